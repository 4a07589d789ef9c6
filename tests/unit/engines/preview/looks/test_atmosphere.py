"""Hours, weathers, seasons: each changes the light and the picture in the way that it claims."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import chroma, gap, paint_scene, scene, tones

from muralist.engines.preview.brushes.light import DAYLIGHTS, GREYED, outdoors, seasoned, weathered
from muralist.engines.preview.planner import read_plan

WEATHERS = ("clear", "cloudy", "overcast", "rain", "storm", "fog", "snow", "wind")
SEASONS = ("spring", "summer", "autumn", "winter")


def test_weathers_are_eight() -> None:
    """Every weather but a clear sky says how much it greys the light."""
    assert set(GREYED) | {"clear"} == set(WEATHERS)


def test_weathers_differ_from_each_other() -> None:
    """No two weathers over a meadow look alike."""
    pictures = {weather: paint_scene(scene("meadow", weather=weather)) for weather in WEATHERS}
    for number, weather in enumerate(WEATHERS):
        for other in WEATHERS[number + 1 :]:
            assert gap(pictures[weather], pictures[other]) > 1.2, (weather, other)


def test_sky_loses_its_colour_when_overcast() -> None:
    """An overcast sky is greyer than a cloudy one, and that than a clear one."""
    skies = [
        chroma(paint_scene(scene("sea", weather=weather)).crop((0, 0, 160, 55)))
        for weather in ("overcast", "cloudy", "clear")
    ]
    assert skies == sorted(skies)
    assert skies[0] < 0.6 * skies[2]


def test_storm_is_darker_than_rain_and_has_a_bolt() -> None:
    """A storm dims the scene; its lightning is nearly white in a dark sky."""
    rain, storm = (paint_scene(scene("sea", weather=weather), 240, 180) for weather in ("rain", "storm"))
    assert tones(storm).mean() < tones(rain).mean() - 10
    sky = tones(storm)[:100]
    assert sky.max() > sky.mean() + 70


def test_fog_lowers_contrast_with_distance() -> None:
    """Fog takes more of the contrast at the horizon than in the foreground."""
    clear, fog = (tones(paint_scene(scene("meadow", weather=weather))) for weather in ("clear", "fog"))
    far, near = slice(62, 78), slice(100, 120)
    assert fog[far].std() / clear[far].std() < 0.7 * fog[near].std() / clear[near].std()


def test_rain_leaves_streaks_that_lean() -> None:
    """Rain adds thin bright upright strokes: differences across columns grow more than along rows."""
    dry, wet = (tones(paint_scene(scene("sea", weather=weather), 240, 180)) for weather in ("overcast", "rain"))
    sky = slice(0, 90)
    across = np.abs(np.diff(wet[sky], axis=1)).mean() - np.abs(np.diff(dry[sky], axis=1)).mean()
    along = np.abs(np.diff(wet[sky], axis=0)).mean() - np.abs(np.diff(dry[sky], axis=0)).mean()
    assert across > 1.5 * max(along, 0.1)


def test_snow_whitens_the_ground() -> None:
    """Falling snow makes a green meadow white."""
    green, white = (
        paint_scene(scene("meadow", weather=weather)).crop((0, 90, 160, 120)) for weather in ("clear", "snow")
    )
    assert chroma(white) < 0.4 * chroma(green)
    assert tones(white).mean() > tones(green).mean() + 30


def test_wet_street_mirrors_what_stands_on_it() -> None:
    """The pavement under a red ball turns redder in rain than a dry one."""

    def redness(weather: str) -> float:
        bare = np.asarray(paint_scene(scene("street", weather=weather))).astype(np.int16)
        shown = np.asarray(paint_scene(scene("street", "ball", weather=weather))).astype(np.int16)
        return float(np.abs(shown[112:] - bare[112:]).mean())

    assert redness("rain") > redness("overcast") + 0.5


@pytest.mark.parametrize("place", ["meadow", "forest", "park", "garden", "street", "lake", "mountains", "bamboo"])
def test_seasons_change_a_place(place: str) -> None:
    """Each season of a place is its own picture, and winter has the least colour."""
    pictures = {season: paint_scene(scene(place, season=season)) for season in SEASONS}
    for number, season in enumerate(SEASONS):
        for other in SEASONS[number + 1 :]:
            assert gap(pictures[season], pictures[other]) > 1.5, (season, other)
    if place != "lake":
        # sky and water keep their blue: only the ground is looked at
        ground = {season: chroma(picture.crop((0, 84, 160, 120))) for season, picture in pictures.items()}
        assert ground["winter"] == min(ground.values())


def test_autumn_turns_leaves_from_green_to_orange() -> None:
    """Red outweighs green in an autumn forest, and the other way round in summer."""
    summer, autumn = (np.asarray(paint_scene(scene("forest", season=s))).astype(np.int16) for s in ("summer", "autumn"))
    assert (autumn[..., 0] - autumn[..., 1]).mean() > 12
    assert (summer[..., 0] - summer[..., 1]).mean() < 0


def test_light_of_each_hour_throws_its_own_shadow() -> None:
    """Shadows are long under a low sun, short at noon, and soft under cloud."""
    low, high = outdoors(DAYLIGHTS["golden"], -1, clear=True), outdoors(DAYLIGHTS["noon"], -1, clear=True)
    assert low.reach > 3 * high.reach
    assert outdoors(DAYLIGHTS["noon"], -1, clear=False).soft > 2 * high.soft
    assert low.rim > 0.3
    assert high.rim == 0


def test_lamps_are_lit_when_it_is_dark() -> None:
    """Lamps burn at dusk, at night and in a storm, and not at noon."""
    assert DAYLIGHTS["dusk"].lamps
    assert DAYLIGHTS["night"].lamps
    assert weathered(DAYLIGHTS["day"], "storm").lamps
    assert not DAYLIGHTS["noon"].lamps
    assert weathered(DAYLIGHTS["dusk"], "rain").lamps


def test_season_without_a_name_leaves_the_light_alone() -> None:
    """Only the four seasons tint the light."""
    assert seasoned(DAYLIGHTS["day"], "") is DAYLIGHTS["day"]
    assert seasoned(DAYLIGHTS["day"], "winter") != DAYLIGHTS["day"]


@pytest.mark.parametrize(
    ("prompt", "field", "value"),
    [
        ("a meadow at noon", "time", "noon"), ("正午的草原", "time", "noon"), ("a beach at sunset", "time", "sunset"),
        ("日落的海灘", "time", "sunset"), ("a city in the blue hour", "time", "dusk"),
        ("a windy meadow", "weather", "wind"),
        ("阴天的城市", "weather", "overcast"), ("an overcast city", "weather", "overcast"),
    ],
)  # fmt: skip
def test_atmosphere_is_reached_by_its_words(prompt: str, field: str, value: str) -> None:
    """New hours and weathers are understood in English and Chinese."""
    assert getattr(read_plan(prompt), field) == value
