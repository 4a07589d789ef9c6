"""The SQLite file itself: how it is opened, written in batches, watched, and how values become rows."""
