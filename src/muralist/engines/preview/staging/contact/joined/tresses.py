"""Who does another's hair stands behind the chair, with the hands at the head of who sits on it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.contact.hands import head_top
from muralist.engines.preview.staging.items import Frame, Item

DEEDS = frozenset({"snipping", "coiffing"})
HAND, INTO = (0.310, 0.765), 0.95
"""Where the far hand of such a deed is, in figure units, and how far from a head's middle it is, in head radii."""
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
        # the back of a chair is drawn at its right
        for one, flip in ((client, side < 0), (client.on, side > 0)):
            if one.flip != flip:
                middle, one.flip = one.middle, flip
                one.centre_on(middle)
        x, top, wide = head
        back = client.x + side * (x - INTO * wide / 2) * client.unit
        doer.flip, doer.x = side < 0, back - side * HAND[0] * doer.unit
        doer.y, doer.far = client.on.y + NEARER, client.on.far
