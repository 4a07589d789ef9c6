"""Things of a prompt that its room has anyway: they take their colour there, and stand nowhere a second time."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.scenery.fixtures import FIXTURES, MANY, Fixture
from muralist.engines.preview.scenery.setting import Place

NEAR = frozenset({"in", "on", "at", "beside", "holding", "hanging", "above", "over", "around"})
"""How a fixture may stand to its room without being moved."""
TOPS = frozenset({"table"})
"""Features on which a thing stands in view, and not where the room has its own."""
WOODEN = frozenset({"", "wood"})
SUBJECTS, FEW = frozenset({"houseplant"}), 2
HOMES = frozenset({"bed"})
"""Features by which a room is named as well as by its own name."""


def settle_fixtures(reading: Reading, place: Place) -> None:
    """Make features of the things that the named place paints by itself, in their colours where it takes them."""
    rows = FIXTURES.get(place.name, ())
    if not rows or not _named(reading, place):
        return
    bearers = {other for draft in reading.drafts for other, kind in draft.linked
               if kind == "on" and any(row.prop == draft.entry.name and row.rests for row in rows)}  # fmt: skip
    for row in rows:
        for number, draft in enumerate(reading.drafts):
            here = draft.entry.kind == "thing" and draft.entry.name == row.prop and not draft.drop
            if (row.bearing and number not in bearers) or (here and _a_subject(reading, draft)):
                continue
            if here and (row.fixed or (_alike(draft, row) and _stays(reading, number, row))):
                _merge(reading, number, row, place)


def _a_subject(reading: Reading, draft: Draft) -> bool:
    """Whether a plant is one of so few things that it was named to be looked at."""
    things = [one for one in reading.drafts if one.is_thing]
    return draft.entry.name in SUBJECTS and len(things) <= FEW and not draft.plural


def _named(reading: Reading, place: Place) -> bool:
    """Whether the room is spoken of: what is alone in a picture is its subject, not a part of a room."""
    return any(
        not draft.drop
        and ((draft.entry.kind == "place" and draft.entry.name == place.name)
             or (draft.entry.kind == "feature" and draft.entry.name in HOMES))
        for draft in reading.drafts
    )  # fmt: skip


def _alike(draft: Draft, row: Fixture) -> bool:
    """Whether the room's own one looks as this one was said to."""
    counted = row.shows(draft.count or (MANY if draft.plural else 1))
    tints = row.tinted or not draft.colours
    plain = not (draft.pattern or draft.quote or draft.poses or draft.spot not in {"", "leaning"} or draft.traits)
    return (
        counted and tints and plain and draft.size == 1.0 and draft.material in WOODEN and len(draft.colours) < 2
        and str(draft.entry.details.get("variant", "")) in row.variants
    )  # fmt: skip


def _stays(reading: Reading, number: int, row: Fixture) -> bool:
    """Whether nothing stands by it, and it by nothing, that would move it from where the room has it."""
    drafts = reading.drafts
    for other, kind in drafts[number].linked:
        host = drafts[other]
        if host.is_thing and (host.entry.name not in row.rests or kind not in NEAR):
            return False
        if kind not in NEAR or (kind == "on" and host.entry.kind == "feature" and host.entry.name in TOPS - row.rests):
            return False
    lenders = [(one, kind) for one in drafts for other, kind in one.linked if other == number and not one.drop]
    return all(one.entry.kind != "thing" or (kind == "holding" and one.entry.name in row.rests)
               for one, kind in lenders)  # fmt: skip


def _merge(reading: Reading, number: int, row: Fixture, place: Place) -> None:
    draft = reading.drafts[number]
    details = {"fixture": place.name}
    draft.entry, draft.others, draft.linked = Entry(kind="feature", name=row.feature, details=details), (), []
    draft.plural = draft.plural or draft.count > 1
    if draft.material:
        # it is of wood anyway
        draft.words += [at for at, kind, _ in draft.doubtful if kind == "material"]
    for one in reading.drafts:
        one.linked = [link for link in one.linked if link[0] != number]
