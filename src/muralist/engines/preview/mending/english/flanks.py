"""What is on both sides of a thing: "a fountain with a bench on either side" has two, and stands between them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.spots.along import line_way
from muralist.engines.preview.props import all_props

FLANK = "flank"
"""The kind of words that say "on either side"."""
TIED = frozenset({"holding", "on", "at", "beside"})
FRONTED, LAMPS = frozenset({"door", "house", "gateway", "shop"}), frozenset({"lamp", "lantern"})
"""What has a door, and what is at the wall beside it."""
EACH, POT = "各", "盆"
"""What says that each side has as many, and the measure of what grows in pots."""
OF = 2
"""Words from a vessel to what it is of."""
PLACING = frozenset({"on", "in", "at", "under", "riding", "between", "hanging", "behind", "front"})


def settle_flanks(words: Sequence[Mention], drafts: list[Draft]) -> set[int]:
    """Put what is on either side of a thing there, and say which of these words are so shown."""
    shown: set[int] = set()
    for at, word in enumerate(words):
        if word.kind != FLANK:
            continue
        if not word.text.isascii():
            shown |= {at} if _flank_chinese(words, drafts, at) else set()
            continue
        sides = _last_before(drafts, at)
        host = None if sides is None else _host(drafts, at, sides)
        if sides is None or host is None:
            continue
        if word.text.lower().split()[1:2] in (["one"], ["the"]):
            _aside(drafts, sides, host, "left" if " one " in word.text.lower() else "right")
        elif not (drafts[sides].plural and line_way(drafts[sides], [drafts[host]])):
            _flank(drafts, sides, host)
        shown.add(at)
    return shown


def _flank_chinese(words: Sequence[Mention], drafts: list[Draft], at: int) -> bool:
    """桌子兩邊各有一把椅子: the noun before has the one after at both of its sides."""
    host = _last_before(drafts, at)
    after = next(
        (n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at and draft.is_thing), None
    )
    if host is not None and at and words[at - 1].kind == "break":
        # a clause of its own speaks of all that was named, and that is where the largest is
        before = [n for n, one in enumerate(drafts) if one.is_thing and one.words and max(one.words) < at]
        host = max(before, key=lambda n: metres_of(drafts[n].entry), default=host)
    if host is None or after is None or drafts[after].entry.name == drafts[host].entry.name:
        return False
    sides = _potted(words, drafts, at, after)
    if EACH in words[at].text:
        drafts[sides].count = 2 * max(1, drafts[sides].count)
    _flank(drafts, sides, host)
    return True


def _potted(words: Sequence[Mention], drafts: list[Draft], at: int, number: int) -> int:
    """The pots of flowers that are counted by them, 一盆花, else the thing itself."""
    flowers = drafts[number]
    measured = any(word.text.endswith(POT) for word in words[at + 1 : max(flowers.words)])
    if not measured or flowers.entry.name != "flowers":
        return number
    pot = Draft(entry=lexicon().english["vase"], text=POT, plural=False, count=flowers.count, material="terracotta")
    flowers.count, flowers.single = 0, False
    pot.link(number, "holding")
    drafts.append(pot)
    return len(drafts) - 1


def _last_before(drafts: Sequence[Draft], at: int) -> int | None:
    """The noun before a word."""
    before = [(max(draft.words), n) for n, draft in enumerate(drafts) if draft.words and max(draft.words) < at]
    last = max(before, default=None)
    return _whole(drafts, last[1]) if last is not None and drafts[last[1]].is_thing else None


def _whole(drafts: Sequence[Draft], number: int) -> int:
    """The vessel of what is in one: "a pot of flowers on each side" are two pots."""
    first = min(drafts[number].words)
    vessels = (n for n, one in enumerate(drafts) if (number, "holding") in one.linked and one.is_named
               and 0 < first - max(one.words) <= OF)  # fmt: skip
    return next((n for n in vessels if not drafts[n].entry.details.get("poses") and _holds(drafts[n])), number)


def _holds(draft: Draft) -> bool:
    return bool(all_props()[draft.entry.name].holds)


def _host(drafts: Sequence[Draft], at: int, sides: int) -> int | None:
    """What they flank: the noun right after the words, else what has them, else the noun before them."""
    after = [n for n, draft in enumerate(drafts) if draft.words and min(draft.words) == at + 1]
    if after:
        return after[0] if drafts[after[0]].is_thing else None
    owners = [n for n, draft in enumerate(drafts) if (sides, "holding") in draft.linked and draft.is_thing]
    landmarks = [other for other, kind in drafts[sides].linked if kind in TIED and drafts[other].is_thing]
    aside = [other for one in drafts for other, kind in one.linked if kind == "left" and other != sides]
    held = {other for one in drafts for other, kind in one.linked if kind in {"holding", "carrying", "wearing"}}
    first = [
        n for n, one in enumerate(drafts) if n < sides and one.is_thing and n not in held and n not in _skies(drafts)
    ]
    return next(iter([*owners, *landmarks, *aside, *first]), None)


def _skies(drafts: Sequence[Draft]) -> set[int]:
    """What is in the sky or behind all, and so has nothing at its sides."""
    return {
        n for n, draft in enumerate(drafts) if draft.entry.name in {"sun", "moon", "planet"} or draft.spot == "back"
    }


def _flank(drafts: Sequence[Draft], sides: int, host: int) -> None:
    """Two of them, or as many as were said, with the host in their middle."""
    drafts[sides].count = max(2, drafts[sides].count)
    drafts[sides].linked = [(other, kind) for other, kind in drafts[sides].linked if other != host]
    drafts[host].linked = [(other, kind) for other, kind in drafts[host].linked if other != sides]
    if drafts[host].entry.name in FRONTED and drafts[sides].entry.name in LAMPS:
        # on the wall to both sides of the door
        drafts[sides].entry, drafts[sides].others = lexicon().english["lantern"], ()
        drafts[sides].linked.append((host, "hanging"))
        return
    if any(kind in PLACING and drafts[other].is_thing for other, kind in drafts[host].linked):
        drafts[sides].linked.append((host, "beside"))
        return
    if drafts[host].entry.name == "rope_bridge":
        # it hangs from side to side: what flanks it stands on the slopes behind
        drafts[sides].spot, drafts[sides].size = "back", 0.5
        return
    drafts[host].linked.append((sides, "between"))


def _aside(drafts: Sequence[Draft], one: int, host: int, side: str) -> None:
    """ "On one side" and "on the other": to the left and the right of it."""
    drafts[one].linked = [(other, kind) for other, kind in drafts[one].linked if other != host]
    drafts[host].linked = [(other, kind) for other, kind in drafts[host].linked if other != one]
    drafts[one].link(host, side)
