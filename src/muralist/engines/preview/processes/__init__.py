"""Painter processes: the pool in the server, the loop in the child, and the frames between them."""
