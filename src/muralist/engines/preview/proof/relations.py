"""Holds each relation word of a prompt against the finished layout, so that the report tells what the picture shows."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muralist.engines.preview.casting.cast import standing
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.links import TURNED
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.lexicon.telling import DEEDS, telling
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.proof.looked import looked_at
from muralist.engines.preview.proof.sides import apart, beside, sided, there, told_sides
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES

if TYPE_CHECKING:
    from muralist.engines.preview.proof.shapes import Box

FAR = 7
"""Words between a relation word and the nouns that it ties."""
KIN = {
    "over": {"above", "front"}, "front": {"facing", "hanging"}, "facing": {"front"}, "around": {"at"}, "in": {"on"},
    "carrying": {"holding", "at"}, "hanging": {"on", "over", "above"}, "flying": {"carrying"},
    "pendant": {"hanging", "over", "above"}, "behind": {"following"}, "under": {"above"},
}  # fmt: skip
"""Relations under whose name another may have been noted."""
UNDER = "under"
CALLED = {"holding": "carrying", "following": "following"}
"""Ties that are held to what they are, whatever word named them."""
LEANING = ("lean", "against", "靠", "倚")
"""Parts of words that ask for contact."""
TABLES = frozenset({"table", "wood", "tablecloth", "kitchen"})
"""What a place shows before those who are behind it."""
ALL_OVER = frozenset({"against", "in", "on", "at", "front", "under", "above", "over", "around", "beside", "facing",
                      "hanging"})  # fmt: skip
"""Relations that hold to a place, or to what it shows itself, wherever a thing stands in it."""
HEAVENS = frozenset({"moon", "sun", "planet", "fireworks", "stars", "rainbow", "cloud"})
"""What everything is under."""
SHARING = frozenset({"sharing", "share", "shares", "分享", "共享", "圍著", "围着", "圍坐", "围坐", "圍在", "围在"})
OVERHEAD = frozenset({"trees", "lights", "blossoms", "blossom", "leaves", "petals", "lanterns", "branches", "moon",
                      "sun", "stars", "sky", "forest", "jungle", "bamboo", "cloudland", "cave", "space"})  # fmt: skip
"""Places and their parts, besides those of the sky, that are over everything in them."""
HIGH = 0.55
"""The height in the frame from which a thing is over a place."""
AIRS = frozenset({"time", "weather", "season", "light", "feature", "place", "quote", "garment", "part"})
"""What may follow a relation word without being a thing."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A thing and its landmark, by their drafts, and how they are said to stand."""

    subject: int
    host: int
    kind: str


def proved(
    words: list[Mention], reading: Reading, plan: ScenePlan, used: AbstractSet[int]
) -> tuple[set[int], set[int]]:  # fmt: skip
    """The relation words that the layout shows, and those that it does not, by their places in the prompt.

    `used` are the words understood so far: nothing stands to a place that is not painted.
    """
    told = {at: word.entry.name for at, word in enumerate(words)
            if word.entry is not None and word.kind == "relation" and telling(word.text, word.entry.name)}  # fmt: skip
    met = _shared(words, plan)
    sides = told_sides(words)
    if not told and not sides:
        return met, set()
    look = _Layout(reading, plan)
    unmet = {at for at, side in sides.items() if not look.keeps(at, side, words[at].text)}
    for at, kind in told.items():
        tie = _tie(reading.drafts, at, kind)
        if tie is None:
            if at not in met and kind not in DEEDS:
                (met if _airy(words, at) or _parts_of_place(reading.drafts, at, used) else unmet).add(at)
            continue
        if any(mark in words[at].text.lower() for mark in LEANING):
            tie = Tie(tie.subject, tie.host, "against")
        host = reading.drafts[tie.host]
        seen = host.entry.kind == "thing" or bool(used & {*host.words})
        if seen and look.holds(tie):
            met |= set() if kind in DEEDS and not look.flies(tie) else {at}
        else:
            unmet.add(at)
    return met, unmet


def _shared(words: list[Mention], plan: ScenePlan) -> set[int]:
    """ "Sharing" is shown by several who are at one table or on one blanket with what they share."""
    hosts = {thing.relation.other for thing in plan.things
             if thing.relation is not None and thing.relation.kind in {"on", "at"}
             and (thing.count > 1 or thing.pose in {"sitting", "seated"})}  # fmt: skip
    sitters = {host: sum(each.count for each in plan.things if each.pose in {"sitting", "seated"}
                         and each.relation is not None and each.relation.other == host) for host in hosts}  # fmt: skip
    if not any(count > 1 for count in sitters.values()):
        return set()
    return {at for at, word in enumerate(words) if word.text.lower() in SHARING}


def _airy(words: list[Mention], at: int) -> bool:
    """Whether what follows is no thing that one could stand to: "under falling snow"."""
    return any(word.kind in AIRS for word in words[at + 1 : at + 3])


