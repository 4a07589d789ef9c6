"""Which noun is meant: by a deed, by a relation, by a pronoun, by "the X", and which meaning of a word."""
