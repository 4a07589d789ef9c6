"""What tells kinds apart as they are painted: the young are round, sleepers curl, stone has courses, feet are flat."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.dog import BREEDS
from muralist.engines.preview.props.feet import sole, turn_of

WHITE = (0.96, 0.96, 0.96)


def _painted(name: str, variant: str = "", tall: int = 96, **look: object) -> np.ndarray:
    prop = all_props()[name]
    own = Look(seed=1, variant=variant, **look)  # type: ignore[arg-type]
    extent = prop.extent(own)
    canvas = Canvas(extent, tall / extent.height, Light(), samples=1, detail=0)
    prop.paint(canvas, own)
    return np.asarray(canvas.image).astype(np.int16)


def _shape(name: str, variant: str = "") -> float:
    """How wide a drawing is for its height."""
    extent = all_props()[name].extent(Look(seed=1, variant=variant))
    return extent.width / extent.height


def test_the_young_are_small_and_round() -> None:
    """A duckling is no swimmer with a long neck, a kitten mostly head, a puppy short."""
    assert abs(_shape("duck", "duckling") - 1) < abs(_shape("duck") - 1)
    cat = all_props()["cat"]
    assert cat.extent(Look(seed=1, variant="kitten")).top < 0.75 * cat.extent(Look(seed=1)).top
    assert BREEDS["puppy"].head / BREEDS["puppy"].body > 1.5 * BREEDS[""].head / BREEDS[""].body


@pytest.mark.parametrize("name", ["dog", "fox"])
def test_dogs_and_foxes_sleep_curled(name: str) -> None:
    """In a ring they take less room than a tiger with its chin on its paws."""
    assert _shape(name, "sleeping") < 0.95 * _shape("lion", "tiger sleeping")


def test_a_rubber_duck_is_a_toy() -> None:
    """It is not cast as a duckling, and stands nowhere but on water."""
    plan = read_plan("a yellow rubber duck in a bathtub")
    assert plan.things[0].variant.split()[0] == "rubber"
    assert np.array_equal(_painted("duck", "rubber walking"), _painted("duck", "rubber"))


def test_a_white_horse_is_white_to_its_tail() -> None:
    """Tail and legs have the coat's own colour."""
    rows = _painted("horse", "", colours=(WHITE,))
    solid = rows[..., 3] > 200
    tail = rows[:, : rows.shape[1] // 8][solid[:, : rows.shape[1] // 8]]
    assert np.median(tail[:, :3]) > 150


def test_paws_stand_flat_on_the_ground() -> None:
    """Their soles are level, and longer than the leg is thick; those of a lifted foot hang."""
    outline = sole((0.0, 1.0), (0.0, 0.0), 0.2, "paw")
    level = [x for x, y in outline if abs(y) < 0.01]
    assert min(y for _, y in outline) >= 0.0
    assert max(level) - min(level) > 0.2
    assert turn_of((0.0, 1.0), (0.9, 0.6)) != 0.0


@pytest.mark.parametrize("material", ["stone", "brick"])
def test_stone_and_brick_show_their_courses(material: str) -> None:
    """Joints cross the walls of one and the same colour."""
    grey: tuple[tuple[float, float, float], ...] = ((0.7, 0.7, 0.7),)
    plain, laid = (_painted("house", material=kind, tall=128, colours=grey) for kind in ("", material))
    assert np.abs(plain - laid)[..., :3].mean() > 1.5


def test_no_gap_shows_under_the_parapet_of_a_bridge() -> None:
    """From the cap down to the crown of an arch, the wall is closed."""
    alpha = _painted("bridge", tall=160)[..., 3]
    for share in (0.12, 0.3, 0.5, 0.7, 0.88):
        column = alpha[:, round(share * alpha.shape[1])] > 200
        solid = np.flatnonzero(column)
        first_gap = np.flatnonzero(~column[solid.min() :])
        assert not len(first_gap) or first_gap.min() > 0.16 * alpha.shape[0]


def test_a_steam_engine_trails_smoke_over_its_tender() -> None:
    """There is smoke above the roof, behind the funnel."""
    alpha = _painted("train", tall=120)[..., 3]
    assert (alpha[: round(0.38 * alpha.shape[0]), : alpha.shape[1] // 2] > 80).any()


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [("a paper plane in the sky", "paper_plane"), ("a paper airplane", "paper_plane"),
     ("a blue beach hut", "beach_hut"),
     ("一架紙飛機", "paper_plane")],
)  # fmt: skip
def test_paper_planes_and_beach_huts_are_things(prompt: str, prop: str) -> None:
    """Each has a drawing of its own."""
    assert [thing.prop for thing in read_plan(prompt).things] == [prop]


def test_beach_huts_in_a_row_differ_in_colour() -> None:
    """Neighbours never share one."""
    first, second = (_painted("beach_hut", number=number) for number in (0, 1))
    assert np.abs(first - second).mean() > 5


def test_a_penguin_holds_an_umbrella_with_its_flipper() -> None:
    """The wing over the handle is as dark as its coat, not a white mitten."""
    plan = read_plan("a penguin holding an umbrella")
    paws = [item for item in arrange(plan, all_places()[plan.place], 1.0, 1, False) if item.prop.name == "paws"]
    assert paws
    assert "flipper" in paws[0].look.variant
    assert sum(paws[0].look.colours[0]) < 1.5


def test_a_colour_between_two_nouns_is_that_of_both() -> None:
    """A ball of blue yarn is a blue ball of yarn, and the only one the kitten has."""
    plan = read_plan("a kitten playing with a ball of blue yarn")
    (kitten,) = plan.things
    wool = next(word for word in kitten.variant.split() if word.startswith("wool:"))
    assert int(wool[-2:], 16) > int(wool[5:7], 16) + 40
    assert "blue" in plan.understood


def test_a_pool_float_has_the_head_of_its_animal() -> None:
    """It stands high over the ring; a plain one is flat."""
    for kind in ("flamingo", "unicorn"):
        (thing,) = read_plan(f"a {kind} pool float").things
        assert (thing.prop, thing.variant) == ("pool_float", kind)
        assert _shape("pool_float", kind) < 0.8 * _shape("pool_float")


@pytest.mark.parametrize(
    ("prompt", "prop", "variant"),
    [("a nurse holding a clipboard", "clipboard", ""), ("a cherry blossom branch", "branch", "blossom"),
     ("a delivery box", "crate", None), ("a microphone on a stand", "microphone", None)],
)  # fmt: skip
def test_such_things_are_known(prompt: str, prop: str, variant: str | None) -> None:
    """None of their words is ignored."""
    plan = read_plan(prompt)
    assert not plan.ignored
    found = next(thing for thing in plan.things if thing.prop == prop)
    assert variant is None or found.variant == variant


def test_an_elephant_drinks_with_its_trunk_down() -> None:
    """And the drinking is understood."""
    plan = read_plan("an elephant drinking from a river")
    assert not plan.ignored
    assert plan.things[0].pose == "eating"
