"""Bytes by key, in a dictionary."""


class MemoryObjects:
    """Implements `core.ports.Objects`; `data` is there to look into."""

    def __init__(self) -> None:
        self.data: dict[str, bytes] = {}

    async def put(self, key: str, data: bytes) -> None:
        """Store bytes."""
        self.data[key] = bytes(data)

    async def get(self, key: str) -> bytes | None:
        """The bytes, or None."""
        return self.data.get(key)

    async def delete(self, key: str) -> None:
        """Remove the object if it is there."""
        self.data.pop(key, None)
