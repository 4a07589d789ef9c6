"""What calls of every dialect do with tasks: hand them in, and wait for their end."""
