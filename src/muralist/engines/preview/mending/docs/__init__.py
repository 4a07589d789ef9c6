"""What the pictures of documents and of offices show together."""
