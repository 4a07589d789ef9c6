"""Relations between two or three things that a sentence says only in part, or of the wrong one of them."""
