"""What both clients decide alike, as pure functions: paths, retries, pacing, reading of answers."""
