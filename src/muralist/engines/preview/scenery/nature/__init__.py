"""Land, plants, rocks and water."""
