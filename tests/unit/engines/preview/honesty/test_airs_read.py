"""What words about air, sky, colour and size claim, and what they bring along."""

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "feature"),
    [
        ("a deer in a pine forest", "conifers"), ("a cabin in a snowy forest", "conifers"),
        ("a barn under snow-capped mountains", "peaks"), ("雪山下的小木屋", "peaks"),
        ("a desert on a starry night", "stars"), ("a cottage with smoke rising from the chimney", "chimney smoke"),
        ("a lighthouse at sunset in a storm", "warm gap"), ("a library full of fog", "indoor mist"),
    ],
)  # fmt: skip
def test_words_bring_what_they_show(prompt: str, feature: str) -> None:
    """A pine forest has conifers, snow-capped mountains white peaks, a storm at sunset a warm gap."""
    plan = read_plan(prompt)
    assert plan.feature(feature) is not None
    assert not plan.ignored


def test_snow_on_peaks_is_no_snowfall() -> None:
    """Snow-capped mountains stand in summer as well."""
    plan = read_plan("a lake below snow-capped mountains")
    assert (plan.weather, plan.season) == ("clear", "")


def test_fog_outside_stays_there() -> None:
    """Behind a window it is not in the room."""
    assert read_plan("a cat in a kitchen, fog outside the window").feature("indoor mist") is None


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a blue forest", "blue"), ("a green forest in autumn", "green"), ("colorful gizmos on a ship", "colorful"),
        ("a robot in a bedroom, wind", "wind"),
        ("a whale underwater at sunset", "at sunset"), ("a dog in a desert, sun, rain", "sun"),
    ],
)  # fmt: skip
def test_what_no_pixel_shows_is_ignored(prompt: str, word: str) -> None:
    """Colours that a place does not take, weather in a room, adjectives of what is left out."""
    plan = read_plan(prompt)
    assert word in plan.ignored
    assert word not in plan.understood


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a green forest", "green"), ("a boat on a purple lake", "purple"), ("purple mountains", "purple"),
        ("pink coral and a clownfish", "pink"), ("a huge dog beside a small cat", "huge"), ("an iron bridge", "iron"),
        ("a whale underwater with sun rays", "sun rays"), ("a bowl, top light", "top light"),
        ("a mustard sofa", "mustard"), ("a dark green sofa", "dark green"),
    ],
)  # fmt: skip
def test_what_is_shown_is_understood(prompt: str, word: str) -> None:
    """A forest is green anyway, a lake takes a colour, and an iron bridge is as dark as iron."""
    plan = read_plan(prompt)
    assert word in plan.understood
    assert word not in plan.ignored


def test_metals_have_their_hue() -> None:
    """A brass car is brass all over; a metal one may have any paint, and a red copper kettle is red."""
    assert [tint.word for tint in read_plan("a brass car").things[0].colours] == ["brass"]
    assert read_plan("a metal car").things[0].colours == ()
    assert [tint.word for tint in read_plan("a red copper kettle").things[0].colours] == ["red"]


def test_compounds_keep_their_first_word() -> None:
    """A chocolate cake is brown, an old car worn; an old man is a man."""
    brown = read_plan("a chocolate cake").things[0].colours[0].colour
    assert brown[0] > brown[1] > brown[2]
    assert read_plan("an old car").things[0].pattern == "old"
    assert read_plan("an old man").things[0].pattern == ""
