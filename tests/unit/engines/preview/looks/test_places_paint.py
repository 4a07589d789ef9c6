"""Places: each differs from the others and is one scene at every ratio; rooms turn to tables for small things."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import gap, paint_scene, scene

from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import backdrop, set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan

NEEDED = frozenset({
    "studio", "kitchen", "livingroom", "library", "cafe", "street", "city", "alley", "park", "garden", "meadow",
    "forest", "beach", "sea", "lake", "desert", "mountains", "snowfield", "space", "underwater", "bedroom", "museum",
    "rooftop", "jungle", "bamboo",
})  # fmt: skip
ROOMS = ("kitchen", "library", "cafe", "bedroom", "museum", "livingroom")


def test_places_are_all_there() -> None:
    """Twenty places and more are registered."""
    assert set(all_places()) >= NEEDED


def test_places_differ_from_each_other() -> None:
    """No two places look alike."""
    names = sorted(NEEDED)
    pictures = {name: paint_scene(scene(name), 96, 72) for name in names}
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            assert gap(pictures[name], pictures[other], blur=2) > 8, (name, other)


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_place_shows_the_same_scene_in_a_wider_frame(name: str) -> None:
    """The middle of a wide picture is the square picture of the same seed, so a ratio is only a crop."""
    square, wide = paint_scene(scene(name), 120, 120), paint_scene(scene(name), 168, 120)
    middle = wide.crop((24, 0, 144, 120))
    assert gap(square, middle, blur=4) < 30


@pytest.mark.parametrize("name", ["kitchen", "library", "cafe"])
def test_room_turns_to_a_table_for_small_things(name: str) -> None:
    """A mug stands on a table, a sofa on the floor: the ground in front differs."""
    small = backdrop(set_scene(scene(name, "mug"), 120, 120, 3, FINISHES["pro"]), all_places()[name], 120, 120)
    large = backdrop(set_scene(scene(name, "robot"), 120, 120, 3, FINISHES["pro"]), all_places()[name], 120, 120)
    low = (0, 90, 120, 120)
    assert gap(small.crop(low), large.crop(low)) > 6


@pytest.mark.parametrize("name", ROOMS)
def test_room_keeps_the_weather_outside(name: str) -> None:
    """No rain falls in a room: its floor looks as it does on a grey day."""
    low = (0, 96, 160, 120)
    dry = paint_scene(scene(name, weather="overcast")).crop(low)
    wet = paint_scene(scene(name, weather="rain")).crop(low)
    assert gap(dry, wet, blur=1) < 12


def test_room_does_not_paint_a_second_sofa() -> None:
    """A sofa that the prompt names replaces the room's own."""
    with_own = backdrop(
        set_scene(scene("livingroom"), 160, 120, 3, FINISHES["pro"]), all_places()["livingroom"], 160, 120
    )
    without = set_scene(scene("livingroom", "sofa"), 160, 120, 3, FINISHES["pro"])
    assert gap(with_own, backdrop(without, all_places()["livingroom"], 160, 120)) > 3


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a cat in the kitchen", "kitchen"), ("圖書館裡的貓", "library"), ("a mug in a coffee shop", "cafe"),
        ("咖啡馆", "cafe"), ("a narrow alley with neon signs", "alley"), ("后巷", "alley"),
        ("a bench in the park", "park"),
        ("公園", "park"), ("a rose garden", "garden"), ("a tropical rainforest", "jungle"), ("竹林", "bamboo"),
        ("a rooftop at night", "rooftop"), ("屋顶", "rooftop"), ("a cozy bedroom", "bedroom"), ("美術館", "museum"),
    ],
)  # fmt: skip
def test_place_is_reached_by_its_words(prompt: str, place: str) -> None:
    """English, Traditional and Simplified Chinese words lead to the new places."""
    assert read_plan(prompt).place == place


def test_alley_glows_at_night() -> None:
    """Neon signs are the brightest colours of a dark alley."""
    picture = np.asarray(paint_scene(scene("alley", time="night"), 240, 180)).astype(np.int16)
    vivid = picture.max(axis=2) - picture.min(axis=2) > 110
    assert 0.01 < vivid.mean() < 0.5
