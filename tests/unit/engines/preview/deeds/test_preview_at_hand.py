"""What people pour, stir, light, water and touch is at their hands, and what joins both is drawn."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.placement import Placement

FIGURES = {"person", "child"}


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 1, False)


def _one(placed: list[Placement], *props: str) -> Placement:
    return next(one for one in placed if one.prop.name in props)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a barista pouring milk into a blue cup behind a wooden counter", ("into-mug:", "runs:f8f4ea")),
        ("a grandmother pouring tea from a red teapot into a cup", ("from-teapot:", "into-mug")),
        ("a waiter pouring red wine into a glass", ("from-bottle", "into-glass", "runs:7a1f33")),
        ("茶師從茶壺倒茶到杯子裡", ("from-teapot", "into-mug")),
        ("媽媽往杯子裡倒牛奶", ("into-mug", "runs:f8f4ea")),
        ("服務生把紅酒倒進杯子裡", ("from-bottle", "into-mug", "runs:7a1f33")),
    ],
)
def test_who_pours_has_both_vessels_in_the_hands(prompt: str, words: tuple[str, ...]) -> None:
    """The vessels are traits of the figure, so that no second cup stands about."""
    plan = read_plan(prompt)
    variant = plan.things[0].variant
    assert "pouring" in variant.split()
    assert all(word in variant for word in words)
    assert not {"mug", "glass", "teapot", "bottle"} & {thing.prop for thing in plan.things}
    assert not plan.ignored


def test_pouring_paints_the_liquid_in_its_colour() -> None:
    """Wine runs red where milk runs white."""
    prop = all_props()["person"]
    found = []
    for colour in ("7a1f33", "f8f4ea"):
        look = Look(seed=1, variant=f"man runs:{colour} from-teapot pouring")
        canvas = Canvas(prop.extent(look), 90.0, Light(), samples=1, detail=0)
        prop.paint(canvas, look)
        found.append(canvas.image.tobytes())
    assert found[0] != found[1]


@pytest.mark.parametrize(
    ("prompt", "target"),
    [
        ("a chef pouring batter into a pan", "pan"),
        ("a boy pouring water into a bucket", "bucket"),
        ("a waiter pouring wine into three glasses", "glass"),
        ("a chef stirring a pot in a kitchen", "pot"),
        ("a witch stirring a cauldron in a cave", "cauldron"),
    ],
)
def test_what_is_poured_on_and_stirred_is_joined_to_the_hand(prompt: str, target: str) -> None:
    """A stream or a spoon reaches from the figure to its object."""
    placed = _placed(prompt)
    figure, thing, joined = _one(placed, *FIGURES), _one(placed, target), _one(placed, "join")
    assert abs(thing.x - joined.x) < 0.5 * thing.extent.width * thing.unit + 0.02
    assert abs(figure.x - joined.x) < 0.6 * figure.extent.height * figure.unit


@pytest.mark.parametrize("prompt", ["a robot watering sunflowers in a greenhouse", "a woman watering a potted plant"])
def test_water_lands_on_what_is_watered(prompt: str) -> None:
    """The plant is where the can's water falls."""
    placed = _placed(prompt)
    actor, plant = _one(placed, "robot", *FIGURES), _one(placed, "flowers", "houseplant")
    tall = actor.extent.height * actor.unit
    assert 0.25 * tall < abs(actor.x - plant.x) < 0.75 * tall


@pytest.mark.parametrize(
    ("prompt", "claimed"),
    [("a man petting a cat", True), ("a woman brushing a horse", False), ("一個男孩在摸一隻貓", True)],
)
def test_hands_are_on_an_animal_that_is_touched(prompt: str, claimed: bool) -> None:
    """A touch is claimed; a deed that is not known is shown as one and ignored."""
    plan = read_plan(prompt)
    assert "building" in plan.things[0].variant.split()
    assert bool(plan.ignored) is not claimed


def test_whoever_pushes_a_swing_is_not_on_it() -> None:
    """The one who is pushed is."""
    plan = read_plan("a father pushing his daughter on a swing")
    assert [thing.relation is not None for thing in plan.things] == [False, True, False]
    assert "pushing" in plan.things[0].variant.split()


@pytest.mark.parametrize("prompt", ["an astronaut planting a flag on the moon", "a girl waving a red flag on a hill"])
def test_a_flag_is_held_by_its_pole(prompt: str) -> None:
    """The pole stands on the ground, within reach."""
    placed = _placed(prompt)
    flag, bearer = _one(placed, "flag"), _one(placed, "astronaut", *FIGURES)
    assert abs(flag.x - bearer.x) < 0.4 * bearer.extent.height * bearer.unit
    assert flag.y == bearer.y


def test_one_of_those_who_share_an_umbrella_holds_it() -> None:
    """And the word for it is understood."""
    plan = read_plan("a mother and daughter sharing an umbrella")
    umbrella = next(thing for thing in plan.things if thing.prop == "umbrella")
    assert umbrella.relation is not None
    assert umbrella.relation.kind == "carrying"
    assert "sharing" in plan.understood
