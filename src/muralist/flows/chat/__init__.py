"""Flows of chat calls: pass them on, and settle what they used."""
