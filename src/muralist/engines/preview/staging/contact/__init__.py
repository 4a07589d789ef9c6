"""Hands, seats, saddles and leads: where bodies touch what they are about."""
