"""The ground and the water of a scene: hills, headlands, fields, rivers under bridges and whoever stands in them."""
