"""Nouns that are no thing of their own beside another: an egg's shell, a kitchen's island, a cottage kitchen's cottage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon, plain
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places

AIDE = Entry(kind="stop", name="")
SHELL, SHELLED = "shell", frozenset({"egg", "eggs", "snail", "turtle", "tortoise", "crab", "nut", "walnut", "coconut"})
"""Who has a shell that is no seashell, by the last word of the name."""
DESCRIBING = frozenset({"colour", "pattern", "material", "size", "mood", "unknown"})
ISLAND, KITCHEN = "island", "kitchen"
BUILDINGS = frozenset({"house", "cabin", "barn", "hut"})
"""Drawings of buildings that before a room say in what house it is."""
ROOMLESS = frozenset({"interior", "room"})
PRINTED = frozenset({"magazine", "newspaper"})
PICTURED = frozenset({"photo", "photograph", "photography", "editorial", "spread", "shoot", "style", "advert", "ad",
                      "advertisement", "illustration", "picture"})  # fmt: skip
"""What is as in a magazine that is not seen."""
GAMES, TABLE = "play_table", "table"
SCALES, WEIGHED = frozenset({"scale", "scales"}), "balance scales"
RAINBOW, ARRANGED = "rainbow", frozenset({"arranged", "laid out", "sorted", "lined up", "ordered", "placed"})
METALS = frozenset({"copper", "brass", "gold", "golden", "silver", "bronze", "iron", "antique", "old", "apothecary",
                    "alchemist", "ornate"})  # fmt: skip
"""What a pair of scales with two pans is of."""


def settle_kinds(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each of such nouns as what it is there."""
    found = list(words)
    for at, word in enumerate(words):
        text, after = plain(word.text), plain(words[at + 1].text) if at + 1 < len(words) else ""
        before = words[:at]
        if text == SHELL and word.kind == "thing":
            _give_shell(found, at)
        elif text == ISLAND and word.kind == "place" and any(one.kind == "place" and _named(one, KITCHEN)
                                                             for one in before):  # fmt: skip
            found[at] = replace(word, entry=lexicon().english["island counter"], others=())
        elif (word.kind == "thing" and _named(word, *BUILDINGS) and not word.plural and _room(words, at + 1)) or (text in PRINTED and after in PICTURED):
            found[at] = replace(word, entry=None, others=())
        elif text == TABLE and any(_named(one, GAMES) for one in before) and _the(words, at):
            game = next(one for one in before if _named(one, GAMES))
            found[at] = replace(word, entry=game.entry, others=(), article="the")
        elif (
            text == RAINBOW
            and at > 2
            and words[at - 3].kind == "thing"
            and plain(words[at - 1].text) == "in"
            and plain(words[at - 2].text) in ARRANGED
        ):
            hues = replace(word, entry=lexicon().english["colorful"], others=())
            found[at - 3 : at + 1] = [hues, *found[at - 3 : at - 1], replace(words[at - 1], entry=AIDE, others=())]
        elif text in SCALES and word.kind == "thing" and at and plain(words[at - 1].text) in METALS:
            found[at] = replace(word, entry=lexicon().english[WEIGHED], others=(), plural=False)
    return found


def _named(word: Mention, *names: str) -> bool:
    return word.entry is not None and word.entry.name in names


def _the(words: Sequence[Mention], at: int) -> bool:
    """Whether "the" stands right before it."""
    return words[at].article == "the"


def _room(words: Sequence[Mention], at: int) -> bool:
    """Whether a word is a room that a house may have."""
    if at >= len(words) or words[at].kind != "place" or words[at].article or plain(words[at].text) in ROOMLESS:
        return False
    place = all_places().get(words[at].entry.name if words[at].entry is not None else "")
    return place is not None and place.indoor


def _give_shell(found: list[Mention], at: int) -> None:
    """What is said of a shell is said of the egg before it that has it."""
    first = at
    while first and found[first - 1].kind in DESCRIBING:
        first -= 1
    if first < 2 or plain(found[first - 1].text) != "with":
        return
    owner = found[first - 2]
    if owner.kind != "thing" or plain(owner.text).split()[-1] not in SHELLED:
        return
    aside = [replace(found[first - 1], entry=AIDE, others=()), replace(found[at], entry=AIDE, others=())]
    said = list(found[first:at])
    if said:
        said[0], owner = replace(said[0], article=owner.article), replace(owner, article="")
    found[first - 2 : at + 1] = [*said, owner, *aside]
