"""States and stuffs that any thing can be in or of, laid over its finished drawing."""
