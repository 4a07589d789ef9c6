"""`muralist openclaw`: joins OpenClaw with a server, and finds out why it does not work."""
