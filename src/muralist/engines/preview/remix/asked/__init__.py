"""Orders about copies, number, lettering and backgrounds, and what is left unsaid in them."""
