"""Large rooms from within, snow that lies, ponds in parks, leaves on the ground, lanterns of a street, and grounds."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.planner import read_plan


def _shows(prompt: str) -> set[str]:
    return {feature.name for feature in read_plan(prompt).features}


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a server room", "serverroom"), ("一隻貓在機房裡", "serverroom"), ("a gym", "gym"), ("健身房裡的男人", "gym"),
     ("a forklift in a warehouse", "warehouse"), ("倉庫裡的貓", "warehouse"), ("an empty cinema", "cinema"),
     ("電影院", "cinema"), ("workers in a factory", "factory"), ("工廠裡的機器人", "factory")],
)  # fmt: skip
def test_large_rooms_are_painted_from_within(prompt: str, place: str) -> None:
    """Each has a picture of its own, and nothing of the prompt is left out."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert not plan.ignored


def test_a_factory_alone_is_a_building() -> None:
    """Nobody in it: it is seen from outside."""
    assert [thing.prop for thing in read_plan("a factory").things] == ["factory"]


def test_red_seats_of_a_cinema_are_red() -> None:
    """The seats take the colour that is said before the cinema."""
    blue, red = (
        np.asarray(paint_scene(read_plan(f"a {hue} cinema"), width=120, height=120)) for hue in ("blue", "red")
    )
    assert blue[-20:, :, 2].mean() > blue[-20:, :, 0].mean()
    assert red[-20:, :, 0].mean() > red[-20:, :, 2].mean()


@pytest.mark.parametrize("prompt", ["a red fox sitting in the snow at sunrise", "a dog running through fresh snow"])
def test_snow_that_somebody_is_in_lies(prompt: str) -> None:
    """It covers the ground and does not fall."""
    plan = read_plan(prompt)
    assert (plan.place, plan.weather) == ("snowfield", "clear")
    assert "snow" in plan.understood


@pytest.mark.parametrize("prompt", ["a fox in falling snow", "a village in the snow"])
def test_snow_falls_where_it_is_said_to_or_elsewhere(prompt: str) -> None:
    """Snow in the air stays weather, and so does that of another place."""
    assert read_plan(prompt).weather == "snow"


def test_a_sunrise_shows_its_sun_and_a_sunset_over_land_none_unasked() -> None:
    """The disc stands low over the land."""
    assert "sun" in _shows("a horse in a field at sunrise")
    assert "sun" not in _shows("a horse in a field at sunset")


@pytest.mark.parametrize("prompt", ["a park with a pond", "公園的池塘邊有一隻鴨子", "a bench beside a pond in a park"])
def test_the_pond_of_a_park_is_seen(prompt: str) -> None:
    """It lies large before the trees."""
    plan = read_plan(prompt)
    assert plan.place == "park"
    assert plan.feature("mere") is not None


def test_who_swims_in_the_pond_of_a_park_is_at_the_pond() -> None:
    """No park is seen there, and none is claimed."""
    plan = read_plan("ducks swimming in a park pond")
    assert plan.place == "pond"
    assert "park" in plan.ignored


@pytest.mark.parametrize("prompt", ["a pond surrounded by willow trees", "湖邊圍繞著松樹"])
def test_trees_around_water_stand_behind_it(prompt: str) -> None:
    """They line the far shore."""
    (trees,) = read_plan(prompt).things
    assert trees.spot == "back"
    assert trees.count > 1


@pytest.mark.parametrize(
    "prompt",
    ["滿地黃葉的公園", "落葉滿地的街道", "地上鋪滿落葉的小路", "fallen leaves all over the ground in a park",
     "a street covered with autumn leaves", "a dog lying on fallen leaves"],
)  # fmt: skip
def test_leaves_that_cover_the_ground_lie_on_it(prompt: str) -> None:
    """No heap of them stands there, and nobody carries one."""
    plan = read_plan(prompt)
    assert plan.feature("leafbed") is not None
    assert "leaf_pile" not in {thing.prop for thing in plan.things}
    assert not plan.ignored


def test_a_pile_of_leaves_stays_a_pile() -> None:
    """What is said to be heaped is."""
    assert "leaf_pile" in {thing.prop for thing in read_plan("a dog beside a pile of leaves").things}


def test_leaves_on_the_ground_have_their_colour() -> None:
    """Red ones redden the ground."""
    red = np.asarray(paint_scene(read_plan("a park, red leaves on the ground"), width=120, height=120))[-25:].astype(
        int
    )
    assert red[..., 0].mean() > red[..., 1].mean() + 40


def test_lanterns_all_along_the_eaves_hang_there_in_their_colour() -> None:
    """The lanterns are the street's own, on its eaves, and the ground shines."""
    plan = read_plan("夜晚的老街，紅燈籠掛滿屋簷，地上有水光倒影")
    assert {"lanterns", "eaves", "reflection"} <= {feature.name for feature in plan.features}
    assert not plan.ignored
    assert not plan.things


def test_lanterns_without_a_number_hang_on_cords_and_counted_ones_are_things() -> None:
    """Nothing hangs from the sky."""
    assert not read_plan("老街上掛著紅燈籠").things
    assert read_plan("two red lanterns in an old chinese street").things[0].count == 2


def test_hills_are_seen_through_a_mist() -> None:
    """They are raised, and the mist is thin."""
    assert {"hills", "thin mist"} <= _shows("three hot air balloons over green hills, early morning mist")


@pytest.mark.parametrize(
    ("prompt", "surface"),
    [("a snail on moss", "moss"), ("青苔上的蝸牛", "moss"), ("a teapot on a bamboo mat", "bamboo mat"),
     ("竹蓆上的茶壺", "bamboo mat")],
)  # fmt: skip
def test_small_things_stand_on_the_ground_that_is_named(prompt: str, surface: str) -> None:
    """Moss and mats are what is under them."""
    plan = read_plan(prompt)
    assert plan.feature(surface) is not None
    assert not plan.ignored


def test_a_wet_stone_is_a_rock_and_no_rain() -> None:
    """The frog is on it and not of it."""
    plan = read_plan("a frog on a wet stone")
    assert {thing.prop for thing in plan.things} == {"frog", "rock"}
    assert plan.weather == "clear"


def test_lights_of_a_server_room_have_their_colour() -> None:
    """The colour goes to its lamps."""
    plan = read_plan("a server room with red lights")
    lamps = plan.feature("lamps")
    assert lamps is not None
    assert [tint.word for tint in lamps.colours] == ["red"]
    assert not plan.ignored
