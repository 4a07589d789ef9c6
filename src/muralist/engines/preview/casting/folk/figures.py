"""The variant of a figure: who it is, what it wears, how its body is and what its hands do."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.surfaces import PRINTED, PRINTS
from muralist.engines.preview.casting.folk.genders import gendered
from muralist.engines.preview.casting.food.meals import FED
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props.figure.bases import BASES
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.lendable import POSES as LENT
from muralist.engines.preview.props.figure.poses import LEGGED
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.wording.people.roles import CLOTHES

WAVES = "waves"
LADEN, TOOLED = "laden", frozenset({"farmer", "fisher", "hiker", "santa", "surfer"})
AT_WORK = frozenset({"kneading", "preparing", "chopping", "tucked", "stirring", "lighting", "tending", "tipping"})
"""Who does this at a table stands."""
HANDED, RESTING = frozenset({"robot", "astronaut"}), frozenset({"seated", "sitting", "flying", "standing"})
"""Who else has hands, and the poses that leave them free."""
BOARDED = frozenset({"skateboarding", "snowboarding", "surfing", "skiing"})
UNTURNED = frozenset(
    {"seated", "lying", "sleeping", "swimming", "diving", "plunging", "kneeling", "meditating", "running"}
)
"""Poses that have no back view."""


def seatable(pose: str) -> bool:
    """Whether somebody in this pose, who is on a seat, sits on it."""
    if pose in AT_WORK:
        return False
    return pose in {"", "sitting", "watching"} or (pose in DEEDS and pose not in LEGGED)


def name_surfers(drafts: Sequence[Draft]) -> None:
    """Whoever rides the waves, which are no thing, surfs."""
    for draft in drafts:
        ridden = [
            (other, kind) for other, kind in draft.linked if kind == "riding" and drafts[other].entry.name == WAVES
        ]
        if ridden and draft.entry.details.get("prop") in CLOTHED:
            draft.poses.insert(0, "surfing")
            draft.linked = [link for link in draft.linked if link not in ridden]


def rides(draft: Draft) -> bool:
    """Whether somebody rides something."""
    return any(kind == "riding" for _, kind in draft.linked)


def figure_variant(variant: str, drafts: Sequence[Draft], draft: Draft, pose: str, place: Place) -> str:
    """Everything that props/person.py reads of a figure. `pose` is the first that the prompt gave, or its seat."""
    near = {(kind, drafts[other].entry.name) for other, kind in draft.linked}
    words = gendered(variant.split(), draft.text, draft.traits) if draft.entry.name == "person" else variant.split()
    own = [word for word in words if word in BASES or word in DEEDS]
    said = [pose, *draft.poses] if pose else list(draft.poses)
    base = next((name for name in said if name in BASES), "")
    if pose == "seated":
        base = "seated"
    deed = next((name for name in said if name in DEEDS), "")
    if deed == "jumping":
        # who has a board jumps with it
        deed = next((word for word in own if word in BOARDED), deed)
    if base or deed:
        words = [word for word in words if word not in own]
    base = _in_water(base, place)
    if base == "swimming" and not place.water:
        base = "" if place.indoor else base
    if place.name == "underwater" and not base and not deed and not own:
        base = "diving"
    if deed in LEGGED and base in {"standing", "walking", "running"}:
        base = ""
    if near & {("at", "piano"), ("carrying", "piano")}:
        base, deed = "keyed", ""
    if base == "seated" and "watching" in draft.poses and any(host == "bench" for _, host in near):
        # the bench is seen from behind as well
        base = "sitting"
    if deed == "climbing" and not any(kind == "on" for _, kind in draft.linked):
        words.append("cliff")
    if deed == "surfing" and place.name == "surf":
        # the place has the wave
        words.append("swell")
    if (
        base == "sleeping"
        and (place.name == "bedroom" or any(kind in {"on", "in"} for _, kind in draft.linked))
        and place.indoor
    ):
        words.append("abed")
    words += [*_print(words, draft), *_laden(words, draft)]
    away = "watching" in draft.poses and base not in UNTURNED and deed in {"", "waving", "handheld"}
    return " ".join(
        [*words, *draft.traits, *([base] if base else []), *([deed] if deed else []), *(["away"] if away else [])]
    )


def _print(words: Sequence[str], draft: Draft) -> list[str]:
    """The print of the clothes that were named."""
    return [f"{PRINTED}{draft.pattern}"] if draft.pattern in PRINTS and {*words, *draft.traits} & CLOTHES else []


def _laden(words: Sequence[str], draft: Draft) -> list[str]:
    """The word for hands that are full, of trades whose tool is as tall as they are."""
    full = any(kind == "carrying" for _, kind in draft.linked)
    return [LADEN] if full and TOOLED & set(words) else []


def _in_water(base: str, place: Place) -> str:
    """Below the surface one glides; from above it one dives head first."""
    below = place.name == "underwater"
    if base == "swimming" and below:
        return "diving"
    return "plunging" if base == "diving" and not below else base


def with_deed(variant: str, draft: Draft, pose: str) -> str:
    """The variant of one that is no figure, in its pose; who has hands does something besides sitting."""
    deeds = [one for one in draft.poses if draft.entry.name in HANDED and one in LENT and one != pose]
    return " ".join([*variant.split(), pose, *(deeds[:1] if pose in RESTING else [])])


def shown_by(thing: Thing) -> set[str]:
    """The poses that a thing's variant shows."""
    words = set(thing.variant.split())
    if "away" in words or words & UNTURNED:
        words.add("watching")
    if "seated" in words or (thing.prop in FED and "eating" in words):
        words.add("sitting")
    if words & {"diving"}:
        words.add("swimming")
    if words & {"plunging"}:
        words.add("diving")
    return words
