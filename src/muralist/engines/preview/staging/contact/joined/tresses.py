"""Who does another's hair stands behind the chair, with the hands at the head of who sits on it."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.figure.kin.clasp import clasp_word
from muralist.engines.preview.staging.contact.hands import head_top
from muralist.engines.preview.staging.items import Frame, Item

DEEDS = frozenset({"snipping", "coiffing"})
AHEAD, APART = 0.285, 0.045
"""How far before the body the far hand is, and how far behind it the near one, in figure units."""
BACK, UP = 0.80, 0.45
"""How far behind a head's middle the hands are, and how far over and under it, in head radii."""
NEARER = 0.006
"""How much farther down the frame than the chair one stands, so that the hands show."""


def stand_behind(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Turn the sitting one away and bring the other's hands to that head."""
    for doer in items:
        if not DEEDS & {*doer.look.variant.split()} or plan.kept:
            continue
        towards = plan.things[doer.thing].towards
        client = next((one for one in items if one.thing == towards and one.number == doer.number), None)
        head = head_top(client) if client is not None else None
        if client is None or head is None or client.on is None:
            continue
        side = 1 if doer.middle <= client.middle else -1
        if client.flip != (side < 0):
            middle, client.flip = client.middle, side < 0
            client.centre_on(middle)
        # the back of a chair is drawn at its right
        client.on.flip, client.on.x = side > 0, client.x
        x, top, wide = head
        radius = wide / 2 * client.unit
        doer.flip, doer.y, doer.far = side < 0, client.on.y + NEARER, client.on.far
        # both hands at the back of the head, the scissors over its crown
        middle, high = client.x + side * x * client.unit, (doer.y - client.y) * frame.tall + top * client.unit - radius
        doer.x = middle - side * (BACK * radius + AHEAD * doer.unit)
        spots = ((AHEAD, (high + UP * radius) / doer.unit), (AHEAD - APART, (high - UP * radius) / doer.unit))
        words = [clasp_word(number, spot) for number, spot in enumerate(spots)]
        doer.look = replace(doer.look, variant=" ".join([doer.look.variant, *words]))
        doer.extent = doer.prop.extent(doer.look)
