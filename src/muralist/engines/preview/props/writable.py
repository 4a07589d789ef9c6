"""What words can be laid on though its own drawing has no letters."""

from __future__ import annotations

SCREENS = frozenset({"phone", "laptop", "tablet", "computer", "television"})
LABELLED = frozenset({"jar", "jam_jar", "basket", "pot", "cooler", "urn", "tank"})
BARE = frozenset({
    "crate", "boat", "ship", "sports_car", "car", "cap", "apparel", "backpack", "suitcase", "camper_van", "balloon",
    "toy_balloon", "lighthouse", "barn", "rocket", "plane", "hat", "helmet", "teapot", "vase", "bowl", "pillow", "flag",
    "surfboard", "chest", "handbag", "gift", "lantern", "umbrella", "doughnut", "rock", "train", "bin", "trash_can",
    "mailbox", "towel", "ball_cap", "beanie", "rug", "locomotive", "heart", "medal",
    "trophy", "coin", "shield", "guitar", "snowboard",
})  # fmt: skip
WRITABLE = SCREENS | LABELLED | BARE

INSCRIBED = "inscribed"
"""The detail of a noun that is said to bear words."""
