"""Animals in the stance of people: which there are, their heads, paws and tails."""
