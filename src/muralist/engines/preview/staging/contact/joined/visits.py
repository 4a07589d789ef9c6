"""Who examines, whispers to or shaves somebody stands so near that the hands are there."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item


@dataclass(frozen=True, slots=True)
class Visit:
    """How far from the other's middle one stands, in figure units, and whether behind a chair that leans left."""

    apart: float
    reclined: bool = False


VISITS = {"whispering": Visit(0.34), "proposing": Visit(0.66),
          "examining": Visit(0.40), "injecting": Visit(0.47), "taping": Visit(0.36),
          "probing": Visit(0.60, reclined=True), "barbering": Visit(0.60, reclined=True),
          "tattooing": Visit(0.50, reclined=True)}  # fmt: skip
FIGURES = frozenset({"person", "child"})


def visit(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Bring each such doer beside the one that it is turned to."""
    for doer in items:
        deed = next((VISITS[word] for word in doer.look.variant.split() if word in VISITS), None)
        if deed is None or doer.prop.name not in FIGURES or plan.kept or doer.on is not None:
            continue
        towards = plan.things[doer.thing].towards
        other = next((one for one in items if one.thing == towards and one is not doer), None)
        if other is None or other.prop.name not in FIGURES or other.on is not None:
            continue
        _stand(doer, other, deed, frame)


def _stand(doer: Item, other: Item, deed: Visit, frame: Frame) -> None:
    side = 1 if deed.reclined or doer.middle <= other.middle else -1
    for item, left in ((doer, side < 0), (other, side > 0 and not deed.reclined)):
        if item.flip != left:
            middle, item.flip = item.middle, left
            item.centre_on(middle)
    apart = deed.apart * doer.unit
    # both stay about where they stood, inside the frame
    middle = (doer.x + other.x) / 2
    edge = frame.half_width - 0.5 * max(doer.width, other.width) - 0.02
    middle = max(-max(0.0, edge - apart / 2), min(max(0.0, edge - apart / 2), middle))
    doer.x, other.x = middle - side * apart / 2, middle + side * apart / 2
    doer.y = other.y + 0.004
    doer.far = other.far
