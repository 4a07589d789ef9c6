"""Phrases that say what a thing is made of, whose shape it has and in what state it is."""
