"""The air of a scene: hours, lights, lenses, smoke and steam."""
