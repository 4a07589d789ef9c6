"""What is done to pictures without a plan."""
