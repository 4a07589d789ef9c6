"""How a run of Chinese characters is cut into words, in either script."""
