"""A prompt before it is read: compounds made one noun, and lists of colours dealt."""
