"""Colours that a word means by the company it keeps."""
