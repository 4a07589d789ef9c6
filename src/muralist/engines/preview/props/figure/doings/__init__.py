"""Everyday deeds: gestures, housework, trades, games and feats, as what is in the hands."""
