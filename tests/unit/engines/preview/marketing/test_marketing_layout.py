"""Where things are in banners and posters: off the room for words, off the letters, on the tile, beside each other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.painter import compose
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.lettering import legible
from muralist.engines.preview.staging.placement import Placement

TALL = 9 / 16


def _placed(prompt: str, aspect: float) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 0, dark=False)


def _middle(one: Placement, tall: float) -> float:
    """The height of its middle as a share of the frame's."""
    return one.y - (one.extent.top + one.extent.bottom) / 2 * one.unit / tall


@pytest.mark.parametrize("aspect", [1.0, TALL, 16 / 9])
def test_icons_stand_within_their_tile(aspect: float) -> None:
    """In a tall frame the tile is in its middle."""
    (cactus,) = _placed("app icon of a green cactus on a yellow background", aspect)
    tall = max(1.0, 1 / aspect)
    assert cactus.extent.height * cactus.unit <= 0.75
    assert abs(_middle(cactus, tall) - 0.5) < 0.09


def test_room_at_the_foot_stays_free() -> None:
    """What stands is as far back as the floor goes."""
    (mug,) = _placed("a mug on a white background, blank space at the bottom", TALL)
    (low,) = _placed("a mug on a white background", TALL)
    assert mug.y < 0.72 < low.y


@pytest.mark.parametrize("aspect", [3 / 4, 1.0, 4 / 3])
def test_moons_are_off_the_letters(aspect: float) -> None:
    """The disc ends below the band of the headline."""
    placed = _placed('poster of a fox under the full moon with the headline "NIGHT"', aspect)
    moon = next(one for one in placed if one.prop.name == "moon")
    tall = max(1.0, 1 / aspect)
    assert moon.y - moon.extent.top * moon.unit / tall > 0.2


@pytest.mark.parametrize(("prompt", "count"), [("a gift box and two red balloons", 2), ("a cake and a balloon", 1)])
def test_balloons_are_beside_the_goods(prompt: str, count: int) -> None:
    """They are large, and none hides another."""
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()["studio"], 16 / 9, 0, dark=False)
    balloons = sorted((one for one in placed if one.prop.name == "toy_balloon"), key=lambda one: one.x)
    assert len(balloons) == count
    assert all(one.extent.height * one.unit > 0.2 for one in balloons)
    assert all(b.x - a.x > 0.15 for a, b in pairwise(balloons))


@pytest.mark.parametrize(
    "text", ["限时特惠", "周年庆典", "新品上市", "全场五折", "优惠", "春暖花开", "爵士之夜", "垃圾分类", "夏日清凉"]
)
def test_headlines_of_sales_have_letters(text: str) -> None:
    """Each of their characters is drawn."""
    assert legible(text)


def test_goods_seen_from_above_lie_on_the_paper_of_their_backdrop() -> None:
    """Not on boards."""
    plan = read_plan("flat lay of a camera and a map on a pink background")
    picture = compose(plan, 96, 96, 1, "fast", lambda _share: None)
    corner = np.asarray(picture).astype(float)[:10, :10].reshape(-1, 3).mean(axis=0)
    assert corner[0] > corner[1] + 30
    assert corner[2] > corner[1] + 5
