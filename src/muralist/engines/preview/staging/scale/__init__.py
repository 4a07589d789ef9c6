"""How large things are beside each other and in their frame, once each has its place."""
