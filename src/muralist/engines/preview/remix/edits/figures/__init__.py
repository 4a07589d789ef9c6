"""What figures are given, where they are put, and how they stay themselves."""