def _parts_of_place(drafts: list[Draft], at: int, used: AbstractSet[int]) -> bool:
    """Whether it stands between two parts of a place, which are there as that place has them: a window over a sink."""
    sides = (
        next((draft for draft in reversed(drafts) if draft.words and max(draft.words) < at), None),
        next((draft for draft in drafts if draft.words and min(draft.words) > at), None),
    )
    return all(draft is not None and draft.entry.kind == "feature" and used & {*draft.words} for draft in sides)


def _tie(drafts: list[Draft], at: int, kind: str) -> Tie | None:
    """The pair of nouns that a relation word ties: the nearest pair that is linked in its way."""
    kind = TURNED.get(kind, kind)
    alike = {kind} | KIN.get(kind, set())
    found: list[tuple[float, Tie]] = []
    for number, draft in enumerate(drafts):
        for other, how in draft.linked:
            if how not in alike or not draft.words or not drafts[other].words:
                continue
            near = [min(abs(place - at) for place in one.words) for one in (draft, drafts[other])]
            if min(near) <= FAR:
                found.append((sum(near), Tie(number, other, how if kind == UNDER else CALLED.get(how, kind))))
    return min(found, key=lambda pair: pair[0])[1] if found else None


class _Layout:
    """The plan as it is laid out in a square frame, looked up by the numbers of drafts."""

    def __init__(self, reading: Reading, plan: ScenePlan) -> None:
        from muralist.engines.preview.proof.shapes import box_of

        self.drafts, self.plan = reading.drafts, plan
        self.numbers = {index: number for number, index in enumerate(standing(reading.drafts))}
        self.things = len(plan.things)
        placed = looked_at(plan)
        self.hidden = {one.thing for one in placed if one.cut and not one.perched}
        self.boxes = [(one.thing, box_of(one, layer)) for layer, one in enumerate(placed)]

    def holds(self, tie: Tie) -> bool:
        """Whether the layout shows the two as they are said to stand."""
        from muralist.engines.preview.proof.shapes import shown, trunk
        from muralist.engines.preview.staging.poise.leaning import NARROW

        subject, host = self.numbers.get(tie.subject, -1), self.numbers.get(tie.host, -1)
        if host < 0:
            return self._about_place(tie, subject)
        if subject < 0:
            # a part of its landmark, or what fills it, is where that is
            return self.drafts[tie.subject].entry.kind == "thing" or tie.kind in ALL_OVER | {"behind"}
        if max(subject, host) >= self.things or self.plan.things[subject].prop == "":
            return True
        if tie.kind == "under" and self.plan.things[host].prop in HEAVENS:
            return bool(self._boxes(host))
        if self.flies(tie):
            return True
        hosts = [host]
        relation = self.plan.things[subject].relation
        if tie.kind == "between" and relation is not None and relation.second >= 0:
            hosts.append(relation.second)
        boxes = [box for each in hosts for box in self._boxes(each)]
        slender = NARROW.get(self.plan.things[host].prop)
        if tie.kind == "behind" and slender is not None:
            # leaves overhead hide nobody
            boxes = [trunk(box, slender) for box in boxes]
        return shown(tie.kind, self._boxes(subject), boxes)

    def keeps(self, at: int, side: str, text: str) -> bool:
        """Whether everything that a side was said of is there."""
        found = sided(self.drafts, at, side, self.numbers)
        if not found and side == "middle" and not text.isascii():
            # 兩棵樹中間: that of other things
            tie = _tie(self.drafts, at, "between") or _tie(self.drafts, at, "on")
            return tie is not None and self.holds(tie)
        if not found:
            # "on its left": a side of another thing
            ties = [tie for tie in beside(self.drafts, at, side) if {*tie} <= self.numbers.keys()]
            return bool(ties) and all(
                apart(side, self._boxes(self.numbers[one]), self._boxes(self.numbers[other])) for one, other in ties
            )
        return all(there(text, side, self._boxes(self.numbers[number])) for number in found)

    def flies(self, tie: Tie) -> bool:
        """Whether what is held is at the end of a string."""
        held = self.numbers.get(tie.host, -1)
        relation = self.plan.things[held].relation if 0 <= held < self.things else None
        return tie.kind == "carrying" and relation is not None and relation.kind == "flying"

    def _boxes(self, number: int) -> list[Box]:
        return [box for thing, box in self.boxes if thing == number]

    def _about_place(self, tie: Tie, subject: int) -> bool:
        """A landmark that is a place, or a part of one or of the subject."""
        host = self.drafts[tie.host]
        if host.drop or self.drafts[tie.subject].entry.kind != "thing":
            # a road runs through a land, not between two sides of it
            return not host.drop and not (tie.kind == "between" and host.entry.kind == "place")
        if tie.kind in {"above", "over", "pendant"}:
            return any(box.aloft or box.hung or box.top < HIGH for box in self._boxes(subject))
        if tie.kind == "under" and host.entry.kind in {"feature", "place"}:
            return host.entry.name in SKY_FEATURES | OVERHEAD
        if tie.kind == "behind" and subject >= 0 and host.entry.name in TABLES and subject in self.hidden:
            return True
        if tie.kind == "behind" and subject >= 0:
            return self.plan.things[subject].spot == "back"
        return tie.kind in ALL_OVER | DEEDS | {"following"} or host.entry.kind == "thing"
