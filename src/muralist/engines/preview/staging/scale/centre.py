"""The main thing keeps to the middle of the frame, unless its side was said or it stands as one of a pair."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import FRAMING, LEAST_GAIN, bounds, enlarge, stands_free
from muralist.engines.preview.staging.scale.proportions import family_of

MIDDLE = 0.15
"""How far from the middle it is at most, as a share of the frame's width."""
ALIKE = 2.0
"""How many times as large as the other each of two is at most that have equal weight, and come to the middle as one."""
LAPPED, LAPPED_SCENERY, SCENERY = 0.25, 0.5, 4.0
"""The share of its width by which it may come before something that it is not said to be before, and before what is
that many metres high."""
MARGIN = 0.012
SPAN, MOST, HIGHEST, FEW = 0.64, 1.6, 0.8, 4
"""The span of all that stands, as a share of a frame's shorter side, how much it grows for that at most, the most of
the height over its foot that it takes, and up to how many that holds for."""
FIGURES = frozenset({"person", "child"})
SIDED = frozenset({"left", "right", "between", "following", "around"})
AHEAD = frozenset({"under", "front", "behind"})
BOUND = frozenset({"cliff", "island", "volcano", "street", "road", "bridge"})
"""Places in which it matters where across the frame something stands."""


def fill_frame(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Let all that stands grow together where they would leave most of the frame empty."""
    roots = [item for item in items if item.on is None and not item.hung and item.where != "sky"]
    if (
        place.weightless
        or plan.lens in FRAMING
        or not (1 < len(roots) <= FEW or _lone_person(plan, roots))
        or len(roots) != len([item for item in roots if stands_free(plan, item)])
    ):
        return
    if any(plan.things[item.thing].size < 1 for item in items) or any(item.hung == "across" for item in items):
        return
    family = [item for root in roots for item in family_of(root, items)]
    left, top, right, bottom = bounds(family, frame)
    span = max(right - left, bottom - top)
    scale = min(SPAN / span, MOST, HIGHEST * bottom / (bottom - top))
    if scale > LEAST_GAIN:
        enlarge(roots, items, frame, scale, 0.0)


def _lone_person(plan: ScenePlan, roots: list[Item]) -> bool:
    """Whether nobody and nothing but one person stands there."""
    return len(roots) == 1 and plan.things[roots[0].thing].prop in FIGURES


def centre_main(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Move all that stands, so that the main thing comes to the middle third as far as there is room."""
    if not plan.things or plan.lens in FRAMING or place.weightless or place.name in BOUND or _sided(plan):
        return
    roots = [item for item in items if item.on is None and not item.hung and item.where != "sky"]
    main = [root for root in roots if any(item.thing == 0 for item in family_of(root, items))]
    others = [root for root in roots if root not in main]
    if not main or not others or any(item.hung == "across" or item.cut for item in items):
        return
    weight = _area(main[0], items)
    pair = [
        one for one in others if weight / ALIKE < _area(one, items) * len(main) and _area(one, items) < ALIKE * weight
    ]
    main, others = main + pair, [one for one in others if one not in pair]
    family = [item for root in main for item in family_of(root, items)]
    left = min(item.middle - item.width / 2 for item in family)
    right = max(item.middle + item.width / 2 for item in family)
    middle, most = (left + right) / 2, MIDDLE * 2 * frame.half_width
    wanted = max(-most, min(most, middle)) - middle
    if not wanted or not others:
        return
    for root in others:
        _move(family_of(root, items), _room(family_of(root, items), wanted, frame))
    tied = plan.things[0].relation is not None and plan.things[0].relation.kind in AHEAD
    beside = [one for one in others if not tied and (one.metres < SCENERY or _tied(plan, one))]
    _move(family, _clear(main, beside, wanted))


def _sided(plan: ScenePlan) -> bool:
    """Whether it was said where anything stands."""
    links = [thing.relation for thing in plan.things]
    return any(thing.spot for thing in plan.things) or any(one is not None and one.kind in SIDED for one in links)


def _tied(plan: ScenePlan, other: Item) -> bool:
    """Whether the main thing is said to stand by it."""
    relation = plan.things[0].relation
    return relation is not None and relation.other == other.thing


def _area(root: Item, items: list[Item]) -> float:
    return max(item.width * item.height for item in family_of(root, items))


def _move(family: list[Item], shift: float) -> None:
    for item in family:
        item.x += shift


def _room(family: list[Item], wanted: float, frame: Frame) -> float:
    """How much of the way there is within the frame."""
    room = frame.half_width - MARGIN
    if wanted > 0:
        return max(0.0, min(wanted, room - max(item.middle + item.width / 2 for item in family)))
    return min(0.0, max(wanted, -room - min(item.middle - item.width / 2 for item in family)))


def _clear(main: list[Item], others: list[Item], wanted: float) -> float:
    """How much of the way it goes before it comes before another by more than a little."""
    shift = wanted
    for one in main:
        for other in others:
            lapped = LAPPED_SCENERY if other.metres >= SCENERY else LAPPED
            gap = abs(one.middle - other.middle) - (one.width + other.width) / 2 + lapped * one.width
            if (other.middle - one.middle) * wanted > 0:
                shift = max(0.0, min(abs(shift), gap)) * (1 if wanted > 0 else -1)
    return shift
