"""Hands that are held, and steps that are sat on: parts of somebody or something that stand for the whole."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention

HANDS, HELD = frozenset({"hand", "hands", "paw"}), "handheld"
HOLDS = frozenset({"carrying", "holding"})
UPRIGHT = frozenset({"walking", "standing", HELD})
MOUNTED = frozenset({"riding", "on", "in"})
METAL = frozenset({"robot", "astronaut"})
"""Who has hands besides people."""
HANDED = CLOTHED | METAL
STEPS = frozenset({"steps", "step", "stairs", "doorstep", "stoop", "front steps", "porch steps"})
BUILT = frozenset({"house", "temple", "church", "castle", "school", "barn", "shop"})


def join_hands(words: Sequence[Mention], reading: Reading) -> None:
    """Join the hands of who holds somebody's, and seat people before a building."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        if word.text.lower() in HANDS and word.entry is None:
            _hold(words, reading, at)
        if word.text == "'s":
            _mount_owned(reading, at)
        if word.text.lower() in STEPS and word.entry is None:
            _sit_before(drafts, at)


def _people(drafts: Sequence[Draft], names: frozenset[str] = CLOTHED) -> list[Draft]:
    return [draft for draft in drafts if draft.is_named
            and draft.entry.name in names]  # fmt: skip


def _hold(words: Sequence[Mention], reading: Reading, at: int) -> None:
    """ "A child holding his mother's hand": both hold each other's."""
    before = [draft for draft in _people(reading.drafts, HANDED) if min(draft.words) < at]
    held = [n for n in range(at) if (deed := words[n].meaning("relation")) is not None and deed.name in HOLDS
            and words[n].text != "'s"]  # fmt: skip
    if len(before) < 2 or not held or not (min(before[-2].words) < held[-1] < min(before[-1].words)):
        return
    one, other = before[-2:]
    if {*one.poses, *other.poses} - UPRIGHT or max(one.count, other.count) > 1:
        return
    numbers = [next(n for n, draft in enumerate(reading.drafts) if draft is who) for who in (one, other)]
    one.linked = [link for link in one.linked if link[0] != numbers[1]]
    if any(kind in HOLDS for _, kind in (*one.linked, *other.linked)):
        # the hands are full
        return
    other.linked = [link for link in other.linked if link[0] != numbers[0]]
    other.link(numbers[0], "beside")
    for who in (one, other):
        who.poses += [] if HELD in who.poses else [HELD]
    reading.used.update((held[-1], at))


def _mount_owned(reading: Reading, at: int) -> None:
    """ "A boy riding his mother's bicycle": he is on what is hers, and she is not there."""
    drafts = reading.drafts
    owner = next((n for n, draft in enumerate(drafts) if at - 1 in draft.words and draft.entry.name in CLOTHED), None)
    owned = next((n for n, draft in enumerate(drafts) if draft.words and at < min(draft.words) <= at + 3
                  and draft.entry.kind == "thing"), None)  # fmt: skip
    riders = [draft for draft in drafts if owner is not None and any(
        other == owner and kind in MOUNTED for other, kind in draft.linked)]  # fmt: skip
    if owner is None or owned is None or not riders:
        return
    for draft in riders:
        draft.linked = [(owned, kind) if other == owner else (other, kind) for other, kind in draft.linked]
    drafts[owned].linked = [link for link in drafts[owned].linked if link[0] != owner]
    drafts[owner].drop, drafts[owner].linked = True, []
    reading.unclaimed.add(at - 1)


def _sit_before(drafts: Sequence[Draft], at: int) -> None:
    """Whoever is on the steps of a building is before it, not on its roof."""
    for draft in _people(drafts):
        draft.linked = [
            (other, "front" if kind == "on" and drafts[other].entry.name in BUILT and min(drafts[other].words) > at
             else kind) for other, kind in draft.linked
        ]  # fmt: skip
