"""Drawing tools every prop, place and style shares: colour, noise, paths, shading, canvases."""
