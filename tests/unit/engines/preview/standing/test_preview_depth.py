"""Things use the depth of the ground, stay in sight of each other, and keep off the road; places give way to them."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement
from muralist.engines.preview.staging.silhouette import mask

RATIOS = (1.0, 9 / 16, 16 / 9)
FINE = 120


def _placed(prompt: str, aspect: float) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 7, dark=False)


def _of(placed: list[Placement], *names: str) -> list[Placement]:
    return [one for one in placed if one.prop.name in names]


def _width(one: Placement) -> float:
    return one.extent.width * one.unit


def _middle(one: Placement) -> float:
    return one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)


def _shown(placed: list[Placement], aspect: float) -> list[float]:
    """The share of each that nothing after it covers."""
    tall = max(1.0, 1 / aspect)
    size = (round(tall * FINE) + 40, round(max(1.0, aspect) * FINE) + 40)
    owner = np.full(size, -1)
    whole = []
    for number, one in enumerate(placed):
        outline = mask(one.prop.name, one.look)[:, :: -1 if one.flip else 1]
        high, wide = max(1, round(one.extent.height * one.unit * FINE)), max(1, round(_width(one) * FINE))
        sheet = outline[np.arange(high) * outline.shape[0] // high][:, np.arange(wide) * outline.shape[1] // wide]
        top = 20 + round((one.y * tall - one.extent.top * one.unit) * FINE)
        left = 20 + round((_middle(one) - _width(one) / 2 + max(1.0, aspect) / 2) * FINE)
        # who stands behind a table goes on below the frame
        sheet = sheet[: max(0, size[0] - top)]
        owner[top : top + high, left : left + wide][sheet] = number
        whole.append(int(sheet.sum()))
    return [float((owner == number).sum()) / max(1, total) for number, total in enumerate(whole)]


@pytest.mark.parametrize(("prompt", "prop", "least"), [
    ("five goats in a meadow", "goat", 0.30), ("four penguins on the ice", "penguin", 0.30),
    ("five tents in a forest", "tent", 0.27),
])  # fmt: skip
def test_a_tight_row_in_a_tall_frame_opens_another(prompt: str, prop: str, least: float) -> None:
    """The rows differ in height, and each thing is far larger than its share of one row."""
    placed = _of(_placed(prompt, 9 / 16), prop)
    assert max(one.y for one in placed) - min(one.y for one in placed) > 0.05
    assert max(_width(one) for one in placed) > least


def test_a_file_comes_nearer_from_afar() -> None:
    """Ducklings after their mother overlap a little on the way down the picture."""
    placed = sorted(
        _of(_placed("four ducklings following their mother duck across a pond", 9 / 16), "duck"), key=_middle
    )
    heights = [one.y for one in placed]
    assert heights in (sorted(heights), sorted(heights, reverse=True))
    assert heights[-1] != heights[0]


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize("prompt", [
    "a chef holding a large pot in a kitchen, tomatoes and carrots on the counter",
    "a steam locomotive passing a small farmhouse and two sheep",
    "a green dragon curled around a stone castle on a hill",
    "two birch trees in a meadow and a white goat",
])  # fmt: skip
def test_nothing_named_is_hidden(prompt: str, aspect: float) -> None:
    """At least half of everything shows."""
    placed = _placed(prompt, aspect)
    shown = _shown(placed, aspect)
    assert all(share > 0.5 for one, share in zip(placed, shown, strict=True) if not one.perched)


def test_several_before_a_landmark_stand_side_by_side() -> None:
    """Three cows before a windmill do not cover each other, in a tall frame either."""
    for aspect in RATIOS:
        cows = sorted(_of(_placed("a windmill with three cows in front of it", aspect), "cow"), key=_middle)
        assert len(cows) == 3
        assert all(
            b - a > 0.9 * _width(cows[0]) for a, b in zip(map(_middle, cows), map(_middle, cows[1:]), strict=False)
        )


def test_a_lettered_sign_is_painted_after_its_building() -> None:
    """A neon sign over a diner is fixed to its front."""
    placed = _placed('a car in front of a diner with a neon sign "EAT", night', 1.0)
    names = [one.prop.name for one in placed]
    assert names.index("neon_sign") > names.index("shop")


@pytest.mark.parametrize("aspect", RATIOS)
def test_vehicles_keep_the_road_and_people_the_pavement(aspect: float) -> None:
    """A bus is on the carriageway; who waits for it is on the pavement, or before it where else hidden."""
    placed = _placed("a bus driving along a city street, a woman waiting at the bus stop", aspect)
    bus, woman = _of(placed, "bus")[0], _of(placed, "person")[0]
    assert bus.y > 0.85
    assert woman.y < 0.82 or woman.y > bus.y + 0.04
    assert woman.y > bus.y or abs(woman.x - bus.x) > 0.4 * (_width(bus) + _width(woman))


@pytest.mark.parametrize("prompt", ["a bee and a horse in a meadow", "a tiny mouse next to a huge wheel of cheese",
                                    "a child looking at a whale"])  # fmt: skip
def test_nothing_named_is_a_speck(prompt: str) -> None:
    """A ninth of a square frame at least."""
    placed = _placed(prompt, 1.0)
    assert min(max(_width(one), one.extent.height * one.unit) for one in placed) > 0.11


def test_boats_before_a_skyline_float() -> None:
    """There is water before the towers, and the boat is on it."""
    plan = read_plan("a boat in front of a city skyline")
    assert plan.place == "city"
    assert _placed(plan.prompt, 1.0)[0].where == "water"


def test_small_things_on_a_table_in_a_living_room_are_the_scene() -> None:
    """The table is the one before the viewer; with something large beside it, it stands in the room."""
    plan = read_plan("five tiny vases on a wooden table in a living room")
    assert [thing.prop for thing in plan.things] == ["vase"]
    assert plan.feature("wood") is not None
    assert read_plan("three keys on a table in a living room").feature("table") is not None
    assert any(thing.prop == "table" for thing in read_plan("a man sitting at a table in a living room").things)


@pytest.mark.parametrize(("place", "prop"), [
    ("meadow", "tree"), ("park", "tree"), ("savanna", "tree"), ("island", "tree"), ("park", "street_lamp"),
    ("oldtown", "street_lamp"), ("office", "houseplant"), ("office", "bookcase"), ("office", "table"),
    ("garden", "fence"), ("playground", "slide"), ("kitchen", "kettle"),
])  # fmt: skip
def test_a_place_has_none_of_its_own_beside_what_is_named(place: str, prop: str) -> None:
    """The backdrop changes when one is asked for."""
    bare = ScenePlan(prompt="", place=place)
    asked = ScenePlan(prompt="", place=place, things=(Thing(prop=prop, word=prop),))
    pictures = [all_places()[place].paint(set_scene(plan, 64, 64, 3, FINISHES["klein"])) for plan in (bare, asked)]
    assert float(np.abs(pictures[0] - pictures[1]).max()) > 0.1
