"""What the painter does in turn: backdrop, one thing after the other, and the shapes of each."""
