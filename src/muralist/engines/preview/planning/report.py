"""What the picture shows of a prompt and what it does not: the answer's `understood` and `ignored`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.air.lenses import too_tall
from muralist.engines.preview.casting.around.outside import seen_outside
from muralist.engines.preview.casting.food.meals import FED
from muralist.engines.preview.casting.honours import honoured
from muralist.engines.preview.casting.named.sights import backed
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import ACTS, FIGURES, Mention, silent
from muralist.engines.preview.mending.belongings.trailing import seen_about
from muralist.engines.preview.mending.claims import idle_deeds, overclaimed
from muralist.engines.preview.mending.english.absent import still_there
from muralist.engines.preview.mending.unseen import hidden_airs, idle_sizes, stray_adjectives, untinted
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planning.greys import greyed
from muralist.engines.preview.planning.implied import implied
from muralist.engines.preview.planning.mirrors import gazed_out, mirrored
from muralist.engines.preview.proof.letters import spelt
from muralist.engines.preview.proof.relations import proved
from muralist.engines.preview.proof.seen import unseen
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.wording.dealt import HUE
from muralist.engines.preview.wording.people.roles import role_words
from muralist.engines.preview.wording.people.trades import unclaimed

SUMMERY = frozenset({"beach", "sea", "surf", "island", "pool"})
"""Places that look of summer by themselves."""


def claimed(
    words: list[Mention], reading: Reading, place: Place, things: Sequence[Thing], *, abstract: bool
) -> set[int]:  # fmt: skip
    """The mentions that the plan shows, before its relations are held against the layout.

    `abstract` says that the picture is of colours alone.
    """
    used = reading.used
    used |= _palette(words, reading, abstract=abstract) | _done(words, things) | honoured(words, things)
    used |= role_words(words)
    season = reading.tables.get("season", [""])[0]
    used -= _unshown(words, place, things, season) | overclaimed(words, place) | untinted(words, reading, place)
    used -= (
        reading.unclaimed
        | unclaimed(words)
        | idle_deeds(words)
        | stray_adjectives(words, used)
        | still_there(reading.drafts, place)
        | hidden_airs(words, place, reading.tables.get("weather", [""])[0])
    )
    return used


def told(words: list[Mention], reading: Reading, plan: ScenePlan, place: Place, used: set[int]) -> ScenePlan:
    """The plan with what was understood and ignored, its relations held against the finished layout."""
    draft = replace(plan, understood=_named(words, used, wanted=True), ignored=_named(words, used, wanted=False))
    met, unmet = proved(words, reading, draft, used)
    behind = backed(words, place) | seen_about(words, reading.drafts, used) | seen_outside(words, plan)
    used = (used | met | behind) - (unmet - behind) - idle_sizes(reading, draft) - unseen(words, reading, draft)
    used = (used | mirrored(words, place) | gazed_out(words, plan) | spelt(words, used)) - greyed(words, plan)
    used = used | implied(words, plan, place, used)
    return replace(draft, understood=_named(words, used, wanted=True), ignored=_named(words, used, wanted=False))


def _palette(words: list[Mention], reading: Reading, *, abstract: bool) -> set[int]:
    """Colours of the whole picture, where it takes them."""
    if not reading.loose or not (abstract or "palette" in reading.tables):
        return set()
    tints = {tint.word for tint in reading.loose}
    found = {at for at, word in enumerate(words)
             if word.text in tints and (word.meaning("colour") or word.meaning(HUE)) is not None}  # fmt: skip
    return found | {int(at) for at in reading.tables.get("palette", ())}


def _done(words: list[Mention], things: Sequence[Thing]) -> set[int]:
    """Words for deeds that some relation of the things shows."""
    acts = {thing.relation.kind for thing in things if thing.relation is not None}
    pianist = any(thing.relation and things[thing.relation.other].prop == "piano" for thing in things)
    fed = any(thing.pose == "eating" and (thing.filling or thing.prop in FED) for thing in things)
    # what is on somebody's arm or lap is held
    borne = any(thing.relation and thing.relation.kind == "on" and things[thing.relation.other].prop in FIGURES
                for thing in things)  # fmt: skip
    if "biting" in acts or pianist or fed or borne:
        # who plays a piano sits at it
        acts.add("carrying")
    if any("surfing" in thing.variant.split() for thing in things):
        acts.add("riding")
    deeds = {at: word.meaning("relation") for at, word in enumerate(words)}
    return {at for at, deed in deeds.items() if deed is not None and deed.name in acts & ACTS}


def _unshown(words: list[Mention], place: Place, things: Sequence[Thing], season: str) -> set[int]:
    """Words about time, weather or season that this place and these things do not show."""
    deaf = set(place.deaf)
    in_leaf = any(thing.prop == "tree" for thing in things)
    snowed = season == "winter" and any(thing.prop == "house" for thing in things)
    sunny = season == "summer" and place.name in SUMMERY
    if season not in place.seasons and not in_leaf and not snowed and not sunny:
        deaf.add("season")
    # in space it is always night
    night = {
        index for index, word in enumerate(words) if place.weightless and word.entry and word.entry.name == "night"
    }
    # light from a window and a view from straight above are painted in rooms only
    open_air = frozenset() if place.indoor else frozenset({("light", "window"), ("lens", "top-down")})
    if too_tall(things):
        open_air |= {("lens", "top-down")}
    if not things or place.weightless:
        # a shadow is that of a thing on the ground
        open_air |= {("light", "long")}
    lost = {index for index, word in enumerate(words) if word.entry and (word.kind, word.entry.name) in open_air}
    return ({index for index, word in enumerate(words) if word.kind in deaf} - night) | lost


def _named(words: list[Mention], used: set[int], *, wanted: bool) -> tuple[str, ...]:
    listed = [word.text for i, word in enumerate(words) if not silent(word) and (i in used) is wanted]
    return tuple(dict.fromkeys(listed))
