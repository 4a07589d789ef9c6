"""Diagrams and icons of documents: what is joined, what screens show, signs pinned on things, rows of icons."""

from __future__ import annotations

from itertools import pairwise

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 7, dark=False)


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("a cloud connected to a phone", ["cloud_solid", "phone", "link"]),
        ("a laptop syncing with a phone", ["laptop", "phone", "link"]),
        ("upload files to the cloud", ["document", "cloud_solid", "link"]),
        ("三个图标：云、锁、齿轮", ["cloud_solid", "padlock", "gear"]),
        ("three icons in a row: lightning, shield, heart", ["bolt_solid", "shield", "heart"]),
        ("a trophy with three stars", ["trophy", "star_solid"]),
    ],
)
def test_clouds_and_words_of_icons_are_things(prompt: str, props: list[str]) -> None:
    """Each named thing is there, and nothing is left out."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == props
    assert not plan.ignored


def test_a_cloud_over_land_stays_one_of_the_sky() -> None:
    """Only beside machines it is a thing."""
    assert not any(thing.prop == "cloud_solid" for thing in read_plan("a house under a cloud").things)


def test_lines_reach_from_one_to_the_other() -> None:
    """A line is in the gap between the two, and one leads to each of several."""
    cloud, phone, wire = (next(each for each in _placed("a cloud connected to a phone") if each.prop.name == name)
                          for name in ("cloud_solid", "phone", "wire_line"))  # fmt: skip
    assert cloud.x < wire.x < phone.x
    lines = [each for each in _placed("isometric server connected to three laptops") if each.prop.name == "wire_line"]
    assert len(lines) == 3


def test_icons_are_of_one_size_and_apart() -> None:
    """In the order of their names, with gaps between them, on one line."""
    row = sorted(_placed("three icons in a row: cloud, lock, gear"), key=lambda each: each.x)
    assert [each.prop.name for each in row] == ["cloud_solid", "padlock", "gear"]
    spans = [each.unit * (each.extent.width * each.extent.height) ** 0.5 for each in row]
    assert max(spans) < 1.15 * min(spans)
    assert len({round(each.y, 4) for each in row}) == 1
    for left, right in pairwise(row):
        assert left.x + left.extent.right * left.unit < right.x + right.extent.left * right.unit


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("a tablet showing a pie chart", "shows:pie"),
        ("a padlock on a laptop screen", "shows:lock"),
        ("显示器上的代码", "shows:code"),
        ("a smartwatch with a heart rate", "watch shows:pulse"),
    ],
)
def test_screens_show_what_is_said_to_be_on_them(prompt: str, variant: str) -> None:
    """It is one thing with a picture."""
    (machine,) = read_plan(prompt).things
    assert machine.variant == variant


def test_signs_are_pinned_on_what_has_them() -> None:
    """One sign is a part; several stand beside it."""
    (shield,) = read_plan("a shield with a checkmark").things
    assert shield.filling == "sign:tick"
    assert len(read_plan("a phone with a shield and a padlock").things) == 3


def test_a_rocket_starts_from_a_screen() -> None:
    """It is a small one over the laptop, not a real one in the sky behind it."""
    rocket, laptop = read_plan("a rocket taking off from a laptop").things
    assert rocket.relation is not None
    assert (rocket.relation.kind, laptop.prop) == ("on", "laptop")


def test_scales_bear_one_thing_on_each_pan() -> None:
    """Both lie as high as each other, to the left and to the right of the beam."""
    placed = {each.prop.name: each for each in _placed("a scale balancing a brain and a heart")}
    assert placed["brain"].x < placed["scales"].x < placed["heart"].x
    assert placed["brain"].y == pytest.approx(placed["heart"].y, abs=0.03)


def test_colours_that_begin_a_prompt_are_of_all_things() -> None:
    """Teal and coral: both things have them, and neither is left out."""
    plan = read_plan("teal and coral illustration of a laptop and a plant")
    assert all({tint.word for tint in thing.colours} == {"teal", "coral"} for thing in plan.things)
    assert not plan.ignored
