"""Long things that nobody holds do not stand on their ends: outdoors they are stuck or lie, in rooms they lean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.paths import curve
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.poise.leaning import WALLED, wall_foot
from muralist.engines.preview.staging.poise.tilt import outline_of, tilted

STUCK = {"surfboard": 0.10, "snowboard": 0.12, "skis": 0.09, "shovel": 0.17, "oar": 0.14, "pitchfork": 0.14}
"""What is stuck into soft ground, and how much of it is in it."""
LYING = {"guitar": 74.0, "violin": 70.0, "cello": 74.0, "banjo": 74.0, "axe": 70.0,
         "mop": 78.0}  # fmt: skip
"""What lies on open ground, and by how many degrees it has fallen over."""
VARIANTS = frozenset({"broom", "rake", "pitchfork"})
"""What is drawn as a kind of shovel."""
FLAT, LEAN = 0.62, 9.0
LEANT = frozenset({"broom", "mop", "rake", "shovel", "surfboard", "snowboard", "skis", "oar", "ladder", "pitchfork"})
"""What leans on the wall of a room."""
PAPER = frozenset({"studio", "seamless", "abstract", "tabletop", "flatlay"})
SOFT: dict[str, Colour] = {"beach": rgb("#d9bd8c"), "desert": rgb("#d2a566"), "island": rgb("#dcc394"),
                           "surf": rgb("#d9bd8c"), "snowfield": rgb("#edf1f5"), "arctic": rgb("#edf1f5")}  # fmt: skip
SOIL, SNOW = rgb("#6d5240"), rgb("#edf1f5")
SPOTS = frozenset({"", "left", "right", "middle", "front"})


def set_long_tools(plan: ScenePlan, items: list[Item], place: Place) -> bool:
    """Stick, lay or lean what would stand on its end; tells whether anything was moved."""
    moved = False
    for item in items:
        thing = plan.things[item.thing]
        free = item.on is None and not item.hung and item.where == "ground" and thing.relation is None
        if not free or thing.spot not in SPOTS or place.name in PAPER or any(one.on is item for one in items):
            continue
        name = next((word for word in item.look.variant.split() if word in VARIANTS), item.prop.name)
        if place.indoor or place.name in WALLED:
            if name in LEANT:
                # its top goes away from the middle
                item.y = min(item.y, wall_foot(place))
                tilted(item, -LEAN if item.middle > 0 else LEAN)
                moved = True
        elif STUCK.get(name):
            snowy = plan.season == "winter" or plan.weather == "snow"
            planted(item, STUCK[name], SOFT.get(place.name, SNOW if snowy else SOIL))
            moved = True
        elif LYING.get(name):
            middle = item.middle
            tilted(item, LYING[name], FLAT)
            item.centre_on(middle)
            moved = True
    return moved


def planted(item: Item, share: float, mound: Colour) -> None:
    """Sink the lowest share of an item into the ground, with a small mound about it."""
    box, paint = item.extent, item.prop.paint
    deep = share * box.top
    at_ground = [x for x, y in outline_of(item) if abs(y - deep) < 0.06 * box.height] or [box.left, box.right]
    left, right = min(at_ground), max(at_ground)
    over = max(0.04 * box.height, 0.18 * (right - left))
    extent = Extent(left=min(box.left, left - 2 * over), right=max(box.right, right + 2 * over), top=box.top - deep,
                    bottom=-0.04 * box.height)  # fmt: skip
    item.prop = replace(item.prop, paint=_sunk(paint, box, deep, (left - over, right + over), mound),
                        extent=lambda _look: extent)  # fmt: skip
    item.extent = extent


def _sunk(
    paint: Callable[[Canvas, Look], None], box: Extent, deep: float, mound: tuple[float, float], colour: Colour
) -> Callable[[Canvas, Look], None]:  # fmt: skip
    left, right = mound
    middle, high = (left + right) / 2, min(0.16 * (right - left), 0.025 * box.height)

    def both(canvas: Canvas, look: Look) -> None:
        own = Canvas(box, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
        paint(own, look)
        ground = round(own.pixel((0.0, deep))[1])
        (ox, oy), (px, py) = own.pixel((0.0, 0.0)), canvas.pixel((0.0, -deep))
        for source, target in ((own.image, canvas.image), (own.bright, canvas.bright)):
            shown = source.crop((0, 0, source.size[0], max(1, ground)))
            if shown.getbbox() is None:
                continue
            whole = target.copy()
            whole.paste((0, 0, 0, 0), (0, 0, *whole.size))
            whole.paste(shown, (round(px - ox), round(py - oy)))
            target.alpha_composite(whole)
        heap = [(left - high, -0.3 * high), (left + 0.2 * high, 0.35 * high), (middle, high), (right, 0.4 * high),
                (right + high, -0.3 * high), (middle, -0.5 * high)]  # fmt: skip
        canvas.solid(curve(heap, closed=True, steps=5), colour, puffed(0.6), texture=0.16, grain=60)

    return both
