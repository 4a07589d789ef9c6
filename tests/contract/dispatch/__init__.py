"""Who gets work when, and what is kept of it, on the store in memory and on SQLite."""
