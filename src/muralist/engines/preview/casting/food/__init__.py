"""Food and drink: what they are served in."""
