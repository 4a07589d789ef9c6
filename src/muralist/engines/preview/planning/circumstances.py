"""The hour and the weather of a plan, and the words lettered over it."""

from __future__ import annotations

from muralist.engines.preview.casting.scene.where import FALLING
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, Thing

SAID_BEFORE = 3
"""Words between "text" and the quoted words that it speaks of."""
DARK = frozenset({"stars", "moonlight", "aurora", "neon"})
"""Features that are seen by night only."""
FLAT, MODELLED = "flat", frozenset({"render3d", "clay"})
"""The look of icons, and those that it cannot have besides."""


def time_of(tables: dict[str, list[str]], shown: list[Feature], drafts: list[Draft]) -> str:
    """The hour: named, or meant by what is shown."""
    if "time" in tables:
        return tables["time"][0]
    if any(feature.name in DARK for feature in shown):
        return "night"
    implied = [draft.entry.details["time"] for draft in drafts if "time" in draft.entry.details and not draft.drop]
    # a film noir plays at night, unless another hour is named
    return str(implied[0]) if implied else "night" if "noir" in tables.get("style", ()) else "day"


def weather_of(tables: dict[str, list[str]], place: str) -> str:
    """The weather that can be seen in the place of that name."""
    weather = tables.get("weather", ["clear"])[0]
    known = all_places().get(place)
    if known is None or known.sheltered or weather not in FALLING:
        return weather
    if known.indoor:
        return "cloudy"
    return "clear" if known.weightless else weather


LINES = 2
"""Texts over one picture: the title, and a smaller line at its foot."""


def caption_of(words: list[Mention], things: list[Thing], tables: dict[str, list[str]]) -> tuple[str, set[int]]:
    """Quoted words that no thing carries, to be lettered over the picture, and where they stand in the prompt.

    They must be meant as lettering: said to be a text, in capitals or in Han, or on a poster.
    """
    carried = {thing.text for thing in things if thing.text}
    found: dict[int, str] = {}
    for index, word in enumerate(words):
        text = word.text
        if word.kind != "quote" or text in carried:
            continue
        from muralist.engines.preview.props.lettering import legible

        if not legible(text):
            continue
        said = any(before.kind == "says" for before in words[max(0, index - SAID_BEFORE) : index])
        poster = bool({"artdeco", "poster", "vintage"} & set(tables.get("style", ())))
        if said or poster or text.upper() == text:
            found[index] = text
        if len(found) == LINES:
            break
    return "\n".join(found.values()), set(found)


def styles_of(tables: dict[str, list[str]]) -> tuple[str, ...]:
    """The looks that are said; an icon is flat unless it is said to be modelled."""
    styles = tables.get("style", [])
    return tuple(one for one in styles if one != FLAT or MODELLED.isdisjoint(styles))
