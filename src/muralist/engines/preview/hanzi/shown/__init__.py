"""What a Chinese prompt says of the picture as such: what it is for, and its headline."""
