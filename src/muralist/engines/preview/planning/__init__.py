"""Between reading and casting: the order of the passes, hour and weather, and the report."""
