"""The ways and halls that people of a journey are on and in."""
