"""Who looks at the sky stands under it, and who looks out of a window is at that window, seen from behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading, things
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

WATCHING, WINDOW, SEAT = "watching", "window", "windowseat"
OUT = ("looking out", "looks out", "gazing out", "staring out", "peering out", "望向窗外", "看窗外", "看著窗外",
       "看着窗外", "望著窗外", "望着窗外")  # fmt: skip
MOON_VIEWING = frozenset({"賞月", "赏月", "moon gazing", "moon viewing", "moongazing"})
SKY = frozenset({"moon", "sun", "planet", "fireworks", "stars", "rainbow", "aurora", "meteor", "shooting star",
                 "clouds", "cloud", "lightning", "northern lights", "moonlight"})  # fmt: skip
AIRS = frozenset({"weather", "time"})
"""Kinds of words for what the sky does: rain, a sunset."""
FELINE = frozenset({"cat", "astronaut"})
"""Who, besides people, is drawn from behind as well."""
STILL = frozenset({"sitting", "lying", "standing", "watching", "perched"})
OPEN, SHORE = "meadow", "beach"
"""Where nothing is before the sky, and where the sun goes down over water."""
LENS, STOOPED = "lens", 0.45
"""The trait of who has a magnifying glass, and the metres of what they kneel to."""


def gaze(words: Sequence[Mention], reading: Reading) -> None:
    """Settle where those are who look into the sky or out of a window, and from where they are seen."""
    drafts = reading.drafts
    _view_moon(words, reading)
    _stoop(drafts)
    _skies_look_not(drafts)
    _in_profile(words, reading)
    window = next((n for n, draft in things(drafts) if draft.entry.name == WINDOW and not draft.plural), None)
    seat = next((draft for draft in drafts if draft.entry.kind == "place" and draft.entry.name == SEAT
                 and not draft.drop), None)  # fmt: skip
    leans_out = seat is not None and any(seat.text.lower().startswith(word) or word in seat.text for word in OUT)
    for number, draft in things(drafts):
        cat = draft.entry.name in FELINE
        if not (draft.entry.name in CLOTHED or cat) or set(draft.poses) - STILL:
            continue
        at = _gaze(words, draft)
        if cat and any(kind == "facing" and drafts[other].entry.name in SKY for other, kind in draft.linked):
            _turn_away(draft, cat=cat)
            draft.linked = [link for link in draft.linked if link[1] != "facing"]
            reading.used.update(n for n, word in enumerate(words) if _facing(word))
            continue
        if window is not None and (window, "facing") in draft.linked and _out(words):
            _to_window(drafts, window, number)
            _turn_away(draft, cat=cat)
            continue
        if cat and at is not None and _airy(words, at, drafts):
            _turn_away(draft, cat=cat)
            reading.used.add(at)
            continue
        if at is None and not (leans_out and _first(drafts, number)):
            continue
        if window is not None and at is not None and _airy(words, at, drafts):
            _to_window(drafts, window, number)
            seat = drafts[window]
        if seat is not None:
            _turn_away(draft, cat=cat)
            reading.used.update(() if at is None else (at,))
        elif draft.entry.name in CLOTHED and at is not None and _airy(words, at, drafts):
            _under_sky(drafts, draft, SHORE if words[at + 1 : at + 2] and words[at + 1].kind == "time" else OPEN)


def _in_profile(words: Sequence[Mention], reading: Reading) -> None:
    """An animal that looks at something close by is seen from the side, turned to it."""
    drafts = reading.drafts
    for _, draft in things(drafts):
        near = [other for other, kind in draft.linked if kind == "facing" and drafts[other].entry.kind == "thing"
                and drafts[other].entry.name != WINDOW]  # fmt: skip
        if not near or draft.entry.name in CLOTHED or "standing" not in poses_taken(draft.entry):
            continue
        if set(draft.poses) - STILL or not alive(draft):
            continue
        if draft.entry.name in FELINE and drafts[near[0]].entry.name in SKY:
            continue
        draft.poses += [] if draft.poses else ["standing"]
        bowl = next((host for host, kind in drafts[near[0]].linked if kind == "in"), None)
        if bowl is not None and drafts[bowl].entry.kind == "thing":
            # what is inside is where its holder is
            draft.linked = [(bowl, kind) if other == near[0] and kind == "facing" else (other, kind)
                            for other, kind in draft.linked]  # fmt: skip
        at = min(draft.words)
        reading.used.update(n for n, word in enumerate(words) if _facing(word) and at < n <= at + 4)


def _skies_look_not(drafts: Sequence[Draft]) -> None:
    """What is in the sky looks at nothing: the gaze is that of the one who is named before it."""
    lookers = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED | FELINE]
    for draft in drafts:
        if draft.entry.name in SKY and WATCHING in draft.poses and len(lookers) == 1 and not lookers[0].poses:
            draft.poses.remove(WATCHING)
            lookers[0].poses.append(WATCHING)
            lookers[0].doubtful += [one for one in draft.doubtful if one[1:] == ("pose", WATCHING)]
            draft.doubtful = [one for one in draft.doubtful if one[1:] != ("pose", WATCHING)]


def _facing(word: Mention) -> bool:
    deed = word.meaning("relation")
    return deed is not None and deed.name == "facing"


def _out(words: Sequence[Mention]) -> bool:
    """Whether somebody is said to look out."""
    return any(word.text.lower().startswith(OUT) for word in words)


def _first(drafts: Sequence[Draft], number: int) -> bool:
    """Whether nobody who could look is named before."""
    return not any(draft.entry.name in CLOTHED | FELINE for n, draft in things(drafts) if n < number)


def _gaze(words: Sequence[Mention], draft: Draft) -> int | None:
    """The word that says of it that it looks at something."""
    if WATCHING not in draft.poses:
        return None
    own = [at for at, kind, name in draft.doubtful if (kind, name) == ("pose", WATCHING)]
    if own:
        return own[0]
    return next((at for at, word in enumerate(words) if word.kind == "pose" and word.entry is not None
                 and word.entry.name == WATCHING), None)  # fmt: skip


def _airy(words: Sequence[Mention], at: int, drafts: Sequence[Draft]) -> bool:
    """Whether what is looked at is in the sky."""
    for number in range(at + 1, min(at + 5, len(words))):
        word = words[number]
        if word.kind in AIRS:
            return True
        if word.kind in {"thing", "feature", "place"} and word.entry is not None:
            named = {word.entry.name, word.text.lower()}
            named |= {draft.entry.name for draft in drafts if number in draft.words}
            return bool(named & SKY)
        if word.kind == "break":
            return False
    return False


def _to_window(drafts: list[Draft], window: int, gazer: int) -> None:
    """The window is the one of the place."""
    pane = drafts[window]
    pane.entry, pane.others, pane.linked = lexicon().english["window seat"], (), []
    for draft in drafts:
        draft.linked = [link for link in draft.linked if link[0] != window]
    drafts[gazer].link(window, "in")


def _turn_away(draft: Draft, *, cat: bool) -> None:
    if not cat:
        draft.poses += [] if WATCHING in draft.poses else [WATCHING]
        return
    variant = str(draft.entry.details.get("variant", ""))
    draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": f"{variant} away".strip()})
    draft.poses = [pose for pose in draft.poses if pose != WATCHING]


def _under_sky(drafts: Sequence[Draft], draft: Draft, home: str = OPEN) -> None:
    """Open land, where the prompt names no place."""
    if not any(one.entry.kind == "place" and not one.drop for one in drafts) and not draft.entry.details.get("home"):
        draft.entry = replace(draft.entry, details={**draft.entry.details, "home": home})


def _stoop(drafts: Sequence[Draft]) -> None:
    """With a lens one kneels to what is small and on the ground."""
    for _, draft in things(drafts):
        if draft.entry.name not in CLOTHED or LENS not in draft.traits or draft.poses:
            continue
        seen = [other for other, kind in draft.linked if kind == "facing"]
        if seen and _low(drafts[seen[0]]):
            draft.poses = ["kneeling"]
            draft.link(seen[0], "beside")


def _low(draft: Draft) -> bool:
    from muralist.engines.preview.props import all_props

    if draft.entry.kind != "thing" or draft.linked:
        return False
    prop = all_props()[draft.entry.name]
    metres = float(draft.entry.details.get("metres", 0)) or prop.size
    return metres <= STOOPED and prop.stands == "ground"


def _view_moon(words: Sequence[Mention], reading: Reading) -> None:
    """賞月: there is a moon, and people look at it."""
    drafts = reading.drafts
    at = next((n for n, word in enumerate(words) if word.text.lower() in MOON_VIEWING), None)
    people = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED]
    if at is None or not people:
        return
    own = next((n for n, draft in things(drafts) if draft.entry.name == "moon"), None)
    if own is None:
        own = len(drafts)
        drafts.append(Draft(entry=lexicon().english["moon"], text="moon", plural=False, single=True, words=[at]))
        for draft in drafts[:-1]:
            if draft.entry.kind == "feature" and draft.words == [at]:
                draft.drop = True
    reading.used.add(at)
    for draft in people:
        if not set(draft.poses) - STILL:
            draft.link(own, "facing")
            draft.poses += [] if WATCHING in draft.poses else [WATCHING]
            _under_sky(drafts, draft)
