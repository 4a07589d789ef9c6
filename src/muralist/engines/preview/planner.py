"""Mentions to a scene plan: binds colours, counts and relations to things, and settles place, time and weather."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.casting.cast import cast
from muralist.engines.preview.casting.containers import fill_vessels
from muralist.engines.preview.casting.deeds.drinkers import settle_drinkers
from muralist.engines.preview.casting.deeds.handling import handle
from muralist.engines.preview.casting.deeds.tethers import tether
from muralist.engines.preview.casting.deeds.touching import touch_things
from muralist.engines.preview.casting.fillings import name_fishbowls
from muralist.engines.preview.casting.folk.ages import name_ages
from muralist.engines.preview.casting.folk.company import settle_company
from muralist.engines.preview.casting.folk.costumed import dress_trades
from muralist.engines.preview.casting.folk.creatures import settle_creatures, surfaced
from muralist.engines.preview.casting.folk.crowds import crowded
from muralist.engines.preview.casting.folk.errands import run_errands
from muralist.engines.preview.casting.folk.figures import name_surfers
from muralist.engines.preview.casting.folk.paws import settle_paws
from muralist.engines.preview.casting.folk.players import seat_players
from muralist.engines.preview.casting.food.drinks import settle_drinks
from muralist.engines.preview.casting.food.savours import savour
from muralist.engines.preview.casting.honours import honoured, with_candle
from muralist.engines.preview.casting.metals import coat
from muralist.engines.preview.casting.named.emblems import emblematic
from muralist.engines.preview.casting.named.sights import backed, settle_sights
from muralist.engines.preview.casting.nature.beams import settle_beams
from muralist.engines.preview.casting.nature.hues import settle_hues
from muralist.engines.preview.casting.nature.suns import named_sun
from muralist.engines.preview.casting.parts import name_statues
from muralist.engines.preview.casting.rests import settle_rests
from muralist.engines.preview.casting.scene.airs import airs
from muralist.engines.preview.casting.scene.backdrops import meant, settle_backdrop
from muralist.engines.preview.casting.scene.beyond import stand_beyond
from muralist.engines.preview.casting.scene.fixtures import settle_fixtures
from muralist.engines.preview.casting.scene.hours import lit_rooms
from muralist.engines.preview.casting.scene.interiors import fit_out
from muralist.engines.preview.casting.scene.lenses import lens_of, lights_of
from muralist.engines.preview.casting.scene.rooms import house_rows, leave_room, unspared
from muralist.engines.preview.casting.scene.where import FALLING, choose_place, features, places_first, resolve
from muralist.engines.preview.casting.surfaces import set_down
from muralist.engines.preview.casting.tableware import set_tables
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.hung import name_lines
from muralist.engines.preview.grammar.senses import settle_senses
from muralist.engines.preview.hanzi.clauses import settle_hanzi
from muralist.engines.preview.mending.belongings.carried import settle_carried
from muralist.engines.preview.mending.belongings.games import settle_games
from muralist.engines.preview.mending.belongings.panes import leave_outside
from muralist.engines.preview.mending.belongings.surrounded import settle_surrounded
from muralist.engines.preview.mending.belongings.trailing import seen_about, settle_trailing
from muralist.engines.preview.mending.belongings.vessels import settle_vessels
from muralist.engines.preview.mending.carriers import settle_carriers
from muralist.engines.preview.mending.claims import dressed_for_school, glows_by_night, idle_deeds, overclaimed
from muralist.engines.preview.mending.clauses import settle_clauses
from muralist.engines.preview.mending.compounds import settle_compounds
from muralist.engines.preview.mending.eastern import settle_eastern
from muralist.engines.preview.mending.english.absent import still_there
from muralist.engines.preview.mending.english.phrases import settle_phrases
from muralist.engines.preview.mending.herds import name_herds
from muralist.engines.preview.mending.homonyms import settle_homonyms
from muralist.engines.preview.mending.subsets import full_rooms, split_subsets
from muralist.engines.preview.mending.toys import settle_toys
from muralist.engines.preview.mending.unseen import hidden_airs, idle_sizes, stray_adjectives, untinted
from muralist.engines.preview.mending.young import name_babies
from muralist.engines.preview.parser import ACTS, Mention, mentions, silent
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, ScenePlan, Thing
from muralist.engines.preview.proof.relations import proved
from muralist.engines.preview.reader import Reader
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.wording.broods import in_broods
from muralist.engines.preview.wording.dealt import deal_colours
from muralist.engines.preview.wording.doers import settle_doers
from muralist.engines.preview.wording.english import settle_english
from muralist.engines.preview.wording.pours import settle_pouring
from muralist.engines.preview.wording.roles import in_roles, role_words
from muralist.engines.preview.wording.stood import settle_stood
from muralist.engines.preview.wording.trades import unclaimed

SAID_BEFORE = 3
"""Words between "text" and the quoted words that it speaks of."""
DARK = frozenset({"stars", "moonlight", "aurora"})
"""Features that are seen by night only."""


def read_plan(prompt: str) -> ScenePlan:
    """Understand a prompt. Never fails: what is not understood is named in `ignored`."""
    words = settle_english(settle_doers(settle_hanzi(in_broods(mentions(prompt, in_roles)))))
    words = meant(deal_colours(settle_stood(settle_pouring(words))))
    reading = Reader(words).read()
    return _settle(prompt, words, reading)


def _settle(prompt: str, words: list[Mention], reading: Reading) -> ScenePlan:
    tables, used = reading.tables, reading.used
    settle_sights(words, reading)
    settle_compounds(words, reading)
    settle_senses(words, reading)
    settle_homonyms(words, reading.drafts)
    settle_phrases(words, reading)
    settle_carriers(words, reading.drafts)
    settle_toys(words, reading.drafts)
    settle_clauses(words, reading.drafts)
    settle_eastern(words, reading.drafts)
    settle_games(words, reading.drafts)
    settle_vessels(words, reading.drafts)
    settle_beams(words, reading)
    settle_trailing(words, reading.drafts)
    settle_surrounded(words, reading.drafts)
    borne = settle_carried(words, reading.drafts)
    name_fishbowls(reading.drafts)
    name_lines(reading.drafts)
    name_babies(words, reading.drafts)
    name_ages(words, reading.drafts)
    dress_trades(words, reading.drafts)
    settle_creatures(reading.drafts)
    name_herds(words, reading.drafts)
    name_statues(reading.drafts)
    full_rooms(words, reading.drafts)
    touch_things(words, reading)
    handle(reading.drafts)
    run_errands(reading.drafts)
    settle_company(reading.drafts)
    tether(words, reading)
    dry = settle_drinkers(words, reading)
    settle_paws(words, reading.drafts)
    seat_players(reading.drafts)
    set_tables(reading.drafts)
    split_subsets(words, reading.drafts)
    settle_drinks(words, reading)
    fill_vessels(reading.drafts)
    settle_rests(words, reading)
    settle_hues(words, reading.drafts)
    places_first(reading)
    place, named = choose_place(reading)
    place = surfaced(reading.drafts, place)
    resolve(reading, place)
    settle_fixtures(reading, place)
    house_rows(reading, place)
    leave_outside(words, reading.drafts, place)
    fit_out(reading, words, place)
    lit_rooms(reading, words, place)
    set_down(reading.drafts)
    stand_beyond(reading.drafts, place)
    shown = settle_backdrop(words, reading, features(reading, place), prompt)
    shown += airs(reading, words, place, shown)
    shown = named_sun(words, reading, place, shown)
    name_surfers(reading.drafts)
    dressed_for_school(words, reading.drafts)
    coat(reading.drafts, words)
    savour(reading.drafts)
    things, kept = cast(reading, place)
    glows_by_night(reading, things)
    things = leave_room(things, tables.get("room", [""])[0])
    things, busy = crowded(things, words, place)
    used |= busy
    season = tables.get("season", [""])[0]
    for draft in kept:
        used.update(draft.words)
    moods = tuple(tables.get("mood", ()))
    scene_known = bool(things or shown or named or tables.keys() & {"time", "weather", "season"})
    name = place.name if scene_known else "abstract"
    if things and ("sticker" in tables.get("style", ()) or (emblematic(words) and not named)):
        name = "seamless"
    if reading.loose and (name == "abstract" or "palette" in tables):
        tints = {tint.word for tint in reading.loose}
        used.update(i for i, word in enumerate(words) if word.meaning("colour") and word.text in tints)
        used.update(int(at) for at in tables.get("palette", ()))
    acts = {thing.relation.kind for thing in things if thing.relation is not None}
    if "biting" in acts:
        acts.add("carrying")
    if any(thing.relation and things[thing.relation.other].prop == "piano" for thing in things):
        # who plays a piano sits at it
        acts.add("carrying")
    if any(thing.pose == "eating" and thing.filling for thing in things):
        acts.add("carrying")
    if any("surfing" in thing.variant.split() for thing in things):
        acts.add("riding")
    deeds = {i: word.meaning("relation") for i, word in enumerate(words)}
    used.update(i for i, deed in deeds.items() if deed is not None and deed.name in acts & ACTS)
    used |= honoured(words, things) | role_words(words)
    used -= _unshown(words, place, things, season) | overclaimed(words, place) | untinted(words, reading, place)
    used -= (
        borne
        | dry
        | unclaimed(words)
        | idle_deeds(words)
        | stray_adjectives(words, used)
        | unspared(words, things)
        | still_there(reading.drafts, place)
        | hidden_airs(words, place, tables.get("weather", [""])[0])
    )
    caption, lettered = _caption(words, things, tables)
    used |= lettered
    plan = ScenePlan(
        prompt=prompt, place=name, things=tuple(things), features=tuple(shown), time=_time(tables, shown, kept),
        weather=_weather(tables, name), season=season,
        lights=lights_of(tables), lens=lens_of(tables), styles=tuple(tables.get("style", ())), moods=moods,
        palette=tuple(reading.loose) if name == "abstract" or "palette" in tables else (),
        layouts=tuple(tables.get("layout", ())), caption=caption, said=frozenset(reading.said),
        absent=frozenset(reading.absent),
        understood=_names(words, used, wanted=True), ignored=_names(words, used, wanted=False),
    )  # fmt: skip
    plan = replace(plan, things=with_candle(plan))
    met, unmet = proved(words, reading, plan, used)
    behind = backed(words, place) | seen_about(words, reading.drafts, used)
    used = (used | met | behind) - (unmet - behind) - idle_sizes(reading, plan)
    return replace(
        plan, understood=_names(words, used, wanted=True), ignored=_names(words, used, wanted=False)
    )  # fmt: skip


def _unshown(words: list[Mention], place: Place, things: list[Thing], season: str) -> set[int]:
    """Words about time, weather or season that this place and these things do not show."""
    deaf = set(place.deaf)
    in_leaf = any(thing.prop == "tree" for thing in things)
    snowed = season == "winter" and any(thing.prop == "house" for thing in things)
    if season not in place.seasons and not in_leaf and not snowed:
        deaf.add("season")
    # in space it is always night
    night = {
        index for index, word in enumerate(words) if place.weightless and word.entry and word.entry.name == "night"
    }
    # light from a window and a view from straight above are painted in rooms only
    open_air = frozenset() if place.indoor else frozenset({("light", "window"), ("lens", "top-down")})
    if not things or place.weightless:
        # a shadow is that of a thing on the ground
        open_air |= {("light", "long")}
    lost = {index for index, word in enumerate(words) if word.entry and (word.kind, word.entry.name) in open_air}
    return ({index for index, word in enumerate(words) if word.kind in deaf} - night) | lost


def _time(tables: dict[str, list[str]], shown: list[Feature], drafts: list[Draft]) -> str:
    if "time" in tables:
        return tables["time"][0]
    if any(feature.name in DARK for feature in shown):
        return "night"
    implied = [draft.entry.details["time"] for draft in drafts if "time" in draft.entry.details and not draft.drop]
    # a film noir plays at night, unless another hour is named
    return str(implied[0]) if implied else "night" if "noir" in tables.get("style", ()) else "day"


def _weather(tables: dict[str, list[str]], place: str) -> str:
    weather = tables.get("weather", ["clear"])[0]
    known = all_places().get(place)
    if known is None or known.sheltered or weather not in FALLING:
        return weather
    if known.indoor:
        return "cloudy"
    return "clear" if known.weightless else weather


def _caption(words: list[Mention], things: list[Thing], tables: dict[str, list[str]]) -> tuple[str, set[int]]:
    """Quoted words that no thing carries, to be lettered over the picture, and where they stand in the prompt.

    They must be meant as lettering: said to be a text, in capitals or in Han, or on a poster.
    """
    carried = {thing.text for thing in things if thing.text}
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
            return text, {index}
    return "", set()


def _names(words: list[Mention], used: set[int], *, wanted: bool) -> tuple[str, ...]:
    listed = [word.text for i, word in enumerate(words) if not silent(word) and (i in used) is wanted]
    return tuple(dict.fromkeys(listed))
