"""Things that hang: which of a prompt do, and where they go."""
