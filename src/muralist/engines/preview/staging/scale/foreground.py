"""The main thing comes near: what would be small beside a bench or under trees stands before them, larger and lower."""

from __future__ import annotations

from muralist.engines.preview.plan import Relation, ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.depth import BEFORE, PAVEMENTS
from muralist.engines.preview.staging.instances.kinds import ALIVE, TABLETOPS
from muralist.engines.preview.staging.instances.natural import BUILT, GIANT
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow, needed

WANTED, WANTED_TALL, WANTED_BEFORE, TALL = 0.36, 0.44, 0.38, 1.3
"""The span of the main thing with what it carries, as a share of a frame's shorter side, of a tall one's, and where
other things stand behind it."""
MOST, MOST_IN_FRONT, LEAST_GAIN = 1.7, 2.2, 1.06
"""How much it grows at most, also where it is said to be in the foreground, and from where it is worth it."""
SMALLER, MOST_APART = 0.4, 1.25
"""How many times as high as the main thing companions are that it may outgrow, and how much it grows beside others."""
HUMBLE = 0.62
"""The share of that which it has beside what is called giant."""
SEEN = 0.24
"""The least span of the main thing on what bears it."""
LARGER, TOGETHER = 1.15, 2.8
"""How many times as high as the main thing a companion is in nature that stays where it is, farther back; a living one
before scenery comes along up to the second."""
WIDEST, WIDEST_BEFORE, HIGHEST = 0.84, 0.64, 0.74
"""The share of a frame's width that it takes, and takes before what is larger, and of the height over its foot."""
LOWEST, STEP = 0.945, 0.16
"""Where its foot comes at most, and how far down it comes for each time that it grows."""
BACK = 0.035
"""How much higher in the frame the foot of what is larger is at least."""
LAPPED = 1.32
"""How much larger what stands behind becomes where it laps over its like."""
KEPT = 1.4
"""How much higher than in nature a companion may become with it: less where it is that high already."""
TOWERING = 0.70
"""The share of what they differ by elsewhere that remains when one comes near."""
FURNISHED = 0.6
"""Metres up to which something in a room comes nearer than its furniture."""
FEW = 4
HALLS = frozenset({"bigtop", "stage", "museum", "aquarium", "throne"})
"""Rooms as wide as a place outdoors."""
WIDE_OPEN = frozenset({"sea", "arctic"})
"""Places of water without a shore."""
FRAMING = frozenset({"close-up", "portrait", "wide"})
"""Lenses that settle how large things are."""
FAR = frozenset({"back", "field", "crowd"})
HELD = frozenset({"behind", "under", "above", "around", "between", "in"})
"""Relations of the main thing that say how far away it is, or among what."""
SHADING = frozenset({"tree", "palm", "bamboo"})
"""What one stands before when one stands under it."""


