"""People and animals of a picture: what they are, do and wear, and who belongs to whom."""
