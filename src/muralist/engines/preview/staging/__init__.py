"""From what was read to what is painted: the place with its features, and the things with what they need."""
