"""How things rest: leaning, lying, behind a counter, and from bank to bank."""
