"""Feats and what they are done with: fruit that is juggled, the ball of a game, a map that is pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.scene.walls import HANGABLE, WALL
from muralist.engines.preview.grammar.drafts import PLURAL_COUNT, Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import all_props

JUGGLING, KICKING, DRIBBLING, POINTING = "juggling", "kicking", "dribbling", "pointing"
BALL = "ball"
PICKING, FIELD = "picking", "garden"
GROWN = frozenset({"fruit", "carrot", "morsel", "pumpkin", "flowers", "tomato", "strawberry", "berries"})
"""What is picked where it grows."""
GAMES = {"basketball": "basketball", "tennis": "tennis ball", "batting": "baseball", "kicking": "soccer ball"}
"""The ball of a game, by a word of the variant of who plays it."""
OWN_BALL = frozenset({"basketball", "tennis", "batting"})
"""Players who are drawn with their ball."""
THROWN = 0.4
"""Metres: what is larger is not juggled."""


def perform(words: Sequence[Mention], reading: Reading) -> None:
    """Put what feats are done with where it belongs."""
    del words
    for number, draft in enumerate(list(reading.drafts)):
        if draft.entry.kind != "thing" or draft.entry.name not in CLOTHED or draft.drop:
            continue
        played = [game for game in GAMES if game in str(draft.entry.details.get("variant", "")).split()]
        own = {*draft.poses, *str(draft.entry.details.get("variant", "")).split()}
        target = _after(reading.drafts, number)
        if target is None:
            continue
        if JUGGLING in own:
            _juggle(draft, target, reading)
        elif PICKING in own and target.entry.name in GROWN:
            _grow(draft, target, reading.drafts)
        elif played and target.entry.name == BALL:
            _play(draft, target, played[0], reading)
        elif POINTING in own and target.entry.name in HANGABLE and _indoors(reading.drafts):
            target.linked = [link for link in target.linked if link[0] != number]
            reading.drafts.append(Draft(entry=lexicon().english[WALL], text=WALL, plural=False, single=True))
            target.link(len(reading.drafts) - 1, "on")


def _after(drafts: Sequence[Draft], doer: int) -> Draft | None:
    """The next thing that is named after somebody, unless that is somebody as well."""
    worn = {other for other, kind in drafts[doer].linked if kind in {"wearing", "in"}}
    rest = (draft for number, draft in enumerate(drafts) if number > doer and draft.is_named and number not in worn)
    found = next(rest, None)
    return None if found is None or found.entry.name in CLOTHED else found


def _indoors(drafts: Sequence[Draft]) -> bool:
    named = [draft.entry.name for draft in drafts if draft.entry.kind == "place" and draft.entry.name in all_places()]
    return bool(named) and all_places()[named[0]].indoor


def _merge(target: Draft, reading: Reading) -> None:
    """What is drawn in the hands is no thing of its own."""
    reading.used.update(target.words)
    target.entry, target.linked = Entry(kind="merged", name=target.text), []


def _grow(doer: Draft, target: Draft, drafts: Sequence[Draft]) -> None:
    """Who picks something is where it grows, not at a table."""
    if any(one.entry.kind == "place" for one in drafts):
        return
    worn = [drafts[other] for other, kind in doer.linked if kind in {"wearing", "in"}]
    for one in (doer, target, *(one for one in worn if one.entry.kind == "thing")):
        one.entry = replace(one.entry, details={**one.entry.details, "home": FIELD})


def _juggle(doer: Draft, target: Draft, reading: Reading) -> None:
    """Note how many of what fly, with their colour."""
    details, prop = target.entry.details, all_props().get(target.entry.name)
    if prop is None or (float(details.get("metres", 0)) or prop.size) > THROWN:
        return
    count = target.count or (PLURAL_COUNT if target.plural else 1)
    kind = ".".join([target.entry.name, *str(details.get("variant", "")).split()])
    tint = ""
    if target.colours:
        from muralist.engines.preview.props.figure.build import hex_of

        tint = f":{hex_of(target.colours[0].colour)}"
    doer.traits.append(f"juggled-{count}-{kind}{tint}")
    doer.linked = [link for link in doer.linked if reading.drafts[link[0]] is not target]
    _merge(target, reading)


def _play(doer: Draft, target: Draft, game: str, reading: Reading) -> None:
    """ "A ball" is that of the game; who is drawn with it has no second one."""
    if KICKING in doer.poses and game == "basketball":
        doer.poses = [DRIBBLING if pose == KICKING else pose for pose in doer.poses]
        doer.doubtful = [(at, kind, DRIBBLING if name == KICKING else name) for at, kind, name in doer.doubtful]
    if target.entry.details.get("variant"):
        return
    if game in OWN_BALL and not target.colours and not target.count and not target.plural:
        doer.linked = [link for link in doer.linked if reading.drafts[link[0]] is not target]
        _merge(target, reading)
        return
    target.entry = lexicon().english[GAMES[game]]
