"""A watch is a thing where nobody watches: "premium watch on black rock"; milk swirled into a drink makes a latte."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

WATCHES = frozenset({"watch", "watches"})
SAYING = frozenset({"unknown", "colour", "material", "mood", "size", "quality", "pattern"})
"""Kinds of words that say which watch."""
SWIRLS = frozenset({"swirling", "pouring", "poured", "mixing", "swirls", "swirled", "blending"})
POURED = {"matcha": "iced matcha", "green": "iced matcha", "coffee": "iced latte", "espresso": "iced latte",
          "tea": "iced latte", "liquid": "iced latte", "matcha latte": "iced matcha"}  # fmt: skip
"""What is poured into milk, and the drink that this makes; the first that is said decides."""


def settle_watches(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a watch as the thing."""
    found = list(words)
    for at, word in enumerate(words):
        if word.text.lower() not in WATCHES or word.kind != "unknown" or not at:
            continue
        before, after = words[at - 1], words[at + 1] if at + 1 < len(words) else None
        alone = after is None or after.kind in {"break", "relation", "joining"}
        people = any(one.entry is not None and one.entry.details.get("poses") for one in words[:at])
        if before.kind in SAYING and alone and not people:
            found[at] = replace(word, entry=lexicon().english["a watch"], plural=word.text.lower() == "watches")
    return _swirled(found)


def _swirled(words: list[Mention]) -> list[Mention]:
    """The mentions with what swirls into milk, and that milk, as the drink that they are together."""
    for at, word in enumerate(words[:-2]):
        into = words[at + 1].text.lower() == "into" and words[at + 2].text.lower().endswith("milk")
        if word.text.lower() not in SWIRLS or not into:
            continue
        start = at
        while start and words[start - 1].kind in {"colour", "unknown", "thing"} and not words[start].article:
            start -= 1
        said = [one.text.lower() for one in words[start:at]]
        name = next((POURED[text] for text in said if text in POURED), "")
        if not name or "matcha" in " ".join(one.text.lower() for one in words):
            name = "iced matcha" if name else ""
        if name:
            text = " ".join(one.text for one in words[start : at + 3])
            drink = replace(words[at + 2], text=text, entry=_glass_of(name), others=(), article="a")
            return _in_it([*words[:start], drink, *words[at + 3 :]])
    return words


def _glass_of(name: str) -> Entry:
    details = {"prop": "glass", "variant": name, "fills": "drink", "fill": name, "mass": True}
    return Entry(kind="thing", name="glass", details=details)


def _in_it(words: list[Mention]) -> list[Mention]:
    """The mentions with ice cubes that float as those in the drink."""
    return [
        replace(word, entry=Entry(kind="quality", name="floating"), others=())
        if word.text.lower() == "floating" and at + 1 < len(words) and words[at + 1].text.lower().startswith("ice")
        else word
        for at, word in enumerate(words)
    ]
