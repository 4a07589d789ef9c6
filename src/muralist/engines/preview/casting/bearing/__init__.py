"""What people bear and turn to: trays, birds, backs, and wheels and machines they work at."""
