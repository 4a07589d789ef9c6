"""How words of a prompt belong together: nouns with their modifiers, and the relations between nouns."""
