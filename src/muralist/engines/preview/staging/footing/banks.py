"""What stands by water is on its bank with its whole foot: animals at a lake, and everything beside a river."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.places.river import BANK, breadth, past_bank
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.footing.animals import is_animal
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.foreground import bounds
from muralist.engines.preview.staging.scale.proportions import family_of, grow

BANKS = {"lake": 0.020, "pond": 0.020, "fujilake": 0.020}
"""How much higher in the frame than the ground of such a place one may stand on its bank."""
STEP = 0.012
"""How much higher in the frame is what is behind another on a bank."""
SHOWING, REACH = 0.72, 0.03
"""The share of the width of what is behind another that is to be seen beside it, and the room at the frame's edges."""

RIVER, SHORE, LEAST, OVERHANG = "river", 1.16, 0.45, 0.24
"""The place, how much wider than its water its strand is, how much what is too wide for a bank shrinks at most, and the
share of a lone animal that may be over the water."""


def stand_beside_river(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Move all that stands by a river together off its water, and make it fit on the broader bank."""
    roots = [item for item in items if item.on is None and not item.hung and item.where == "ground"
             and plan.things[item.thing].spot not in {"back", "field", "crowd"}]  # fmt: skip
    apart = any(item.where == "water" or item.prop.name == "bridge" or plan.things[item.thing].spot == "wading"
                for item in items)  # fmt: skip
    if place.name != RIVER or not roots or apart:
        return
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    edge = min(_bank(item.y, frame) for item in roots)
    if len(roots) == 1 and is_animal(roots[0]):
        # its feet are on the bank; a head or a tail may be over the water
        edge += OVERHANG * roots[0].width
    family = [one for root in roots for one in family_of(root, items)]
    left, _, right, _ = bounds(family, frame)
    outer, inner = (left, right) if side > 0 else (-right, -left)
    room = edge + frame.half_width - REACH
    fit = max(LEAST, min(1.0, room / (inner - outer)))
    over = outer + (inner - outer) * fit if fit < 1 else inner
    shift = min(0.0, edge - over) if fit == 1 else -frame.half_width + REACH - outer
    if fit == 1 and shift == 0:
        return
    for root in roots:
        along = side * root.middle
        grow(root, items, fit)
        _move(root, items, side * (outer + (along - outer) * fit + shift) - root.middle, 0.0)


def _bank(y: float, frame: Frame) -> float:
    """Where the strand begins at that height, from the middle of the frame towards the river's side."""
    depth = np.array(max(0.0, (y - BANK) / (1 - BANK)))
    return float(past_bank(frame.half_width, depth) - SHORE * breadth(depth))


def stand_on_bank(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """Bring everybody who would stand on the water back to the bank, and to the side of what hides them."""
    slack = BANKS.get(place.name)
    if slack is None:
        return
    edge = place.ground - slack
    for item in items:
        walks = is_animal(item) and item.prop.stands == "ground" and item.where == "ground"
        afar = plan.things[item.thing].spot in {"back", "field", "crowd"}
        if not walks or item.on is not None or item.hung or afar or item.y >= edge:
            continue
        _move(item, items, 0.0, edge - item.y)
        item.far = 0.0
        relation = plan.things[item.thing].relation
        if relation is None or relation.kind != "behind":
            continue
        hosts = [one for one in items if one.thing == relation.other != item.thing and one.on is None]
        if hosts:
            _beside(item, hosts[0], items, frame)


def _beside(item: Item, host: Item, items: list[Item], frame: Frame) -> None:
    """Past the side of its landmark at which it already is; both move where the frame ends."""
    if host.y < item.y + STEP:
        _move(host, items, 0.0, item.y + STEP - host.y)
    side = 1 if item.middle >= host.middle else -1
    room = 2 * (frame.half_width - REACH)
    fits = min(1.0, room / (host.width + SHOWING * item.width))
    for one in (item, host):
        grow(one, items, fits)
    apart = host.width / 2 + (SHOWING - 0.5) * item.width
    total = host.width + SHOWING * item.width
    left = max(-room / 2, min(room / 2 - total, host.middle - host.width / 2 - (side < 0) * SHOWING * item.width))
    middle = left + host.width / 2 if side > 0 else left + total - host.width / 2
    _move(host, items, middle - host.middle, 0.0)
    _move(item, items, host.middle + side * apart - item.middle, 0.0)
    if item.prop.turns and not item.look.text:
        # its head is what shows
        at, item.flip = item.middle, side < 0
        item.centre_on(at)


def _move(item: Item, items: list[Item], right: float, down: float) -> None:
    for one in family_of(item, items):
        one.x += right
        one.y += down
