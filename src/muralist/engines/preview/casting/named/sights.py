"""Cities that are known by a sight, and a mountain that is the backdrop of wherever nothing else is named."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.setting import Place

MERGED = "merged"
FAR = frozenset({"park", "river", "lake", "garden", "rooftop", "sea", "harbour", "meadow", "beach", "snowfield",
                 "city", "oldcity", "desert", "island"})  # fmt: skip
"""Places with room for a tall building behind what stands in them."""
WATERSIDE = frozenset({"lake", "river"})
KEPT = frozenset(
    {"postcard", "souvenir", "photo", "picture", "map", "poster", "magnet", "keychain", "letter", "ticket"}
)
"""What a city is named on, not seen behind."""
RIVERSIDE = ("bund", "外灘", "外滩")
"""Names of the bank of a river."""
NUMBERED = frozenset({"101"})
"""Numbers that are the second half of a sight's name."""
TITLES = frozenset({"mt", "mount"})
BEFORE, AFTER = frozenset({"front", "beside", "above", "under"}), frozenset({"behind"})
"""Relations to a backdrop, said before its name or after it, that the picture shows."""
GRAND = 1.2
"""Metres from which what is named right after a city stands in it: "a London bus", no "New York pizza"."""


def settle_sights(words: Sequence[Mention], reading: Reading) -> None:
    """A city brings its sight where the place has room for it; where another place is named, that one stays."""
    drafts = reading.drafts
    _whole_names(words, drafts)
    asked = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    cities = [draft for draft in asked if draft.entry.details.get("sight")]
    for city in cities:
        _settle_city(words, drafts, city, [one for one in asked if one not in cities])
    for draft in drafts:
        backdrop = str(draft.entry.details.get("backdrop", ""))
        others = [one for one in asked if one.entry.name not in WATERSIDE and one is not draft]
        if backdrop and not draft.drop and not others and not draft.colours and not draft.spot:
            _as_place(drafts, draft, backdrop)


def _settle_city(words: Sequence[Mention], drafts: list[Draft], city: Draft, elsewhere: list[Draft]) -> None:
    sight = lexicon().english[str(city.entry.details["sight"])]
    shown = any(draft.entry.name in all_props() and _landmark(draft.entry) for draft in drafts)
    apart = elsewhere and any(draft.entry.name not in FAR for draft in elsewhere)
    if apart or _named_on(words, drafts, city):
        _leave_out(drafts, city)
        return
    if elsewhere:
        # a park in New York is a park, with the tower behind it
        city.entry, city.others = Entry(kind=MERGED, name="city"), ()
        at, city.words = city.words, []
    else:
        at = city.words
    if any(name in city.text.lower() for name in RIVERSIDE):
        drafts.append(Draft(entry=Entry(kind="feature", name="lake"), text=city.text, plural=False, words=[]))
    if not shown:
        drafts.append(Draft(entry=sight, text=city.text, plural=False, words=list(at)))
    elif elsewhere:
        for draft in drafts:
            draft.words += at if _landmark(draft.entry) else []


def _whole_names(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Words that belong to a name but are read apart from it: Mt. Fuji, 台北101."""
    for draft in drafts:
        if not draft.words or not (draft.entry.details.get("sight") or draft.entry.details.get("backdrop")):
            continue
        first, last = min(draft.words), max(draft.words)
        draft.words += [at for at in range(max(0, first - 2), first) if words[at].text.lower() in TITLES]
        draft.words += [at for at in range(last + 1, min(len(words), last + 2)) if words[at].text in NUMBERED]


def backed(words: Sequence[Mention], place: Place) -> set[int]:
    """What the prompt says of a backdrop that holds for every backdrop: things stand before it, it is behind them."""
    found: set[int] = set()
    for at, word in enumerate(words):
        if word.entry is None or word.entry.details.get("backdrop") != place.name:
            continue
        for near, seen in ((at - 1, BEFORE), (at - 2, BEFORE), (at - 3, BEFORE), (at + 1, AFTER)):
            relation = words[near].meaning("relation") if 0 <= near < len(words) else None
            if relation is not None and relation.name in seen:
                found.add(near)
        found.update(near for near in range(max(0, at - 2), at) if words[near].text.lower() in TITLES)
    return found


def _landmark(entry: Entry) -> bool:
    """Whether it is one of the sights that cities are known by."""
    return entry.kind == "thing" and any(
        lexicon().english.get(str(each.details.get("sight", ""))) is entry
        for each in lexicon().english.values()
        if each.kind == "place"
    )


def _named_on(words: Sequence[Mention], drafts: list[Draft], city: Draft) -> bool:
    """Whether the city only says where a small thing is from: New York pizza, a postcard from London."""
    at = max(city.words, default=-1) + 1
    if not at or "skyline" in city.text.lower():
        return False
    before = {word.text.lower() for word in words[max(0, city.words[0] - 2) : city.words[0]]}
    if before & KEPT or (at < len(words) and words[at].text.lower() in KEPT):
        return True
    after = next((draft for draft in drafts if draft.words and min(draft.words) == at and draft is not city), None)
    if after is None or after.entry.kind != "thing" or after.entry.name not in all_props():
        return False
    metres = metres_of(after.entry)
    return metres < GRAND


def _leave_out(drafts: list[Draft], city: Draft) -> None:
    """Its name is not shown, so it counts as ignored."""
    number = drafts.index(city)
    city.words, city.doubtful, city.others = [], [], ()
    city.entry = Entry(kind=MERGED, name="city")
    for one in drafts:
        one.linked = [(other, kind) for other, kind in one.linked if other != number]


def _as_place(drafts: list[Draft], draft: Draft, backdrop: str) -> None:
    """It is the place itself: nothing stands on it or beside it."""
    number = drafts.index(draft)
    draft.entry, draft.others, draft.linked = Entry(kind="place", name=backdrop), (), []
    draft.plural, draft.count = False, 0
    for one in drafts:
        one.linked = [(other, kind) for other, kind in one.linked if other != number]
