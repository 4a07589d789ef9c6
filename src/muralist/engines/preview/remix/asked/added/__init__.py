"""What orders add to a picture: as things of their own, as more of one, or as a part of one."""
