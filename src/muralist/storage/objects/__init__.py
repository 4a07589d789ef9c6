"""Bytes by key: pictures, uploads and files."""

from muralist.storage.objects.local import LocalObjects

__all__ = ["LocalObjects"]
