"""What pictures for shops and documents name: tiles and grounds in their colours, arrows, models, room for words."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.layout import settled
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import backdrop, set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.planning.inks import letter_ink
from muralist.engines.preview.scenery.built.graphics import TILE
from muralist.engines.preview.scenery.prints.printedpaper import GROUND


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("app icon: one green leaf on a white rounded square", "white"),
        ("app icon with a green cactus on a cream rounded square", "cream"),
        ("小程序图标，黄色圆角方形上的一只白色小猫", "黄色"),
    ],
)
def test_a_tile_has_the_colour_that_is_said(prompt: str, word: str) -> None:
    """And what is on it has its own."""
    plan = read_plan(prompt)
    tile = plan.feature(TILE)
    assert tile is not None
    assert [tint.word for tint in tile.colours] == [word]
    assert word not in plan.ignored
    assert len(plan.things) == 1


def test_two_inks_of_a_poster_are_ground_and_figure() -> None:
    """The first is the paper's, the second that of the thing and the letters; a thing's own colours stay."""
    plan = read_plan('concert poster with the title "JAZZ NIGHT" and a saxophone, deep blue and gold')
    ground = plan.feature(GROUND)
    assert ground is not None
    assert ground.colours[0].word == "deep blue"
    assert [tint.word for tint in plan.things[0].colours] == ["gold"]
    assert letter_ink(plan) == plan.things[0].colours[0].colour
    assert read_plan("poster of a red and white guitar").feature(GROUND) is None


def test_arrows_lead_from_each_to_the_next() -> None:
    """An arrow between two has its head at the second; a chain of them keeps its order."""
    plan = read_plan("laptop, server, phone connected by arrows")
    items = settled(plan, all_places()[plan.place], 1.0, 0, dark=False)
    wires = [item for item in items if item.prop.name == "wire_line"]
    assert len(wires) == 2
    assert all(item.look.variant.endswith(" on") for item in wires)
    things = sorted((item for item in items if item not in wires), key=lambda item: item.middle)
    assert [item.prop.name for item in things] == ["laptop", "server_rack", "phone"]


def test_shelves_of_a_model_stand_on_its_floor() -> None:
    """Racks in a warehouse, and what hangs on a wall is within the frame's room."""
    plan = read_plan("isometric warehouse with shelves and a forklift")
    assert "pallet_rack" in {thing.prop for thing in plan.things}
    plan = read_plan("isometric living room with a bookshelf and a picture on the wall")
    items = settled(plan, all_places()[plan.place], 1.0, 0, dark=False)
    picture = next(item for item in items if item.prop.name == "picture")
    assert 0.1 < picture.middle < 0.4
    assert picture.y > 0.2


def test_the_side_left_for_words_is_bare() -> None:
    """No bookcase or window of the room is on it."""
    plan = read_plan("a laptop on a desk in an office, copy space on the left")
    setting = set_scene(plan, 96, 54, 1, FINISHES["klein"])
    picture = np.asarray(backdrop(setting, all_places()[plan.place], 96, 54)).astype(float)
    assert picture[4:30, 4:46].std(axis=(0, 1)).max() < 8


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("three wrapped gift boxes on a red background", {"gift"}),
        ("a businessman holding a giant pencil", {"person", "pencil"}),
        ("an engineer looking at blueprints", {"person", "plan_sheet"}),
        ("blog header about coffee, three red apples", {"fruit"}),
    ],
)
def test_things_are_read_as_what_they_are(prompt: str, things: set[str]) -> None:
    """A look named as a thing is one, and what a header is about is not painted."""
    assert {thing.prop for thing in read_plan(prompt).things} == things


def test_a_plane_beside_somebody_is_on_the_ground() -> None:
    """One that nobody stands beside flies."""
    for prompt, where in (("a pilot standing beside a plane", "ground"), ("a plane over mountains", "sky")):
        plan = read_plan(prompt)
        items = settled(plan, all_places()[plan.place], 1.0, 0, dark=False)
        assert next(item.where for item in items if item.prop.name == "plane") == where


def test_a_sad_robot_looks_sad() -> None:
    """Its face shows it, and the picture's mood does not."""
    plan = read_plan("a sad robot")
    assert plan.things[0].variant == "sad"
    assert not plan.moods
