"""Words for several: bands, broods, the young of a kind."""
