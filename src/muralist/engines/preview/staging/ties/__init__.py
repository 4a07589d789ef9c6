"""One way each in which a thing stands to its landmark: on it, worn or carried by it, under it, before it."""
