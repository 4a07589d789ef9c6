"""Groups of which one is different, and rooms that are full of something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.modifiers import MOTLEY
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.wording.dealt import HUE

HAD = frozenset({"wearing", "carrying", "holding", "riding"})
FULL = frozenset({"full of", "filled with", "packed with", "crammed with", "stuffed with"})
FILLED = 9
"""How many of something a room is full of."""
SEVERAL = 3
SAID = frozenset({"colour", "hue", "pose"})
"""Kinds of words that tell one of a group from the others."""
PLACED = frozenset({"on", "in", "under", "around"})
"""Where the one is, as the others are."""


def split_subsets(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """ "Four penguins, one of them wearing a scarf": one has it, and three stand by it."""
    for at, word in enumerate(words):
        if word.kind != "subset":
            continue
        before = [n for n, draft in enumerate(drafts) if _group(draft) and min(draft.words) < at]
        if not before:
            continue
        group = drafts[before[-1]]
        later = {n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at}
        moved = [(other, kind) for other, kind in group.linked if other in later and kind in HAD]
        said = range(at + 1, _clause_end(words, at))
        if not moved and not any(words[n].kind in SAID for n in said):
            continue
        placed = [(other, kind) for other, kind in group.linked if other not in later and kind in PLACED]
        one = replace(
            group, plural=False, count=1, single=True, linked=[*moved, *placed], words=[], doubtful=[],
            others=group.others, colours=list(group.colours), poses=list(group.poses), traits=list(group.traits),
            tints=dict(group.tints), sized=[], size=group.size * _size(word), spot=_spot(word) or group.spot,
        )  # fmt: skip
        _move_colours(words, drafts, group, one, said)
        _move_poses(words, drafts, one, said)
        group.linked = [link for link in group.linked if link not in moved]
        group.count = (group.count or SEVERAL) - 1
        drafts.append(one)


def _clause_end(words: Sequence[Mention], at: int) -> int:
    """Where what is said of the one ends: at the next pause or relation."""
    after = range(at + 1, len(words))
    return next((n for n in after if words[n].kind in {"break", "relation", "thing", "subset"}), len(words))


def _size(word: Mention) -> float:
    text = word.text.lower()
    small = any(mark in text for mark in ("smallest", "littlest", "youngest"))
    large = any(mark in text for mark in ("biggest", "largest", "tallest"))
    return 0.72 if small else 1.35 if large else 1.0


def _spot(word: Mention) -> str:
    return next((side for side in ("left", "right", "middle") if side in word.text.lower()), "")


def _move_colours(words: Sequence[Mention], drafts: Sequence[Draft], group: Draft, one: Draft, said: range) -> None:
    """ "One of them black": only that one is, whichever noun took the word."""
    own = {n: entry for n in said if (entry := words[n].meaning("colour") or _hue(words[n])) is not None}
    if not own:
        return
    one.colours = [Tint(word=words[n].text, colour=rgb(entry.details["code"])) for n, entry in own.items()]
    for draft in drafts:
        lost = {words[n].text for n in own if n in draft.words}
        draft.colours = [tint for tint in draft.colours if tint.word not in lost]
        draft.words = [n for n in draft.words if n not in own]
    one.words += own
    if not group.colours and not group.entry.details.get("poses") and one.colours:
        # the others must not happen to have it too
        others = [rgb(code) for code in MOTLEY]
        near = min(others, key=lambda colour: _distance(colour, one.colours[0].colour))
        group.colours = [Tint(word="", colour=colour) for colour in others if colour is not near]


def _distance(a: Colour, b: Colour) -> float:
    return sum((x - y) ** 2 for x, y in zip(a, b, strict=True))


def _hue(word: Mention) -> Entry | None:
    return word.entry if word.kind == HUE else None


def _move_poses(words: Sequence[Mention], drafts: Sequence[Draft], one: Draft, said: range) -> None:
    """ "One of them sleeping": the others are not."""
    own = {n: word.entry.name for n in said if (word := words[n]).kind == "pose" and word.entry is not None}
    if not own:
        return
    for draft in drafts:
        lost = {name for n, _, name in draft.doubtful if n in own}
        draft.poses = [pose for pose in draft.poses if pose not in lost]
        draft.doubtful = [item for item in draft.doubtful if item[0] not in own]
    one.poses, one.doubtful = list(own.values()), [(n, "pose", name) for n, name in own.items()]


def _group(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and not draft.drop and bool(draft.words) and (draft.count > 1 or draft.plural)


def full_rooms(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A room full of candles has many."""
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop or not draft.plural or draft.count or not draft.words:
            continue
        at = min(draft.words) - 1
        placed = index and drafts[index - 1].entry.kind == "place"
        if placed and at > 0 and words[at].text.lower() in FULL:
            draft.count = FILLED
