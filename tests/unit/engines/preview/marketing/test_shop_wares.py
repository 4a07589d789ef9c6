"""Goods and food as shops show them: ice, mint and drops, stones and water, measures, boxes, pairs, cut fruit."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.optics.surfaces import surfaced
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import Look, all_props


def _things(prompt: str) -> list[tuple[str, str]]:
    return [(thing.prop, thing.variant) for thing in read_plan(prompt).things]


def _only(prompt: str) -> Thing:
    things = read_plan(prompt).things
    assert len(things) == 1, things
    return things[0]


@pytest.mark.parametrize("prompt", ["lemonade with mint and ice cubes", "柠檬水加薄荷和冰块"])
def test_ice_and_mint_are_in_a_cold_drink(prompt: str) -> None:
    """The drink keeps its colour, and nothing is left over."""
    drink = _only(prompt)
    assert (drink.variant, drink.colours) == ("lemonade", ())
    assert [each.kind for each in drink.contents] == ["mint"]
    assert not read_plan(prompt).ignored


def test_ice_beside_goods_is_cubes() -> None:
    """A can holds no ice; a bucket of it does."""
    assert ("ice_cubes", "") in _things("a can of soda with ice cubes")
    assert ("ice_cubes", "") in _things("a beer bottle in a bucket of ice")


@pytest.mark.parametrize(
    ("prompt", "surface"),
    [
        ("a perfume bottle on wet black stone", "wet stone"),
        ("three candles on a stone", "slate"),
        ("a serum bottle on water", "water surface"),
        ("red lipstick on pink silk", "silk"),
    ],
)
def test_goods_stand_on_a_surface(prompt: str, surface: str) -> None:
    """No boulder and no lake is under them."""
    plan = read_plan(prompt)
    assert plan.feature(surface) is not None
    assert plan.place == "studio"
    assert len(plan.things) == 1


def test_animals_keep_their_stone_and_their_lake() -> None:
    """A frog sits on a rock, a swan swims."""
    assert _things("a frog on a stone") == [("frog", ""), ("rock", "")]
    assert read_plan("a swan on water").place == "lake"


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a tube of hand cream", "tube"),
        ("bubble tea with black pearls", "bubble_tea"),
        ("a white T-shirt on a hanger", "tshirt"),
        ("一盘小笼包，竹蒸笼", "steamer"),
        ("冰咖啡，玻璃杯", "glass"),
        ("一杯拿铁，拉花", "mug"),
    ],
)
def test_a_thing_named_twice_is_one(prompt: str, prop: str) -> None:
    """Measures, vessels and what a drawing shows already are no second thing."""
    assert _only(prompt).prop == prop


def test_a_scent_colours_its_soap() -> None:
    """No lavender grows beside it."""
    assert [tint.word for tint in _only("a bar of lavender soap").colours] == ["lavender"]


def test_a_jewel_lies_in_its_box() -> None:
    """One small box whose drawing has the jewel in it."""
    box = _only("a silver ring in a velvet box")
    assert box.prop == "jewel_box"
    assert {"ring", "silver"} <= set(box.variant.split())


def test_pairs_are_counted() -> None:
    """The drawing of a pair is painted as often as pairs are said."""
    assert _only("two pairs of sneakers").count == 2
    assert _only("three pairs of striped socks").count == 3


def test_fruit_is_cut_open() -> None:
    """What is said to be cut shows its inside, and the word is understood."""
    plan = read_plan("a pomegranate cut open")
    assert plan.things[0].variant == "half pomegranate"
    assert not plan.ignored


def test_drops_lie_on_the_goods() -> None:
    """Water drops are a surface of the bottle and change its pixels; a single one on a leaf stays a thing."""
    assert read_plan("a shampoo bottle with orchids and water drops").things[0].pattern == "dewy"
    assert "droplet" in [prop for prop, _ in _things("a dewdrop on a leaf")]
    prop, pictures = all_props()["tin"], []
    for pattern in ("", "dewy"):
        canvas = Canvas(prop.extent(Look()), 40.0, Light())
        prop.paint(canvas, Look())
        surfaced(canvas, prop, Look(pattern=pattern))
        pictures.append(np.asarray(canvas.image).astype(int))
    assert np.abs(pictures[0] - pictures[1]).sum() > 0
    assert (pictures[0][..., 3] == pictures[1][..., 3]).all()


def test_a_floor_lamp_stands_beside_its_armchair() -> None:
    """Nobody sits under a lamp that stands on the seat."""
    lamp = read_plan("an armchair with a floor lamp").things[1]
    assert lamp.relation is not None
    assert lamp.relation.kind == "beside"


def test_scoops_in_a_bowl_are_counted() -> None:
    """Three are said."""
    assert [each.count for each in _only("three scoops of ice cream in a white bowl").contents] == [3]
