"""Remixes: what the painter does to pictures it is given."""
