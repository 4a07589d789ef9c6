"""Typed answers. Every value is frozen and keeps the whole answer, unknown fields included, in `raw`."""
