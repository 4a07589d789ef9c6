"""Several pictures laid out on one sheet."""
