"""Trimmings that a thing wears or shows by itself: the ribbon of a present, the lights of a house, a slice's candle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour, luma, rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.carriers import HOUSES, merge
from muralist.engines.preview.plan import Tint

TRIMMED = {"gift": 1, "hat": 1}
"""Things painted with a ribbon, and the number of the colour that it takes."""
BOWED = frozenset({*TRIMMED, "teddy", "cat", "dog", "rabbit", "bear", "bouquet"})
"""Things whose bow is one of ribbon."""
GROUNDS: dict[str, tuple[Colour, ...]] = {
    "gift": (rgb("#f1ebdf"), rgb("#2f6f8a"), rgb("#c8403a")), "hat": (rgb("#d9b878"), rgb("#d9b878")),
}  # fmt: skip
"""Colours of the trimmed thing where only its ribbon's is said; the one that is least like it is taken."""
LIT = frozenset({*HOUSES, "tent", "church", "yurt"}) - {"treehouse", "barn"}
"""What shows light inside when it is dark."""
LAMPS = frozenset({"燈", "灯", "燈光", "灯光", "燈火", "灯火"})
PANES = ("window", "窗")
CANDLED = "cake slice"


def name_bows(words: list[Mention]) -> list[Mention]:
    """The bow of a present or a teddy bear is a ribbon's, not an archer's."""
    found = list(words)
    for at, word in enumerate(words):
        before = {one.entry.name for one in words[max(0, at - 5) : at] if one.entry and one.kind == "thing"}
        if word.entry is None and word.text.lower() == "bow" and before & BOWED:
            found[at] = replace(word, entry=_ribbon())
    return found


def _ribbon() -> Entry | None:
    return lexicon().english.get("ribbon")


def settle_trimmings(words: Sequence[Mention], reading: Reading) -> None:
    """Give ribbons, lights and candles to the thing that is painted with them."""
    del words
    drafts = reading.drafts
    for number, draft in enumerate(drafts):
        if draft.drop or draft.entry.kind not in {"thing", "feature"}:
            continue
        if draft.entry.name == "ribbon" or draft.text.lower().endswith(" ribbon"):
            _tie(drafts, number)
        elif draft.entry.name == "candle":
            _plant(drafts, number)
        elif draft.entry.name == "lights" or draft.text in LAMPS:
            _light(reading, number)


def _holder(drafts: Sequence[Draft], number: int) -> int | None:
    """Whose it is: what has it, or what follows it at once, as in Chinese."""
    had = [n for n, one in enumerate(drafts) if (number, "holding") in one.linked or (number, "wearing") in one.linked]
    own, after = drafts[number], drafts[number + 1 : number + 2]
    if not had and not own.text.isascii() and after and after[0].words and own.words:
        had = [number + 1] if min(after[0].words) == max(own.words) + 1 else []
    tied = [other for other, kind in own.linked if kind in {"on", "around"}]
    return next((n for n in (*had, *tied) if not drafts[n].drop and drafts[n].entry.kind == "thing"), None)


def _tie(drafts: list[Draft], number: int) -> None:
    host, ribbon = _holder(drafts, number), drafts[number]
    if host is None or drafts[host].entry.name not in TRIMMED or ribbon.count > 1:
        return
    wearer = drafts[host]
    tint = ribbon.colours[0] if ribbon.colours else _said(ribbon)
    if tint is not None:
        wearer.tints[TRIMMED[wearer.entry.name]] = tint
        if not wearer.colours:
            grounds = GROUNDS[wearer.entry.name]
            wearer.colours = [Tint(word="", colour=max(grounds, key=lambda one: _apart(one, tint.colour)))]
    merge(drafts, number, host)


def _said(ribbon: Draft) -> Tint | None:
    """The colour in a name of two words: "blue ribbon"."""
    first = ribbon.text.lower().split()[0]
    entry = lexicon().english.get(first)
    return Tint(word=first, colour=rgb(str(entry.details["code"]))) if entry and entry.kind == "colour" else None


def _apart(one: Colour, other: Colour) -> float:
    return abs(luma(one) - luma(other)) + sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _plant(drafts: list[Draft], number: int) -> None:
    """A slice of cake with a candle has it in its top; a cake in Chinese has those named right before it."""
    host = _holder(drafts, number)
    if host is not None and drafts[host].entry.name == "cake" and not drafts[number].text.isascii():
        drafts[host].link(number, "holding")
    if host is None or drafts[host].entry.details.get("filling") != CANDLED or drafts[number].count > 1:
        return
    plate = drafts[host]
    plate.entry = replace(plate.entry, details={**plate.entry.details, "filling": f"{CANDLED} candle"})
    merge(drafts, number, host)


def _light(reading: Reading, number: int) -> None:
    """A house with its lights on: they are in its windows, and it is dark enough to see them."""
    drafts = reading.drafts
    host = _holder(drafts, number)
    if host is None:
        host = next(
            (n for n, one in enumerate(drafts[:number]) if one.words and drafts[number].words
             and not drafts[number].text.isascii() and max(one.words) + 1 == min(drafts[number].words)), None,
        )  # fmt: skip
    if host is None and any(word in drafts[number].text.lower() for word in PANES):
        # ", lights in the windows": there is one house that has windows
        houses = [n for n, one in enumerate(drafts) if one.entry.kind == "thing" and one.entry.name in LIT
                  and all(entry.kind != "place" for entry in one.others)]  # fmt: skip
        host = houses[0] if len(houses) == 1 and not drafts[houses[0]].drop else None
    if host is None or drafts[host].entry.name not in LIT or drafts[host].entry.kind != "thing":
        return
    merge(drafts, number, host)
    reading.tables.setdefault("time", ["dusk"])
