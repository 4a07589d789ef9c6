"""Commands for whoever runs a server. They work on the data folder itself, also while a server uses it."""
