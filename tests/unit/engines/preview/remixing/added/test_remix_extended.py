"""Pictures that go on past their edges, and lights that an order has on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import PreviewPicture
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.lights import apart
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.views.extending import wider
from muralist.engines.preview.remix.views.framing import OUT, read_framing

Paint = Callable[..., PreviewPicture]


@pytest.mark.parametrize(
    ("order", "side", "more"),
    [
        ("extend the image to the right and show more of the cliff", "right", "the cliff"),
        ("outpaint this to the left with more of the beach", "left", "the beach"),
        ("show more of the forest", "", "the forest"),
        ("把畫面向右擴展，露出更多岩石", "right", "岩石"),
    ],
)
def test_more_of_a_place_is_framing(order: str, side: str, more: str) -> None:
    """What more is to be seen of is never read as another place to go to."""
    view, rest = read_framing(order)
    assert (view.side, view.more, view.zoom) == (side, more, OUT)
    assert rest.strip(" ,") == ""


def test_more_of_a_face_is_no_wider_view() -> None:
    """One sees more of a face from nearby."""
    assert read_framing("show more of the girl's face")[0].zoom != OUT


def test_extended_picture_stays_where_it_is(painted: Paint) -> None:
    """The jungle about the waterfall stays one, and its cliff goes on to the side where there is more room now."""
    source = painted("a tent near a waterfall in a green jungle")
    result = painted("extend the image to the right and show more of the cliff", sources=(source.data,))
    assert result.ignored == ()
    green = [(pixels(one.data)[..., 1] > pixels(one.data)[..., 2]).mean() for one in (source, result)]
    assert green[1] > 0.6 * green[0]


def test_wider_view_leaves_room_on_its_side() -> None:
    """What is extended to the right has its main thing farther to the left; a broad cliff is as near as it was."""
    boat = wider(read_plan("a sailboat on the sea"), "right", "")
    assert (boat.lens, boat.things[0].spot) == ("wide", "left")
    falls = wider(read_plan("a small waterfall and a frog under it"), "right", "the cliff")
    assert falls.lens == ""
    assert "broad" in falls.things[0].variant.split()


def test_nothing_wider_is_not_claimed(painted: Paint) -> None:
    """A skyline that looks the same from farther away was not extended."""
    source = painted("a city skyline at dusk")
    assert "extend" in painted("extend the picture to the right", sources=(source.data,)).ignored


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("a football pitch on a sunny day", "make it foggy with the floodlights on"),
        ("a football pitch at night", "add floodlights"),
        ("足球場", "改成晚上，打開泛光燈"),
    ],
)
def test_floodlights_stand_by_a_pitch(source: str, order: str) -> None:
    """A playing field has floodlights of its own, that can be put on."""
    found = repaint(order, [Memory(plan=read_plan(source), seed=5)])
    assert found is not None
    assert found.plan.feature("floodlights") is not None
    assert found.plan.place == read_plan(source).place
    assert found.plan.ignored == ()


def test_floodlights_are_seen(painted: Paint) -> None:
    """Masts with bright lamps stand against the night sky."""
    dark, bright = (pixels(painted(text).data)[:64] for text in
                    ("a football pitch at night", "a football pitch at night with floodlights"))  # fmt: skip
    assert (bright.min(axis=-1) > 200).mean() > (dark.min(axis=-1) > 200).mean()


def test_lights_have_their_own_clause() -> None:
    """ "With the lamp on" puts that lamp on; what is on the table is no such thing."""
    assert apart("make it night with the lamp on") == "make it night, the lamp on"
    assert apart("a room with the lamp on the table") == "a room with the lamp on the table"


@pytest.mark.parametrize("prompt", ["一間有木門的咖啡館", "a cafe with a wooden door", "有紅色門的小房子"])
def test_door_belongs_to_its_house(prompt: str) -> None:
    """The door that a house is said to have is not a second one beside it."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] in (["shop"], ["house"])
    assert plan.ignored == ()


def test_windows_of_a_cafe_are_lit() -> None:
    """A cafe with a door is seen from the street, so that its windows can be lit."""
    source = Memory(plan=read_plan("一間有木門的咖啡館，白天"), seed=5)
    found = repaint("改成下雪的夜晚，窗戶透出暖光", [source])
    assert found is not None
    assert found.plan.ignored == ()
    assert (found.plan.time, found.plan.weather) == ("night", "snow")
