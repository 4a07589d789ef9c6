"""How large things are beside each other and in their frame: trees tower, huge moons are huge, borders cut nothing."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement

TALL, WIDE = 9 / 16, 16 / 9


def _placed(prompt: str, aspect: float) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 7, dark=False)


def _first(placed: list[Placement], name: str) -> Placement:
    return next(one for one in placed if one.prop.name == name)


def _height(one: Placement) -> float:
    return one.extent.height * one.unit


def _box(one: Placement, aspect: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in world units, from the frame's upper left corner."""
    tall, half = max(1.0, 1 / aspect), max(1.0, aspect) / 2
    left, right = one.extent.left * one.unit, one.extent.right * one.unit
    if one.flip:
        left, right = -right, -left
    foot = one.y * tall
    return (
        half + one.x + left, foot - one.extent.top * one.unit, half + one.x + right,
        foot - one.extent.bottom * one.unit,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("prompt", "large", "small", "times"),
    [
        ("a hedgehog beside an oak tree", "tree", "hedgehog", 2.5),
        ("two sheep under a big tree", "tree", "sheep", 2.2),
        ("a snowman in front of a cottage", "house", "snowman", 1.8),
        ("a goat next to a windmill", "windmill", "goat", 2.2),
        ("一只兔子在一棵大树下", "tree", "rabbit", 2.5),
    ],
)
@pytest.mark.parametrize("aspect", [1.0, TALL, WIDE])
def test_trees_and_buildings_tower_over_what_is_small(
    prompt: str, large: str, small: str, times: float, aspect: float
) -> None:
    """What is many times as high in nature is clearly higher at every ratio, and what is small is still seen."""
    placed = _placed(prompt, aspect)
    assert _height(_first(placed, large)) >= times * _height(_first(placed, small))
    assert max(_height(_first(placed, small)), _first(placed, small).extent.width * _first(placed, small).unit) > 0.11


def test_size_of_scenery_is_seen() -> None:
    """A big tree is larger than a tree, so that the word counts as understood."""
    plan = read_plan("a small boy under a tall tree")
    assert {"tall", "tree"} <= set(plan.understood)


@pytest.mark.parametrize(("word", "least", "most"), [("huge ", 0.5, 0.7), ("big ", 0.35, 0.5), ("small ", 0.1, 0.2)])
def test_moons_are_as_large_as_they_are_said_to_be(word: str, least: float, most: float) -> None:
    """A huge moon spans half the frame, before which things stand; the word is honoured."""
    prompt = f"a dragon flying over a village under a {word}moon"
    placed = _placed(prompt, TALL)
    moon = _first(placed, "moon")
    assert least <= moon.extent.width * moon.unit <= most
    assert word.strip() in read_plan(prompt).understood
    if word != "small ":
        assert placed.index(moon) < placed.index(_first(placed, "dragon"))


@pytest.mark.parametrize("style", ["poster of", "vintage poster of", "watercolour of"])
@pytest.mark.parametrize("aspect", [1.0, TALL, WIDE])
def test_nothing_named_reaches_into_a_border(style: str, aspect: float) -> None:
    """Everything of a poster or a wash lies inside of its bare border."""
    for prompt in ("a red biplane over mountains", "a hot air balloon and a lighthouse", "three horses in a meadow"):
        for one in _placed(f"a {style} {prompt}", aspect):
            left, top, right, bottom = _box(one, aspect)
            assert min(left, top) > 0.034
            assert max(right - max(1.0, aspect), bottom - max(1.0, 1 / aspect)) < -0.034


def test_two_things_stand_one_behind_the_other_in_a_tall_frame() -> None:
    """Side by side both would be small: the higher stands behind, a little aside, and both are larger."""
    placed = _placed("a pumpkin and a lantern on a table", TALL)
    pumpkin, lantern = _first(placed, "pumpkin"), _first(placed, "lantern")
    assert lantern.y < pumpkin.y - 0.04
    assert pumpkin.extent.width * pumpkin.unit > 0.55


def test_low_groups_are_raised_in_a_tall_frame() -> None:
    """What is wide and low leaves less of a tall frame empty above it than its ground line would."""
    placed = _placed("a fox in a meadow", TALL)
    assert _first(placed, "fox").y < all_places()["meadow"].ground - 0.03
    assert _first(_placed("a fox in a meadow", 1.0), "fox").y > all_places()["meadow"].ground - 0.03


def test_a_whale_under_a_ship_leaves_the_ship_in_sight() -> None:
    """It lies below the waterline of the ship, not before it."""
    placed = _placed("an enormous whale under a small ship", TALL)
    whale, ship = _first(placed, "whale"), _first(placed, "ship")
    assert _box(whale, TALL)[1] > _box(ship, TALL)[3] - 0.35 * _height(ship)


@pytest.mark.parametrize("aspect", [1.0, TALL, WIDE])
def test_letters_over_a_poster_leave_what_is_named_in_sight(aspect: float) -> None:
    """What stands ends below the band of the letters, however high it would be."""
    for one in _placed('a travel poster of a lighthouse and a biplane "VISIT MAINE"', aspect):
        assert _box(one, aspect)[1] > 0.25 * max(1.0, 1 / aspect)


def test_a_poster_names_its_moon_once() -> None:
    """A festival of the moon and a huge moon are one moon, a huge one."""
    moons = [one for one in _placed("a moon festival with a rabbit under a huge moon", TALL) if one.prop.name == "moon"]
    assert len(moons) == 1
    assert moons[0].unit > 0.5


@pytest.mark.parametrize("prompt", ["four paper lanterns over a bridge", "a tiny robot on a giant book"])
def test_nothing_named_is_a_speck(prompt: str) -> None:
    """What flies over a landmark or stands on one is still seen."""
    for one in _placed(prompt, TALL):
        assert max(one.extent.width, one.extent.height) * one.unit > 0.095


def test_sheep_on_a_bank_are_not_raised_into_the_water() -> None:
    """On a shore things keep to the ground, however empty the sky is."""
    sheep = _first(_placed("three sheep at a lake", TALL), "sheep")
    assert sheep.where == "water" or sheep.y > all_places()["lake"].water + 0.08


def test_castles_behind_what_floats_rise_on_the_far_shore() -> None:
    """Not on the near bank before the swans."""
    placed = _placed("two swans on a lake and a castle", TALL)
    castle, swan = _first(placed, "castle"), _first(placed, "swan")
    assert castle.y < swan.y
    assert _height(castle) > 2.5 * _height(swan)


def test_tall_and_short_people_are_both_grown_up() -> None:
    """They differ by a third or so, not as a man and a child do."""
    placed = _placed("a tall man and a short woman", 1.0)
    heights = sorted(_height(one) for one in placed)
    assert 1.2 < heights[1] / heights[0] < 1.7


def test_a_single_book_is_not_as_high_as_a_pile() -> None:
    """It lies, and is hardly wider than two mugs."""
    placed = _placed("a book and two mugs on a table", 1.0)
    book, mug = _first(placed, "books"), _first(placed, "mug")
    assert book.extent.width * book.unit < 2.2 * mug.extent.width * mug.unit
