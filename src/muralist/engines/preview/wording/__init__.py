"""A prompt before it is read: its tokens, compounds made one noun, and lists of colours dealt."""
