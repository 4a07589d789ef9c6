"""From a path to its answer: the dictionaries that find an endpoint, and what every endpoint does."""
