"""What goods come with and how large that is: blooms beside a bottle, glasses beside a bucket, a tray that fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon

ORCHID, LEAF, SMALL = "orchid", "single_leaf", 0.30
"""The plant, and metres up to which goods are shown beside single heads of it."""
PEBBLES = 0.07
"""Metres of a heap of stones that is shown with goods."""
LIGHT, SMALLER = 0.14, 0.55
"""Metres up to which goods are shown on a small tray, and its share of the usual one."""


def flowers_beside(drafts: Sequence[Draft]) -> None:
    """Orchids with a bottle or a jar are heads laid beside it, not pots that hide it."""
    things = [one for one in drafts if one.is_thing]
    small = [one for one in things if one.entry.name not in {ORCHID, LEAF} and metres_of(one.entry) <= SMALL]
    for one in things:
        if one.entry.name == ORCHID and small and len(small) < len(things) and "pot" not in one.text.lower():
            one.entry, one.others = lexicon().english["orchid flower"], ()
            one.count, one.plural = 1, False
        elif one.entry.name == LEAF and one.entry.details.get("variant") == "eucalyptus" and small and len(things) > 1:
            one.entry, one.others = Entry(kind="thing", name="lying_sprig", details={"prop": "lying_sprig"}), ()
            one.count, one.plural = 1, False
        elif _sprig_of_lavender(one) and small and len(things) > 1 and not _held(drafts, one):
            details = {"prop": "lying_sprig", "variant": "lavender"}
            one.entry, one.others, one.count = Entry(kind="thing", name="lying_sprig", details=details), (), 1
            one.plural = False
        elif one.entry.name == "stones" and small and len(things) > 1 and "metres" not in one.entry.details:
            one.entry = replace(one.entry, details={**one.entry.details, "metres": PEBBLES})


def _sprig_of_lavender(one: Draft) -> bool:
    """Whether it is cut lavender."""
    lavender = one.entry.name == "flowers" and one.entry.details.get("variant") == "lavender"
    return lavender and (any(word in one.text.lower() for word in ("sprig", "stalk")) or not one.text.isascii())


def _held(drafts: Sequence[Draft], one: Draft) -> bool:
    """Whether it is in something, or somebody's."""
    number = next(at for at, other in enumerate(drafts) if other is one)
    inside = any(kind in {"in", "carrying"} for _, kind in one.linked)
    return inside or any((number, "carrying") in other.linked for other in drafts)


def out_of_the_bucket(drafts: Sequence[Draft], number: int) -> None:
    """Glasses named with a bucket of ice stand beside it."""
    bucket = drafts[number]
    for other, glass in enumerate(drafts):
        if glass.entry.name == "glass" and glass.entry.kind == "thing":
            bucket.linked = [link for link in bucket.linked if link != (other, "holding")]
            glass.linked = [link for link in glass.linked if link != (number, "in")]
            if any(one.entry.name == "champagne_bottle" for one in drafts) and "filling" not in glass.entry.details:
                glass.entry = lexicon().english["champagne flute"]


def fit_tray(drafts: Sequence[Draft], number: int) -> None:
    """Under a candle or a pair of earrings a tray is a small one."""
    tray = drafts[number]
    _bear_first(drafts, number)
    borne = [metres_of(one.entry) for one in drafts
             if (number, "on") in one.linked and one.is_thing]  # fmt: skip
    if borne and max(borne) <= LIGHT and "metres" not in tray.entry.details and tray.size == 1.0:
        details = {**tray.entry.details, "metres": metres_of(tray.entry) * SMALLER}
        tray.entry = replace(tray.entry, details=details)


def _bear_first(drafts: Sequence[Draft], number: int) -> None:
    """On a tray that is only listed stands what is named first: "soap, wooden tray, lavender beside it"."""
    tray, first = drafts[number], next((one for one in drafts if one.is_thing), None)
    tied = tray.linked or any(at == number for one in drafts for at, _ in one.linked)
    if first is None or first is tray or tied or first.linked or first.entry.details.get("poses"):
        return
    if metres_of(first.entry) <= SMALL and not first.plural and first.count <= 1:
        first.link(number, "on")


def beside_the_seat(drafts: list[Draft], number: int) -> None:
    """An armchair "with a floor lamp" has it beside."""
    seat = drafts[number]
    for other, lamp in enumerate(drafts):
        floor = lamp.entry.name == "lamp" and "floor" in str(lamp.entry.details.get("variant", "")).split()
        held = (other, "holding") in seat.linked or (number, "on") in lamp.linked
        if floor and held:
            seat.linked = [link for link in seat.linked if link != (other, "holding")]
            lamp.linked = [link for link in lamp.linked if link != (number, "on")]
            lamp.link(number, "beside")


def stand_up(drafts: list[Draft]) -> None:
    """A skateboard that leans shows its underside; its edge alone would be a line."""
    for draft in drafts:
        if draft.entry.name == "skateboard" and draft.entry.kind == "thing" and draft.spot == "leaning":
            draft.entry, draft.others = Entry(kind="thing", name="upright_skateboard"), ()
