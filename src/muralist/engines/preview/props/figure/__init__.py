"""How people are drawn: their joints, bodies, heads, clothes, and what they have in their hands."""
