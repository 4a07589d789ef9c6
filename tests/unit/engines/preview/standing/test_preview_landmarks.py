"""Where things stand to their landmarks: on level tops, behind trunks, under boats, at eaves, clear of brinks."""

from __future__ import annotations

import itertools

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 9 / 16)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


def _ends(one: Placement) -> tuple[float, float]:
    left, right = one.extent.left * one.unit, one.extent.right * one.unit
    return (one.x - right, one.x - left) if one.flip else (one.x + left, one.x + right)


def _middle(one: Placement) -> float:
    return sum(_ends(one)) / 2


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize("beast", ["elephant", "bear", "dog"])
def test_balancing_beast_has_its_feet_together_on_the_ball(beast: str, aspect: float) -> None:
    """All four feet are drawn together over the middle of a ball that is large enough."""
    placed = _placed(f"a {beast} balancing on a red ball", aspect)
    ball, actor = _one(placed, "ball"), _one(placed, beast)
    assert "balancing" in actor.look.variant.split()
    assert abs(actor.x - _middle(ball)) < 0.1 * ball.extent.width * ball.unit
    assert ball.extent.height * ball.unit > 0.5 * actor.extent.height * actor.unit


@pytest.mark.parametrize(("host", "variant"), [("piano", "closed"), ("tower", "flat")])
def test_what_bears_something_has_a_level_top(host: str, variant: str) -> None:
    """A piano's lid is down and a tower has a platform under whoever is on it, and only then."""
    assert _one(_placed(f"a cat on a {host}"), host).look.variant == variant
    assert _one(_placed(f"a cat beside a {host}"), host).look.variant == ""


def test_leaning_umbrella_is_closed() -> None:
    """An open umbrella does not lean on a wall."""
    assert _one(_placed("a red umbrella leaning against a wall"), "umbrella").look.variant == "closed"


@pytest.mark.parametrize("aspect", RATIOS)
def test_rails_go_from_edge_to_edge(aspect: float) -> None:
    """A train does not stand on a short piece of track."""
    left, right = _ends(_one(_placed("a train through a valley", aspect), "rails"))
    assert left <= -0.49 * max(1.0, aspect)
    assert right >= 0.49 * max(1.0, aspect)


@pytest.mark.parametrize("who", ["man", "fox"])
def test_whoever_hides_behind_a_trunk_is_close_to_it(who: str) -> None:
    """A part of them is hidden by the trunk, their head is under the leaves."""
    placed = _placed(f"a {who} hiding behind a tree")
    tree = _one(placed, "tree")
    actor = next(one for one in placed if one is not tree)
    trunk = 0.09 * tree.extent.width * tree.unit
    near = min(abs(end - _middle(tree)) for end in _ends(actor))
    assert near <= trunk or _ends(actor)[0] < _middle(tree) < _ends(actor)[1]
    assert actor.extent.height * actor.unit < 0.5 * tree.extent.height * tree.unit


def test_moon_behind_something_is_seen() -> None:
    """It rises over the shoulder of its landmark and is no speck."""
    placed = _placed("a full moon behind an owl")
    moon, owl = _one(placed, "moon"), _one(placed, "owl")
    assert moon.extent.width * moon.unit > 0.3 * owl.extent.height * owl.unit
    assert not (_ends(owl)[0] < _ends(moon)[0] and _ends(moon)[1] < _ends(owl)[1])


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize("prompt", ["a whale swimming under a sailboat", "an octopus under a boat"])
def test_swimmer_under_a_boat_is_in_the_deep(prompt: str, aspect: float) -> None:
    """The sea is cut open: the boat floats on its surface, the swimmer is wholly below that."""
    plan = read_plan(prompt)
    assert plan.place == "waterline"
    placed = _placed(prompt, aspect)
    tall = max(1.0, 1 / aspect)
    boat = _one(placed, "boat")
    swimmer = next(one for one in placed if one is not boat)
    assert swimmer.y - swimmer.extent.top * swimmer.unit / tall > boat.y
    assert swimmer.y - swimmer.extent.bottom * swimmer.unit / tall < 1


@pytest.mark.parametrize(
    ("seed", "prompt"), list(itertools.product(range(4), ["a house on a cliff", "a bench on a cliff"]))
)
def test_on_a_cliff_everything_is_on_the_land(seed: int, prompt: str) -> None:
    """Nothing stands across the brink, on whichever side that is."""
    ends = _ends(_placed(prompt, seed=seed)[0])
    assert min(max(ends), -min(ends)) <= 0.14


def test_lantern_hangs_at_a_shop_and_over_a_table() -> None:
    """What hangs at a building hangs from it."""
    assert _one(_placed("a lantern hanging at a shop"), "lantern").hung == "hanging"


def test_pedestal_is_made_for_what_it_shows() -> None:
    """A sneaker is no toy on its block of stone."""
    placed = _placed("a sneaker on a stone block")
    shoe, stone = _one(placed, "sneaker"), _one(placed, "pedestal")
    assert shoe.extent.width * shoe.unit > 0.5 * stone.extent.width * stone.unit
    assert stone.look.variant == "block"


@pytest.mark.parametrize("prompt", ["a lake with trees behind it", "a castle behind a lake"])
def test_what_is_behind_a_lake_is_on_its_far_shore(prompt: str) -> None:
    """Never in the water before the viewer."""
    plan = read_plan(prompt)
    horizon = all_places()[plan.place].horizon
    assert all(abs(one.y - horizon) < 0.03 for one in _placed(prompt))
    assert "behind" in plan.understood


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("two chess players in a park", {"person": 2, "chess": 1, "table": 1}),
        ("a rooster on a roof at dawn", {"chicken": 1, "house": 1}),
        ("a cat on the steps", {"cat": 1, "stairs": 1}),
        ("bees around a flower", {"bee": 6, "flowers": 1}),
        ("a boy between his parents", {"child": 1, "person": 2}),
    ],
)
def test_prompt_paints_all_that_it_means(prompt: str, props: dict[str, int]) -> None:
    """Players have their board and table, and a roof its house."""
    plan = read_plan(prompt)
    assert {thing.prop: thing.count for thing in plan.things} == props
    assert plan.ignored == ()


def test_players_sit_face_to_face() -> None:
    """One at each end of the table, turned to the board."""
    placed = [one for one in _placed("two chess players in a park") if one.prop.name == "person"]
    left, right = sorted(placed, key=_middle)
    assert (left.flip, right.flip) == (False, True)
