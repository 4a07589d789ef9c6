"""Stated parts of the frame: what is said to be on the left, on the right or in the middle stands there."""
