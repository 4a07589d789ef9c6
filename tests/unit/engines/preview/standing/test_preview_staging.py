"""Relations as they are placed: rings, chases, rims, who looks where, and the hidden half of what is inside."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.studio import FINISHES, Studio
from muralist.engines.preview.painter import compose
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 3 / 4, 9 / 16)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _of(placed: list[Placement], prop: str) -> list[Placement]:
    return [one for one in placed if one.prop.name == prop]


def _middle(one: Placement) -> float:
    return one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_people_stand_around_a_fire_on_all_sides_and_look_at_it(aspect: float, seed: int) -> None:
    """Some are left of it and some right, at different depths, and each is turned to it."""
    placed = _placed("five people around a campfire", aspect, seed)
    fire, people = _of(placed, "campfire")[0], _of(placed, "person")
    assert any(_middle(one) < _middle(fire) for one in people)
    assert any(_middle(one) > _middle(fire) for one in people)
    assert np.ptp([one.y for one in people]) > 0.02
    for one in people:
        if abs(_middle(one) - _middle(fire)) > 0.05:
            assert one.flip == (_middle(one) > _middle(fire))


@pytest.mark.parametrize("aspect", RATIOS)
def test_butterflies_ring_the_girl_inside_the_frame(aspect: float) -> None:
    """All six are in the frame, higher than her knees, on both sides."""
    placed = _placed("a girl surrounded by butterflies", aspect)
    girl, flies = _of(placed, "child")[0], _of(placed, "butterfly")
    half = max(1.0, aspect) / 2
    assert len(flies) == 6
    assert all(abs(_middle(one)) < half and 0 < one.y < girl.y for one in flies)
    assert {_middle(one) > _middle(girl) for one in flies} == {True, False}


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_two_who_face_each_other_are_turned_inwards(seed: int) -> None:
    """The left one looks right, the right one left; so do two kinds without being told."""
    for prompt in ("two dogs facing each other", "a dog and a fox"):
        left, right = sorted(_placed(prompt, seed=seed), key=_middle)
        assert (left.flip, right.flip) == (False, True), prompt


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_chase_goes_one_way(seed: int) -> None:
    """The hunter is behind the hunted, and both look the way they go."""
    placed = _placed("a fox chasing a dog", seed=seed)
    fox, dog = _of(placed, "fox")[0], _of(placed, "dog")[0]
    assert _middle(fox) < _middle(dog)
    assert not fox.flip


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_looker_is_turned_to_what_it_looks_at(seed: int) -> None:
    """A fox looks to the side where the butterfly is."""
    placed = _placed("a fox looking at a butterfly", seed=seed)
    fox, fly = _of(placed, "fox")[0], _of(placed, "butterfly")[0]
    assert fox.flip == (_middle(fly) < _middle(fox))


def test_ducklings_stay_in_one_row_behind_the_duck() -> None:
    """None hides another, however many follow."""
    placed = sorted(_placed("a duck followed by five ducklings"), key=_middle)
    assert placed[-1].look.variant == "dam"
    for one, other in itertools.pairwise(placed):
        assert _middle(other) - _middle(one) > 0.4 * (one.extent.width * one.unit)


def test_kitten_in_a_cup_is_cut_off_by_its_rim() -> None:
    """What is inside is painted after the cup, within its width, without its lower part."""
    placed = _placed("a kitten in a teacup")
    cup, cat = _of(placed, "mug")[0], _of(placed, "cat")[0]
    assert placed.index(cat) > placed.index(cup)
    assert 0.2 < cat.cut < 0.6
    assert cat.extent.width * cat.unit < cup.extent.width * cup.unit
    sheets = Studio([cat], Light(), FINISHES["klein"], 400).sheets(0)
    whole, sunk = (
        np.asarray(each.toned.getchannel("A")).any(axis=1).sum() for each in (sheets, sheets.sunk(cat.cut, 0))
    )
    assert sunk == pytest.approx(whole * (1 - cat.cut), rel=0.05)


def test_dog_under_a_table_fits_beneath_it() -> None:
    """Lower than the table top, between its ends, and painted before it."""
    placed = _placed("a dog under a table")
    dog, table = _of(placed, "dog")[0], _of(placed, "table")[0]
    assert placed.index(dog) < placed.index(table)
    assert dog.extent.top * dog.unit < 0.8 * table.extent.top * table.unit
    assert abs(_middle(dog) - _middle(table)) < table.extent.width * table.unit / 2


def test_giant_and_tiny_change_places() -> None:
    """A tiny man on a giant mushroom is much lower than it, and stands on it."""
    placed = _placed("a tiny astronaut on a giant mushroom")
    man, mushroom = _of(placed, "astronaut")[0], _of(placed, "mushroom")[0]
    assert man.perched
    assert man.extent.height * man.unit < 0.5 * mushroom.extent.height * mushroom.unit


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_lone_animal_stands_aside_and_looks_into_the_picture(seed: int) -> None:
    """Outdoors it leaves the middle; goods before a backdrop do not."""
    dog = _placed("a dog", 16 / 9, seed)[0]
    assert abs(_middle(dog)) > 0.05
    assert dog.flip == (_middle(dog) > 0)
    assert abs(_middle(_placed("a product photo of a mug", 16 / 9, seed)[0])) < 0.05


def test_silhouette_is_black_and_sticker_has_a_white_border() -> None:
    """Both are painted where the things stand, so that the rest keeps its light."""

    def painted(prompt: str) -> np.ndarray:
        return np.asarray(compose(read_plan(prompt), 200, 200, 4, "klein", lambda share: None)).astype(np.int16)

    dark = painted("silhouette of an elephant at sunset")
    plain = painted("an elephant at sunset")
    assert (dark.max(axis=2) < 40).mean() > 0.06 + (plain.max(axis=2) < 40).mean()
    assert dark.max() > 180
    sticker = painted("sticker of a red fox")
    assert (sticker.min(axis=2) > 244).mean() > 0.015
