"""Contact: whoever builds, pushes, picks, cooks or hugs stands where the hands meet what they are about."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.contact.flows import meet
from muralist.engines.preview.staging.contact.leads import go_ahead
from muralist.engines.preview.staging.contact.workplaces import play_before, reach_food, type_before
from muralist.engines.preview.staging.items import Frame, Item

HANDS = {"building": 0.22, "pushing": 0.24, "cooking": 0.16, "gardening": 0.26, "coating": 0.34, "milking": 0.30}
"""How far before the body the hands of a deed meet their object, in figure units."""
INNER = {"snowman": 0.32, "swing": 0.12, "door": 0.12}
"""How far from its middle hands rest on a thing that is not touched at its side, as a share of its width."""
UDDER = 0.10
"""As INNER, for the udder of a cow."""
HANDLED_AHEAD = frozenset({"lawn_mower", "stroller", "wheelbarrow"})
"""What is drawn with its handle at the right."""
STOVES = frozenset({"stove", "campfire", "grill", "cauldron"})
LOW = 0.62
"""Objects lower than that share of whoever builds them are built kneeling; and those so low that one kneels to hug."""
CROWN = 0.50
"""How high a person is who reaches into a tree, as a share of the tree's height."""
ON_WAVE = 0.085
"""How far above the water's edge one rides the wave of the surf, as a share of the frame's height."""
ON_BROOM = 0.40
"""The least height of a rider in the sky, as a share of the frame's shorter side."""
DOERS = frozenset({"person", "child", "robot", "astronaut"})


def touch(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring those who do something to what it is done to."""
    actors = [item for item in items if item.prop.name in DOERS and item.on is None and item.where == "ground"]
    for deed in HANDS:
        doing = [item for item in actors if deed in item.look.variant.split()]
        if doing:
            target = _target(items, doing, deed)
            if target is not None:
                _flank(doing, target, deed, frame)
    go_ahead(items)
    reach_food(items)
    type_before(items)
    meet(plan, items, frame)
    play_before(plan, items, frame)
    for item in items:
        words = item.look.variant.split()
        if "brooming" in words:
            _fly_near(item, frame)
        elif "swell" in words and item.where == "water":
            # on the face of the wave, before its foot
            item.y -= ON_WAVE
            item.where = "sky"
    _embrace([item for item in actors if "hugging" in item.look.variant.split()])
    for item in actors:
        relation = plan.things[item.thing].relation
        if "plucking" in item.look.variant.split() and relation is not None and relation.kind == "under":
            _under_crown(item, [one for one in actors if one.thing == item.thing], items, relation.other)


def _fly_near(item: Item, frame: Frame) -> None:
    """Large enough to be seen riding, about where it was put."""
    middle, high = item.middle, item.y - item.extent.top * item.unit / frame.tall
    item.unit = max(item.unit, min(ON_BROOM / item.extent.height, 0.62 / item.extent.width))
    item.centre_on(middle * 0.6)
    item.y = max(high, 0.06) + item.extent.top * item.unit / frame.tall


def _target(items: list[Item], doing: list[Item], deed: str) -> Item | None:
    """The thing on the ground that is nearest to those who do the deed."""
    found = [item for item in items if item.on is None and item.where == "ground" and not item.hung
             and (item.prop.name not in DOERS or _wheeled(item, deed)) and item not in doing
             and (deed != "cooking" or item.prop.name in STOVES)
             and (deed != "gardening" or item.prop.name in {"flowers", "vegetable", "houseplant"})]  # fmt: skip
    if not found:
        return None
    middle = sum(item.middle for item in doing) / len(doing)
    chairs = [item for item in found if _wheeled(item, deed)]
    return min(chairs or found, key=lambda item: abs(item.middle - middle))


def _wheeled(item: Item, deed: str) -> bool:
    """Whether somebody sits in a wheelchair that is pushed."""
    return deed == "pushing" and "wheelchair" in item.look.variant.split()


def _flank(doing: list[Item], target: Item, deed: str, frame: Frame) -> None:
    """On both sides of it by turns, facing it; all shrink alike where the frame has no room."""
    for item in doing:
        low = target.height < LOW * (item.prop.stature or item.extent.height) * item.unit
        if deed == "building" and low and item.prop.name in {"person", "child"}:
            item.look = replace(item.look, variant=f"kneeling {item.look.variant}")
            item.extent = item.prop.extent(item.look)
    first = doing[0].middle < target.middle or doing[0].x < target.x
    sides = [(-1 if first else 1) * (-1 if number % 2 else 1) for number in range(len(doing))]
    if deed in {"cooking", "pushing"}:
        sides = [sides[0]] * len(doing)
    left = max([_reach(item, target, deed) for item, side in zip(doing, sides, strict=True) if side < 0], default=0.0)
    right = max([_reach(item, target, deed) for item, side in zip(doing, sides, strict=True) if side > 0], default=0.0)
    half = target.width / 2
    room = 2 * frame.half_width - 0.05
    whole = max(half, left + 0.3 * (left > 0)) + max(half, right + 0.3 * (right > 0))
    shrink = min(1.0, room / (left + right + sum(0.5 * item.width for item in doing) if left and right else whole))
    if shrink < 1:
        for item in (*doing, target):
            item.unit *= shrink
    middle = target.middle
    if left and right:
        middle = max(-0.2, min(0.2, middle)) * 0.4
    if deed == "pushing" and (_wheeled(target, deed) or target.prop.turns):
        # handles are at the back of what is pushed
        target.flip = (sides[0] > 0) != (target.prop.name in HANDLED_AHEAD)
    target.centre_on(middle)
    for number, (item, side) in enumerate(zip(doing, sides, strict=True)):
        item.flip = side > 0
        item.x = middle + side * (_reach(item, target, deed) + 0.42 * item.unit * (number // 2))
        item.y = max(item.y, target.y + 0.004 * (1 + number))
        target.y = min(target.y, item.y - 0.004)


def _reach(item: Item, target: Item, deed: str) -> float:
    """How far from the target's middle somebody stands whose hands rest on it."""
    inner = UDDER if deed == "milking" else INNER.get(target.prop.name, 0.44)
    return inner * target.width + HANDS[deed] * item.unit


def _embrace(pair: list[Item]) -> None:
    """A child is hugged kneeling, face to face."""
    if len(pair) < 2:
        return
    tallest, least = max(pair, key=_stature), min(pair, key=_stature)
    if _stature(least) < 0.8 * _stature(tallest) and tallest.prop.name == "person":
        tallest.look = replace(tallest.look, variant=f"kneeling {tallest.look.variant}")
        tallest.extent = tallest.prop.extent(tallest.look)


def _stature(item: Item) -> float:
    return (item.prop.stature or item.extent.height) * item.unit


def _under_crown(item: Item, row: list[Item], items: list[Item], host: int) -> None:
    """Beside the trunk, so tall that the hands are among the leaves, and turned to it."""
    tree = next((one for one in items if one.thing == host), None)
    if tree is None:
        return
    item.unit = CROWN * tree.height / (item.prop.stature or item.extent.height)
    place = row.index(item)
    side = -1 if place % 2 == 0 else 1
    item.x = tree.middle + side * (0.19 + 0.10 * (place // 2)) * tree.width
    item.flip = side > 0
    item.y = tree.y + 0.02
    item.far = tree.far
