"""Pictures of websites: giants, calls on screens, banners by trade, floating icons, boards, roofs, umbrellas."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Relation, Thing
from muralist.engines.preview.planner import read_plan


def _thing(prompt: str, prop: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop == prop)


def test_giant_is_as_large_as_both_arms() -> None:
    """A giant coin in somebody's arms differs from a coin in a hand, and the word is understood."""
    plan = read_plan("a man carrying a giant coin")
    assert "giant" in plan.understood
    (man,) = arrange(plan, all_places()[plan.place], 1.0, 0, dark=False)
    assert "colossal" in man.look.filling
    assert "hauling" in man.look.variant


def test_two_carry_a_large_thing_between_them() -> None:
    """The sofa is off the ground, with a carrier at either side."""
    plan = read_plan("two men carrying a sofa")
    items = arrange(plan, all_places()[plan.place], 1.0, 0, dark=False)
    sofa = next(item for item in items if item.prop.name == "sofa")
    left, right = sorted((item for item in items if item.prop.name == "person"), key=lambda one: one.x)
    assert left.x < sofa.x < right.x
    assert sofa.y < left.y


@pytest.mark.parametrize(
    ("prompt", "shows"),
    [
        ("a doctor on a phone screen", "shows:call-d"),
        ("a video call with four people on a laptop screen", "shows:call-pppp"),
        ("a grandmother on a video call", "shows:call-o"),
    ],
)
def test_who_is_in_a_call_is_on_the_screen(prompt: str, shows: str) -> None:
    """Nobody stands beside the machine."""
    (machine,) = read_plan(prompt).things
    assert shows in machine.variant.split()


def test_banner_of_a_trade_is_no_cloth() -> None:
    """A furniture banner is the format; a banner with a lion may be one."""
    assert [thing.prop for thing in read_plan("a furniture banner with a sofa and a plant").things] == [
        "sofa",
        "houseplant",
    ]
    assert _thing("a red banner with a lion", "sign").variant == "banner"


def test_title_alone_shows_the_trade() -> None:
    """A poster that names nothing else shows what it is for."""
    assert [thing.prop for thing in read_plan('a pizzeria poster with the title "Bella"').things] == ["pizza"]
    assert [thing.prop for thing in read_plan('a travel poster with the title "Paris"').things] == ["eiffel"]


def test_bare_colour_is_the_ground() -> None:
    """The phone keeps its own colour."""
    plan = read_plan("an app icon with a white phone on green")
    assert [tint.word for tint in plan.things[0].colours] == ["white"]
    wall = plan.feature("wall")
    assert wall is not None
    assert [tint.word for tint in wall.colours] == ["green"]


def test_icons_float_around_the_phone() -> None:
    """Six of them ring it."""
    icons = _thing("a phone with icons floating around it", "icon_badge")
    assert (icons.count, icons.relation) == (6, Relation(kind="around", other=0))


def test_pile_under_somebody_is_a_giant() -> None:
    """Who sits on books sits on top of them."""
    plan = read_plan("a man sitting on a stack of books")
    assert plan.things[0].relation == Relation(kind="on", other=1)
    assert plan.things[1].size > 2


def test_panels_lie_on_the_roof() -> None:
    """They are a part of the house."""
    (house,) = read_plan("a house with solar panels").things
    assert house.variant == "solar"


def test_colours_that_differ_are_dealt() -> None:
    """Each bin has its own."""
    plan = read_plan("three recycling bins of different colors")
    assert len({tint.colour for tint in plan.things[0].colours}) > 2
    assert not plan.ignored
