"""Orders to two pictures of which one lends the other something: a print, a screen's picture, a stuff."""
