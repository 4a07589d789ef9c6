"""A light that has a colour lies over all of a room: "at a desk, purple neon light" has no signs of a street."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import BREAK, Mention
from muralist.engines.preview.optics.lamps import COLOURED

LIGHTS = frozenset({
    "light", "lights", "lighting", "neon light", "neon lights", "neon lighting", "neon glow", "led light", "led lights",
    "led lighting", "ambient light", "ambient lighting", "mood lighting", "glow",
})  # fmt: skip
ROOMS = frozenset({
    "desk", "room", "bedroom", "office", "kitchen", "studio", "living room", "monitor", "monitors", "computer",
    "computers", "keyboard", "gaming setup", "sofa", "couch", "laptop", "bed", "classroom", "lab", "laboratory",
    "library", "gym", "bathroom", "server room", "workshop", "garage",
})  # fmt: skip
"""Words by which a picture is indoors."""
OUTSIDE = frozenset({"street", "alley", "city", "rain", "rainy", "sign", "signs", "road", "market", "traffic", "bar"})


def settle_ambience(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "purple neon light" in a room as the light that it is."""
    said = {part for word in words for part in (word.text.lower(), *word.text.lower().split())}
    if not said & ROOMS or said & OUTSIDE:
        return list(words)
    found: list[Mention] = []
    at = 0
    while at < len(words):
        tint, taken = words[at].meaning("colour"), _light(words, at + 1)
        alone = not found or found[-1].kind in {"break", "relation", "joining"}
        if tint is None or not taken or not alone:
            found.append(words[at])
            at += 1
            continue
        text = " ".join(word.text for word in words[at + 1 : at + 1 + taken])
        light = Mention(text=text, entry=Entry(kind="feature", name=COLOURED))
        if found and found[-1].kind == "relation":
            found.pop()
        found += [BREAK, replace(words[at], entry=tint, others=(), article=""), light, BREAK]
        at += 1 + taken
    return found


def _light(words: Sequence[Mention], at: int) -> int:
    """How many mentions from there name a light, and nothing that is lit or light in colour."""
    for size in (1, 2):
        ends = at + size >= len(words) or words[at + size].kind in {"break", "relation", "located", "joining"}
        if " ".join(word.text.lower() for word in words[at : at + size]) in LIGHTS and at + size <= len(words):
            return size if ends else 0
    return 0
