"""Every food draws within its measure, from the side and from above; surfaces of tables differ."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import Feature, ScenePlan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.larder import FOODS, Taste
from muralist.engines.preview.props.plane import ABOVE, SIDE, Plane
from muralist.engines.preview.props.portions import packed
from muralist.engines.preview.props.prop import Portion
from muralist.engines.preview.scenery.built.tabletops import SURFACES


@pytest.mark.parametrize("name", sorted(FOODS))
def test_a_food_keeps_to_its_disc(name: str) -> None:
    """From above it covers a part of the unit disc and little around it; from the side it shows as well."""
    for tilt in (SIDE, ABOVE):
        canvas = Canvas(Extent(left=-2, right=2, top=3, bottom=-2), 16, Light(), samples=1, detail=0)
        FOODS[name].paint(Plane(canvas=canvas, tilt=tilt), Taste(rng=stream(3, name)))
        alpha = np.asarray(canvas.image.getchannel("A")) > 100
        # loops over a bowl's rim, and what reaches out of it, are chopsticks
        assert alpha.sum() > (20 if name in {"chopsticks", "honey"} else 60), name
        if tilt == ABOVE and name != "chopsticks":
            columns = np.flatnonzero(alpha.any(axis=0))
            assert (columns[-1] - columns[0]) / 16 < 2.5, name


def test_packed_discs_do_not_cover_each_other() -> None:
    """Every pair keeps its distance, inside the vessel."""
    radii = (0.3, 0.3, 0.2, 0.2, 0.1, 0.1, 0.1)
    spots, scale = packed(radii, 1.0, (1.0, 0.6))
    for number, (u, v) in enumerate(spots):
        for other, (pu, pv) in enumerate(spots[number + 1 :], number + 1):
            assert np.hypot(u - pu, v - pv) >= (radii[number] + radii[other]) * scale * 0.99


@pytest.mark.parametrize("name", sorted(prop.name for prop in all_props().values() if prop.spread))
def test_a_drawing_from_above_fits_its_canvas(name: str) -> None:
    """What has a drawing from above stays inside its extent there, full and empty."""
    prop = all_props()[name]
    looks = [Look(seed=2, above=True)]
    if "meal" in prop.holds or "fruit" in prop.holds:
        looks.append(replace(looks[0], contents=(Portion(kind="apple", count=2), Portion(kind="strawberry", count=3))))
    for look in looks:
        extent = prop.extent(look)
        canvas = Canvas(extent, 80 / extent.height, Light())
        prop.paint(canvas, look)
        alpha = np.asarray(canvas.image.getchannel("A"))
        assert max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) <= 8, (name, look.contents)
        assert (alpha > 128).mean() > 0.04


@pytest.mark.parametrize("lens", ["", "top-down"])
def test_table_surfaces_differ(lens: str) -> None:
    """Each surface gives the table another look, before the viewer and from above."""
    seen: list[np.ndarray] = []
    for name in sorted(SURFACES):
        plan = ScenePlan(prompt="", place="studio", features=(Feature(name=name),), lens=lens)
        picture = compose(plan, 96, 96, 3, "pro", lambda _share: None)
        table = np.asarray(picture).astype(np.int16)[72:]
        assert all(np.abs(table - other).mean() > 3 for other in seen), name
        seen.append(table)


def test_contents_change_what_a_plate_shows() -> None:
    """A plate of strawberries is redder than an empty one; blue plums are not red."""
    plate = all_props()["plate"]

    def redness(*contents: Portion) -> float:
        look = Look(seed=1, contents=contents)
        canvas = Canvas(plate.extent(look), 60, Light())
        plate.paint(canvas, look)
        pixels = np.asarray(canvas.image).astype(np.float64)
        return float((pixels[..., 0] - pixels[..., 2])[pixels[..., 3] > 200].mean())

    assert redness(Portion(kind="strawberry", count=6)) > redness() + 8
    assert redness(Portion(kind="apple", count=3, colours=((0.2, 0.3, 0.8),))) < redness()
