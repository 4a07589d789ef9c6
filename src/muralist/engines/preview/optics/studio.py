"""Paints the props of a scene on sheets of their own; a crowd of the same prop shares a few."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.surfaces import FORMED
from muralist.engines.preview.optics.recolour import recoloured
from muralist.engines.preview.optics.states.sheet import Sheets, roomy
from muralist.engines.preview.optics.surfaces import surfaced
from muralist.engines.preview.props.symbols import PINNED
from muralist.engines.preview.props.writable import WRITABLE
from muralist.engines.preview.staging.placement import Placement

CROWD = 3
"""Sheets of one kind of prop that are painted; a larger crowd shows them again at other sizes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How finely a tier paints: supersampling of edges, detail 0..2, and the backdrop's largest size in pixels."""

    samples: int
    detail: int
    backdrop: int


FINISHES: dict[str, Finish] = {
    "klein": Finish(samples=2, detail=0, backdrop=700_000),
    "pro": Finish(samples=2, detail=1, backdrop=1_060_000),
    "flex": Finish(samples=3, detail=2, backdrop=1_400_000),
    "max": Finish(samples=3, detail=2, backdrop=1_400_000),
}


class Studio:
    """The sheets of all placements of a scene, painted when first asked for. `unit` is the frame's shorter side."""

    def __init__(self, placements: Sequence[Placement], light: Light, finish: Finish, unit: int) -> None:
        self._placements, self._light, self._finish, self._unit = placements, light, finish, unit
        self._models = _models(placements)
        self._painted: dict[int, Sheets] = {}

    def sheets(self, number: int) -> Sheets:
        """What placement `number` looks like, at its own size."""
        model = self._placements[self._models[number]]
        found = self._painted.get(self._models[number])
        if found is None:
            found = paint_prop(model, model.unit * self._unit, self._light, self._finish)
            if self._models.count(self._models[number]) > 1:
                # only what is shown again is kept: sheets are large
                self._painted[self._models[number]] = found
        return found.scaled(self._placements[number].unit / model.unit)


def _models(placements: Sequence[Placement]) -> list[int]:
    """Which placement each is a copy of: itself, or one of the largest of its kind in a crowd."""
    kinds: dict[object, list[int]] = {}
    for number, each in enumerate(placements):
        kinds.setdefault((each.prop.name, each.flip, replace(each.look, number=0)), []).append(number)
    models = list(range(len(placements)))
    for members in kinds.values():
        if len(members) <= CROWD + 1:
            continue
        largest = sorted(members, key=lambda number: (-placements[number].unit, number))
        few = CROWD if len(members) <= 2 * CROWD else CROWD - 1
        for position, number in enumerate(largest):
            models[number] = largest[position % few]
    return models


def paint_prop(placement: Placement, scale: float, light: Light, finish: Finish) -> Sheets:
    """Paint one prop at `scale` pixels a prop unit; a flipped one is lit from the same side as the rest."""
    shading = light
    if placement.flip:
        x, y, z = light.direction
        shading = replace(light, direction=(-x, y, z))
    canvas = Canvas(
        roomy(placement.extent, placement.look.pattern), scale, shading, samples=finish.samples, detail=finish.detail
    )
    canvas.lettering = rgb(placement.look.ink) if placement.look.ink else None
    placement.prop.paint(canvas, placement.look)
    recoloured(canvas, placement.prop, placement.look)
    surfaced(canvas, placement.prop, placement.look)
    if placement.look.filling.startswith(PINNED):
        from muralist.engines.preview.props.pinned import pin_sign

        pin_sign(canvas, placement.prop.name, placement.look, placement.extent, mirrored=placement.flip)
    if placement.look.text and not placement.prop.letters and placement.prop.name in WRITABLE:
        from muralist.engines.preview.optics.states.written import lettered

        lettered(canvas, placement.prop.name, placement.look)
    toned, bright = canvas.image, canvas.bright
    ox, oy = canvas.origin
    if placement.flip:
        toned = toned.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        bright = bright.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        ox = toned.width - ox
    sheets = Sheets(toned=toned, bright=bright, origin=(ox, oy), lamps=tuple(canvas.lamps))
    if placement.look.pattern in FORMED:
        from muralist.engines.preview.optics.states.formed import formed

        return formed(sheets, placement.look)
    return sheets
