"""What orders have written: over the picture, on a sign, with and without quotation marks."""
