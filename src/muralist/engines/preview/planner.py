"""From a prompt to a scene plan: mentions, a reading of them, a place, things, and an honest report."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.casting.air.airs import airs
from muralist.engines.preview.casting.air.lenses import lens_of, lights_of
from muralist.engines.preview.casting.amounts.receding import recede
from muralist.engines.preview.casting.around.outside import views_outside
from muralist.engines.preview.casting.around.papers import tiled
from muralist.engines.preview.casting.bearing.cloths import covered, uncovered
from muralist.engines.preview.casting.bearing.posts import on_posts
from muralist.engines.preview.casting.cast import cast, standing
from muralist.engines.preview.casting.folk.creatures import surfaced
from muralist.engines.preview.casting.folk.crowds import crowded
from muralist.engines.preview.casting.folk.figures import name_surfers
from muralist.engines.preview.casting.food.savours import savour
from muralist.engines.preview.casting.honours import with_candle
from muralist.engines.preview.casting.land.afloat import afloat
from muralist.engines.preview.casting.land.waders import wade
from muralist.engines.preview.casting.metals import coat
from muralist.engines.preview.casting.named.emblems import emblematic
from muralist.engines.preview.casting.named.natives import native
from muralist.engines.preview.casting.nature.suns import named_sun
from muralist.engines.preview.casting.scene.backdrops import settle_backdrop
from muralist.engines.preview.casting.scene.where import choose_place, features, places_first
from muralist.engines.preview.casting.sites.localised import localised
from muralist.engines.preview.casting.together.gendered import know_by_pronouns
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.claims import dressed_for_school, glows_by_night
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Feature, ScenePlan, Thing
from muralist.engines.preview.planning.bands import in_band
from muralist.engines.preview.planning.circumstances import caption_of, styles_of, time_of, weather_of
from muralist.engines.preview.planning.inks import inked
from muralist.engines.preview.planning.passes import settle
from muralist.engines.preview.planning.placed import settle_in
from muralist.engines.preview.planning.report import claimed, told
from muralist.engines.preview.planning.rewordings import reworded
from muralist.engines.preview.reader import Reader
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.wording.colours.whole import colour_all
from muralist.engines.preview.wording.people.roles import in_roles

ABSTRACT, SEAMLESS = "abstract", "seamless"


def read_plan(prompt: str) -> ScenePlan:
    """Understand a prompt. Never fails: what is not understood is named in `ignored`."""
    words = reworded(mentions(prompt, in_roles))
    reading = Reader(words).read()
    settle(words, reading)
    know_by_pronouns(prompt, reading)
    places_first(reading)
    place, named = choose_place(reading)
    place = afloat(reading, localised(words, reading, surfaced(reading.drafts, place)))
    settle_in(words, reading, place)
    shown = _features(prompt, words, reading, place)
    things, kept = _things(words, reading, place)
    shown = uncovered(shown, things)
    name = _place_name(
        words, reading, place, things, known=bool(things or shown or named), named=named, shown=bool(shown)
    )
    if name == ABSTRACT and not things:
        colour_all(words, reading)
    used = claimed(words, reading, place, things, abstract=name == ABSTRACT)
    tables = reading.tables
    caption, lettered = caption_of(words, things, tables)
    plan = ScenePlan(
        prompt=prompt, place=name, things=tuple(things), features=tuple(shown), time=time_of(tables, shown, kept),
        weather=weather_of(tables, name), season=tables.get("season", [""])[0],
        lights=lights_of(tables), lens=lens_of(tables, things), styles=styles_of(tables),
        moods=tuple(tables.get("mood", ())),
        palette=tuple(reading.loose) if name == ABSTRACT or "palette" in tables else (),
        layouts=tuple(tables.get("layout", ())), caption=caption, said=frozenset(reading.said),
        absent=frozenset(reading.absent),
    )  # fmt: skip
    plan, banded = in_band(replace(plan, things=with_candle(plan)), words, lettered)
    return told(words, reading, inked(plan, words), place, used | lettered | banded)


def _features(prompt: str, words: list[Mention], reading: Reading, place: Place) -> list[Feature]:
    """What the place shows of what is named, and the air in it."""
    shown = settle_backdrop(words, reading, features(reading, place), prompt)
    shown += tiled(words, reading)
    shown += views_outside(reading, words, place, shown)
    shown += airs(reading, words, place, shown)
    return named_sun(words, reading, place, shown)


def _things(words: list[Mention], reading: Reading, place: Place) -> tuple[list[Thing], list[Draft]]:
    """The things of the picture and the drafts that they come from, whose words are understood."""
    name_surfers(reading.drafts)
    dressed_for_school(words, reading.drafts)
    coat(reading.drafts, words)
    savour(reading.drafts)
    things, kept = cast(reading, place)
    things, cloth = covered(on_posts(things, place), reading.drafts, place)
    glows_by_night(reading, things)
    things, busy = crowded(recede(things, kept, place), words, place, kept)
    reading.used.update(busy, cloth, *(draft.words for draft in kept))
    return native(wade(reading, standing(reading.drafts), things, place), words), kept


def _place_name(
    words: list[Mention], reading: Reading, place: Place, things: list[Thing], *, known: bool, named: bool,
    shown: bool,
) -> str:  # fmt: skip
    """The place to paint: that of the prompt, plain paper for a sticker or logo, or none where nothing is known."""
    lettered = any(word.kind == "quote" for word in words)
    if (things or (lettered and not named and not shown)) and (
        "sticker" in reading.tables.get("style", ()) or (emblematic(words) and not named)
    ):
        return SEAMLESS
    return place.name if known or reading.tables.keys() & {"time", "weather", "season"} else ABSTRACT
