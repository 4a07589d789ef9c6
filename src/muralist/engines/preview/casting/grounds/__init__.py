"""The ground that a prompt says something stands on."""
