"""The whole test suite; docs/contributing says how it is laid out."""
