"""What is printed or shown on something, told by what the pictures show: "print the fern on the tote bag"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.remix.memory import Memory

SCREENED = frozenset({"laptop", "computer", "phone", "television"})
"""What has a screen to show a picture on."""
PRINTABLE = frozenset({"tshirt", "apparel", "mug", "paper_bag", "paper_cup", "handbag", "pillow", "book", "books",
                       "jar", "sign", "box", "cereal_box", "bottle", "phone", "flag", "umbrella", "sweater",
                       "skateboard", "picture", "cap", "card", "package", "banner", "shopping_bag", "tote",
                       "backpack", "balloon", "toy_balloon", "kite", "plate", "surfboard", "poster"})  # fmt: skip
"""What something is printed on where it is put on it."""
_ON = re.compile(
    r"^(?:please\s+)?(?P<verb>print|show|display|project|put|add|place|paint|draw|use)\s+"
    r"(?:(?:the|this|a|an)\s+)?(?P<what>[\w' -]+?)\s+(?:(?:of|from|in)\s+(?:image|picture|photo)\s*#?\s*\d\s+)?"
    r"(?:on|onto|in|across|as (?:the )?(?:wallpaper|background|screensaver) (?:on|of))\s+the\s+(?P<at>[\w' -]+?)"
    r"(?:\s+(?:of|from|in)\s+(?:image|picture|photo)\s*#?\s*\d)?$",
    re.IGNORECASE,
)
_SCREEN = re.compile(r"(?:'s)?\s*\b(?:screen|display)$", re.IGNORECASE)
_BARE = re.compile(r"^(?:blank|empty|plain|white|dark|black)\s+", re.IGNORECASE)
CERTAIN = frozenset({"print", "show", "display", "project"})
"""Verbs of what lies flat on something; whatever else is put on a thing that stands there may stand on it."""


def printed_on(order: str, memories: Sequence[Memory | None]) -> str:
    """The order with its pictures numbered, where it shows the subject of one on a thing of another; or ""."""
    found = _ON.match(order)
    if found is None or len(memories) != 2:
        return ""
    at = _BARE.sub("", _SCREEN.sub("", found["at"]).strip())
    screened = _SCREEN.search(found["at"]) is not None
    if found["verb"].lower() not in CERTAIN and not screened:
        return ""
    named = {entry.name for word in mentions(at) if (entry := word.meaning("thing")) is not None}
    bearers = SCREENED if screened or found["verb"].lower() != "print" else PRINTABLE
    on = [
        n
        for n, memory in enumerate(memories, 1)
        if any(_answers(thing, at, named) and thing.prop in bearers | PRINTABLE for thing in _shown(memory))
    ]
    return f"print image {3 - on[0]} on the {at} of image {on[0]}" if len(on) == 1 else ""


def _answers(thing: Thing, at: str, named: set[str]) -> bool:
    return thing.prop in named or thing.word.lower().split()[-1] == at.lower().split()[-1]


def _shown(memory: Memory | None) -> list[Thing]:
    return [] if memory is None else [thing for thing in memory.plan.things if not thing.hidden]
