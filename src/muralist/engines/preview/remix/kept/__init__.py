"""What of an earlier picture stays in a changed one, and where what is new goes."""
