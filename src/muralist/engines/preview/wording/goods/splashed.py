"""Goods that splash through something have the splash around them: "a sneaker splashing through water"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

SPLASHING = frozenset({"splashing", "splashes", "splash"})
WAYS = frozenset({"through", "into", "in", "out of", "across"})
LIQUIDS = frozenset({"water", "milk", "juice", "coffee", "paint"})


def settle_splashed(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a deed as a splash that the goods have."""
    found: list[Mention] = []
    skip = 0
    for at, word in enumerate(words):
        if skip:
            skip -= 1
            continue
        liquid = _liquid(words, at)
        good = next((one for one in reversed(found) if one.kind in {"thing", "place"}), None)
        if liquid and good is not None and good.kind == "thing" and not _alive(good):
            text = " ".join(one.text for one in words[at : at + 3])
            splash = lexicon().english[f"splash of {liquid}"]
            found.append(Mention(text="with", entry=Entry(kind="relation", name="holding")))
            found.append(replace(word, text=text, entry=splash, others=(), article="a"))
            skip = 2
        else:
            found.append(word)
    return found


def _liquid(words: Sequence[Mention], at: int) -> str:
    """What is splashed through by the words that begin there, or ""."""
    if words[at].text.lower() not in SPLASHING or len(words) < at + 3 or words[at].kind not in {"unknown", "thing"}:
        return ""
    way, liquid = words[at + 1].text.lower(), words[at + 2].text.lower()
    return liquid if way in WAYS and liquid in LIQUIDS else ""


def _alive(word: Mention) -> bool:
    return word.entry is not None and bool(word.entry.details.get("poses"))
