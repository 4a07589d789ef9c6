"""Whose the written words are, and where the boards that bear them hang."""
