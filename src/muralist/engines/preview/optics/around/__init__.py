"""What the painter adds once it knows where the things stand: water under them, light around them, free sky."""
