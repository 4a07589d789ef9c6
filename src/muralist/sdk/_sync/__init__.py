# Generated from ../_async by scripts/unasync.py. Change that file, then run the script.
"""The blocking client, generated from `_async` by scripts/unasync.py."""
