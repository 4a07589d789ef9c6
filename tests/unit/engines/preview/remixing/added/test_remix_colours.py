"""Colours that orders give: palettes of other pictures, leaves, flowers that are there, and what is in a cup."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.palettes import with_palette_of
from muralist.engines.preview.remix.photos.skies import sky_of
from muralist.engines.preview.remix.repaint import repaint

TEAL, CORAL, GOLD = (42, 138, 140), (240, 128, 106), (216, 169, 58)


def after(source: str, order: str) -> ScenePlan:
    """The plan of a painted picture after an order."""
    found = repaint(order, [Memory(plan=read_plan(source), seed=5)])
    assert found is not None
    return found.plan


def striped(*colours: tuple[int, int, int]) -> Image.Image:
    """Bands of even colours, one under the other."""
    picture = Image.new("RGB", (90, 90))
    deep = 90 // len(colours)
    for number, colour in enumerate(colours):
        ImageDraw.Draw(picture).rectangle((0, number * deep, 90, (number + 1) * deep), fill=colour)
    return picture


def test_a_palette_carries_all_its_hues() -> None:
    """A picture of sky, wall and grass takes teal, coral and gold, each somewhere."""
    scene = striped((140, 190, 230), (220, 215, 205), (90, 140, 70))
    pixels = np.asarray(with_palette_of(scene, [striped(TEAL, CORAL, GOLD)])).reshape(-1, 3).astype(float)
    hues = pixels - pixels.mean(axis=1, keepdims=True)
    for colour in (TEAL, CORAL, GOLD):
        wanted = np.asarray(colour, dtype=float) - np.mean(colour)
        near = (hues @ wanted) / (np.linalg.norm(hues, axis=1) * np.linalg.norm(wanted) + 1e-6)
        assert (near > 0.93).mean() > 0.15


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("an abstract painting in teal, coral and gold", 3),
        ("a coral and teal abstract painting", 2),
        ("一幅藍色和金色的抽象畫", 2),
    ],
)
def test_an_abstract_has_all_named_colours(prompt: str, count: int) -> None:
    """Also nouns that are colours in a list of them, and colours said of its shapes."""
    plan = read_plan(prompt)
    assert plan.place == "abstract"
    assert len(plan.palette) >= count


def test_a_namesake_by_itself_is_a_thing() -> None:
    """Fruit in a list of fruit stays fruit."""
    assert read_plan("a bowl of orange, lemon and lime").things[0].filling == "orange+lemon+lime"


@pytest.mark.parametrize(
    ("source", "order", "feature"),
    [("湖邊的亭子", "樹葉變紅", "leaves"), ("a mountain lake", "turn the leaves orange", "leaves")],
)
def test_leaves_take_a_colour(source: str, order: str, feature: str) -> None:
    """The trees of the place are coloured."""
    plan = after(source, order)
    shown = plan.feature(feature) or plan.feature("trees")
    assert shown is not None
    assert shown.colours
    assert plan.ignored == ()


def test_a_tree_by_itself_is_coloured() -> None:
    """The leaves of the one tree that is the picture's subject."""
    plan = after("a tree on a hill", "把樹葉變成紅色")
    assert [tint.word for tint in plan.things[0].colours] == ["紅色"]


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("a vase of roses", "change to white roses"),
        ("花瓶裡有五朵玫瑰", "改成白玫瑰"),
        ("a vase of roses", "make them white"),
    ],
)
def test_flowers_that_are_there_change(source: str, order: str) -> None:
    """No second vase comes, and the first keeps its colour and number."""
    before, plan = read_plan(source), after(source, order)
    assert len(plan.things) == 1
    assert plan.things[0].filling_colours
    assert plan.things[0].colours == before.things[0].colours
    assert plan.things[0].filling_count == before.things[0].filling_count
    assert plan.ignored == ()


def test_tea_is_in_the_same_cup() -> None:
    """What is drunk changes, not what it is drunk from."""
    plan = after("a cup of coffee on a table", "replace the coffee with tea")
    assert (plan.things[0].word, plan.things[0].filling) == ("cup", "tea")
    assert plan.things[0].key == 0


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("a cottage on a hill", "make it rain heavily with a grey sky"),
        ("a cottage in a meadow", "make it winter with snow on the ground"),
    ],
)
def test_what_shows_with_the_weather_is_told(source: str, order: str) -> None:
    """A grey sky in the rain and the ground under the snow are understood."""
    assert after(source, order).ignored == ()


def test_a_sky_is_found_where_there_is_one() -> None:
    """Blue over green is a sky over land; a room has none."""
    outside = striped((120, 170, 225), (120, 170, 225), (80, 130, 60))
    found = sky_of(outside)
    assert found is not None
    mask = np.asarray(found) > 128
    assert mask[:45].mean() > 0.9
    assert mask[75:].mean() < 0.05
    assert sky_of(striped((190, 160, 130), (120, 90, 60))) is None


def test_a_measure_of_a_bowl_is_a_bowl() -> None:
    """一碗蘋果 is a bowl with apples in it."""
    thing = read_plan("一碗蘋果").things[0]
    assert (thing.prop, thing.filling) == ("bowl", "apple")
