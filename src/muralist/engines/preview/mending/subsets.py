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
ROW = "row"
WORN = frozenset({"garment", "trait", "tool"})
SAID = frozenset({"colour", "hue", "pose"})
"""Kinds of words that tell one of a group from the others."""
NATURAL = frozenset({"fruit", "flowers", "vegetable"})
"""What has colours by nature."""
PLACED = frozenset({"on", "in", "under", "around"})
"""Where the one is, as the others are."""


def split_subsets(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """ "Four penguins, one of them wearing a scarf": one has it, and three stand by it."""
    rest: Draft | None = None
    for at, word in enumerate(words):
        if word.kind != "subset":
            continue
        before = [draft for draft in drafts if _group(draft) and min(draft.words) < at]
        # what is left of a group of two is the other one
        group = before[-1] if before else rest
        if group is not None:
            rest = _split(words, drafts, group, at)


def _split(words: Sequence[Mention], drafts: list[Draft], group: Draft, at: int) -> Draft | None:
    """Take the members that a word picks from a group; what is left of the group, if it is a single one."""
    word = words[at]
    until = next((n for n in range(at + 1, len(words)) if words[n].kind == "subset"), len(words))
    later = {n for n, draft in enumerate(drafts) if draft.words and at < min(draft.words) < until}
    moved = [(other, kind) for other, kind in group.linked if other in later and kind in HAD]
    worn = [n for n in range(at + 1, _pause(words, at)) if words[n].kind in WORN]
    said = range(at + 1, worn[-1] if worn else _clause_end(words, at))
    if not moved and not worn and not any(words[n].kind in SAID for n in said):
        return None
    placed = [(other, kind) for other, kind in group.linked if other not in later and kind in PLACED]
    taken = _number(word)
    if group.count and group.count <= taken:
        one = group
        one.linked, one.spot = [*dict.fromkeys((*group.linked, *moved))], _spot(word) or group.spot
    else:
        one = replace(
            group, plural=False, count=taken, single=taken == 1, linked=[*moved, *placed], words=[], doubtful=[],
            others=group.others, colours=list(group.colours), poses=list(group.poses), traits=list(group.traits),
            tints=dict(group.tints), sized=[], size=group.size * _size(word), spot=_spot(word) or group.spot,
        )  # fmt: skip
        group.linked = [link for link in group.linked if link not in moved]
        group.count = (group.count or max(SEVERAL, taken + 1)) - taken
        drafts.append(one)
    for other, _ in moved:
        _own(words, drafts[other], taken)
    _move_colours(words, drafts, group, one, said)
    _move_poses(words, drafts, one, said)
    _move_worn([words[n] for n in worn], group, one)
    _stand(drafts, group, one, _spot(word))
    return group if group is not one and group.count == 1 else None


def _stand(drafts: list[Draft], group: Draft, one: Draft, side: str) -> None:
    """Put the one where it is said to be among the others: beyond them, or between two halves of them."""
    ranked = group.spot == ROW
    if one is not group and side == "middle" and group.count > 1 and (ranked or not group.spot):
        drafts.append(_flank(group))
    if ranked:
        one.spot = ROW
        if one is not group and side == "left":
            # a row is in the order of the plan
            _swap(drafts, group, one)
        for draft in drafts:
            draft.spot = ROW if draft.entry is group.entry and draft.spot in {"left", "right"} else draft.spot


def _swap(drafts: list[Draft], first: Draft, second: Draft) -> None:
    """Exchange the places of two drafts in the plan."""
    a, b = drafts.index(first), next(n for n, draft in enumerate(drafts) if draft is second)
    drafts[a], drafts[b] = drafts[b], drafts[a]
    turned = {a: b, b: a}
    for draft in drafts:
        draft.linked = [(turned.get(other, other), kind) for other, kind in draft.linked]


def _flank(group: Draft) -> Draft:
    """Half of a group, which stands on the other side of the one in its middle."""
    half = replace(
        group, count=group.count // 2, spot="right", words=[], doubtful=[], sized=[], colours=list(group.colours),
        poses=list(group.poses), traits=list(group.traits), tints=dict(group.tints), linked=list(group.linked),
    )  # fmt: skip
    group.count, group.spot = group.count - half.count, "left"
    return half


def _own(words: Sequence[Mention], had: Draft, number: int) -> None:
    """Each member has one of what the whole group seemed to share out."""
    if not any(words[n].kind == "number" for n in had.words):
        had.count, had.plural, had.single = (number if number > 1 else 0), False, number == 1


def _number(word: Mention) -> int:
    return int(word.entry.details.get("number", 1)) if word.entry is not None else 1


def _clause_end(words: Sequence[Mention], at: int) -> int:
    """Where what is said of the one ends: at the next pause or relation."""
    after = range(at + 1, len(words))
    return next((n for n in after if words[n].kind in {"break", "relation", "thing", "subset"}), len(words))


def _pause(words: Sequence[Mention], at: int) -> int:
    """Where the clause ends."""
    return next((n for n in range(at + 1, len(words)) if words[n].kind in {"break", "subset"}), len(words))


def _move_worn(worn: Sequence[Mention], group: Draft, one: Draft) -> None:
    """ "The middle one in a red dress": the others wear what they like."""
    names = {name for word in worn if word.entry is not None for name in word.entry.name.split()}
    if one is not group and names:
        group.traits = [trait for trait in group.traits if trait.partition(":")[0] not in names]
        group.poses = [pose for pose in group.poses if pose not in names]


def _size(word: Mention) -> float:
    text, said = word.text.lower(), word.entry.details.get("size") if word.entry is not None else ""
    small = said == "small" or any(mark in text for mark in ("smallest", "littlest", "youngest"))
    large = said == "large" or any(mark in text for mark in ("biggest", "largest", "tallest"))
    return 0.72 if small else 1.35 if large else 1.0


def _spot(word: Mention) -> str:
    if word.entry is not None and word.entry.details.get("spot"):
        return str(word.entry.details["spot"])
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
    natural = bool(group.entry.details.get("poses")) or group.entry.name in NATURAL
    if one is not group and not group.colours and not natural and one.colours:
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
    return draft.is_thing and bool(draft.words) and (draft.count > 1 or draft.plural)


def full_rooms(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A room full of candles has many."""
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop or not draft.plural or draft.count or not draft.words:
            continue
        at = min(draft.words) - 1
        placed = index and drafts[index - 1].entry.kind == "place"
        if placed and at > 0 and words[at].text.lower() in FULL:
            draft.count = FILLED
