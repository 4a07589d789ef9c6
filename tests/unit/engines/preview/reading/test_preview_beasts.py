"""Animals: the poses they take, what they eat, wear and are followed by."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.fits import FITS, fit_of
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 5, dark=False)


def _drawn(name: str, variant: str) -> bytes:
    prop, look = all_props()[name], Look(seed=3, variant=variant)
    extent = prop.extent(look)
    canvas = Canvas(extent, 60 / max(extent.width, extent.height), Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    return canvas.image.tobytes()


@pytest.mark.parametrize(
    ("prompt", "prop", "pose"),
    [
        ("a white horse galloping along the beach", "horse", "running"),
        ("a wolf howling at the moon", "fox", "howling"),
        ("a puppy leaping over a log", "dog", "jumping"),
        ("a dragon sleeping", "dragon", "sleeping"),
        ("a horse rearing up", "horse", "rearing"),
        ("a cow grazing in a meadow", "cow", "grazing"),
        ("a lion lying in the grass", "lion", "lying"),
        ("two cats playing", "cat", "playing"),
        ("一匹馬在草原上飛奔", "horse", "running"),
        ("一只狼在嚎叫", "fox", "howling"),
        ("小猫在玩毛线球", "cat", "playing"),
    ],
)
def test_animals_do_what_is_said(prompt: str, prop: str, pose: str) -> None:
    """The pose is understood and reaches the drawing."""
    plan = read_plan(prompt)
    thing = plan.things[0]
    assert (thing.prop, thing.pose) == (prop, pose)
    assert pose in thing.variant.split()


@pytest.mark.parametrize(
    ("name", "poses"),
    [
        ("dog", ("", "running", "jumping", "sitting", "lying", "sleeping", "howling", "playing")),
        ("horse", ("", "running", "jumping", "rearing", "grazing", "lying")),
        ("bear", ("", "panda", "panda eating", "panda sleeping", "sitting", "running")),
        ("dragon", ("", "sleeping", "flying", "walking")),
        ("eagle", ("", "flying", "hawk", "falcon")),
        ("dog", ("corgi", "dalmatian", "husky", "collie", "dachshund")),
    ],
)
def test_each_pose_and_breed_is_a_drawing_of_its_own(name: str, poses: tuple[str, ...]) -> None:
    """No two of them are the same picture."""
    assert len({_drawn(name, pose) for pose in poses}) == len(poses)


@pytest.mark.parametrize(
    ("prompt", "prop", "food"),
    [
        ("a rabbit eating a carrot", "rabbit", "carrot"),
        ("a monkey eating a banana", "monkey", "banana"),
        ("兔子吃胡蘿蔔", "rabbit", "carrot"),
    ],
)
def test_food_is_in_the_paws(prompt: str, prop: str, food: str) -> None:
    """What an animal eats is a part of it, not a thing beside it."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.pose, thing.filling) for thing in plan.things] == [(prop, "eating", food)]
    assert plan.ignored == ()


def test_people_still_have_what_they_eat() -> None:
    """An apple that a boy eats is in his hand."""
    boy, apple = read_plan("a boy eating an apple").things
    assert apple.relation is not None
    assert apple.relation.kind == "carrying"
    assert boy.prop == "child"


@pytest.mark.parametrize(
    "prompt",
    [
        "a red fox wearing a green scarf", "a dog in a blue sweater", "a dog in a red cape", "an owl with glasses",
        "a penguin with a bow tie", "a robot wearing a straw hat and headphones", "一隻戴著紅色圍巾的狐狸",
    ],
)  # fmt: skip
def test_animals_wear_their_clothes(prompt: str) -> None:
    """What is worn is painted with its wearer, and everything is understood."""
    plan = read_plan(prompt)
    assert plan.ignored == ()
    placed = _placed(prompt)
    assert len(placed) == 1
    plain = all_props()[placed[0].prop.name]
    assert placed[0].prop.paint is not plain.paint
    extent = placed[0].extent
    pictures = []
    for prop in (plain, placed[0].prop):
        canvas = Canvas(extent, 80 / extent.height, Light(), samples=1, detail=0)
        prop.paint(canvas, placed[0].look)
        pictures.append(np.asarray(canvas.image).astype(np.int16))
    assert np.abs(pictures[0] - pictures[1]).max() > 40


def test_clothes_of_people_stay_theirs() -> None:
    """A sweater that a woman wears colours her, and is no thing."""
    plan = read_plan("a woman in a red sweater with her dog")
    assert [thing.prop for thing in plan.things] == ["person", "dog"]
    assert [tint.word for tint in plan.things[0].colours] == ["red"]


def test_number_before_clothes_counts_their_wearers() -> None:
    """三隻戴圍巾的企鵝: three penguins."""
    things = {thing.prop: thing.count for thing in read_plan("三隻戴圍巾的企鵝").things}
    assert things["penguin"] == 3
    assert len(_placed("三隻戴圍巾的企鵝")) == 3


def test_relations_of_clothes_are_the_wearers() -> None:
    """ "A lion wearing a crown on a rock": the lion is on it."""
    plan = read_plan("a lion wearing a crown on a rock")
    lion = next(thing for thing in plan.things if thing.prop == "lion")
    assert lion.relation is not None
    assert plan.things[lion.relation.other].prop == "rock"


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("three ducklings following their mother", [("duck", "duckling"), ("duck", "dam")]),
        ("an elephant and her calf", [("elephant", ""), ("elephant", "calf")]),
        ("a bear with two cubs", [("bear", ""), ("bear", "cub")]),
    ],
)
def test_families_are_of_one_kind(prompt: str, expected: list[tuple[str, str]]) -> None:
    """The mother of ducklings is a duck, the calf of an elephant an elephant."""
    found = [(thing.prop, " ".join(thing.variant.split()[:1])) for thing in read_plan(prompt).things]
    assert [(prop, variant if variant != "swimming" else "") for prop, variant in found] == expected


def test_dolphins_leap_over_the_sea() -> None:
    """Not under water."""
    assert read_plan("a dolphin jumping out of the sea").place == "sea"


def test_flowers_that_an_animal_runs_through_grow_all_around() -> None:
    """A field, not a bunch under its feet."""
    flowers = next(t for t in read_plan("a puppy running through lilies").things if t.prop == "flowers")
    assert flowers.spot == "field"
    assert read_plan("a puppy running through sunflowers").place == "sunflowers"


@pytest.mark.parametrize("name", sorted(FITS))
def test_heads_are_where_the_paint_is(name: str) -> None:
    """The middle of the skull lies on the animal, in every pose its kind knows."""
    prop = all_props()[name]
    for variant in ("", "running", "sitting", "sleeping", "flying"):
        look = Look(seed=3, variant=variant)
        fit = fit_of(name, look)
        assert fit is not None
        extent = prop.extent(look)
        canvas = Canvas(extent, 50 / extent.height, Light(), samples=1, detail=0)
        prop.paint(canvas, look)
        x, y = canvas.pixel(fit.skull)
        assert canvas.image.getpixel((round(x), round(y)))[3] > 128, (name, variant)  # type: ignore[index]
