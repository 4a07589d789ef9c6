"""What is on somebody's back, head or shoulder is on them: "a small bird on its back", 男孩肩膀上停著一隻鸚鵡."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.facades import ROOFED
from muralist.engines.preview.lexicon.mention import OWNING, Mention
from muralist.engines.preview.mending.bodies.worlds import SHELLS, WORLDS, settle_world, shed_shell
from muralist.engines.preview.props.kinds import BEINGS

HEADS = frozenset({"head", "heads"})
BODILY = HEADS | SHELLS | {"back", "backs", "shoulder", "shoulders"}
"""Parts of a body that bear things."""
ONTO, ON, ATOP = frozenset({"on", "atop", "riding"}), "on", "atop"
HEADED = frozenset({"頭上", "头上", "的頭上", "的头上", "頭頂上", "头顶上", "on the head of"})
LAPPED = frozenset({"肩上", "肩膀上"})
ROOFS, CAR_ROOFS = frozenset({"屋頂", "屋顶"}), frozenset({"車頂", "车顶"})
VEHICLES = frozenset({"car", "bus", "truck", "taxi", "van", "train", "tram"})
BOUND = frozenset({*ONTO, "in", "carrying", "wearing", "at"})
"""Relations that already say where a thing is."""


def settle_upheld(words: Sequence[Mention], reading: Reading) -> None:
    """Tie what is on a part of a body to whose body it is; on a head, it is on top."""
    _on_roofs(reading.drafts)
    for at, word in enumerate(words):
        text = word.text.lower()
        if text in SHELLS and _onto(words, at):
            shed_shell(reading.drafts, at)
        if text in BODILY and _onto(words, at):
            _english(words, reading, at, text)
        elif text in HEADED:
            _on_top(reading.drafts, at)
        elif text in LAPPED and at not in reading.used:
            _chinese(reading, at)
        elif text in CAR_ROOFS:
            _chinese(reading, at, VEHICLES)


def _onto(words: Sequence[Mention], at: int) -> bool:
    """Whether "on" stands before the part, or before the noun whose part it is."""
    if at and words[at - 1].text == OWNING.text:
        return any(_bears(word) for word in words[max(0, at - 5) : at - 1])
    return bool(at) and _bears(words[at - 1])


def _bears(word: Mention) -> bool:
    relation = word.meaning("relation")
    return relation is not None and relation.name in ONTO


def _carries(word: Mention) -> bool:
    relation = word.meaning("relation")
    return relation is not None and relation.name == "carrying"


def _english(words: Sequence[Mention], reading: Reading, at: int, text: str) -> None:
    drafts = reading.drafts
    before = [n for n, one in enumerate(drafts) if one.words and not one.drop and max(one.words) < at
              and (one.is_named or one.entry.name in WORLDS)]  # fmt: skip
    if not before:
        return
    if words[at - 1].text == OWNING.text:
        owner = before[-1]
        borne = [n for n, one in enumerate(drafts) if any((owner, kind) in one.linked for kind in ONTO)]
    else:
        borne, owners = before[-1:], [n for n in before[:-1] if _lives(drafts[n])]
        if not owners:
            return
        owner = owners[-1]
        if any(kind in BOUND and other != owner for other, kind in drafts[borne[0]].linked):
            return
    for number in borne:
        world = settle_world(drafts[number], drafts[owner])
        _set_on(drafts[number], owner, ATOP if text in HEADS or world else ON)
        if world:
            drafts[owner].linked = [link for link in drafts[owner].linked if link[0] != number]
            reading.used.update(n for n in range(max(drafts[owner].words), at) if _carries(words[n]))
        reading.used.add(at)


def _on_top(drafts: Sequence[Draft], at: int) -> None:
    """Whoever is on the one named right before, or after, these words is on their head."""
    near = [(abs(one.words[0] - at), n) for n, one in enumerate(drafts) if one.is_named and _lives(one)]
    for _, owner in sorted(near):
        borne = [one for one in drafts if (owner, ON) in one.linked]
        for one in borne:
            _set_on(one, owner, ATOP)
        if borne:
            return


def _on_roofs(drafts: Sequence[Draft]) -> None:
    """What is on a roof is on the house that is named with it: 一間小木屋,屋頂上有一隻貓."""
    roofs = {n for n, one in enumerate(drafts) if one.text in ROOFS}
    houses = [n for n, one in enumerate(drafts) if one.is_named and one.entry.name in ROOFED]
    if not roofs or len(houses) != 1:
        return
    for n, draft in enumerate(drafts):
        if draft.is_named and any((roof, ON) in draft.linked for roof in roofs):
            draft.linked = [link for link in draft.linked if link[0] not in roofs]
            if n != houses[0]:
                draft.link(houses[0], ON)


def _chinese(reading: Reading, at: int, kinds: frozenset[str] = frozenset()) -> None:
    """The one named before, alive or of these kinds, bears the one named after."""
    drafts = reading.drafts
    owners = [n for n, one in enumerate(drafts) if one.is_named and max(one.words[:1]) < at
              and (one.entry.name in kinds if kinds else _lives(one))]  # fmt: skip
    borne = [one for one in drafts if one.is_named and min(one.words) > at]
    if owners and borne and not any(kind in BOUND for _, kind in borne[0].linked):
        _set_on(borne[0], owners[-1], ON)
        reading.used.add(at)


def _set_on(draft: Draft, owner: int, kind: str) -> None:
    draft.linked = [link for link in draft.linked if link[0] != owner or link[1] not in {*ONTO, "beside"}]
    draft.link(owner, kind)


def _lives(draft: Draft) -> bool:
    return bool(draft.entry.details.get("poses")) or draft.entry.name in BEINGS
