"""Things in things: the openings of vessels and buildings, and how they are filled."""
