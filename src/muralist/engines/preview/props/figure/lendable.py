"""The deeds of people that robots and astronauts do as well; known without the drawings of them."""

from __future__ import annotations

POSES = frozenset({
    "holding", "lifting", "hauling", "waving", "dancing", "cheering", "playing", "jumping", "throwing", "cooking",
    "fishing", "sweeping",
    "digging", "watering", "painting", "photographing", "phoning", "working", "singing", "drinking", "eating",
    "tasting", "dining", "strumming",
    "fiddling", "blowing", "drumming", "feeding", "building", "pushing", "gardening", "reaching", "showing",
    "handheld", "handshake", "reining", "cycling", "scooting", "hugging", "writing", "mending", "perusing", "saxing",
})  # fmt: skip
"""What they can do."""
SEATS = {"robot": 0.31, "astronaut": 0.53}
"""How high the seat of those is, in their units, who are drawn standing on the ground."""
STRETCH = 1.22
"""How many of a person's units their height counts for on wheels: they are broad, and would dwarf them."""
BODIES = {
    "robot": (((0.29, 0.74), (-0.29, 0.74)), 1.42, 0.95),
    "astronaut": (((0.23, 0.92), (-0.23, 0.92)), 1.52, 0.92),
}
"""Their shoulders (far, near), their height in units, and the length of their arms for a person's of that height."""
