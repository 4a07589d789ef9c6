"""What people have on their feet, and what they wield."""

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a woman in red high heels", "pumps:c8322d"), ("a man in sandals", "sandals:"),
        ("a child in striped socks on a sofa", "socks-striped:"), ("a cowboy in leather boots", "boots:6f4a30"),
        ("a girl in roller skates", "rollerskates:"), ("a barefoot boy on a beach", "barefoot"),
        ("穿高跟鞋的女人", "pumps:"),
    ],
)  # fmt: skip
def test_shoes_that_somebody_is_in_are_on_the_feet(prompt: str, worn: str) -> None:
    """They are no things beside the wearer."""
    plan = read_plan(prompt)
    one = plan.things[0]
    assert all(thing.prop not in {"heels", "sandal", "sock", "roller_skate"} for thing in plan.things)
    assert (any(word.startswith(worn.partition(":")[0]) for word in one.variant.split()), plan.ignored) == (True, ())
    assert worn.endswith(":") or any(word.startswith(worn[:6]) for word in one.variant.split())


def test_shoes_in_the_hand_are_things() -> None:
    """Nobody wears what is carried."""
    assert any(thing.prop == "heels" for thing in read_plan("a woman with red high heels in her hand").things)


@pytest.mark.parametrize("animal", ["goat", "donkey", "zebra"])
def test_hoofed_animals_wear_suits_as_figures(animal: str) -> None:
    """Each has a head of its own on the body of a figure."""
    plan = read_plan(f"a {animal} in a suit")
    assert f"kin-{animal}" in plan.things[0].variant.split()
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a wizard waving a wand", "wand"), ("a nurse holding a syringe", "injecting"),
        ("a chef holding a ladle", "ladle"), ("a teacher with a pointer", "pointer"),
    ],
)  # fmt: skip
def test_a_tool_that_is_wielded_is_in_the_hand(prompt: str, word: str) -> None:
    """It lies nowhere beside the figure, and is large enough to be seen."""
    plan = read_plan(prompt)
    (one,) = plan.things
    assert word in {one.pose, *one.variant.split()}
    assert plan.ignored == ()


def test_a_portrait_by_candlelight_is_a_face_in_a_room() -> None:
    """No candle on the ground takes the frame, and nobody is lit by one in the street."""
    plan = read_plan("portrait of a man by candlelight")
    assert (plan.place, [thing.prop for thing in plan.things]) == ("livingroom", ["person"])
