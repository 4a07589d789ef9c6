"""When to try again after failures, and whose turn it is."""
