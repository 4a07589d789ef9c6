"""The embedded default store: SQLite with group commit (docs/decisions/0002-sqlite-group-commit.md)."""

from muralist.storage.sql.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]
