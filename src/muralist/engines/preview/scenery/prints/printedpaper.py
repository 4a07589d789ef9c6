"""The paper of a printed poster of goods: one calm colour, a pale disc behind what it shows, and a plain floor."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import numpy as np

from muralist.engines.preview.brushes.colour import Array, Colour, array, luma, mix, rgb, smoothstep
from muralist.engines.preview.brushes.view import lay
from muralist.engines.preview.scenery.prints.meshes import SUNBURST, sunburst
from muralist.engines.preview.scenery.setting import Setting

STYLES = frozenset({"poster", "vintage", "artdeco"})
GROUND = "poster ground"
"""The feature that is the colour of the paper, and the ink on it."""
DARK = 0.35
INKS: tuple[tuple[Colour, Colour], ...] = (
    (rgb("#2f7f86"), rgb("#f3e6c8")), (rgb("#e6a93f"), rgb("#fbeecb")), (rgb("#d96a54"), rgb("#fae3cf")),
    (rgb("#2c4568"), rgb("#f2d59a")), (rgb("#8fae8b"), rgb("#f6f0dc")),
)  # fmt: skip
"""Colours of the paper, and of the disc on it."""
PALE, DIMMED = 0.72, 0.45
"""How light a thing is that needs a darker disc, and how much of the paper's own colour that has."""
RADIUS, MIDDLE = 0.345, 0.47
"""Of the disc, and how high its middle is."""
SMALLER, LOWER = 0.29, 0.59
"""The same under letters at the head of the picture."""
FLOOR, SHADE = 0.80, 0.80


def is_printed(setting: Setting, others: AbstractSet[str]) -> bool:
    """Whether the paper is that of a poster, and none of the `others` was asked to be on it."""
    plan = setting.plan
    busy = {feature.name for feature in plan.features} & others
    return bool(STYLES & set(plan.styles)) and bool(plan.things) and not busy


def print_paper(setting: Setting, picture: Array) -> None:
    """Paint the paper, the floor and the disc; in place."""
    view, plan = setting.view, setting.plan
    paper, disc = INKS[int(view.rng("poster inks").integers(len(INKS)))]
    if any(luma(tint.colour) > PALE for thing in plan.things for tint in thing.colours[:1]):
        disc = mix(disc, paper, DIMMED)
    sky = plan.feature("sky")
    if sky is not None and sky.colours:
        paper = sky.colours[0].colour
        disc = mix(paper, (1, 1, 1), 0.6)
    ground = plan.feature(GROUND)
    if ground is not None and ground.colours:
        paper = ground.colours[0].colour
        disc = mix(paper, (1, 1, 1), 0.14) if luma(paper) < DARK else mix(paper, (1, 1, 1), 0.6)
    picture[:] = array(paper)
    lettered = bool(plan.caption) and not plan.caption_at.startswith(("bottom", "middle", "ring"))
    radius, middle = (SMALLER, LOWER) if lettered else (RADIUS, MIDDLE)
    sunburst(setting, picture, paper, middle)
    if plan.feature(SUNBURST) is not None:
        return
    far = np.hypot(view.x, (view.y - middle) * view.tall)
    lay(picture, smoothstep(radius + view.pixel, radius - view.pixel, far).astype(np.float32), disc)
    floor = smoothstep(FLOOR - view.pixel / view.tall, FLOOR + view.pixel / view.tall, view.y + 0 * far)
    lay(picture, floor.astype(np.float32), mix((0.05, 0.06, 0.10), paper, SHADE))
