"""Chinese clauses that say where something is: in the sky, on the roof, at the door."""
