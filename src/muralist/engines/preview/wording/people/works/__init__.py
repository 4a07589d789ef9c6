"""Everyday deeds told by what they are done to."""
