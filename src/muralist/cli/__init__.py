"""Doors for people: the `muralist` command. Every subcommand is loaded when it is called, not before."""
