"""Words that mean a thing by what stands before them: a roof one is on has its house, chess players are people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.facades import ROOFED
from muralist.engines.preview.lexicon.mention import Mention

UPON = frozenset({"on", "above", "over", "front"})
ROOFS = frozenset({"roof", "rooftop", "roofs", "屋頂", "屋顶", "房頂", "房顶"})
PLAYERS = frozenset({"player", "players"})
GAMES = frozenset({"chess"})
LITTER = frozenset({"autumn leaves", "fall leaves", "leaves", "fallen leaves", "dry leaves", "fall foliage"})
"""What lies about a thing that it surrounds, and is else a season or a forest's."""
NAMED = {"pencil": "graphite pencil", "pencils": "pencils", "blueprint": "blueprint sheet",
         "blueprints": "blueprint sheet"}  # fmt: skip
"""Looks that are things too, and how the vocabulary has these."""
BETWEEN = 3
"""Words between "on" and its roof: "on a red tiled roof"."""


def settle_stood(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such words read as their things."""
    found = [part for word in words for part in _seated(word)]
    roofed = any((thing := word.meaning("thing")) is not None and thing.name in ROOFED for word in found)
    for at, word in enumerate(found):
        text = word.text.lower()
        if not roofed and text.split()[-1:] and text.split()[-1] in ROOFS and word.kind == "part" and _upon(found, at):
            found[at] = replace(word, entry=lexicon().english["house"], others=())
        if word.kind == "style" and word.text.isascii() and _counted(found, at):
            found[at] = replace(
                word, entry=word.meaning("thing") or lexicon().english.get(NAMED.get(text, "")), others=()
            )
        if text == "leaf" and word.kind == "feature":
            # foliage has no singular
            found[at] = replace(word, entry=lexicon().english["single leaf"], others=())
        if at and text in LITTER and _ringing(found[at - 1]):
            found[at] = replace(word, entry=lexicon().english["autumn leaf"], plural=True, others=())
        before = found[at - 1].meaning("thing") if at else None
        if text in PLAYERS and before is not None and before.name in GAMES:
            # the players come first, so that a number before the game counts them
            people = replace(word, entry=lexicon().english["person"], plural=text == "players", others=())
            found[at - 1], found[at] = people, found[at - 1]
    return found


def _seated(word: Mention) -> list[Mention]:
    """Players read as one noun with their game are people and the game, under one name."""
    game, _, rest = word.text.lower().rpartition(" ")
    if word.entry is not None or rest not in PLAYERS or game not in GAMES:
        return [word]
    people = replace(word, entry=lexicon().english["person"], plural=rest == "players")
    return [people, replace(word, entry=lexicon().english[game], article="")]


def _upon(words: list[Mention], at: int) -> bool:
    """Whether a relation says that something is on it; in Chinese it comes after the roof."""
    near = words[max(0, at - BETWEEN) : at] if words[at].text.isascii() else words[at + 1 : at + 2]
    return any(word.kind == "relation" and word.entry is not None and word.entry.name in UPON for word in near)


def _counted(words: list[Mention], at: int) -> bool:
    """Whether a look is named as a thing: "a notebook and a pencil", "a suitcase with stickers"."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and (after.kind in {"thing", "style", "unknown"} or after.text.lower() == "of"):
        return False
    before = words[at - 1] if at else None
    if word.meaning("thing") is None and word.text.lower() not in NAMED:
        return word.plural and before is not None and before.kind == "relation" and not before.text.endswith("in")
    sized = before is not None and before.kind == "size" and bool(before.article)
    return word.plural or bool(word.article) or sized or (before is not None and before.kind in {"number", "colour"})


def _ringing(word: Mention) -> bool:
    return word.kind == "relation" and word.entry is not None and word.entry.name in {"around", "surrounded"}
