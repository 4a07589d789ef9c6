"""A text that is lettered over the picture leaves what is named in sight: all of that lies below it."""

from __future__ import annotations

from muralist.engines.preview.plan import LETTER_BAND, ScenePlan
from muralist.engines.preview.staging.instances.kinds import HEAVENS
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.scale.proportions import family_of, grow

BELOW = 0.262
"""The height in the frame below which things stand: the letters' band ends above it."""
LEAST, ABOVE = 0.45, 0.795
WALL, FILLED, ACROSS = "wall", 0.84, 0.8
"""How what hangs on a wall is marked, and the shares of the height below the letters and of the width that it fills."""


def below_caption(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Shrink what stands, all alike, until it ends below the letters, and let what flies come down."""
    if (plan.caption or plan.feature(LETTER_BAND) is not None) and plan.caption_at.startswith("bottom"):
        _above_band(items)
    if not plan.caption or plan.lens or plan.caption_at.startswith(("bottom", "middle", "ring")):
        return
    line = BELOW * frame.tall
    roots = [item for item in items if item.on is None and not item.hung]
    standing = [root for root in roots if root.where != "sky"]
    tops = {id(root): _top(root, items, frame) for root in roots}
    shares = [(root.y * frame.tall - line) / (root.y * frame.tall - tops[id(root)]) for root in standing]
    scale = max(LEAST, min([1.0, *shares]))
    if scale < 1:
        for root in standing:
            grow(root, items, scale)
            root_shift = root.middle * (1 - scale)
            for item in family_of(root, items):
                item.x -= root_shift
    _hang_below([item for item in items if item.on is None and item.hung == WALL], items, frame, alone=not roots)
    for root in roots:
        if root.where == "sky" and root.prop.name not in HEAVENS:
            down = max(0.0, line - tops[id(root)])
            for item in family_of(root, items):
                item.y += down / frame.tall


def _hang_below(hung: list[Item], items: list[Item], frame: Frame, *, alone: bool) -> None:
    """What hangs on the wall hangs under the letters; if it is all there is, it fills the room below them."""
    line = BELOW * frame.tall
    for item in hung:
        if alone:
            middle = item.middle
            grow(item, items, max(1.0, min(FILLED * (frame.tall - line) / item.height,
                                           ACROSS * 2 * frame.half_width / len(hung) / item.width)))  # fmt: skip
            item.centre_on(middle)
        down = max(0.0, line - _top(item, items, frame))
        for one in family_of(item, items):
            one.y += down / frame.tall


def _above_band(items: list[Item]) -> None:
    """What stands in a band at the foot of the frame stands a little farther back."""
    for root in [item for item in items if item.on is None and not item.hung]:
        back = max(0.0, root.y - ABOVE)
        for item in family_of(root, items):
            item.y -= back


def letters_box(plan: ScenePlan, frame: Frame) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom, in world units, of the letters over the picture; None where there are none."""
    if not plan.caption or plan.caption_at in {"ring", "disc"}:
        return None
    side = plan.caption_at.rpartition(" ")[2]
    tall, wide = (0.17, 0.48) if side in {"left", "right"} else (0.2, 0.84)
    top = {"bottom": 0.96 - tall, "middle": 0.5 - tall / 2, "left": 0.5 - tall / 2, "right": 0.5 - tall / 2}
    first = top.get(plan.caption_at.partition(" ")[0], 0.04)
    middle = {"left": -0.5 + wide / 2, "right": 0.5 - wide / 2}.get(side, 0.0)
    half = 2 * frame.half_width
    return (
        (middle - wide / 2) * half, first * frame.tall, (middle + wide / 2) * half, (first + tall) * frame.tall
    )  # fmt: skip


def _top(root: Item, items: list[Item], frame: Frame) -> float:
    return min(item.y * frame.tall - item.extent.top * item.unit for item in family_of(root, items))
