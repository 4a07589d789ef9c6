"""How large things are beside each other, by what they are and by what was said of their size."""
