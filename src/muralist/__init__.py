"""Muralist: a self-hosted image API with asynchronous tasks, webhooks and prices per picture."""

__version__ = "0.1.0"
