"""Where things are at home: rooms, streets, shores, shop fronts, and what a word before a thing says of it."""