def come_near(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Enlarge the main thing with its smaller companions, and bring it down towards the viewer."""
    group = _group(plan, items, place)
    if not group:
        return
    behind = [item for item in items if stands_free(plan, item) and item not in group]
    family = [item for root in group for item in family_of(root, items)]
    first = [root for root in group if plan.things[root.thing].spot == "front"]
    first = first or [root for root in group if _bears_main(root, items)]
    own = [item for root in first for item in family_of(root, items)]
    apart = False
    widest = (WIDEST_BEFORE if behind else WIDEST) * 2 * frame.half_width
    left, top, right, bottom = bounds(family, frame)
    if right - left > widest / LEAST_GAIN:
        # companions to both sides leave no room: it comes alone
        apart = any(root.metres > SMALLER * first[0].metres for root in group if root not in first)
        group, family = first, own
        left, top, right, bottom = bounds(family, frame)
    # a kite on its string is far from whoever flies it
    near = [item for item in own if not _flown(plan, item)]
    x0, y0, x1, y1 = bounds(near or own, frame)
    wanted = WANTED_TALL if frame.tall > TALL else WANTED_BEFORE if behind else WANTED
    span = ((x1 - x0) * (y1 - y0)) ** 0.5
    if _beside_giants(plan, first, items):
        wanted *= HUMBLE
    fronted = any(plan.things[root.thing].spot == "front" for root in first)
    most = MOST_IN_FRONT if fronted else MOST_APART if apart else MOST
    most = most if fronted else min(most, _within_nature(first, behind))
    borne = [item for item in own if item.thing == 0 and item.on is not None]
    seen = SEEN / max((max(item.width, item.height) for item in borne), default=1.0)
    scale = min(most, max(wanted / span, seen), widest / (right - left))
    lowest = _lowest(place, group)
    foot = bottom + max(0.0, min(STEP * (scale - 1), lowest - bottom / frame.tall)) * frame.tall
    scale = min(scale, HIGHEST * foot / (bottom - top))
    if scale < LEAST_GAIN:
        return
    down = max(0.0, min(STEP * (scale - 1), lowest - bottom / frame.tall))
    enlarge(group, items, frame, scale, down)
    _mass(behind, items, frame)
    nearest = min(root.y for root in group)
    for root in behind:
        if root.where == "ground" and root.metres > LARGER * group[0].metres:
            shift = min(0.0, max(nearest - BACK, place.horizon + BACK) - root.y)
            for item in family_of(root, items):
                item.y += shift


def bounds(family: list[Item], frame: Frame) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in world units, the latter from the frame's upper edge."""
    feet = [(item.y * frame.tall, item) for item in family]
    return (
        min(item.middle - item.width / 2 for item in family),
        min(foot - item.extent.top * item.unit for foot, item in feet),
        max(item.middle + item.width / 2 for item in family),
        max(foot - item.extent.bottom * item.unit for foot, item in feet),
    )


def _group(plan: ScenePlan, items: list[Item], place: Place) -> list[Item]:
    """The feet of the main thing and of what is no larger than it."""
    if plan.lens in FRAMING or place.weightless or place.name in TABLETOPS or not plan.things:
        return []
    relation = plan.things[0].relation
    if relation is not None and relation.kind in HELD and not _in_shade(plan, relation):
        return []
    roots = [item for item in items if stands_free(plan, item)]
    main = [item for item in roots if plan.things[item.thing].spot == "front"]
    main = main or [item for item in roots if _bears_main(item, items)]
    if not main or len(main) > FEW or any(item.hung == "across" for item in items):
        return []
    if any(plan.things[item.thing].size < 1 for item in main):
        return []
    largest = max(item.metres for item in main)
    if place.indoor and place.name not in HALLS and largest > FURNISHED:
        return []
    scenic = any(item.metres > TOGETHER * largest for item in roots)
    most = {True: TOGETHER * largest, False: LARGER * largest}
    return main + [
        item for item in roots if item not in main and item.metres <= most[scenic and item.prop.name in ALIVE]
    ]


def _in_shade(plan: ScenePlan, relation: Relation) -> bool:
    return relation.kind == "under" and relation.other >= 0 and plan.things[relation.other].prop in SHADING


def _beside_giants(plan: ScenePlan, main: list[Item], items: list[Item]) -> bool:
    """Whether it is to look small beside what is called giant."""
    roots = [item for item in items if stands_free(plan, item) and item not in main]
    return any(plan.things[item.thing].size >= GIANT for item in roots)


def _within_nature(first: list[Item], behind: list[Item]) -> float:
    """How much it may grow so that what towers over it in nature still does."""
    return min(
        (
            large.height / (TOWERING * needed(large.metres / small.metres) * small.height)
            for small in first
            for large in behind
            if large.metres > LARGER * small.metres and large.where == small.where
        ),
        default=MOST,
    )


def _flown(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind == "flying"


def _bears_main(root: Item, items: list[Item]) -> bool:
    return any(item.thing == 0 for item in family_of(root, items))


def stands_free(plan: ScenePlan, item: Item) -> bool:
    """Whether it stands on the ground or the water by itself."""
    standing = item.on is None and not item.hung and not item.cut and item.where != "sky"
    return standing and plan.things[item.thing].spot not in FAR


def _mass(behind: list[Item], items: list[Item], frame: Frame) -> None:
    """Several buildings or trees of a tall frame lap over each other, since side by side they would be small."""
    alike = [root for root in behind if root.metres >= BUILT and root.prop.name not in ALIVE]
    if frame.tall <= TALL or not 2 <= len(alike) <= FEW or len({root.thing for root in alike}) > 1:
        return
    order = sorted(alike, key=lambda root: root.middle)
    for number, root in enumerate(order):
        grow(root, items, LAPPED)
        room = frame.half_width * 0.95 - root.width / 2
        at = room * (2 * number / (len(order) - 1) - 1)
        shift = at - root.middle
        for item in family_of(root, items):
            item.x += shift


def _lowest(place: Place, group: list[Item]) -> float:
    """How far down the ground before it goes on: not onto a carriageway, nor over the edge of a bank or of water."""
    if place.name in PAVEMENTS or (place.water and any(item.where == "ground" for item in group)):
        return 0.0
    if any(item.where == "water" for item in group) and place.name not in WIDE_OPEN:
        return place.water + BEFORE.get(place.name, 0.03)
    return LOWEST


def enlarge(group: list[Item], items: list[Item], frame: Frame, scale: float, down: float) -> None:
    """Scale all of a group about their feet, apart by as much, and bring them down within the frame."""
    family = [item for root in group for item in family_of(root, items)]
    left, _, right, _ = bounds(family, frame)
    middle = (left + right) / 2
    tallest = max(group, key=lambda root: root.metres)
    for root in group:
        before = root.middle
        natural = KEPT * root.metres / tallest.metres * tallest.height / root.height
        grow(root, items, scale if root is tallest else min(scale, max(1.0, natural)))
        shift = (before - middle) * (scale - 1)
        for item in family_of(root, items):
            item.x += shift
            item.y += down
    left, _, right, _ = bounds(family, frame)
    room = frame.half_width * 0.97
    aside = max(0.0, -room - left) - max(0.0, right - room)
    for item in family:
        item.x += aside
