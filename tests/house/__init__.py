"""Tests of the code base itself: its rooms, sizes, names, words and documents."""
