"""A seamless studio backdrop: one even colour that runs from the wall onto the floor, for goods and figures."""

from __future__ import annotations

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, luma, mix, rgb, smoothstep, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.places.studio import PLACE as STUDIO
from muralist.engines.preview.scenery.air import smoke
from muralist.engines.preview.scenery.built.graphics import GRAPHICS, TILE, graphics
from muralist.engines.preview.scenery.prints.meshes import MESH, MESHES, SUNBURST, meshes, sunburst
from muralist.engines.preview.scenery.prints.printedpaper import is_printed, print_paper
from muralist.engines.preview.scenery.setting import Place, Setting, blank

PAPERS = (rgb("#f1efeb"), rgb("#eaedf0"), rgb("#f3ece3"), rgb("#ecefe9"))
TILES = (rgb("#4f86d6"), rgb("#2fa39a"), rgb("#f0806a"), rgb("#7a68d0"))
"""Colours of an icon's tile, on which pale things show."""
FELTS = (rgb("#9cc3c9"), rgb("#e9c27d"), rgb("#e2a99a"), rgb("#b5c99a"))
"""Sheets of felt that others are sewn on."""
PALE = 0.80
BEND = 0.70
"""Where the paper turns from the wall to the floor."""


def paint(setting: Setting) -> Array:
    view = setting.view
    picture = blank(view)
    if is_printed(setting, GRAPHICS | MESHES | {"wall", "gradient", smoke.SMOKE, TILE}):
        print_paper(setting, picture)
        return picture
    lit = mix(setting.day.room, (1, 1, 1), 0.75)
    side = setting.side
    # a soft box above and to one side, its light pooled on the wall behind the subject
    pool = view.spot(0.10 * side, 0.40, 0.95) ** 2
    floor = smoothstep(BEND - 0.12, BEND + 0.14, view.y)
    top, low = (times(tone, lit) for tone in tones(setting))
    # pale paper is lit evenly, as it is meant to look white
    fall = np.float32(0.07 if luma(top) > PALE else 0.15)
    tone = 1.03 - fall * np.clip(pool, 0, 1.6) + 0.04 * side * view.x
    if setting.plan.things or not setting.wants("gradient"):
        tone = tone * (1 - 0.05 * np.exp(-(((view.y - BEND) / 0.07) ** 2))) + 0.04 * floor
    if setting.wants(TILE) or (setting.plan.caption and not setting.plan.things and not setting.wants("gradient")):
        # an icon's tile is of one even colour, and so is the paper of a logo that is words alone
        tone = np.ones_like(tone)
    tooth = view.noise("paper", 90.0, octaves=2)
    share = smoothstep(0.05, 0.95, view.y + 0 * tone)[..., None]
    paper = array(top) + (array(low) - array(top)) * share
    picture[:] = paper * (tone * (1 + 0.010 * (tooth - 0.5)))[..., None]
    sunburst(setting, picture, top, 0.5)
    meshes(setting, picture, min(top, low, key=luma))
    smoke.fill(setting, picture)
    graphics(setting, picture)
    return picture


def tones(setting: Setting) -> tuple[Colour, Colour]:
    """The paper's colour at the top and at the bottom, which differ where a gradient was asked for."""
    paper = setting.colour("wall", TILES if setting.wants(TILE) else FELTS if "felt" in setting.plan.styles else PAPERS)
    tile, mesh, wall = (setting.plan.feature(name) for name in (TILE, MESH, "wall"))
    if mesh is not None and mesh.colours and not (wall is not None and wall.colours):
        paper = mesh.colours[0].colour
    if tile is not None and tile.colours:
        paper = tile.colours[0].colour
    graded = setting.plan.feature("gradient")
    if graded is None:
        return paper, paper
    if len(graded.colours) > 1:
        return graded.colours[0].colour, graded.colours[1].colour
    return mix(paper, (0.04, 0.05, 0.12), 0.30), mix(paper, (1, 1, 1), 0.48)


def light(setting: Setting) -> Light:
    return STUDIO.light(setting)


PLACE = Place(
    name="seamless", paint=paint, light=light, ground=0.82, horizon=0.66, sky=(0.10, 0.66), indoor=True, sheltered=True,
    features=frozenset({"wall", "sky", "gradient", "petals", "confetti", "bubbles", "coloured smoke", TILE, SUNBURST})
    | GRAPHICS | MESHES,
    deaf=frozenset({"weather"}),
)  # fmt: skip
