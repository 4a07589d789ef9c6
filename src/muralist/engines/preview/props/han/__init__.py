"""Han glyphs of the painter's own, drawn from strokes and parts, for signs on machines without a Han font."""
