"""Phrases that name one place with two words of the vocabulary."""
