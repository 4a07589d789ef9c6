"""Deeds by the tool or stuff that they take."""
