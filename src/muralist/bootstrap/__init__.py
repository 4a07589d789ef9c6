"""Builds the parts of a server and joins them: the only place where that happens."""
