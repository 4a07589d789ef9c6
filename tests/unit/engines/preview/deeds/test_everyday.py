"""Everyday deeds and things: hair is braided, ties are worn, mugs have two colours, boards are jumped with."""

import pytest

from muralist.engines.preview.planner import read_plan


def test_whose_hair_is_braided_is_there() -> None:
    """She sits, and the hands are at her."""
    mother, daughter, *_ = read_plan("a mother braiding her daughter's hair").things
    assert (mother.prop, daughter.prop) == ("person", "child")
    assert "coiffing" in mother.variant.split()
    assert "seated" in daughter.variant.split()


def test_a_tie_is_worn_with_its_suit() -> None:
    """In its colour, and is no thing of its own."""
    plan = read_plan("a man in a blue suit and red tie holding a briefcase")
    assert [thing.prop for thing in plan.things] == ["person", "suitcase"]
    assert any(word.startswith("tie:") for word in plan.things[0].variant.split())


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a mug, blue on the outside and white inside", {0: "blue", 2: "white"}),
        ("a mug that is half red and half white", {0: "red", 3: "white"}),
        ("a two-tone green and cream mug", {0: "green", 3: "cream"}),
    ],
)  # fmt: skip
def test_a_mug_has_two_colours(prompt: str, words: dict[int, str]) -> None:
    """Each on its part."""
    colours = read_plan(prompt).things[0].colours
    assert {slot: colours[slot].word for slot in words} == words


def test_black_and_white_tiles_leave_the_picture_its_colours() -> None:
    """A black and white photo has none."""
    assert read_plan("a bathroom with black and white tiles").styles == ()
    assert read_plan("a black and white photo of a cat").styles == ("mono",)


def test_a_skateboarder_jumps_with_the_board() -> None:
    """Over a hydrant."""
    assert "skateboarding" in read_plan("a skateboarder jumping over a fire hydrant").things[0].variant.split()


def test_what_is_taught_is_done() -> None:
    """On a bicycle, and with a rod."""
    riding = read_plan("a father teaching his daughter to ride a bike").things[1]
    assert riding.relation is not None
    assert riding.relation.kind == "riding"
    assert "fishing" in read_plan("a grandfather teaching a boy to fish").things[1].variant.split()


def test_berries_are_picked_outdoors() -> None:
    """Not at a table."""
    assert read_plan("a woman in a straw hat picking strawberries").place == "garden"
