"""Where goods lie: on racks, and flat on the ground."""
