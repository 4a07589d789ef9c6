"""Who somebody is besides a girl or a dog: an astronaut girl is one girl in a space suit, a robot dog one of tin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.liveries import LIVERIES
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.figure.kin.kinds import PREFIX, kind_of
from muralist.engines.preview.wording.people.roles import FIGURES, trade_of

PLAIN = frozenset({"", "man", "woman", "girl", "boy"})
"""Variants of people of whom nothing is said but their sex."""
SEXES = frozenset({"man", "woman", "girl", "boy", "old"})
SUIT = ("spacesuit", "bubble")
TIN = frozenset({"robot", "robotic", "mechanical", "cyborg", "android"})
"""Words by which an animal is a machine."""
TINNED = frozenset({"dog", "cat", "rabbit", "fox", "horse", "bear", "mouse", "lion", "cow", "elephant", "pig"})
"""Animals of whom there is a machine."""


def settle_identities(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with two nouns for one being as the one that it is."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        if before is None or word.article or before.plural or word.kind != "thing" or not before.text.isascii():
            found.append(word)
            continue
        joined = _tin(before, word) or _person(before, word) or _stranger(before, word)
        if joined is None:
            found.append(word)
        else:
            found[-1:] = joined
    return found


def _tin(before: Mention, word: Mention) -> list[Mention] | None:
    """A robot dog is a machine on four legs; a robot barista is a robot, at home where baristas are."""
    entry = word.entry
    if before.text.lower() not in TIN or entry is None:
        return None
    text = f"{before.text} {word.text}"
    if trade_of(word) and before.kind == "thing":
        robot = lexicon().english["robot"]
        home = str(entry.details.get("home", "")) or all_props()[entry.name].home
        figure = replace(before, entry=replace(robot, details={**robot.details, "home": home}), plural=word.plural)
        return [replace(word, entry=None, others=(), plural=False, article=before.article), replace(figure, article="")]
    kin = kind_of(entry.name, str(entry.details.get("variant", "")))
    name = entry.name if entry.name in TINNED else kin.name if kin is not None and kin.name in TINNED else ""
    if not name:
        return None
    machine = Entry(kind="thing", name="robopet", details={"prop": "robopet", "variant": name})
    return [replace(word, text=text, entry=machine, others=(), article=before.article)]


def _person(before: Mention, word: Mention) -> list[Mention] | None:
    """A trade beside a word for a person of either sex: an astronaut girl, a girl astronaut."""
    for trade, person in ((before, word), (word, before)):
        if not trade_of(trade) or not _nobody_else(person):
            continue
        first, own = person.entry, trade.entry
        assert first is not None
        assert own is not None
        dress = [one for one in str(own.details.get("variant", "")).split() if one not in SEXES]
        sex = str(first.details.get("variant", "")).split()
        variant = " ".join([*sex, *(SUIT if own.name == "astronaut" else dress)])
        home = str(own.details.get("home", "")) or all_props()[own.name].home
        details = {**own.details, **first.details, "variant": variant, "home": home}
        entry = Entry(kind="thing", name=first.name, details=details)
        return [replace(word, text=f"{before.text} {word.text}", entry=entry, others=(), article=before.article)]
    return None


def _nobody_else(word: Mention) -> bool:
    entry = word.entry
    return entry is not None and entry.name in {"person", "child"} and entry.details.get("variant", "") in PLAIN


def _stranger(before: Mention, word: Mention) -> list[Mention] | None:
    """A trade before an animal that has no clothes: a ninja turtle is a turtle, and no ninja is there."""
    entry = word.entry
    if (
        before.text.lower() in LIVERIES
        or not trade_of(before)
        or entry is None
        or entry.name in FIGURES
        or not entry.details.get("poses")
    ):
        return None
    if PREFIX in str(entry.details.get("variant", "")):
        return None
    return [replace(before, entry=None, others=()), word]
