"""Money of chat calls, on every store."""
