"""Words that the finished plan does not show: a size that changes nothing, an adjective whose noun is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.cast import standing
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention, silent
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.scenery.tints import natural, takes_colour

DESCRIBING = frozenset({"colour", "size", "material", "pattern", "mood", "trait", "number", "heap", "light"})
NOUNS = frozenset({"thing", "feature", "place", "part", "garment", "head", "flavour", "tool"})
WORN = ("背著", "背着", "戴著", "戴着", "穿著", "穿着", "背", "披")
"""Beginnings of Chinese traits that are said of who was named, not of what follows."""
DEEP = "underwater"
CLOSED = frozenset({"rain", "storm", "overcast", "snow", "fog"})
"""Weathers that hide the sun."""
ALIKE = 0.03
"""The share by which a placement must differ for the eye to see it."""


def stray_adjectives(words: Sequence[Mention], used: set[int]) -> set[int]:
    """Understood words right before a word that was left out, where no other noun follows for them."""
    lost: set[int] = set()
    for at, word in enumerate(words):
        if at in used or silent(word) or word.kind in DESCRIBING or word.kind == "break":
            continue
        following = words[at + 1] if at + 1 < len(words) else None
        if following is not None and (following.kind in NOUNS or following.kind in DESCRIBING or not silent(following)):
            continue
        before = at - 1
        while before >= 0 and words[before].kind in DESCRIBING:
            if before in used and not words[before].text.startswith(WORN):
                lost.add(before)
            before -= 1
    return lost


def untinted(words: Sequence[Mention], reading: Reading, place: Place) -> set[int]:
    """Colours of what the place shows by itself in colours of its own: a blue window, green city lights."""
    lost: set[int] = set()
    for draft in reading.drafts:
        if draft.drop or not draft.colours or draft.entry.kind not in {"feature", "place"}:
            continue
        name = draft.entry.name if draft.entry.kind == "feature" else _tinted_part(draft, place)
        for at in draft.words:
            colour = words[at].meaning("colour")
            if colour is None or words[at].text == draft.text or takes_colour(place.name, name):
                continue
            if _as_always(reading, draft.entry.name, name, colour.name):
                reading.used.add(at)
            else:
                lost.add(at)
    return lost


def _as_always(reading: Reading, place: str, feature: str, colour: str) -> bool:
    """Whether it has that colour anyway, as a forest is green but for autumn, winter and night."""
    if set(reading.tables.get("season", [])) & {"autumn", "winter"} or "snow" in reading.tables.get("weather", []):
        return False
    dark = set(reading.tables.get("time", [])) & {"night", "dusk"}
    return not dark and (natural(place, colour) or natural(feature, colour))


def hidden_airs(words: Sequence[Mention], place: Place, weather: str) -> set[int]:
    """Wind in a room, the hour under water unless it is night, and a sun behind a closed sky."""
    lost: set[int] = set()
    for at, word in enumerate(words):
        entry = word.entry
        if entry is None:
            continue
        wind = entry.kind == "weather" and entry.name == "wind" and place.indoor
        sunk = entry.kind == "time" and entry.name != "night" and place.name == DEEP
        sun = entry.kind == "feature" and entry.name == "sun" and weather in CLOSED
        if wind or sunk or sun:
            lost.add(at)
    return lost


def _tinted_part(draft: Draft, place: Place) -> str:
    own = draft.entry.name == place.name
    return str((draft.entry.details.get("tints") if own else "") or draft.entry.details.get("feature", ""))


def idle_sizes(reading: Reading, plan: ScenePlan) -> set[int]:
    """Words of size without which everything would be as large and where it is."""
    lost: set[int] = set()
    for number, draft in zip(standing(reading.drafts), range(len(plan.things)), strict=False):
        words = reading.drafts[number].sized
        if words and plan.things[draft].size != 1.0 and not _size_shows(plan, draft):
            lost.update(words)
    return lost


def _size_shows(plan: ScenePlan, number: int) -> bool:
    """Whether a thing's size changes where anything stands or how large it is."""
    # the layout is of no use to a plan without sizes
    from muralist.engines.preview.layout import arrange

    things = list(plan.things)
    things[number] = replace(things[number], size=1.0)
    place = all_places()[plan.place]
    # what is larger may come before or behind others
    said, plain = (
        sorted(arrange(each, place, 1.0, 0, dark=False), key=lambda one: one.thing)
        for each in (plan, replace(plan, things=tuple(things)))
    )
    if len(said) != len(plain):
        return True
    # what is held is seen in the look of whoever has it
    return any(abs(one.unit - other.unit) > ALIKE * other.unit or one.look != other.look
               for one, other in zip(said, plain, strict=True))  # fmt: skip
