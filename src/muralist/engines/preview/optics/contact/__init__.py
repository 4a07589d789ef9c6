"""Where things meet the ground and the water: grass before their foot, rings around their legs."""
