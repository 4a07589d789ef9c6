"""Everyday deeds: gestures, housework, trades, games and feats, as joints and as what is in the hands."""
