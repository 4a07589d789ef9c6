"""How several things stand to each other: behind, around, in piles and crowds."""
