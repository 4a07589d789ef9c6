"""What is measured, one case a file; each takes the set-up and gives a part of the results."""
