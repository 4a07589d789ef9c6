"""What a noun means where it stands, and whether it has been read before."""
