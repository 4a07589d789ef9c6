"""What hangs at doors and stands on shelves, headlands and hills; who stands behind tables and sits under umbrellas."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.contact import tufts
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Relation
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 3 / 4)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _of(placed: list[Placement], *props: str) -> list[Placement]:
    return [one for one in placed if one.prop.name in props]


def _middle(one: Placement) -> float:
    return one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)


def _wide(one: Placement) -> float:
    return one.extent.width * one.unit


@pytest.mark.parametrize(
    ("prompt", "host"),
    [
        ("two red lanterns hanging in front of a house", "house"),
        ("a house with two red lanterns hanging at the door", "house"),
        ("竹林裡的古廟,門前掛著兩盞紅燈籠", "temple_hall"),
        ("two red lanterns hanging at the door", "door"),
        ("門前掛著兩盞紅燈籠", "door"),
        ("a pavilion with two red lanterns", "pavilion"),
        ("two paper lanterns hanging outside a shop", "shop"),
    ],
)
def test_lanterns_hang_at_a_door(prompt: str, host: str) -> None:
    """They are before the building, off the ground, at one height, close by each other and all claimed."""
    plan = read_plan(prompt)
    for aspect in RATIOS:
        placed = _placed(prompt, aspect)
        (building,), lanterns = _of(placed, host), _of(placed, "paper_lantern")
        assert len(lanterns) == 2, prompt
        assert all(placed.index(one) > placed.index(building) for one in lanterns)
        assert abs(lanterns[0].y - lanterns[1].y) < 0.01
        assert abs(_middle(lanterns[0]) - _middle(lanterns[1])) < max(_wide(building), 0.75)
        assert all(one.y < building.y - 0.03 for one in lanterns)
    assert not plan.ignored


def test_a_door_is_there_only_where_no_building_is() -> None:
    """門前 after a building is at that building's door."""
    assert [thing.prop for thing in read_plan("門前掛著兩盞紅燈籠").things] == ["door", "paper_lantern"]
    assert "door" not in [thing.prop for thing in read_plan("廟門前掛著兩盞紅燈籠").things]


def test_lanterns_of_a_temple_gate_hang_under_its_eaves() -> None:
    """Lanterns that hang on a gate are paper ones, not lamps on the ground."""
    placed = _of(_placed("two lanterns hanging on a temple gate"), "paper_lantern")
    assert len(placed) == 2
    assert all(one.y < 0.7 and one.cord > 0 for one in placed)


def test_a_counted_lantern_is_no_lamp() -> None:
    """一盞燈籠 is a lantern; 一盞燈 is a lamp."""
    assert [thing.prop for thing in read_plan("房子門口掛著一盞燈籠").things] == ["door", "paper_lantern"]
    assert [thing.prop for thing in read_plan("桌上一盞燈和一本書").things][-2:] == ["lamp", "books"]


@pytest.mark.parametrize("prompt", ["a castle on a hill", "a house on a hill", "山丘上的城堡"])
def test_a_hilltop_is_wider_than_what_stands_on_it(prompt: str) -> None:
    """The hill shows to both sides of the building."""
    for aspect in RATIOS:
        building = _of(_placed(prompt, aspect), "castle", "house")[0]
        assert _wide(building) <= 0.53 * max(1.0, aspect)


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("a lighthouse on a rock", ""),
        ("a tall lighthouse on a rock by the stormy sea", ""),
        ("a lighthouse on a rocky cliff with a stormy sea and a small sail boat", "cliff"),
        ("懸崖上的燈塔,海浪", "cliff"),
        ("a castle on a cliff above the sea", "cliff"),
    ],
)
def test_buildings_by_the_sea_stand_on_a_headland(prompt: str, variant: str) -> None:
    """The rock or cliff is a thing in the sea, wider than the building on its top."""
    plan = read_plan(prompt)
    assert plan.place == "sea"
    for aspect in RATIOS:
        placed = _placed(prompt, aspect)
        (rock,), building = _of(placed, "headland"), _of(placed, "lighthouse", "castle")[0]
        tall = max(1.0, 1 / aspect)
        assert rock.look.variant == variant
        assert rock.where == "water"
        assert _wide(building) <= 0.56 * _wide(rock)
        top = rock.y - rock.extent.top * rock.unit / tall
        foot = building.y - building.extent.bottom * building.unit / tall
        assert foot == pytest.approx(top, abs=0.012)


def test_a_cliff_inland_stays_a_place() -> None:
    """Only buildings by the sea make a headland of it."""
    assert read_plan("a wolf on a cliff").place == "cliff"
    assert "headland" not in [thing.prop for thing in read_plan("a frog on a rock in a pond").things]


def test_shelves_hang_beside_the_window() -> None:
    """A shelf by the window is on the wall of a room, with all that is named on it."""
    plan = read_plan("a cactus in a terracotta pot and a vintage camera on a white shelf by the window")
    assert plan.place == "livingroom"
    assert [thing.relation for thing in plan.things[:2]] == [Relation(kind="on", other=2)] * 2
    assert not plan.ignored


def test_chairs_by_a_window_stand_on_the_floor() -> None:
    """Furniture with legs is in the room; a cat alone sits on the sill."""
    assert read_plan("一隻黑貓坐在窗邊的木椅上,窗外下著雨").place == "livingroom"
    assert read_plan("a black cat by the window").place == "windowseat"


