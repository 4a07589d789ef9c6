"""The storage ports in plain dictionaries: the same promises as a database, gone with the process."""

from muralist.testing.memory.objects import MemoryObjects
from muralist.testing.memory.store import MemoryStore

__all__ = ["MemoryObjects", "MemoryStore"]
