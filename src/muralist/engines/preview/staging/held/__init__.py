"""Keeps what an earlier picture showed where it stood, and finds room for what is new in it."""
