"""Who carries whom, what a game is played with, and which vessel holds what."""
