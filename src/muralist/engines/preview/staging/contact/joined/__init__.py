"""Hands that meet."""
