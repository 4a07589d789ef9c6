"""Parts and carriers that drawings have already, toys, and the rooms that furniture makes."""

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan


def _props(plan: ScenePlan) -> list[str]:
    return [thing.prop for thing in plan.things]


@pytest.mark.parametrize(
    ("prompt", "props", "colours"),
    [
        ("a cactus in a blue pot", ["cactus"], ["cactus", "blue"]),
        ("an aloe plant in a red pot on a windowsill", ["houseplant"], ["red"]),
        ("a snowman wearing a red hat and a blue scarf", ["snowman"], ["blue", "red"]),
        ("a chocolate cake on a pink plate", ["cake"], ["chocolate cake", "pink"]),
        ("a black bicycle with flowers in its basket", ["bicycle"], ["black"]),
        ("a strawberry cake on a cake stand", ["cake"], ["strawberry cake"]),
    ],
)
def test_a_part_that_a_thing_has_is_not_painted_twice(prompt: str, props: list[str], colours: list[str]) -> None:
    """It takes the colour that the part was given."""
    plan = read_plan(prompt)
    assert _props(plan) == props
    assert [tint.word for tint in plan.things[0].colours] == colours


def test_a_snowman_has_one_hat() -> None:
    """Under a cowboy hat his own is left out."""
    snowman, hat = read_plan("a snowman wearing a cowboy hat").things
    assert (snowman.variant, hat.prop) == ("bareheaded", "cowboyhat")


def test_a_shop_has_its_own_door_and_sign() -> None:
    """The sign is lettered on the shop, and who is by the door is by the shop; a bookshop's door is outside."""
    plan = read_plan('A coffee shop storefront with a sign that says "OPEN", potted plants by the door')
    assert (plan.place, _props(plan), plan.things[0].text) == ("oldtown", ["shop", "houseplant"], "OPEN")
    assert plan.things[1].relation is not None
    assert plan.things[1].relation.other == 0
    assert read_plan("A bookshop with a door and a cat").place == "oldtown"


def test_a_door_in_a_colour_that_the_house_cannot_show_is_no_second_door() -> None:
    """Its colour is said to be ignored."""
    plan = read_plan("A red barn with a white door")
    assert (_props(plan), plan.ignored) == (["barn"], ("white",))


def test_toys_are_small_and_indoors() -> None:
    """Whatever robots, boats and knights are otherwise."""
    shelf = read_plan("A teddy bear and a toy robot sitting on a wooden shelf")
    assert (shelf.place, 0 < shelf.things[1].metres < 0.5) == ("seamless", True)
    assert read_plan("a toy boat in a bathtub").place == "bathroom"
    knight = read_plan("a knight figurine on a bookshelf").things[0]
    assert (knight.material, 0 < knight.metres < 0.5) == ("stone", True)
    assert read_plan("a robot").things[0].metres == 0


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("an elephant on a red ball in a circus tent", "bigtop"), ("a robot in a cyberpunk alley", "alley"),
        ("an amber bottle with eucalyptus leaves", "studio"), ("a shop with a striped awning", "oldtown"),
    ],
)  # fmt: skip
def test_places_by_what_is_named(prompt: str, place: str) -> None:
    """A thing's own home yields to what the prompt says."""
    assert read_plan(prompt).place == place


def test_a_lake_takes_the_colour_of_its_water() -> None:
    """Turquoise, if it is said."""
    feature = read_plan("a turquoise lake").feature("lake")
    assert feature is not None
    assert [tint.word for tint in feature.colours] == ["turquoise"]
