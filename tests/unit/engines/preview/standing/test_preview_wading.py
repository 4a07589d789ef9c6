"""Who is in the water: in lakes, rivers, the sea and a waterfall's pool, with legs hidden and rings around them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.contact import ripples
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.footing.waders import LINES, river_at
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 3 / 4)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _of(placed: list[Placement], *props: str) -> list[Placement]:
    return [one for one in placed if one.prop.name in props]


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a deer in a lake", "deer"),
        ("一隻鹿站在湖裡", "deer"),
        ("a bear standing in a river", "bear"),
        ("a girl standing in a river", "child"),
        ("a woman standing in the sea", "person"),
        ("a dog in a pond", "dog"),
        ("two elephants in a lake", "elephant"),
    ],
)
def test_waders_have_their_legs_under_water(prompt: str, who: str) -> None:
    """A part of them is hidden, the surface is where the place has water, and all of them are in the frame."""
    place = read_plan(prompt).place
    for aspect in RATIOS:
        half, tall = max(1.0, aspect) / 2, max(1.0, 1 / aspect)
        found = _of(_placed(prompt, aspect), who)
        assert found
        for one in found:
            assert 0.1 < one.cut < 0.4
            hidden = one.cut * one.extent.height + one.extent.bottom
            assert one.y - hidden * one.unit / tall == pytest.approx(LINES[place], abs=0.01)
            assert ripples.wet(one)
            reach = [one.x + side * bound * one.unit for side in ((-1,) if one.flip else (1,))
                     for bound in (one.extent.left, one.extent.right)]  # fmt: skip
            assert -half - 0.01 <= min(reach) <= max(reach) <= half + 0.01


@pytest.mark.parametrize("prompt", ["a deer by a lake", "two ducks in a pond", "a boy in a boat on a lake"])
def test_others_stay_dry(prompt: str) -> None:
    """Who is beside water, floats or is in a boat does not wade."""
    assert all(thing.spot != "wading" for thing in read_plan(prompt).things)


def test_a_river_is_broad_where_somebody_stands_in_it() -> None:
    """They stand at its middle, which winds with the picture's side."""
    assert river_at(LINES["river"], 1) != 0
    (bear,) = _of(_placed("a bear standing in a river"), "bear")
    assert bear.extent.width * bear.unit <= 0.67


@pytest.mark.parametrize("prompt", ["a fish in a waterfall", "瀑布裡的一條魚"])
def test_fish_are_in_the_pool_of_a_waterfall(prompt: str) -> None:
    """Partly covered, at its foot, never on its lip."""
    placed = _placed(prompt)
    (fish,), (fall,) = _of(placed, "fish"), _of(placed, "waterfall")
    assert fish.cut > 0.2
    assert fish.y > fall.y - 0.1 * fall.unit
    assert placed.index(fish) > placed.index(fall)


def test_what_is_caught_in_a_waterfall_is_in_the_mouth() -> None:
    """The bear stands in the pool with the fish between its teeth, and that is claimed."""
    plan = read_plan("a brown bear catching a fish in a waterfall, watercolour")
    kinds = {thing.prop: thing.relation.kind if thing.relation else "" for thing in plan.things}
    assert kinds == {"bear": "in", "fish": "biting", "waterfall": ""}
    assert "catching" in plan.understood


def test_a_building_by_the_lake_hides_nobody_in_it() -> None:
    """It stands on the far shore, to the side of the dog in the water."""
    placed = _placed("一隻狗站在湖裡,湖邊有一間木屋")
    (dog,), (house,) = _of(placed, "dog"), _of(placed, "house")
    assert house.y < dog.y
    assert placed.index(house) < placed.index(dog) or abs(house.x - dog.x) > 0.2


def test_rings_are_painted_on_the_water_only() -> None:
    """Light strokes around the surface, none above; nothing for who is on dry land."""
    (deer,) = _of(_placed("a deer in a lake"), "deer")
    (dry,) = _of(_placed("a deer by a lake"), "deer")
    for one, marked in ((deer, True), (dry, False)):
        picture = Image.new("RGB", (200, 200), (40, 80, 120))
        sheet = Image.new("RGBA", (60, 80), (0, 0, 0, 0))
        sheet.paste((200, 120, 60, 255), (10, 0, 50, 60))
        ripples.ring(picture, sheet, (70, 60), one, 120.0)
        bright = np.asarray(picture).astype(int).sum(axis=2) > 260
        assert bright.any() == marked
        assert not bright[:100].any()
