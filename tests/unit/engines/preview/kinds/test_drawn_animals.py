"""Animals as they are drawn near: dogs with a stop, hair and curls, bows on four feet, the young of a breed, koi."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.cat import CHOOSE as CAT
from muralist.engines.preview.props.dog import BREEDS
from muralist.engines.preview.props.dog import CHOOSE as DOG
from muralist.engines.preview.props.feathering import plume
from muralist.engines.preview.props.gaits import gait_of
from muralist.engines.preview.props.hounds import muzzle, reach
from muralist.engines.preview.props.skeleton import bones


def _painted(name: str, variant: str, tall: int = 96) -> np.ndarray:
    prop = all_props()[name]
    look = Look(seed=1, variant=variant)
    extent = prop.extent(look)
    canvas = Canvas(extent, tall / extent.height, Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    return np.asarray(canvas.image).astype(np.int16)


@pytest.mark.parametrize("breed", ["", "retriever", "pug", "dachshund"])
def test_a_muzzle_is_blunt_and_ends_at_the_nose(breed: str) -> None:
    """It keeps its depth to the tip, and steps down from the brow."""
    long, deep = BREEDS[breed].muzzle
    outline = muzzle(long, deep)
    tip = reach(long, deep)
    front = [y for x, y in outline if x > tip - 0.15]
    assert max(x for x, _ in outline) == pytest.approx(tip, abs=0.05)
    assert max(front) - min(front) > 0.6 * deep


def test_the_hair_of_a_plume_hangs_from_a_level_tail() -> None:
    """A retriever's tail is no fox's brush: its hair reaches down from it."""
    locks = plume([(0.0, 0.5), (-0.2, 0.5), (-0.4, 0.5)], 0.13)
    assert min(y for lock in locks for _, y in lock) < 0.42
    assert max(y for lock in locks for _, y in lock) < 0.60


@pytest.mark.parametrize(("build", "breed"), [(DOG, ""), (DOG, "corgi"), (CAT, "")])
def test_a_stretching_animal_has_its_forefeet_on_the_ground(build: object, breed: str) -> None:
    """The back is tipped until fore and hind feet are level."""
    own = build(Look(variant=breed))  # type: ignore[operator]
    feet = [leg[-1][1] for leg in bones(own, gait_of("stretching", hoofed=False)).legs[:2]]
    assert abs(feet[0] - feet[1]) < 0.06


@pytest.mark.parametrize("prompt", ["a cat stretching", "a dog stretching", "一隻貓在伸懶腰"])
def test_stretching_is_a_pose_of_cats_and_dogs(prompt: str) -> None:
    """It is read and shown, so nothing is ignored."""
    plan = read_plan(prompt)
    assert "stretching" in plan.things[0].variant
    assert not plan.ignored


def test_a_poodle_is_clipped() -> None:
    """Curls on its chest and ankles leave the legs between bare: its outline waves in and out."""
    poodle = DOG(Look(variant="poodle"))
    assert poodle.mane == "clip"
    paint = _painted("dog", "poodle")[..., 3] > 128
    rows = paint.sum(axis=1)[int(0.62 * len(paint)) :]
    assert rows.max() > 1.5 * rows.min() if rows.min() else rows.max() > 0


@pytest.mark.parametrize("breed", ["corgi", "husky", "retriever"])
def test_the_puppies_of_a_breed_have_large_heads_on_short_bodies(breed: str) -> None:
    """They keep their coat."""
    young, grown = DOG(Look(variant=f"{breed} puppy")), DOG(Look(variant=breed))
    assert young.head / young.body > 1.5 * grown.head / grown.body
    assert young.coats == grown.coats


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [("a corgi puppy", "corgi puppy"), ("柯基幼犬", "corgi puppy"), ("a siamese kitten", "siamese kitten"),
     ("a corgi", "corgi")],
)  # fmt: skip
def test_a_young_one_of_a_breed_is_read_as_young(prompt: str, variant: str) -> None:
    """Rows that name a breed at every age do not make it grown."""
    assert read_plan(prompt).things[0].variant == variant


def test_a_koi_is_seen_from_above() -> None:
    """It has an eye on either side of its head."""
    picture = _painted("fancy fish", "koi", tall=200)
    head = picture[:, int(0.82 * picture.shape[1]) :]
    rows = np.nonzero(((head[..., :3].sum(axis=2) < 150) & (head[..., 3] > 200)).any(axis=1))[0]
    assert rows.max() - rows.min() > 0.12 * len(picture)


def test_a_clownfish_is_in_the_water() -> None:
    """A word that names people by their trade does not put an animal on their stage."""
    assert read_plan("a clownfish").place == "underwater"
    assert read_plan("a clown").place == "stage"


@pytest.mark.parametrize("prompt", ["an orchid in a pot", "a bonsai in a red pot"])
def test_plants_that_are_painted_in_pots_get_no_second_pot(prompt: str) -> None:
    """The pot that is named is the one they grow in."""
    plan = read_plan(prompt)
    assert len(plan.things) == 1
    assert not plan.ignored
