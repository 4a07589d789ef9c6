"""What places are made of: sky, land, water, plants and weather."""
