"""Sky, weather and what the seasons bring down."""
