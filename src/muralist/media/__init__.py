"""Pictures as bytes: what they are, how large they are, and whether they may be used as sources."""
