"""A building that is named with a bridge stands beyond it, on the far bank, and shows over its deck."""

from __future__ import annotations

from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow

BUILDINGS = frozenset({
    "house", "barn", "castle", "tower", "temple", "temple_hall", "pagoda", "pavilion", "church", "school", "shop",
    "windmill", "shrine", "hut", "palace", "cathedral", "mosque", "teahouse", "log_cabin", "cabin", "farmhouse",
})  # fmt: skip
"""What stands on a bank and is no tree."""
TALL, WIDE = 0.40, 0.62
"""The height of it, and the most of the frame's width that it takes."""
MOST = 6
BANK, HAZE = 0.018, 0.05
"""How far below the horizon it stands, and the haze before it."""


def build_beyond(items: list[Item], place: Place, frame: Frame) -> None:
    """Move buildings that a bridge from side to side would hide to the far bank, as large as there is room."""
    bridges = [item for item in items if item.prop.name == "bridge" and item.hung == "across"]
    if len(bridges) != 1 or place.name != "river":
        return
    built = [item for item in items if item.prop.name in BUILDINGS and item.on is None and not item.hung
             and item.where == "ground"][:MOST]  # fmt: skip
    for number, item in enumerate(built):
        scale = min(TALL / item.height, WIDE * 2 * frame.half_width / len(built) / item.width)
        grow(item, items, scale)
        spread = 2 * number / (len(built) - 1) - 1 if len(built) > 1 else -0.22
        by = spread * (0.46 if len(built) < 3 else 0.74) * frame.half_width - item.middle
        down = place.horizon + BANK - item.y
        for one in family_of(item, items):
            one.x += by
            one.y += down
            one.far = max(one.far, HAZE)
