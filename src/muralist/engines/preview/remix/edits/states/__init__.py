"""Orders about how something is: what it does, whether it is open, full or lit, and what frames the picture."""
