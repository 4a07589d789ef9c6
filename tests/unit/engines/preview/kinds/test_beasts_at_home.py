"""Beasts and things where everybody knows them: on a bough, at a trunk, in a wheel, in a stone, at the hearth."""

import pytest

from muralist.engines.preview.plan import Relation, ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props


def _only(plan: ScenePlan) -> tuple[str, str]:
    assert len(plan.things) == 1, plan.things
    return plan.things[0].prop, plan.things[0].variant


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("a monkey hanging from a vine", "monkey vine"),
        ("a sloth hanging from a branch", "sloth"),
        ("a bat hanging upside down", "bat"),
        ("a snake wrapped around a branch", "snake"),
    ],
)
def test_who_hangs_from_a_bough_is_drawn_with_it(prompt: str, variant: str) -> None:
    """The bough is a part of the drawing, and nothing of the prompt is ignored."""
    plan = read_plan(prompt)

    assert (_only(plan), plan.ignored) == (("branch", variant), ())


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("a koala hugging a tree", ("bole", "koala")),
        ("a woodpecker on a tree trunk", ("bole", "woodpecker")),
        ("a hamster running in a wheel", ("hamster_wheel", "")),
        ("fireflies in a jar", ("jar", "fireflies")),
    ],
)
def test_beasts_are_drawn_with_what_they_are_on(prompt: str, drawn: tuple[str, str]) -> None:
    """A trunk, a wheel and a jar are drawn with whoever is on them or in them."""
    assert _only(read_plan(prompt)) == drawn


def test_the_bough_of_who_hangs_has_room_below() -> None:
    """The drawing reaches below the foot of a bare bough."""
    assert all_props()["branch"].extent(Look(variant="monkey")).bottom < 0


def test_a_giraffe_eats_of_its_tree() -> None:
    """It stands at the tree and looks at it, and is never up in it."""
    plan = read_plan("a giraffe eating from an acacia tree")

    assert plan.things[0].relation == Relation(kind="beside", other=1)
    assert plan.things[0].towards == 1


def test_a_swimming_whale_shows_its_back_from_above() -> None:
    """Only under water is the whole of it seen."""
    assert "swimming" not in read_plan("an orca swimming among icebergs").things[0].variant
    assert "swimming" in read_plan("an orca swimming under the sea").things[0].variant


def test_the_calf_of_a_whale_is_a_whale() -> None:
    """Of a cow it is a calf."""
    calf = read_plan("a humpback whale with her calf").things[1]
    assert (calf.prop, calf.word) == ("whale", "calf")
    assert read_plan("a cow and her calf").things[1].prop == "cow"


def test_drops_lie_on_leaves_alone() -> None:
    """A bead rests on a leaf; on a cat it would hover, and is left out and said to be."""
    assert [thing.prop for thing in read_plan("a water drop on a leaf").things] == ["droplet", "leaf"]
    assert "drop of dew" in read_plan("a drop of dew on a cat").ignored


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a sword in a stone", "on"),
        ("a fireplace with stockings", "hanging"),
        ("a cradle with a sleeping baby", "in"),
        ("a round table with a bowl of soup and a spoon", "on"),
    ],
)
def test_things_are_in_their_places(prompt: str, relation: str) -> None:
    """Whichever way it is said, they are where they belong."""
    kinds = [thing.relation.kind for thing in read_plan(prompt).things if thing.relation is not None]

    assert kinds
    assert set(kinds) == {relation}


def test_flowers_stand_in_the_jug_that_is_named() -> None:
    """No vase comes between."""
    plan = read_plan("tulips in a pitcher")

    assert [thing.prop for thing in plan.things] == ["flowers", "pitcher"]


def test_the_mother_of_a_calf_is_a_cow() -> None:
    """A young animal's mother is of its kind."""
    assert [thing.prop for thing in read_plan("a calf beside its mother").things] == ["cow", "cow"]


def test_nobody_leaps_out_of_a_tumbler() -> None:
    """The water that a dolphin jumps out of is the sea."""
    assert [thing.prop for thing in read_plan("a dolphin jumping out of the water").things] == ["dolphin"]


def test_a_mushroom_seats_whoever_is_on_it() -> None:
    """It is as large as a stool, not a sprout before somebody's feet."""
    mushroom = read_plan("a fairy sitting on a mushroom").things[1]

    assert mushroom.metres > 0.5
