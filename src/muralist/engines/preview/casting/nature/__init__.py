"""What nature has in a scene: suns, beams, planets, and what places are made of."""
