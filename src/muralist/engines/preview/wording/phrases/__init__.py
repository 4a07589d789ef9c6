"""Phrases whose words mean something only together: measures, shapes, sides, settings."""
