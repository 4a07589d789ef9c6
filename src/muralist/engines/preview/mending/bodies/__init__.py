"""What is on somebody: on the head, the back, the shoulders."""
