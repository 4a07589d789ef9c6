"""Light, weather and what places are made of: suns, rays, puddles, flowers, the wet after the rain."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.painter import compose
from muralist.engines.preview.planner import read_plan


def _features(prompt: str) -> set[str]:
    return {feature.name for feature in read_plan(prompt).features}


@pytest.mark.parametrize(
    ("prompt", "time", "colour"),
    [
        ("a big red setting sun behind mountains", "sunset", "red"),
        ("夕陽下的紅色帆船", "sunset", ""),
        ("rising sun over a wheat field", "dawn", ""),
        ("the sun sets behind palm trees", "sunset", ""),
        ("an orange sun over the sea", "day", "orange"),
    ],
)
def test_a_sun_that_is_named_is_shown(prompt: str, time: str, colour: str) -> None:
    """In the colour said of it, at the hour that its word tells."""
    plan = read_plan(prompt)
    sun = plan.feature("sun")
    assert sun is not None
    assert plan.time == time
    assert [tint.word for tint in sun.colours] == ([colour] if colour else [])


def test_a_sunset_alone_names_no_sun() -> None:
    """Its sky is enough."""
    assert "sun" not in _features("a house at sunset")


def test_an_orange_sun_is_painted_orange() -> None:
    """There is a disc of that colour in the sky."""
    picture = compose(read_plan("an orange sun over the sea"), 128, 128, 3, "klein", lambda share: None)
    sky = np.asarray(picture)[:70].astype(int)
    assert ((sky[..., 0] > 200) & (sky[..., 2] < 110)).sum() > 40


@pytest.mark.parametrize(
    ("prompt", "feature"),
    [
        ("sun rays through the trees of a forest", "trees"),
        ("puddles on a street after rain", "puddles"),
        ("yellow flowers in a meadow", "flowers"),
        ("a meadow full of purple wildflowers", "flowers"),
    ],
)
def test_what_a_place_is_made_of_is_no_thing(prompt: str, feature: str) -> None:
    """Trees are the forest, flowers the meadow, puddles the street."""
    plan = read_plan(prompt)
    assert plan.feature(feature) is not None
    assert not plan.things


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [("an owl on a tree in a forest", "tree"), ("three trees in a forest", "tree"), ("a girl holding flowers in a meadow", "")],  # noqa: E501
)  # fmt: skip
def test_what_is_counted_or_bears_something_stays_a_thing(prompt: str, prop: str) -> None:
    """One tree with an owl is that tree, and flowers in a hand are no meadow."""
    plan = read_plan(prompt)
    assert prop in {"", *(thing.prop for thing in plan.things)}
    assert plan.feature("flowers") is None


@pytest.mark.parametrize("prompt", ["a farm after the rain", "雨後的街道"])
def test_after_the_rain_it_is_wet_and_no_longer_rains(prompt: str) -> None:
    """Puddles lie under a sky that clears."""
    plan = read_plan(prompt)
    assert plan.weather == "cloudy"
    assert plan.feature("puddles") is not None


@pytest.mark.parametrize(
    ("prompt", "weather"), [("雪夜裡的帳篷", "snow"), ("雨夜的街道", "rain"), ("a stormy night", "storm")]
)
def test_one_word_may_tell_the_hour_and_the_weather(prompt: str, weather: str) -> None:
    """A snowy night is both."""
    plan = read_plan(prompt)
    assert (plan.time, plan.weather) == ("night", weather)


def test_dark_clouds_close_the_sky() -> None:
    """They are not the white ones of a fine day."""
    assert read_plan("dark clouds over a beach").weather == "overcast"


def test_sunbeams_of_a_window_are_in_a_room() -> None:
    """They do not take a sofa into the forest."""
    plan = read_plan("sunbeams through the window onto a blue sofa")
    assert plan.place != "forest"
    assert "window" in plan.lights


def test_fish_in_open_water_are_under_it() -> None:
    """A bowl is for those in a bowl."""
    assert read_plan("three orange fish in clear water").place == "underwater"
    assert read_plan("a goldfish in a glass of water").things[0].prop == "fishbowl"


def test_wild_flowers_do_not_bloom_in_an_autumn_storm() -> None:
    """Nobody asked for them, and it is not their time."""

    def vivid(prompt: str) -> int:
        rows = np.asarray(compose(read_plan(prompt), 160, 160, 2, "klein", lambda share: None))[134:].astype(int)
        return int(((rows[..., 0] > rows[..., 1] + 40) & (rows[..., 0] > 120)).sum())

    assert vivid("a storm over a meadow") == 0 < vivid("a storm over a meadow with red flowers")


def test_a_subway_station_is_underground() -> None:
    """It has no sky."""
    plan = read_plan("a woman in a subway station")
    assert plan.place == "subway"


def test_a_single_spotlight_is_one() -> None:
    """Its stage is darker on the side that has no lamp."""
    plan = read_plan("a single spotlight on a stage")
    spot = plan.feature("spotlight")
    assert spot is not None
    assert spot.alone
