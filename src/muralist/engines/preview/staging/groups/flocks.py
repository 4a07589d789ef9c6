"""A few flyers of one kind have the sky to themselves: each clear of the others, none a speck beside the first."""

from __future__ import annotations

from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.items import Frame, Item

STATIONS: dict[int, tuple[tuple[float, float], ...]] = {
    2: ((-0.40, 0.28), (0.42, 0.72)),
    3: ((-0.06, 0.06), (0.54, 0.55), (-0.50, 0.98)),
    4: ((-0.56, 0.30), (0.20, 0.10), (-0.16, 0.80), (0.56, 0.66)),
    5: ((0.02, 0.30), (-0.60, 0.08), (0.58, 0.16), (-0.43, 0.96), (0.42, 0.94)),
}
"""Where so many fly: shares of the room to the sides of the middle, and of the sky's height from above."""
SHARES = (1.0, 0.84, 0.74, 0.80, 0.70)
"""How large each is beside the first."""
WIDE, HIGH = (0.0, 0.0, 0.46, 0.38, 0.36, 0.28), (0.0, 0.0, 0.74, 0.70, 0.66, 0.62)
"""The most of the frame's width and of the sky's height that the first of so many takes."""
MARGIN, NEAR = 0.94, 1.9


def fly_together(
    plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int, standing: list[Item]
) -> bool:  # fmt: skip
    """Station two to five flyers of a kind where nothing reaches into their sky; whether that was for these."""
    count = len(items)
    if count not in STATIONS or len({item.thing for item in items}) > 1 or place.indoor or place.weightless:
        return False
    thing = plan.things[items[0].thing]
    if thing.spot or thing.relation is not None or place.cut_open or items[0].prop.name in HEAVENS:
        return False
    top, bottom = (share * frame.tall for share in place.sky)
    if any(other.y * frame.tall - other.height < bottom for other in standing):
        return False
    rng = stream(seed, "flock")
    hand, room = (-1 if rng.random() < 0.5 else 1), bottom - top
    # alone they come near
    first = min(
        items[0].unit if standing else items[0].unit * NEAR,
        WIDE[count] * 2 * frame.half_width / items[0].extent.width,
        HIGH[count] * room / items[0].extent.height,
    )
    for item, (x, high), share in zip(items, STATIONS[count], SHARES, strict=False):
        item.unit = first * share
        reach = frame.half_width * MARGIN - item.width / 2
        item.centre_on(reach * hand * x / 0.6 + float(rng.uniform(-0.02, 0.02)))
        middle = top + item.height / 2 + max(0.0, room - item.height) * high
        item.y = (middle + item.unit * (item.extent.top + item.extent.bottom) / 2) / frame.tall
        item.far = 0.16 * (1 - share)
    return True
