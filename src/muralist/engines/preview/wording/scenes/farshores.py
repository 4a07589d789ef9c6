"""The far shore of a water is behind it: "a castle on the far shore of a lake", "tents on the opposite bank"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.footing.beyond import BUILDINGS

WATERS = frozenset({"lake", "river", "pond", "sea", "canal", "harbour", "fujilake", "karst"})
FAR = frozenset({"far", "opposite", "other", "distant", "farther", "further"})
SHORES = {"shore": "lake", "bank": "river", "banks": "river", "shores": "lake", "riverbank": "river",
          "lakeshore": "lake", "side": "", "end": ""}  # fmt: skip
"""What is far, and the water of which it is where none is named; a side may be of anything."""
UPON, ACROSS = frozenset({"on", "at", "along"}), frozenset({"across", "beyond"})
SIDES = frozenset({"on the other side", "on the far side", "on the opposite side"})
STANDING = BUILDINGS | {"tree", "tent", "lighthouse", "skyline", "forest"}
BAYS = frozenset({"bay", "inlet", "water", "strait"})
BEHIND = Entry(kind="relation", name="behind")


def settle_far_shores(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with what is on a far shore as behind the water."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        taken = _far_shore(words, at) or _across(words, at)
        if taken is None:
            found.append(words[at])
            at += 1
        else:
            end, water = taken
            found = [*found[:-1], _built(found[-1])] if found else found
            said = " ".join(word.text for word in words[at:end]) if end - at > 1 else words[at].text
            found += [Mention(text=said, entry=BEHIND), water]
            at = end + 1 if end < len(words) and words[end].text == water.text else end
    return found


def _far_shore(words: Sequence[Mention], at: int) -> tuple[int, Mention] | None:
    """The end of "on the far shore of", and the water after it or the one that it is known to be of."""
    text = words[at].text.lower()
    if text in SIDES:
        shore, end = "side", at + 1
    elif text in UPON and at + 2 < len(words) and words[at + 1].text.lower() in FAR:
        shore, end = words[at + 2].text.lower().partition(" of ")[0], at + 3
    else:
        return None
    if shore not in SHORES:
        return None
    if words[end - 1].meaning("place") is not None and " of " in words[end - 1].text:
        # "bank of a river" is one word of the vocabulary
        return end - 1, words[end - 1]
    if end + 1 < len(words) and words[end].text.lower() == "of" and (water := _water(words[end + 1])) is not None:
        return end + 1, water
    if not SHORES[shore]:
        return None
    known = next((one for word in words if (one := _water(word)) is not None), None)
    return end, known if known is not None else _named(SHORES[shore])


def _across(words: Sequence[Mention], at: int) -> tuple[int, Mention] | None:
    """The end of "across", where what stands is named just before it and a water after it."""
    if words[at].text.lower() not in ACROSS or not at or at + 1 >= len(words):
        return None
    before = words[at - 1].meaning("thing")
    water = _water(words[at + 1])
    return (at + 1, water) if before is not None and before.name in STANDING and water is not None else None


def _built(word: Mention) -> Mention:
    """What stands there as things: a village is its houses."""
    thing = word.meaning("thing")
    return replace(word, entry=thing, others=()) if thing is not None else word


def _water(word: Mention) -> Mention | None:
    place = word.meaning("place")
    if place is not None and place.name in WATERS:
        return word
    return replace(word, entry=_named("lake").entry, others=()) if word.text.lower() in BAYS else None


def _named(name: str) -> Mention:
    return Mention(text=name, entry=lexicon().english[name])
