"""Callbacks: signed, checked against the address rules, sent once per attempt."""
