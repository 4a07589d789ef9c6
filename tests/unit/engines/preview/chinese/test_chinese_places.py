"""What Chinese prompts ask for most is seen: the leaves of a grove, a sun in the sky, stalks in a glass, a dry bank."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene

from muralist.engines.preview.plan import Feature
from muralist.engines.preview.planner import read_plan


def _mean(picture: np.ndarray) -> list[float]:
    return [float(channel) for channel in picture.reshape(-1, 3).mean(axis=0)]


@pytest.mark.parametrize(("grove", "channel"), [("maples", 0), ("blossoms", 0)])
def test_leaves_of_a_grove_have_its_colour(grove: str, channel: int) -> None:
    """Maples and blossoming trees are no green wood."""
    wood = np.asarray(paint_scene(scene("forest")))[:50].astype(np.float64)
    kind = np.asarray(paint_scene(scene("forest", features=(Feature(name=grove),))))[:50].astype(np.float64)
    assert _mean(kind)[channel] - _mean(kind)[1] > _mean(wood)[channel] - _mean(wood)[1] + 20


def test_birches_have_white_trunks() -> None:
    """Their bark is lighter than that of other trees."""
    wood = np.asarray(paint_scene(scene("forest")))[50:80].astype(np.float64)
    birches = np.asarray(paint_scene(scene("forest", features=(Feature(name="birches"),))))[50:80].astype(np.float64)
    assert birches.mean() > wood.mean() + 4


def test_a_sun_that_is_asked_for_is_seen_over_mountains() -> None:
    """A low one stands higher than the peaks that would hide it."""
    picture = np.asarray(paint_scene(scene("mountains", time="sunset", features=(Feature(name="sun"),))))
    red, green, blue = (picture[: len(picture) // 2, :, channel].astype(int) for channel in range(3))
    assert ((red > 225) & (green - blue > 40) & (red - blue > 110)).sum() > 30


def test_stalks_are_seen_in_a_glass_vase() -> None:
    """Clear glass shows what stands in it; glazed clay does not."""
    glass, clay = (paint_scene(read_plan(f"{kind}花瓶裡的三枝玫瑰"), 240, 240) for kind in ("玻璃", "陶瓷"))
    assert gap(glass, clay) > 0.5


@pytest.mark.parametrize(("place", "other"), [("ballcourt", "netcourt"), ("netcourt", "pitch"), ("pond", "lake")])
def test_grounds_differ_by_their_game_and_ponds_from_lakes(place: str, other: str) -> None:
    """Each has its own posts and floor, or banks."""
    assert gap(paint_scene(scene(place)), paint_scene(scene(other)), blur=1.0) > 6


def test_the_near_bank_of_a_pond_is_grass() -> None:
    """Reeds and turf, where a lake has stones."""
    bank = np.asarray(paint_scene(scene("pond")))[-8:].astype(np.float64)
    red, green, blue = _mean(bank)
    assert green > red
    assert green > blue


@pytest.mark.parametrize("season", ["autumn", "winter"])
def test_no_meadow_is_in_flower_late_in_the_year(season: str) -> None:
    """Unless flowers are asked for."""
    plain = paint_scene(scene("mountains", season=season))
    asked = paint_scene(scene("mountains", season=season, features=(Feature(name="flowers"),)))
    assert season == "winter" or gap(plain, asked) > 0.1


def test_an_awned_boat_has_a_dark_roof() -> None:
    """The boat of canal towns is no rowing boat."""
    boats = [paint_scene(read_plan(f"{boat}在湖面上")) for boat in ("烏篷船", "小木船")]
    assert gap(boats[0], boats[1]) > 1.0
