"""Orders that change single parts of a picture: read clause by clause, found in its plan and applied to it."""
