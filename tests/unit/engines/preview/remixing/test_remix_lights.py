"""Orders about light, age and colour alone: lamps put out, windows lit, people aged, one thing left in colour."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint

SIDE = 128


def changed(order: str, *sources: str) -> ScenePlan:
    """The plan that an order makes of pictures of these prompts."""
    outcome = repaint(order, [Memory(plan=read_plan(source), seed=5) for source in sources])
    assert outcome is not None
    return outcome.plan


def painted(prompt: str, *sources: bytes) -> bytes:
    """The file of a small picture."""
    request = PreviewRequest(prompt=prompt, width=SIDE, height=SIDE, seed=5, tier="klein", output_format="png",
                             sources=sources)  # fmt: skip
    return paint(request).data


def saturation(data: bytes) -> np.ndarray:
    """How colourful each pixel is, 0..255."""
    with Image.open(io.BytesIO(data)) as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(np.int16)
    return np.asarray(pixels.max(axis=-1) - pixels.min(axis=-1))


@pytest.mark.parametrize(
    ("source", "order", "kept"),
    [
        (
            "a woman holding a red umbrella in a park",
            "make it black and white, only the umbrella stays red",
            "umbrella",
        ),
        ("a taxi on a city street", "keep only the taxi in color", "car"),
        ("a red bus in a rainy street", "desaturate everything except the bus", "bus"),
        ("一朵红玫瑰在花瓶里", "变成黑白照片，只保留玫瑰的红色", "vase"),
        ("海边有一艘红色帆船", "除了帆船其他都变成黑白", "boat"),
    ],
)
def test_one_thing_keeps_its_colour(source: str, order: str, kept: str) -> None:
    """The picture becomes black and white but for the thing that is spared, and every word is understood."""
    plan = changed(order, source)
    assert plan.styles == ("mono",)
    assert [thing.prop for thing in plan.things if thing.vivid] == [kept]
    assert plan.ignored == ()


def test_a_colour_that_nothing_shows_is_not_claimed() -> None:
    """Of a thing that is not there no colour is kept."""
    plan = changed("make it black and white, only the umbrella stays red", "a cat on a rug")
    assert plan.styles == ("mono",)
    assert "umbrella" in plan.ignored


def test_only_the_spared_thing_is_in_colour() -> None:
    """A balloon in a hand is yellow, the dress of the same colour grey; without an exception all is grey."""
    source = painted("a girl with a yellow balloon in a park")
    alone = saturation(painted("black and white with only the yellow balloon in colour", source))
    assert 0.002 < (alone > 70).mean() < 0.06
    assert not (saturation(painted("make it black and white", source)) > 70).any()


def test_one_colour_outlives_another_order() -> None:
    """A red umbrella in a black and white street is still red by night."""
    source = painted("black and white photo of a street with a red umbrella")
    assert (saturation(painted("make it a rainy night", source)) > 50).mean() > 0.03


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("a living room with a sofa and a floor lamp at night", "turn the lamp off"),
        ("a desk with a lamp on it in the evening", "switch off the lamp"),
        ("一张桌子上有一盏台灯", "把灯关掉"),
    ],
)
def test_a_lamp_is_put_out(source: str, order: str) -> None:
    """The lamp has its look without light."""
    plan = changed(order, source)
    lamp = next(thing for thing in plan.things if thing.prop == "lamp")
    assert "unlit" in lamp.variant.split()
    assert plan.ignored == ()


def test_a_room_without_its_lamps_is_darker() -> None:
    """The light of a room by night goes with its lamps."""
    source = painted("a cozy bedroom at night")
    with Image.open(io.BytesIO(source)) as lit, Image.open(io.BytesIO(painted("turn off the lights", source))) as dark:
        assert np.asarray(dark.convert("L")).mean() < 0.7 * np.asarray(lit.convert("L")).mean()


@pytest.mark.parametrize(
    ("order", "time"),
    [
        ("改成夜晚，窗户亮灯，天上有星星", "night"),
        ("add a warm light in the windows", "dusk"),
        ("make it night with glowing windows", "night"),
    ],
)
def test_windows_of_a_house_are_lit(order: str, time: str) -> None:
    """No window and no lamp is hung beside the house; the hour is one at which windows are seen lit."""
    plan = changed(order, "a cottage in a meadow")
    assert [thing.prop for thing in plan.things] == ["house"]
    assert plan.time == time
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("source", "order", "prop", "aged"),
    [
        ("a young woman in a cafe", "make her older", "person", True),
        ("一个老爷爷坐在公园长椅上", "让他变年轻一点", "person", False),
        ("a girl with a kite", "make the girl older", "person", False),
    ],
)
def test_people_become_older_and_younger(source: str, order: str, prop: str, aged: bool) -> None:
    """An order about somebody's age changes the figure."""
    figure = changed(order, source).things[0]
    assert figure.prop == prop
    assert ("old" in figure.variant.split()) == aged


def test_what_is_in_a_vessel_comes_with_it() -> None:
    """A bowl of oranges comes as a bowl; the croissant of another picture is not in the cup."""
    taken = changed("把图2的一碗橙子放到图1的桌子上", "a table with a lamp", "a bowl of oranges")
    assert [thing.prop for thing in taken.things] == ["lamp", "bowl"]
    both = changed("put both on one table", "a cup of coffee", "a croissant on a plate")
    assert sorted(thing.prop for thing in both.things) == ["mug", "plate"]


def test_candles_are_taken_off_a_cake() -> None:
    """What a kind of thing has on it can be removed."""
    assert changed("remove the candles", "a birthday cake with candles").things[0].variant == ""


def test_a_number_alone_is_how_many_there_are() -> None:
    """改成三朵 says how many of the one thing."""
    assert changed("改成三朵", "一朵向日葵").things[0].count == 3


def test_a_hat_goes_on_whoever_is_there() -> None:
    """头上戴一顶帽子 names no wearer."""
    plan = changed("头上戴一顶帽子", "一个穿蓝色衣服的男孩")
    assert [thing.relation.kind for thing in plan.things if thing.relation] == ["wearing"] or len(plan.things) == 1
