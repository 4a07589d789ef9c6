"""What a living room is furnished with, which differs from one to the next."""
