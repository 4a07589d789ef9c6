"""Land animals keep their feet on the bank of a lake: beside what they are behind, never on the water."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.footing.animals import is_animal
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow

BANKS = {"lake": 0.020, "pond": 0.020, "fujilake": 0.020}
"""How much higher in the frame than the ground of such a place one may stand on its bank."""
STEP = 0.012
"""How much higher in the frame is what is behind another on a bank."""
SHOWING, REACH = 0.72, 0.03
"""The share of the width of what is behind another that is to be seen beside it, and the room at the frame's edges."""


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
