"""Whom a deed, a relation or a pronoun means."""
