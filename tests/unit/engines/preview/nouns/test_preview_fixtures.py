"""What rooms have by themselves: recoloured or counted there, never painted a second time."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, ScenePlan, Thing, Tint
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.fixtures import FIXTURES

GREEN = Tint(word="green", colour=(0.1, 0.8, 0.2))


def _backdrop(plan: ScenePlan, seed: int = 4) -> Array:
    return all_places()[plan.place].paint(set_scene(plan, 160, 120, seed, FINISHES["pro"]))


def _gap(one: Array, other: Array) -> float:
    return float(np.abs(one - other).max())


@pytest.mark.parametrize(
    ("place", "row"), [(place, row) for place, rows in FIXTURES.items() for row in rows if row.tinted]
)
def test_tinted_fixtures_take_the_colour(place: str, row: object) -> None:
    """What the table says is coloured shows it, in a colour that no room has."""
    name = row.feature  # type: ignore[attr-defined]
    plain = _backdrop(ScenePlan(prompt="", place=place, features=(Feature(name=name),)))
    tinted = _backdrop(ScenePlan(prompt="", place=place, features=(Feature(name=name, colours=(GREEN,)),)))
    assert _gap(plain, tinted) > 0.1


@pytest.mark.parametrize(
    ("place", "prop"),
    [("bedroom", "bed"), ("bedroom", "curtain"), ("bedroom", "drawers"), ("bedroom", "pillow"), ("kitchen", "stove"),
     ("livingroom", "sofa"), ("livingroom", "curtain"), ("bathroom", "mirror"), ("bathroom", "sink"),
     ("bathroom", "towel"), ("bathroom", "bathtub"), ("nursery", "crib"), ("nursery", "bunting"), ("attic", "chest"),
     ("attic", "crate"), ("office", "lamp"), ("office", "computer"), ("classroom", "globe"), ("library", "ladder"),
     ("bar", "chair"), ("bar", "shelf"), ("diner", "chair"), ("hospital", "curtain"), ("windowseat", "curtain"),
     ("throne", "sign"), ("workshop", "table"), ("workshop", "chair"), ("workshop", "hammer")],
)  # fmt: skip
def test_things_replace_the_room_s_own(place: str, prop: str) -> None:
    """A place leaves out what is asked for as a thing of its own."""
    big = Thing(prop="horse", word="horse")
    own = _backdrop(ScenePlan(prompt="", place=place, things=(big,)))
    without = _backdrop(ScenePlan(prompt="", place=place, things=(big, Thing(prop=prop, word=prop))))
    assert _gap(own, without) > 0.1


def test_fixtures_are_drawings() -> None:
    """Each row of the table names a drawing and a place that exist."""
    for place, rows in FIXTURES.items():
        assert place in all_places()
        assert all(row.prop in all_props() for row in rows)


@pytest.mark.parametrize(
    ("prompt", "features"),
    [
        ("a bedroom with green curtains and a wooden nightstand", {"curtains", "nightstand"}),
        ("a white bed with blue pillows", {"bed", "pillows"}),
        ("a bathroom with a blue towel and a sink", {"towels", "sink"}),
        ("a stage with blue curtains and a piano", {"curtains"}),
        ("a living room with two red cushions on the sofa", {"cushions", "sofa"}),
        ("a bar with wooden stools and bottles on the shelves", {"stools", "bottles", "shelves"}),
        ("a library with tall bookshelves and a ladder", {"bookcase", "ladder"}),
        ("a kitchen with a yellow stove", {"stove"}),
    ],
)
def test_fixtures_are_not_placed_again(prompt: str, features: set[str]) -> None:
    """They are features of the room, all their words understood."""
    plan = read_plan(prompt)
    assert features <= {feature.name for feature in plan.features}
    assert {thing.prop for thing in plan.things} <= {"piano"}
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [("a red curtain", "curtain"), ("a bedroom with a cat on a pillow", "pillow"),
     ("a man with a lamp in a bedroom", "lamp"), ("a diner with four green stools", "chair"),
     ("a bedroom with a striped blanket", "blanket")],
)  # fmt: skip
def test_what_looks_otherwise_stays_a_thing(prompt: str, prop: str) -> None:
    """A subject, a seat, a number, a surface or a holder makes it one of its own."""
    assert prop in {thing.prop for thing in read_plan(prompt).things}


def test_what_a_place_holds_stands_on_things() -> None:
    """No kitchen is on a chair."""
    cat, chair = read_plan("a kitchen with a cat on a chair").things
    assert (cat.prop, chair.prop) == ("cat", "chair")
    assert cat.relation is not None
    assert cat.relation.kind == "on"
