"""Paid work through real processes: kills, drops and refusals, and what was paid in the end."""