@pytest.mark.parametrize(
    "prompt",
    [
        "a birthday cake with candles on a kitchen table, a boy and a girl standing behind it",
        "a boy and a girl behind a table with a cake",
        "桌子後面有兩個小孩,桌上有一個蛋糕",
    ],
)
def test_people_behind_a_table_stand_apart(prompt: str) -> None:
    """Their heads do not cover each other, the table comes before them, and all of it is one table."""
    for aspect in RATIOS:
        placed = _placed(prompt, aspect)
        people = sorted(_of(placed, "child"), key=_middle)
        assert len(people) == 2
        assert _middle(people[1]) - _middle(people[0]) > 0.6 * _wide(people[0])
        assert max(placed.index(one) for one in people) < placed.index(_of(placed, "cake")[0])
        assert len(_of(placed, "table")) <= 1
    assert not read_plan(prompt).ignored


def test_behind_a_counter_is_claimed_where_it_hides_somebody() -> None:
    """The place's own table is before a chef who stands behind it."""
    assert "behind" in read_plan("a chef behind a counter").understood
    assert not read_plan("一個廚師站在櫃台後面").ignored


@pytest.mark.parametrize(
    "prompt",
    ["an old man sitting on a park bench under an umbrella", "a girl sitting under an umbrella on a bench",
     "一個女孩在傘下坐在長椅上"],
)  # fmt: skip
def test_sitters_are_under_their_umbrella(prompt: str) -> None:
    """They sit on the bench and hold the umbrella, in whichever order it is said."""
    plan = read_plan(prompt)
    things = {thing.prop: thing for thing in plan.things}
    somebody = things.get("person") or things["child"]
    assert somebody.relation == Relation(kind="on", other=[thing.prop for thing in plan.things].index("bench"))
    assert things["umbrella"].relation == Relation(kind="carrying", other=plan.things.index(somebody))


def test_a_train_through_a_valley_is_on_its_bridge() -> None:
    """駛過山谷中的橋 is over the bridge, not behind its arches."""
    plan = read_plan("一列綠色火車駛過山谷中的橋,秋天")
    assert [(thing.prop, thing.relation) for thing in plan.things] == [
        ("train", Relation(kind="on", other=1)), ("bridge", None),
    ]  # fmt: skip


def test_named_leaves_fall_and_benches_of_a_park_are_in_it() -> None:
    """Autumn leaves are seen in the air."""
    plan = read_plan("a man on a park bench, autumn leaves")
    assert plan.place == "park"
    assert plan.feature("leaffall") is not None
    assert plan.season == "autumn"


def test_what_hangs_is_the_noun_before() -> None:
    """A lantern that a cabin has hangs at its door, and a swing from the branch of its tree."""
    cabin = read_plan("a wooden cabin in the forest with a lantern hanging at the door")
    assert [thing.relation for thing in cabin.things] == [None, Relation(kind="hanging", other=0)]
    assert not cabin.ignored
    tree = read_plan("a tree with a swing hanging from a branch")
    assert [(thing.prop, thing.relation) for thing in tree.things] == [
        ("tree", None), ("swing", Relation(kind="hanging", other=0)),
    ]  # fmt: skip


def test_boats_by_a_headland_are_afloat() -> None:
    """A boat named with a lighthouse on a rock is on the sea; rocks in it have surf, not grass."""
    plan = read_plan("a boat and a lighthouse on a rock")
    assert plan.things[0].relation is None
    assert "boat" in plan.understood
    rock = next(thing for thing in read_plan("a penguin on a rock in the sea").things if thing.prop == "rock")
    assert rock.variant == "awash"


def test_grass_grows_up_before_a_building() -> None:
    """The lowest rows of a building are partly behind blades in the colour of the ground; of a cup they are not."""
    house = _of(_placed("a house in a meadow"), "house")[0]
    assert tufts.rooted(house, all_places()["meadow"])
    assert not tufts.rooted(house, all_places()["street"])
    assert not tufts.rooted(_of(_placed("a cup in a meadow"), "mug", "cup")[0], all_places()["meadow"])
    from muralist.engines.preview.brushes.light import DAYLIGHTS
    from muralist.engines.preview.brushes.view import View
    from muralist.engines.preview.scenery.setting import Setting

    picture = Image.new("RGB", (200, 200), (60, 150, 50))
    sheet = Image.new("RGBA", (120, 80), (220, 30, 30, 255))
    setting = Setting(view=View(200, 200, 3, 0), day=DAYLIGHTS["day"], plan=read_plan("a house"), side=-1)
    at, foot = (40, 60), (100.0, 140.0)
    ground = tufts.soil(picture, at, sheet, foot, house, all_places()["meadow"])
    picture.paste(sheet.convert("RGB"), at)
    tufts.grow(picture, ground, sheet, at, foot, setting, 0)
    rows = np.asarray(picture).astype(int)[134:140, 44:156]
    green = (rows[..., 1] > rows[..., 0]).mean()
    assert 0.05 < green < 0.8
    assert (np.asarray(picture)[60:120, 44:156] == (220, 30, 30)).all()


@pytest.mark.parametrize("prompt", ["three red lanterns hanging on a door", "門上掛著三個紅燈籠"])
def test_more_than_two_lanterns_at_a_door_are_in_a_row(prompt: str) -> None:
    """All have a size, and none is behind another."""
    row = sorted(_of(_placed(prompt), "lantern", "paper_lantern"), key=_middle)
    assert len(row) == 3
    assert all(_wide(one) > 0.05 for one in row)
    assert all(_middle(b) - _middle(a) > 0.9 * _wide(a) for a, b in itertools.pairwise(row))
