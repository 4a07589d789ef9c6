"""Who and what is in the picture, and in which place: from what was read to the things of a plan."""
