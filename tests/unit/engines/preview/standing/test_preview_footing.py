"""What bears a thing: pavements, banks, seats, hilltops, the sand under water, and the water under a bridge."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 3 / 4, 9 / 16)
SEEDS = (2, 3, 4)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


def _ends(one: Placement) -> tuple[float, float]:
    left, right = one.x + one.extent.left * one.unit, one.x + one.extent.right * one.unit
    return (2 * one.x - right, 2 * one.x - left) if one.flip else (left, right)


def _wide(one: Placement) -> float:
    return one.extent.width * one.unit


def _tall(one: Placement) -> float:
    return one.extent.height * one.unit


@pytest.mark.parametrize("aspect", RATIOS)
def test_what_leans_on_a_street_wall_stands_on_the_pavement(aspect: float) -> None:
    """A guitar's lower end is below the foot of the wall, and the guitar no higher than beside a window."""
    guitar = _one(_placed("an acoustic guitar leaning against a brick wall", aspect), "guitar")
    assert guitar.y >= 0.78
    assert _tall(guitar) < 0.60


@pytest.mark.parametrize("prop", ["cello", "bicycle"])
def test_what_leans_in_an_alley_is_at_its_wall(prop: str) -> None:
    """Not in the middle of the way, nor cut off by the frame."""
    left, right = _ends(_one(_placed(f"a {prop} leaning against a wall in an alley"), prop))
    assert left > -0.5
    assert left + right < -0.15


@pytest.mark.parametrize("seed", SEEDS)
def test_a_bear_behind_a_tent_is_on_the_bank_with_its_head_in_sight(seed: int) -> None:
    """Not on the lake, and looking away from the tent beside which it shows."""
    placed = _placed("an orange tent beside a lake at night, a brown bear standing behind it", seed=seed)
    bear, tent = _one(placed, "bear"), _one(placed, "tent")
    assert 0.89 < bear.y < tent.y
    (left, right), (near, far) = _ends(bear), _ends(tent)
    hidden = min(right, far) - max(left, near)
    assert hidden < 0.4 * _wide(bear)
    assert bear.flip == (left + right < near + far)


def test_behind_a_tent_is_understood_where_it_shows() -> None:
    """The bear that was moved to the side of the tent is behind it still."""
    plan = read_plan("an orange tent beside a lake at night, a brown bear standing behind it")
    assert "behind" in plan.understood


def test_two_on_a_chair_fit_its_seat() -> None:
    """A melon and a puppy stay within the chair's width."""
    placed = _placed("a big watermelon and a puppy on a blue chair in a kitchen")
    left, right = _ends(_one(placed, "chair"))
    borne = [_ends(one) for one in placed if one.perched]
    assert len(borne) == 2
    for low, high in borne:
        assert low > left - 0.02
        assert high < right + 0.02


def test_a_castle_on_a_hill_has_no_overhang() -> None:
    """It takes no more than the flat part of the hill, and is as low as that is at its ends."""
    castle = _one(_placed("a castle on a hill with a crescent moon"), "castle")
    left, right = _ends(castle)
    assert right - left <= 0.67
    assert castle.y >= 0.715 + 0.17 * (2 * max(-left, right)) ** 3.2


def test_a_bridge_brings_water_and_leaves_the_temple_in_sight() -> None:
    """The temple stands on the far bank, its roof far over the deck."""
    plan = read_plan("a temple, a stone bridge and red maple trees in autumn")
    assert plan.place == "river"
    placed = arrange(plan, all_places()["river"], 1.0, 4, False)
    bridge = _one(placed, "bridge")
    temple = next(one for one in placed if one.prop.name.startswith("temple"))
    deck = bridge.y - _tall(bridge)
    assert temple.y < bridge.y
    assert deck - (temple.y - _tall(temple)) > 0.6 * _tall(temple)


def test_a_bus_under_a_tree_has_a_road_and_is_higher_than_people() -> None:
    """Three students beside it reach no higher than its windows."""
    plan = read_plan("three students standing beside a bus under a cherry tree")
    assert plan.place == "road"
    placed = arrange(plan, all_places()["road"], 1.0, 4, False)
    bus = _one(placed, "bus")
    assert all(_tall(bus) > 1.5 * _tall(one) for one in placed if one.prop.name == "person")


