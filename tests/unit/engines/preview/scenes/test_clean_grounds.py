"""Flat and minimal looks: clean grounds, and a night that keeps its stars."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image
from tests.unit.engines.preview.looks.measures import fine, paint_scene, scene

from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import Feature
from muralist.engines.preview.styles.finish import finish


def test_a_flat_ground_has_no_texture() -> None:
    """The ground of a flat picture is painted with hardly any of its texture."""
    plain = scene("lake")
    assert fine(paint_scene(replace(plain, styles=("flat",)))) < 0.8 * fine(paint_scene(plain))


def test_a_minimal_night_keeps_its_stars() -> None:
    """Bright points stay in a dark sky that is simplified."""
    plan = scene("desert", "cactus", time="night", features=(Feature(name="stars"),), styles=("minimal",))
    subjects = Image.new("L", (320, 320))
    picture = compose(plan, 320, 320, 3, "pro", lambda _share: None, subjects)
    done = np.asarray(finish(picture, plan.styles, 3, 1, subjects).convert("L")).astype(np.int16)[:100]
    assert done.mean() < 110
    assert (done > done.mean() + 40).sum() > 12
