"""How many and how large things are meant to be, and what of them is told apart by that."""
