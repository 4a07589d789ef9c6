"""The asynchronous client. The blocking one in `_sync` is generated from it by scripts/unasync.py."""
