"""What an hour or a season that is asked for ends: rain by sunshine, snow by any season but winter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Feature, ScenePlan, Thing
from muralist.engines.preview.planning.circumstances import DARK

SUNNY = ("sunny", "sunshine", "sunlit", "\u6674")
GREY = frozenset({"rain", "storm", "fog", "snow", "cloudy"})
THAWED = {"snowfield": "meadow", "iceberg": "sea"}
"""Places that are winter themselves, and what lies under their snow."""


def seasoned(plan: ScenePlan, tables: Mapping[str, Sequence[str]], words: Sequence[Mention]) -> ScenePlan:
    """The plan without the weather and the snow that what is asked for rules out."""
    season = next(iter(tables.get("season", ())), "")
    if season and season != "winter":
        if plan.place in THAWED:
            plan = replace(plan, place=THAWED[plan.place])
        if plan.weather == "snow":
            plan = replace(plan, weather="clear")
    if season == "winter" or "snow" in tables.get("weather", ()):
        plan = replace(plan, features=tuple(_snowed(feature) for feature in plan.features))
    bright = any(word.text.lower().startswith(SUNNY) or word.text.endswith(SUNNY) for word in words)
    if bright and not tables.get("weather") and plan.weather in GREY:
        plan = replace(plan, weather="clear")
    return plan


PASSING = {"blossom": "spring", "bare": "winter"}
"""How a tree looks in one season alone."""


def in_season(thing: Thing, season: str) -> Thing:
    """A tree in another season than that of its blossom or its bare twigs."""
    kept = [token for token in thing.variant.split() if PASSING.get(token, season) == season]
    return replace(thing, variant=" ".join(kept)) if thing.prop == "tree" else thing


GROWN = frozenset({"grass", "field", "meadow", "lawn", "hill", "hills", "leaves", "moss", "wheat", "crops"})
"""Grounds whose colour is that of what grows on them."""


def _snowed(feature: Feature) -> Feature:
    """The ground in the season's own colour."""
    return replace(feature, colours=()) if feature.name in GROWN else feature


NIGHTLY = DARK | {"meteor", "meteors", "milkyway"}
"""Features that are seen by night only."""
BRIGHT = frozenset({"day", "noon", "morning", "dawn", "sunset", "dusk"})


def nightly(
    plan: ScenePlan, before: ScenePlan, tables: Mapping[str, Sequence[str]], new: Sequence[Thing]
) -> ScenePlan:  # fmt: skip
    """The plan by night where it has got what only the night shows: stars, an aurora, fireworks."""
    old = {feature.name for feature in before.features}
    shown = any(feature.name in NIGHTLY and feature.name not in old for feature in plan.features)
    shown = shown or any(thing.prop == "fireworks" for thing in new)
    if not shown or plan.time not in BRIGHT:
        return plan
    return replace(plan, time=next(iter(tables.get("time", ())), "night"))


def unthawed(plan: ScenePlan, before: ScenePlan, tables: Mapping[str, Sequence[str]]) -> ScenePlan:
    """The plan without the winter that came with a place which it has left."""
    left = before.place in THAWED or before.place in SNOWY
    if not left or plan.place == before.place or tables.get("season") or tables.get("weather"):
        return plan
    return replace(plan, season="" if plan.season == "winter" else plan.season,
                   weather="clear" if plan.weather == "snow" else plan.weather)  # fmt: skip


SNOWY = frozenset({"arctic", "snowfield", "iceberg", "ski"})


def weathered(drafts: Sequence[Draft], tables: dict[str, list[str]], season: str) -> None:
    """Add the weather of what is asked for to the tables of an order: heavy snow is snow, in winter."""
    for draft in drafts:
        if draft.entry.kind == "feature" and "weather" in draft.entry.details and not draft.drop:
            tables.setdefault("weather", [str(draft.entry.details["weather"])])
            tables.setdefault("season", [str(draft.entry.details.get("season", season))])
