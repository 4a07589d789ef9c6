"""Phrases whose words mean something only together: measures, shapes, states, given things."""
