"""What vessels, trucks and trailers are laden with lies in them."""

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "load", "vessel"),
    [
        ("a pickup truck loaded with pumpkins", "pumpkin", "truck"), ("a truck carrying logs", "log", "truck"),
        ("a shopping bag full of oranges", "fruit", "paper_bag"), ("a wooden cart full of hay", "hay", "trailer"),
        ("a wheelbarrow full of autumn leaves", "leaf_pile", "wheelbarrow"),
        ("a shopping cart full of groceries", "carton", "shopping_cart"),
        ("a bag full of potatoes", "morsel", "paper_bag"),
    ],
)  # fmt: skip
def test_a_load_is_inside(prompt: str, load: str, vessel: str) -> None:
    """Of what can be open, the open kind."""
    plan = read_plan(prompt)
    relation = next(thing.relation for thing in plan.things if thing.prop == load)
    assert relation is not None
    assert (relation.kind, plan.things[relation.other].prop) == ("in", vessel)


def test_a_jar_of_something_is_one_jar() -> None:
    """Of pickles."""
    assert [(thing.prop, thing.variant) for thing in read_plan("a jar full of pickles").things] == [("jar", "pickles")]


def test_a_trailer_comes_after_what_pulls_it() -> None:
    """And the tractor goes away from it."""
    plan = read_plan("a tractor pulling a trailer full of hay bales")
    placed = {each.prop.name: each for each in arrange(plan, all_places()[plan.place], 1.0, 1, False)}
    tractor, trailer = placed["tractor"], placed["trailer"]
    assert (trailer.x < tractor.x) == (not tractor.flip)
    assert plan.ignored == ()


def test_who_drives_a_truck_is_at_its_wheel() -> None:
    """Not on its bed."""
    plan = read_plan("a man in a blue pickup truck")
    assert any(each.prop.name == "person" for each in arrange(plan, all_places()[plan.place], 1.0, 1, False))
