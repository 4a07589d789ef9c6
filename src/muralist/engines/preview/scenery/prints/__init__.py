"""What prints and drawings of plain shapes have of a scene: their paper, and mountains with clean edges."""
