"""Who does something with another: couples that dance hold each other, a typist has the laptop that is named."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, things
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon

MERGED = Entry(kind="merged", name="")
PARENTS = 2
LISTED = 3
"""Words from one animal to the next that is listed with it."""
SHARED = frozenset({"bench", "sofa", "bed", "swing", "rock"})
"""Seats with room for two."""
OFFICE = "office"
DANCING, WALTZING = "dancing", "waltzing"
HANDED = CLOTHED | {"robot", "astronaut"}
JOINED = frozenset({"handheld", "handshake"})
"""What two do with their hands, by all who have some."""
ALONE = frozenset({"ballerina", "dancer", "tutu"})
"""Whose dance is not for two."""


def join_partners(drafts: list[Draft]) -> None:
    """Mend what two people, or somebody and a machine, do together."""
    _raise_children(drafts)
    _sit_together(drafts)
    _share_clothes(drafts)
    _join_hands(drafts)
    _dance(drafts)
    _type(drafts)


def _raise_children(drafts: list[Draft]) -> None:
    """A family is two parents, and the others are children who do the same."""
    for _, draft in list(things(drafts)):
        size = int(draft.entry.details.get("group", 0)) or draft.count
        if draft.entry.name != "person" or not _related(draft.text.lower()) or size < 3 or draft.count > size:
            continue
        if _of_animals(draft, size, drafts) or any(one.entry.name == "child" for _, one in things(drafts)):
            continue
        draft.entry = replace(draft.entry, details={**draft.entry.details, "group": PARENTS})
        draft.count = 0
        children = Draft(
            entry=lexicon().english["child"], text=draft.text, plural=False, count=size - PARENTS,
            poses=list(draft.poses), linked=list(draft.linked), traits=list(draft.traits), spot=draft.spot,
        )  # fmt: skip
        drafts.append(children)


def _of_animals(draft: Draft, size: int, drafts: list[Draft]) -> bool:
    """Whether "a family of three" is one of the animals named after it, which are then as many."""
    for _, beast in things(drafts):
        if alive(beast) and beast.plural and beast.words and draft.words and beast.words[0] == draft.words[-1] + 1:
            beast.count, beast.words = size, [*draft.words, *beast.words]
            draft.entry, draft.linked = MERGED, []
            return True
    return False


def _sit_together(drafts: list[Draft]) -> None:
    """Who is with somebody on a seat sits there too."""
    for number, draft in list(things(drafts)):
        seats = [(other, kind) for other, kind in draft.linked if kind == "on" and drafts[other].entry.name in SHARED]
        if draft.entry.name not in CLOTHED or "sitting" not in draft.poses or not seats:
            continue
        others = [other for other, kind in draft.linked if kind in {"holding", "beside", "carrying"}]
        others += [n for n, one in things(drafts) if {(number, "beside"), (number, "holding")} & {*one.linked}]
        for other in others:
            mate = drafts[other]
            if mate.entry.name not in CLOTHED or mate.poses or any(kind == "on" for _, kind in mate.linked):
                continue
            mate.poses.append("sitting")
            mate.linked = [seats[0], *[link for link in mate.linked if link[0] != number]]
            draft.linked = [link for link in draft.linked if link[0] != other]


def _share_clothes(drafts: list[Draft]) -> None:
    """ "A rabbit and a bear in sweaters": both wear one."""
    for (_, first), (_, second) in pairwise(list(things(drafts))):
        kin = all("kin-" in str(one.entry.details.get("variant", "")) for one in (first, second))
        listed = bool(first.words and second.words) and 0 < min(second.words) - max(first.words) <= LISTED
        if kin and listed and not first.traits and not first.linked and not first.poses:
            first.traits, first.colours = list(second.traits), [*first.colours, *second.colours]
            first.poses = list(second.poses)


def _join_hands(drafts: list[Draft]) -> None:
    """Who holds somebody's hand is held by it."""
    for number, draft in list(things(drafts)):
        joined = next((pose for pose in draft.poses if pose in JOINED), "")
        if draft.entry.name not in HANDED or not joined:
            continue
        mates = {other for other, kind in draft.linked if kind in {"beside", "holding"}}
        mates |= {n for n, one in things(drafts) if {(number, "beside"), (number, "holding")} & {*one.linked}}
        for other in mates:
            if drafts[other].entry.name in HANDED and not {*drafts[other].poses} - {"walking", "standing"}:
                drafts[other].poses.append(joined)
                draft.linked = [link for link in draft.linked if link[0] != other]
    _let_go(drafts)


def _let_go(drafts: list[Draft]) -> None:
    """A lone hand is held by nobody."""
    for deed in JOINED:
        doers = [draft for _, draft in things(drafts) if deed in draft.poses and draft.entry.name in HANDED]
        if (
            len(doers) == 1
            and not doers[0].plural
            and max(1, doers[0].count, int(doers[0].entry.details.get("group", 1))) < 2
        ):
            doers[0].poses = [pose for pose in doers[0].poses if pose != deed]
            doers[0].doubtful = [each for each in doers[0].doubtful if each[1:] != ("pose", deed)]


def _related(text: str) -> bool:
    return "family" in text.split() or "一家" in text or "全家" in text or text in {"家人", "家庭"}


def _dance(drafts: list[Draft]) -> None:
    """A couple, or a man and a woman, dance together."""
    dancers = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED and DANCING in draft.poses]
    couples = [draft for draft in dancers if int(draft.entry.details.get("group", draft.count or 1)) == 2]
    people = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED]
    if not couples and len(people) == 2 and dancers and all(one.count < 2 and not one.plural for one in people):
        couples = people
    for draft in couples:
        words = {*str(draft.entry.details.get("variant", "")).split(), *draft.traits}
        if words & ALONE or draft.entry.name == "child" or {*draft.poses} - {DANCING, WALTZING}:
            continue
        draft.poses = [WALTZING]
        draft.doubtful = [
            (at, kind, WALTZING if (kind, name) == ("pose", DANCING) else name) for at, kind, name in draft.doubtful
        ]
        draft.linked = [link for link in draft.linked if drafts[link[0]].entry.name not in CLOTHED]


def _type(drafts: list[Draft]) -> None:
    """The laptop that somebody types on is the one in the hands."""
    typists = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED and "working" in draft.poses]
    laptops = [(n, draft) for n, draft in things(drafts) if draft.entry.name == "laptop"]
    if len(typists) != 1 or len(laptops) != 1 or laptops[0][1].colours or laptops[0][1].count > 1:
        return
    number, laptop = laptops[0]
    typists[0].words += laptop.words
    laptop.entry, laptop.linked = MERGED, []
    details = typists[0].entry.details
    if not details.get("home"):
        typists[0].entry = replace(typists[0].entry, details={**details, "home": OFFICE})
    for draft in drafts:
        draft.linked = [link for link in draft.linked if link[0] != number]
