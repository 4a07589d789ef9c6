"""Single edits of an order, each by what it changes."""
