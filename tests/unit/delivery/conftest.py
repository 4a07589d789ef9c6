"""A loopback receiver, and a client that may reach 127.0.0.1 and nothing else that is closed."""

from tests.unit.loopback import client, serve

__all__ = ["client", "serve"]
