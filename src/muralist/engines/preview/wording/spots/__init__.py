"""Phrases that say where something is: a side of the frame, a door, the foot of a tree, a ground or perch."""
