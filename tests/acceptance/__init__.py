"""Tests that start real server processes."""
