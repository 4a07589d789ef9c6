"""A light that has a colour stains what is behind the goods, never the goods: "on pebbles, pink backlight"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import BREAK, Mention
from muralist.engines.preview.props import all_props

RIM, PAPER = "rim light", "background"
LIT = frozenset({
    "backlight", "backlighting", "back light", "back lighting", "rim light", "rim lighting", "rimlight", "edge light",
    "edge lighting", "neon light", "neon lights", "neon lighting", "neon glow", "accent light", "accent lighting",
    "side light", "side lighting", "glow", "underglow", "gel light", "gel lighting", "led light", "led lighting",
})  # fmt: skip
"""Lights that have a colour of their own when one is named before them."""
SMALL = 0.46
"""Metres of the largest goods that are seen on a table."""
GOODS = frozenset({"seamless", "studio"})
SPACES = frozenset({"wall", "gradient"})
"""Features that have the colour of the space behind the goods already."""


def settle_backlights(words: Sequence[Mention]) -> list[Mention]:
    """The mentions of a product picture with "pink backlight" as light on edges, before a pink backdrop."""
    if not _product(words):
        return list(words)
    found: list[Mention] = []
    at, named = 0, any(_space(word) for word in words)
    while at < len(words):
        tint, taken = words[at].meaning("colour"), _light(words, at + 1)
        if tint is None or not taken:
            found.append(words[at])
            at += 1
            continue
        text = " ".join(word.text for word in words[at + 1 : at + 1 + taken])
        light = Mention(text=text, entry=lexicon().english[RIM])
        paper = replace(lexicon().english[PAPER])
        own = replace(words[at], entry=tint, others=(), article="")
        # a backdrop that is named keeps its colour; that of the light is then not shown, and not claimed
        tinted = [replace(own, entry=None)] if named else [own, Mention(text=PAPER, entry=paper)]
        found += [light, BREAK, *tinted, BREAK]
        named = True
        at += 1 + taken
    return found


def _light(words: Sequence[Mention], at: int) -> int:
    """How many mentions from there name such a light."""
    for size in (1, 2):
        if " ".join(word.text.lower() for word in words[at : at + size]) in LIT and at + size <= len(words):
            return size
    return 0


def _product(words: Sequence[Mention]) -> bool:
    """Whether the picture is one of goods: before paper, or on a surface, and in no place of its own."""
    places = [word.entry.name for word in words if word.kind == "place" and word.entry is not None]
    things = [entry for word in words if (entry := word.meaning("thing")) is not None and word.kind != "place"]
    return set(places) <= GOODS and bool(places or (things and all(map(_small, things))))


def _small(entry: Entry) -> bool:
    """Whether it is one of the things that stand on a table."""
    prop = all_props().get(entry.name)
    indoors = prop is not None and str(entry.details.get("home") or prop.home) in GOODS
    return prop is not None and indoors and prop.size <= SMALL and not entry.details.get("poses")


def _space(word: Mention) -> bool:
    return word.kind == "feature" and word.entry is not None and word.entry.name in SPACES
