"""What the painter adds once things stand: light around lamps, water under bridges, the Earth in a free sky."""

from __future__ import annotations

import numpy as np
from PIL import Image

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.around.brook import brook
from muralist.engines.preview.optics.around.earthrise import earthrise
from muralist.engines.preview.optics.around.lamplight import Flame, lit_up
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


def _differs(prompt: str, paint: object, base: int) -> np.ndarray:
    """Where a painter changes a plain picture of the prompt's frame."""
    plan = read_plan(prompt)
    place, setting = all_places()[plan.place], set_scene(plan, 128, 128, 4, FINISHES["klein"])
    plain = Image.new("RGB", (128, 128), (base, base, base))
    assert callable(paint)
    after = paint(plain, setting, place, arrange(plan, place, 1.0, 4, False))
    return np.abs(np.asarray(after).astype(int) - base).sum(axis=2) > 20


def test_a_flame_lights_what_is_dark_beside_it() -> None:
    """In its colour, and not what is far away or bright already."""
    picture = Image.new("RGB", (128, 128), (50, 50, 50))
    flame = Flame(32, 64, 30, (1.0, 0.7, 0.4), 0.8, 90)
    after = np.asarray(lit_up(picture, [flame])).astype(int)
    near, far = after[64, 40], after[10, 120]
    assert near[0] > 80
    assert near[0] > near[2] + 15
    assert abs(far[0] - 50) < 12
    bright = np.asarray(lit_up(Image.new("RGB", (128, 128), (250, 250, 250)), [flame]))
    assert bright.max() <= 255
    assert bright[64, 40, 0] - 250 < 6


def test_a_bridge_in_a_park_has_water_under_it() -> None:
    """It runs from its far bank to the lower edge; there is none without a bridge."""
    water = _differs("a small wooden bridge in a park", brook, 10)
    assert water[-1].any()
    assert not _differs("a bench in a park", brook, 10).any()


def test_the_earth_is_where_nothing_hides_it() -> None:
    """No head or flag is before it."""
    prompt = "an astronaut planting a flag on the moon with earth in the sky"
    earth = _differs(prompt, earthrise, 0)
    plan = read_plan(prompt)
    subjects = Image.new("L", (128, 128))
    compose(plan, 128, 128, 4, "klein", lambda share: None, subjects=subjects)
    assert earth.any()
    assert (earth & (np.asarray(subjects) > 0)).sum() < 0.1 * earth.sum()


def test_living_rooms_differ_by_seed() -> None:
    """Not only in colour: furniture and what hangs on the wall are other ones."""
    from muralist.engines.preview.scenery.home.pieces import piece_of

    plan = read_plan("a dog in a living room")
    pieces = {piece_of(set_scene(plan, 64, 64, seed, FINISHES["klein"])) for seed in range(24)}
    assert pieces == {"sofa", "sideboard", "bookcase"}
