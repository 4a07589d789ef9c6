"""How the things of a picture hang together as a whole."""
