"""What is said to hang is the noun right before: "a cabin with a lantern hanging at the door" hangs the lantern."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.bodies.overhead import lift_overhead
from muralist.engines.preview.mending.carriers import merge

KINDS = frozenset({"pendant", "hanging"})
SWUNG = frozenset({"swing", "hammock"})
VESSELS = frozenset({"basket", "bowl", "crate", "sack", "jar", "box", "barrel", "bucket", "plate", "vase"})
HANGING = frozenset({
    "lantern", "paper_lantern", "wind_chime", "wreath", "sign", "banner", "picture", "bell", "birdcage", "flag",
    "bunting", "string_lights", "ornament", "lamp", "basket", "swing",
})  # fmt: skip


def settle_hanging(words: list[Mention], reading: Reading) -> None:
    """Give the tie of such a word to what stands before it, where a sentence has given it to who has that."""
    lift_overhead(words, reading)
    _leave_vessels(words, reading.drafts)
    _grow_trees(reading.drafts)
    for at, word in enumerate(words):
        if word.kind != "relation" or word.entry is None or word.entry.name not in KINDS or not word.text.isascii():
            continue
        kind = word.entry.name
        before = _nearest(reading.drafts, at, before=True)
        after = _nearest(reading.drafts, at, before=False)
        if before is None or after is None or reading.drafts[before].entry.name not in HANGING:
            continue
        for number, draft in enumerate(reading.drafts):
            if number != before and (after, kind) in draft.linked:
                draft.linked.remove((after, kind))
                reading.drafts[before].link(after, kind)
                _own(reading.drafts, number, after)


def _leave_vessels(words: list[Mention], drafts: list[Draft]) -> None:
    """Hanging lamps are not in the baskets that are named before them in a list."""
    for draft in drafts:
        first = min(draft.words, default=0)
        before = [words[at].text.lower() for at in range(max(0, first - 2), first)]
        hung = draft.words and (draft.text.lower().startswith("hanging ") or "hanging" in before)
        for host in drafts if hung else []:
            if host.entry.name in VESSELS:
                host.linked = [link for link in host.linked if drafts[link[0]] is not draft or link[1] != "holding"]


def _grow_trees(drafts: list[Draft]) -> None:
    """The branch that a swing hangs from is one of a whole tree, so that there is room under it."""
    for draft in drafts:
        for other, kind in draft.linked:
            bough = drafts[other]
            if draft.entry.name in SWUNG and kind in KINDS and bough.entry.name == "branch" and bough.count <= 1:
                bough.entry, bough.others = lexicon().english["tree"], ()
            elif draft.entry.name in SWUNG and kind in KINDS and bough.entry.name == "moon":
                draft.entry = replace(draft.entry, details={**draft.entry.details, "home": "space"})
                bough.entry = replace(bough.entry, details={**bough.entry.details, "variant": "crescent"})


def settle_wreaths(drafts: list[Draft]) -> None:
    """A wreath that a house or a door has, or that is on the door of that house, hangs there."""
    for draft in drafts:
        ties = {kind for other, kind in draft.linked if drafts[other].entry.name in {"door", "house", "wall"}}
        if draft.entry.name == "flowercrown" and ties & {"hanging", "on"}:
            # 門上掛著花環: nobody wears it
            draft.entry, draft.others = lexicon().english["wreath"], ()
    named = {name: [n for n, draft in enumerate(drafts) if draft.entry.name == name and not draft.drop]
             for name in ("house", "door", "wreath")}  # fmt: skip
    houses, doors, wreaths = named.values()
    if len(wreaths) != 1 or len(houses) > 1 or len(doors) > 1 or not (houses or doors):
        return
    at, host = wreaths[0], (houses or doors)[0]
    tied = {other for number in (at, host) for other, _ in drafts[number].linked}
    if not tied & {at, host, *doors}:
        return
    gone = {at, *doors}
    drafts[host].linked = [(other, kind) for other, kind in drafts[host].linked if other not in gone]
    drafts[at].linked = [(host, "hanging")]
    if houses and doors:
        merge(drafts, doors[0], host)


def _own(drafts: list[Draft], holder: int, host: int) -> None:
    """The branch of a tree is a part of it, and so is the door of a cafe, which is seen from outside then."""
    if drafts[host].entry.name == "branch" and drafts[holder].entry.name == "tree":
        merge(drafts, host, holder)
    elif drafts[host].entry.name == "door" and drafts[holder].entry.kind == "place":
        drafts[holder].link(host, "holding")


def _nearest(drafts: list[Draft], at: int, *, before: bool) -> int | None:
    """The noun on that side of a word that is closest to it."""
    found = [(abs(draft.words[0] - at), number) for number, draft in enumerate(drafts)
             if draft.words and (draft.words[0] < at) == before]  # fmt: skip
    return min(found)[1] if found else None
