"""The deeds of people that robots and astronauts do as well; known without the drawings of them."""

from __future__ import annotations

POSES = frozenset({
    "holding", "lifting", "hauling", "waving", "dancing", "cheering", "playing", "jumping", "throwing", "cooking",
    "fishing", "sweeping",
    "digging", "watering", "painting", "photographing", "phoning", "working", "singing", "drinking", "eating",
    "tasting", "strumming",
    "fiddling", "blowing", "drumming", "feeding", "building", "pushing", "gardening", "reaching", "showing",
    "reining", "steering", "hugging", "writing", "mending", "perusing", "saxing",
})  # fmt: skip
"""What they can do."""
