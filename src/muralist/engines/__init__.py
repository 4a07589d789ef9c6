"""Engines paint. Each is a room of its own that knows the core's port and nothing of the others."""