@pytest.mark.parametrize("aspect", RATIOS)
def test_people_beside_a_bus_do_not_hide_each_other(aspect: float) -> None:
    """Each of three has most of their width to themselves."""
    placed = _placed("three students standing beside a bus under a cherry tree", aspect)
    row = sorted((one for one in placed if one.prop.name == "person"), key=lambda one: one.x)
    assert all(two.x - one.x > 0.6 * _wide(one) for one, two in pairwise(row))


def test_a_car_in_a_named_meadow_stays_there() -> None:
    """Only a place that nobody named gives way to a road."""
    assert read_plan("a red car in a meadow").place == "meadow"


@pytest.mark.parametrize("seed", SEEDS)
def test_an_animal_under_a_tree_is_narrower_than_the_crown(seed: int) -> None:
    """A sleeping fox takes no more than half of it."""
    placed = _placed("a fox sleeping under a tree in an autumn forest", seed=seed)
    assert _wide(_one(placed, "fox")) <= 0.5 * _wide(_one(placed, "tree"))


@pytest.mark.parametrize("aspect", RATIOS)
def test_a_bottle_under_water_lies_on_the_sand(aspect: float) -> None:
    """It lies on its side at the bottom, and the fish above it are of one size and look both ways."""
    placed = _placed("underwater scene with four orange fish and a glass bottle", aspect)
    bottle, fish = _one(placed, "bottle"), [one for one in placed if one.prop.name == "fish"]
    assert bottle.y > 0.88
    assert _wide(bottle) > _tall(bottle)
    assert len({one.flip for one in fish}) == 2
    assert min(map(_wide, fish)) > 0.7 * max(map(_wide, fish))


def test_a_launching_rocket_has_smoke_on_the_named_ground() -> None:
    """Its drawing reaches from the beach to the sky, and the word is understood."""
    plan = read_plan("a rocket launching from a beach")
    assert plan.place == "beach"
    assert "launching" in plan.understood
    rocket = arrange(plan, all_places()["beach"], 1.0, 4, False)[0]
    assert rocket.where == "ground"
    assert rocket.y > all_places()["beach"].water


def test_launch_smoke_is_painted_at_the_foot() -> None:
    """The lowest tenth of the drawing has wide pale clouds that a rocket in the air has not."""
    look = Look(variant="launching")
    rocket = all_props()["rocket"]
    extent = rocket.extent(look)
    canvas = Canvas(extent, 60 / extent.height, Light(), samples=1, detail=0)
    rocket.paint(canvas, look)
    alpha = np.asarray(canvas.image.getchannel("A"))
    low = alpha[round(canvas.origin[1]) - 4]
    assert (low > 60).sum() > 0.5 * extent.width * 60 / extent.height


def test_a_rocket_that_lifts_off_does_so_from_the_ground() -> None:
    """Not in space, where no ground is."""
    assert read_plan("a rocket lifting off at night").place == "meadow"
    assert read_plan("a rocket flying past the moon").place == "space"


def test_the_candle_of_a_slice_is_in_it() -> None:
    """One plate with the slice, no candle as high as a mug beside it."""
    plan = read_plan("a slice of chocolate cake with one candle")
    assert [thing.prop for thing in plan.things] == ["plate"]
    assert plan.things[0].filling == "cake slice candle"
    assert "candle" in plan.understood


def test_a_candle_beside_a_slice_stays_a_thing() -> None:
    """Only what the slice has is put into it."""
    plan = read_plan("a candle and a slice of cake on a wooden table")
    assert {thing.prop for thing in plan.things} == {"candle", "plate"}


def test_a_school_bus_is_in_no_classroom() -> None:
    """Its first word names no room for it."""
    assert read_plan("a school bus and a boy with a backpack").place == "road"


def test_no_duck_carries_a_bridge() -> None:
    """What is large stands beside the animals that are with it."""
    plan = read_plan("a family of ducks on a pond with a stone bridge")
    bridge = next(thing for thing in plan.things if thing.prop == "bridge")
    assert bridge.relation is None or bridge.relation.kind == "beside"


def test_a_sunken_ship_lies_on_the_sand() -> None:
    """Its foot is where that of a chest is."""
    placed = _placed("a ship and a treasure chest under water")
    assert _one(placed, "ship").y > 0.88
