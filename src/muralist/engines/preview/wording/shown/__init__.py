"""What the picture as a whole is: a poster or a banner, and what a poster of an event shows."""
