"""What belongs together comes together: keys in locks, hats in hands, dishes around a dish, roads past fields."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _one(prompt: str, prop: str) -> Thing:
    return next(thing for thing in read_plan(prompt).things if thing.prop == prop)


def test_who_holds_a_helmet_has_none_on() -> None:
    """The helmet in the hands is the trade's own, and "his" says that it is a man."""
    plan = read_plan("a firefighter holding his helmet")
    assert {"uncovered", "man"} <= set(plan.things[0].variant.split())
    assert plan.things[1].prop == "headwear"
    assert plan.things[1].colours


def test_pronouns_in_quotes_say_nothing() -> None:
    """A title is not about the one who is shown."""
    assert "woman" not in _one('a baker, poster with the title "Her Bread"', "person").variant.split()
    assert "woman" in _one("a baker with her bread", "person").variant.split()


def test_a_weight_goes_overhead() -> None:
    """Lifting is seen, and "red" is the light's colour, not the weight's."""
    plan = read_plan("a man lifting a kettlebell in a gym, red rim light")
    assert plan.things[0].pose == "raising"
    assert any(light.startswith("rim:") for light in plan.lights)
    assert "red" in plan.understood
    assert not plan.things[1].colours


@pytest.mark.parametrize("prompt", ["a key unlocking a padlock", "a padlock with a key in it", "a key in a padlock"])
def test_a_key_turns_in_its_lock(prompt: str) -> None:
    """One drawing shows both."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.variant) for thing in plan.things] == [("padlock", "keyed")]


def test_the_main_dish_is_the_largest() -> None:
    """All that is listed around it is around it, and smaller."""
    main, *around = read_plan("一鍋火鍋,周圍擺著蔬菜和羊肉").things
    assert [thing.relation.kind for thing in around if thing.relation] == ["around", "around"]
    assert all(thing.size < 1 < main.size for thing in around)


def test_one_measure_is_one_vessel() -> None:
    """一籠 of two foods is one steamer."""
    steamer, *rest = read_plan("一籠蝦餃和燒賣").things
    assert steamer.filling == "shrimp dumpling+siu mai"
    assert not rest


@pytest.mark.parametrize("prompt", ["a bus driving past corn fields", "a red truck driving past a rice field"])
def test_what_drives_past_fields_has_a_road(prompt: str) -> None:
    """And what stands in a field has none."""
    assert read_plan(prompt).feature("lane") is not None
    assert read_plan("a bus in a corn field").feature("lane") is None


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a suitcase by an airport window, a plane outside", "terminal"), ("a cup by a train window", "compartment"),
     ("a potter in her studio shaping a clay pot", "workshop"), ("an armchair in a bright loft", "loft")],
)  # fmt: skip
def test_a_room_is_the_one_that_is_meant(prompt: str, place: str) -> None:
    """By the name of its window, by the work in it, or by what kind it is."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert not any(thing.prop in {"plane", "window", "train"} for thing in plan.things)


def test_steps_lead_to_the_hall() -> None:
    """One temple, the place's own, where only its steps are named besides."""
    plan = read_plan("雨中的石階和老廟")
    assert plan.place == "templeyard"
    assert [(thing.prop, thing.spot) for thing in plan.things] == [("stairs", "middle")]


def test_what_is_carried_to_school_is_carried() -> None:
    """A bag to school is no school."""
    assert {thing.prop for thing in read_plan("a girl carrying a bag to school").things} == {
        "child",
        "handbag",
        "school",
    }
