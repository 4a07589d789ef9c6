"""Who serves something to eat or drink brings it: people on a tray, robots and animals in their hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

DEEDS = frozenset({"serving", "serves"})
BROUGHT = Entry(kind="relation", name="carrying")
IMPLIED = Entry(kind="relation", name="carrying", details={"implied": True})
TRAYED = Entry(kind="trait", name="tray", details={"noun": False})
TABLEWARE = frozenset({
    "mug", "glass", "teapot", "bowl", "plate", "cake", "pizza", "bread", "morsel", "burger", "sandwich", "bottle",
    "bubble_tea", "dumpling", "steamer", "cocktail", "salad", "noodles", "pie", "ice_cream",
})  # fmt: skip
"""What is served, by its drawing."""
FAR = 5


def settle_served(words: Sequence[Mention]) -> list[Mention]:
    """The mentions, food and drink that is served being carried by whoever is said to serve it."""
    found = list(words)
    for at in range(len(found) - 1, -1, -1):
        word = found[at]
        if word.text.lower() not in DEEDS or word.kind not in {"unknown", "relation", "pose"}:
            continue
        who = next((one for one in reversed(found[:at]) if one.meaning("thing") is not None), None)
        if who is None or not _served(found[at + 1 : at + 1 + FAR]):
            continue
        thing = who.meaning("thing")
        people = thing is not None and thing.name in CLOTHED
        found[at] = replace(word, entry=TRAYED if people else BROUGHT, others=())
        if people:
            found.insert(at + 1, Mention(text="", entry=IMPLIED))
    return found


def _served(words: Sequence[Mention]) -> bool:
    """Whether the next thing is something to eat or drink, and no ball."""
    for word in words:
        if word.kind == "break":
            return False
        thing = word.meaning("thing")
        if thing is not None:
            return thing.name in TABLEWARE or bool(thing.details.get("fills") in {"drink", "food", "meal"})
    return False
