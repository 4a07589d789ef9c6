"""Everyday deeds: their pose, what they are done with, where, and what two do with each other."""

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _doer(prompt: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop in {"person", "child"})


@pytest.mark.parametrize(
    ("prompt", "pose", "place"),
    [
        ("a man washing dishes", "dishwashing", "kitchen"), ("a woman washing her hands", "handwashing", "bathroom"),
        ("a woman ironing a shirt", "ironing", "livingroom"), ("a man taking a shower", "showering", "bathroom"),
        ("two people playing table tennis", "pingponging", "hall"), ("a man parachuting", "parachuting", "cloudland"),
        ("a man doing push-ups", "pressups", "gym"), ("一個女人在洗碗", "dishwashing", "kitchen"),
        ("一個男人在燙衣服", "ironing", "livingroom"),
    ],
)  # fmt: skip
def test_a_deed_has_its_pose_its_tool_and_its_place(prompt: str, pose: str, place: str) -> None:
    """What it is done to is drawn with it, and is no thing of its own."""
    plan = read_plan(prompt)
    (doer,) = plan.things
    assert (pose, place, plan.ignored) == (doer.pose, plan.place, ())


@pytest.mark.parametrize(
    "prompt", ["a girl in falling leaves", "a woman with shopping bags", "a girl with red bows", "a man with two bowls"]
)
def test_words_that_only_describe_are_no_deeds(prompt: str) -> None:
    """Nobody slips under falling leaves, or bows for having bows."""
    assert not _doer(prompt).pose


def test_people_lick_and_bite_what_is_in_their_hands() -> None:
    """It is at the mouth, and not on a table."""
    plan = read_plan("a girl licking an ice cream")
    assert [thing.prop for thing in plan.things] == ["child", "ice_cream"]
    assert plan.things[1].relation is not None
    assert plan.things[1].relation.kind == "carrying"


@pytest.mark.parametrize("prompt", ["a couple kissing", "a woman kissing a man", "一對情侶在接吻"])
def test_who_kisses_is_face_to_face(prompt: str) -> None:
    """Both have the pose, and the word is shown."""
    plan = read_plan(prompt)
    assert {thing.pose for thing in plan.things} == {"kissing"}
    assert not plan.ignored


def test_a_baby_that_is_kissed_is_in_the_arms() -> None:
    """The kiss itself is not seen."""
    plan = read_plan("a mother kissing her baby")
    assert plan.things[1].relation is not None
    assert (plan.things[1].relation.kind, plan.ignored) == ("carrying", ("kissing",))


def test_a_dentist_has_the_patient_in_the_chair() -> None:
    """And stands at it."""
    dentist, patient = read_plan("a dentist with a patient").things
    assert (dentist.pose, patient.pose) == ("probing", "reclined")


@pytest.mark.parametrize(
    "prompt", ["a family eating dinner", "a couple having dinner", "people eating at a restaurant"]
)
def test_a_meal_is_eaten_at_a_table(prompt: str) -> None:
    """Sitting, with plates on it."""
    plan = read_plan(prompt)
    assert {"table", "plate"} <= {thing.prop for thing in plan.things}
    assert _doer(prompt).pose == "seated"


@pytest.mark.parametrize(
    ("prompt", "prop", "word"),
    [
        ("a lion roaring", "lion", "roaring"), ("a dog rolling in the grass", "dog", "rolled"),
        ("a dog digging a hole", "dog", "digging"), ("a cat climbing a tree", "bole", "cat"),
        ("a chick hatching from an egg", "hatchling", "chick"), ("a princess in a tower", "tower", "tenant"),
    ],
)  # fmt: skip
def test_animals_and_towers_show_what_is_said_of_them(prompt: str, prop: str, word: str) -> None:
    """By a word of the one thing that is painted."""
    plan = read_plan(prompt)
    (thing,) = plan.things
    assert thing.prop == prop
    assert word in thing.variant.split()


def test_who_has_a_cat_on_the_lap_sits() -> None:
    """In an armchair."""
    plan = read_plan("a woman with a cat on her lap")
    assert [thing.prop for thing in plan.things] == ["person", "cat", "armchair"]
    assert plan.things[0].pose == "seated"


@pytest.mark.parametrize("prompt", ["a thief running from a policeman", "a mouse fleeing from a cat"])
def test_who_is_fled_from_comes_after(prompt: str) -> None:
    """Both run, one after the other."""
    first, second = read_plan(prompt).things
    assert (first.pose, second.pose) == ("running", "running")
    assert second.relation is not None
    assert second.relation.kind == "following"
