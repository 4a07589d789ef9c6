"""Leads, ropes, lowered heads, boughs and walls: what is led, pulled, drunk, perched on and leant on is touched."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 1, False)


def _one(placed: list[Placement], *props: str) -> Placement:
    return next(one for one in placed if one.prop.name in props)


@pytest.mark.parametrize(
    "prompt",
    ["a woman walking a dog in a park", "a girl leading a pony across a meadow", "小女孩牽著一匹白馬",
     "a farmer leading a cow along a country road"],
)  # fmt: skip
def test_who_leads_an_animal_has_it_on_a_lead(prompt: str) -> None:
    """A lead is drawn, whatever the place is."""
    assert any(one.prop.name == "lead" for one in _placed(prompt))


@pytest.mark.parametrize(
    "prompt", ["a child pulling a sled up a snowy hill", "a man pulling a suitcase", "two huskies pulling a sled"]
)
def test_what_is_pulled_comes_after_on_a_rope(prompt: str) -> None:
    """On the ground, behind whoever pulls it."""
    placed = _placed(prompt)
    load, puller = _one(placed, "sled", "suitcase"), _one(placed, "child", "person", "dog", "wolf", "husky")
    assert any(one.prop.name == "lead" for one in placed)
    assert (load.x < puller.x) is not puller.flip


@pytest.mark.parametrize(
    ("prompt", "source"),
    [("a fox drinking from a stream", "stream"), ("a white horse drinking from a bucket", "bucket"),
     ("a dog eating from a bowl", "bowl")],
)  # fmt: skip
def test_heads_are_lowered_to_what_is_drunk(prompt: str, source: str) -> None:
    """The source is under the muzzle, at the feet."""
    placed = _placed(prompt)
    beast, dish = _one(placed, "fox", "horse", "dog"), _one(placed, source)
    assert {"grazing", "eating"} & {*beast.look.variant.split()}
    side = -1 if beast.flip else 1
    assert side * (dish.x - beast.x) > 0
    assert dish.y >= beast.y - 0.05


def test_who_drinks_at_a_lake_stands_at_its_edge() -> None:
    """And the deed is understood; where no water is known, it is not."""
    assert "drinking" in read_plan("two deer drinking at a lake").understood
    assert "drinking" in read_plan("an elephant drinking at a waterhole").ignored


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
def test_a_branch_grows_in_from_the_edge(aspect: float) -> None:
    """Its thick end is outside of the frame."""
    branch = _one(_placed("an owl perched on a bare branch", aspect), "branch")
    far = branch.x + (-branch.extent.left if branch.flip else branch.extent.left) * branch.unit
    assert abs(far) > max(1.0, aspect) / 2


def test_a_gondolier_stands_at_the_oar() -> None:
    """At the stern, and known."""
    placed = _placed("a gondolier on a gondola in Venice")
    man, boat = _one(placed, "person"), _one(placed, "gondola")
    assert (man.x - boat.x) * (1 if boat.flip else -1) > 0.5 * boat.unit


def test_things_lean_at_the_foot_of_a_wall() -> None:
    """On the pavement by the wall, not in the street, and a wall is longer than what leans on it."""
    assert _one(_placed("a violin leaning against a brick wall"), "violin").y < 0.8
    placed = _placed("a bicycle leaning against a stone wall")
    bicycle, wall = _one(placed, "bicycle"), _one(placed, "stone_wall")
    long, short = wall.extent.width * wall.unit, bicycle.extent.width * bicycle.unit
    assert long > 1.4 * short
    assert abs(bicycle.x - wall.x) < 0.4 * long
