"""What a picture is for, compounds, colour lists, shades, one of a group, and nouns of two meanings."""

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan


def _props(plan: ScenePlan) -> list[str]:
    return [thing.prop for thing in plan.things]


@pytest.mark.parametrize(
    ("prompt", "place", "props"),
    [
        ("Banner for a tea house: a green teapot on a bamboo tray", "studio", ["teapot", "tray"]),
        ("Landing page hero for a yoga studio: a woman meditating on a beach", "beach", ["person"]),
        ("Flyer for a dog shelter with three puppies on the grass", "meadow", ["dog"]),
        ("Poster for a farmers market: a pumpkin", "market", ["pumpkin"]),
        ("Logo for a bakery", "seamless", ["shop"]),
        ("A banner hanging over a street", "street", ["sign"]),
    ],
)
def test_what_a_picture_is_for_is_not_painted(prompt: str, place: str, props: list[str]) -> None:
    """Unless nothing else is named, or it names the only place."""
    plan = read_plan(prompt)
    assert (plan.place, _props(plan)) == (place, props)


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("an aloe plant on a table", ["houseplant"]), ("the planet Jupiter in space", ["planet"]),
        ("a castle tower on a cliff", ["tower"]), ("a golden retriever dog on a couch", ["dog", "sofa"]),
        ("a coffee shop storefront", ["shop"]), ("a boy plants a tree", ["child", "houseplant", "tree"]),
    ],
)  # fmt: skip
def test_the_last_of_two_nouns_is_the_thing(prompt: str, props: list[str]) -> None:
    """A kind and its name side by side are one."""
    assert _props(read_plan(prompt)) == props


def test_a_noun_before_another_may_fill_or_colour_it() -> None:
    """A cherry bowl holds cherries, a lavender scarf is lilac."""
    bowl = read_plan("a cherry bowl on a table").things[0]
    assert (bowl.prop, bowl.filling) == ("bowl", "cherry")
    scarf = read_plan("a lavender scarf on a chair").things[0]
    assert (scarf.prop, [tint.word for tint in scarf.colours]) == ("scarf", ["lavender"])


def test_a_list_of_colours_is_dealt_to_the_noun_before_it() -> None:
    """One each, with or without pauses, and not to the verb after them."""
    kites = read_plan("Four kites, red, yellow, green and purple, flying over a beach")
    assert [tint.word for tint in kites.things[0].colours] == ["red", "yellow", "green", "purple"]
    cone = read_plan("an ice cream cone, three scoops pink, green and brown")
    assert [tint.word for tint in cone.things[0].colours] == ["pink", "green", "brown"]
    assert cone.ignored == ()


def test_a_colour_dies_with_its_unknown_noun() -> None:
    """The grass of a park is not as blue as a gizmo."""
    plan = read_plan("A black dog catching a blue gizmo in the park")
    assert plan.feature("grass") is None or not plan.feature("grass").colours  # type: ignore[union-attr]
    assert "blue" in plan.ignored
    laptop = read_plan("a desk with a laptop and a stack of papers").things[-1]
    assert (laptop.count, laptop.material) == (1, "")


def test_shades_shift_a_colour() -> None:
    """Dark green is darker than green, light grey lighter than grey."""

    def tint(word: str) -> float:
        return sum(read_plan(f"a {word} chair").things[0].colours[0].colour)

    assert tint("dark green") < tint("green")
    assert tint("light grey") > tint("grey")
    assert [t.word for t in read_plan("a mustard sofa").things[0].colours] == ["mustard"]


def test_what_is_said_of_one_is_said_of_one() -> None:
    """The smallest one is smaller, in its own scarf; one of them is black, or asleep."""
    penguins = read_plan("Four penguins in the snow, the smallest one wearing a green scarf")
    group, scarf, one = penguins.things
    assert (group.count, one.count, one.size < group.size) == (3, 1, True)
    assert scarf.relation is not None
    assert scarf.relation.other == 2
    dogs = read_plan("Three dogs on a rug, one of them black")
    assert [[tint.word for tint in thing.colours] for thing in dogs.things] == [[], ["black"]]
    rabbits = read_plan("Four rabbits in a meadow, one of them sleeping")
    assert [(thing.count, thing.pose) for thing in rabbits.things] == [(3, ""), (1, "sleeping")]


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("Two cranes unloading a cargo ship in a harbor", "dock_crane"), ("a crane among reeds by a lake", "crane"),
        ("a mouse beside a keyboard", "computer_mouse"), ("a mouse eating cheese", "mouse"),
        ("a bat and a baseball glove", "baseball_bat"), ("a bat flying over a castle", "bat"),
    ],
)  # fmt: skip
def test_neighbours_tell_two_meanings_apart(prompt: str, prop: str) -> None:
    """A crane by a ship lifts, one among reeds wades."""
    assert _props(read_plan(prompt))[0] == prop


def test_an_illustration_of_something_is_in_no_certain_style() -> None:
    """And is not listed as ignored."""
    plan = read_plan("Tall illustration of a girl with a dog")
    assert (plan.styles, plan.ignored) == ((), ("Tall",))
