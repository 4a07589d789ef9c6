"""Further food: roots and greens of the kitchen garden, baked snacks, sweets and what lies in bowls."""
