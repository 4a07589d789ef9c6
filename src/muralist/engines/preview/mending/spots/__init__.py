"""Where in a place things are: in its corners, along its ways, at its doors."""
