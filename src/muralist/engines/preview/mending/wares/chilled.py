"""Ice, mint and drops by what they are with: in a drink a part of it, beside goods cubes, leaves and dew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.surfaces import DEWY
from muralist.engines.preview.casting.air.ice import SERVED
from muralist.engines.preview.casting.food.drinks import ALSO_COLD
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.cups import ICED

ICE, CUBES, SPRIG = frozenset({"ice", "冰"}), "ice_cubes", "fresh mint"
MINT = frozenset({"mint", "薄荷"})
BRUSHES, MADE_UP = frozenset({"brush", "brushes", "刷子"}), frozenset({"compact", "eyeshadow", "lipstick", "mascara"})
WATCHES, SAID = frozenset({"watch", "watches"}), frozenset({"colour", "material", "pattern"})
LEAFY = frozenset({"leaf", "single_leaf", "flowers", "rose", "grass", "lotus_leaf"})
"""What a single drop is shown large on."""
ENDED = frozenset({"break", "joining", "relation", "located", "stop", "time", "light", "place", "style", "quality"})
"""Kinds of the words that may follow a noun which is no part of a compound."""
BEFORE = frozenset({"on", "in", "of", "with", "and", "over", "holding", "beside", "under", "atop", "around"})


def settle_chilled(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with loose ice as cubes or as a part of its drink, and mint among food as its leaves."""
    things = [entry for word in words if (entry := word.meaning("thing")) is not None]
    iced = any(_iced(entry) for entry in things)
    goods = bool(things) and not any(_alive(entry) for entry in things)
    edible = any(entry.details.get("fills") for entry in things)
    found = list(words)
    for at, word in enumerate(words):
        text = word.text.lower()
        if word.kind == "thing" and word.entry is not None and word.entry.name == CUBES and iced:
            found[at] = replace(word, text="ice cubes" if text.isascii() else "冰塊", entry=None, others=())
        elif text in ICE and word.entry is None and goods and not iced and _alone(words, at) and _tied(words, at):
            found[at] = replace(word, entry=lexicon().english["ice cubes"], others=())
        elif _drop(word) and goods and len(things) > 1 and not LEAFY & {entry.name for entry in things}:
            found[at] = replace(word, entry=Entry(kind="pattern", name=DEWY), others=(), plural=False)
        elif text in BRUSHES and word.kind in {"unknown", "thing"} and MADE_UP & {entry.name for entry in things}:
            found[at] = replace(word, entry=lexicon().english["makeup brush"], others=())
        elif text in WATCHES and word.entry is None and at and words[at - 1].kind in SAID:
            # "watch out" and "watching" are no thing; a gold one is
            found[at] = replace(word, entry=lexicon().english["wristwatch"], others=())
        elif text in MINT and word.kind in {"colour", "unknown"} and edible and _alone(words, at) and _tied(words, at):
            found[at] = replace(word, entry=lexicon().english[SPRIG], others=())
    return found


def _drop(word: Mention) -> bool:
    return word.kind == "thing" and word.entry is not None and word.entry.name == "droplet"


def _iced(entry: Entry) -> bool:
    return entry.details.get("fills") == "drink" and str(entry.details.get("fill", "")) in ICED | set(ALSO_COLD)


def _alive(entry: Entry) -> bool:
    return bool(entry.details.get("poses")) and entry.name not in SERVED


def _alone(words: Sequence[Mention], at: int) -> bool:
    """Whether no noun follows that it would only describe."""
    return at + 1 == len(words) or words[at + 1].kind in ENDED


def _tied(words: Sequence[Mention], at: int) -> bool:
    """Whether it is said to be with or under something, not a frozen lake's in the distance."""
    near = words[max(0, at - 2) : at]
    said = any(word.kind == "joining" or (word.entry is not None and word.entry.name in BEFORE) for word in near)
    return said or not words[at].text.isascii()
