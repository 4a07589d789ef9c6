"""Under water, what does not swim lies or stands on the sand, and copies of a fish face both ways."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.footing.animals import UPRIGHT, is_animal
from muralist.engines.preview.staging.groups.shoals import swim_together
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.poise.tilt import tilted
from muralist.engines.preview.staging.scale.proportions import family_of, grow

WATERS = frozenset({"underwater", "sunkencity"})
SWIMMING = UPRIGHT | HEAVENS | {"submarine", "raft", "toy_balloon", "bubbles", "balloon"}
"""What swims, floats or drifts."""
LYING = {"bottle": 74.0, "umbrella": 70.0, "sword": 80.0, "ship": 9.0, "boat": 9.0}
"""What has fallen over, and by how many degrees."""
FLOOR, STEP = 0.915, 0.014
"""How far down the frame the sand is on which such things lie, and how much that differs from one to the next."""
PORTABLE, SMALL, LONE = 0.6, 0.30, 0.46
"""Metres below which something is small there, and the most that it then spans, in world units, also if it is all."""
EDGE = 0.03
"""World units that stay free at the sides."""
FISH, FEW = frozenset({"fish", "fancy fish"}), 4


def sink_to_sand(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Lay what sinks on the sand, and turn every second of a few fish around."""
    if place.name not in WATERS:
        return
    sunk = 0
    for item in items:
        thing = plan.things[item.thing]
        stays = item.on is not None or item.hung or item.where != "sky" or thing.relation is not None
        if stays or item.prop.name in SWIMMING or is_animal(item) or item.prop.home == "underwater" or thing.pose:
            continue
        _lay(item, items, frame, FLOOR + STEP * (sunk % 3 - 1))
        sunk += 1
    swimmers = [item for item in items if item.on is None and item.where == "sky" and item.prop.name in FISH]
    if sunk and len(swimmers) > 1:
        for item in swimmers:
            item.unit = max(one.unit for one in swimmers)
        swim_together(plan, swimmers, place, frame, seed)
    for number in range(len(plan.things)):
        _face_both_ways(plan, [item for item in items if item.thing == number and item.prop.name in FISH])


def _lay(item: Item, items: list[Item], frame: Frame, foot: float) -> None:
    middle = item.middle
    if item.prop.name in LYING:
        tilted(item, LYING[item.prop.name])
    span = max(item.width, item.height)
    most = LONE if len(items) == 1 else SMALL
    if item.metres < PORTABLE and span > most:
        grow(item, items, most / span)
    room = frame.half_width - EDGE - item.width / 2
    item.centre_on(max(-room, min(room, middle)))
    by = foot - item.y
    for one in family_of(item, items):
        one.y += by
        one.far = 0.0


def _face_both_ways(plan: ScenePlan, fish: list[Item]) -> None:
    """Unless they look at something, or are a shoal."""
    if not 2 <= len(fish) <= FEW or plan.things[fish[0].thing].towards >= 0 or len({item.flip for item in fish}) > 1:
        return
    if plan.things[fish[0].thing].relation is not None or plan.things[fish[0].thing].turned:
        return
    for item in sorted(fish, key=lambda one: one.middle)[len(fish) // 2 :]:
        middle, item.flip = item.middle, not item.flip
        item.centre_on(middle)
