"""Things: what hangs and from what, parts that a thing shows by itself, surfaces, statues, and heaps."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.surfaces import PRINTS, STREWN, SUBSTANCES, WEAR
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.surfaces import surfaced
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 9 / 16)


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 4, False)


def _of(placed: list[Placement], prop: str) -> list[Placement]:
    return [one for one in placed if one.prop.name == prop]


def _props(plan: ScenePlan) -> list[str]:
    return [thing.prop for thing in plan.things]


def _only(prompt: str) -> Thing:
    plan = read_plan(prompt)
    assert len(plan.things) == 1, _props(plan)
    return plan.things[0]


@pytest.mark.parametrize("aspect", RATIOS)
@pytest.mark.parametrize(
    "prompt", ["five colorful lanterns hanging from a tree at night", "樹上掛著五個燈籠", "four birdhouses in a tree"]
)
def test_what_hangs_from_a_tree_is_off_the_ground_on_a_cord(prompt: str, aspect: float) -> None:
    """Each one is above the tree's foot, below its top, clear of the ground, and on a cord."""
    placed = _placed(prompt, aspect)
    tree = _of(placed, "tree")[0]
    hung = [one for one in placed if one is not tree]
    assert len(hung) >= 4
    for one in hung:
        foot = one.y - one.extent.bottom * one.unit * aspect / max(1.0, aspect)
        assert one.hung == "hanging"
        assert one.cord > 0
        assert tree.y - tree.extent.top * tree.unit < one.y < tree.y
        assert foot < tree.y - 0.01


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a chandelier hanging from the ceiling", "chandelier"), ("a disco ball", "mirror_ball"),
        ("a pendant lamp over a table", "pendant"), ("天花板上吊著一盞水晶吊燈", "chandelier"),
    ],
)  # fmt: skip
def test_what_hangs_from_a_ceiling_is_tied_to_the_upper_edge(prompt: str, prop: str) -> None:
    """Its cord reaches the frame's edge, and it is in the upper half."""
    for aspect in RATIOS:
        one = _of(_placed(prompt, aspect), prop)[0]
        tall = max(1.0, 1 / aspect)
        assert one.hung == "ceiling"
        assert one.cord * one.unit == pytest.approx(one.y * tall - one.extent.top * one.unit, abs=1e-6)
        assert one.y < 0.62


@pytest.mark.parametrize("prompt", ["a clock on the wall", "three pictures hanging on the wall", "牆上的鐘"])
def test_what_is_on_a_wall_hangs_there(prompt: str) -> None:
    """A clock or picture on the wall is in the upper half, indoors, and its words are understood."""
    plan = read_plan(prompt)
    assert plan.ignored == ()
    assert all_places()[plan.place].indoor
    assert all(one.hung == "wall" and one.y < 0.6 for one in _placed(prompt))


def test_strings_of_lights_go_from_side_to_side() -> None:
    """A string of lights spans the frame at every ratio, and is one string."""
    for aspect in RATIOS:
        lights = _of(_placed("fairy lights over a garden at night", aspect), "string_lights")
        assert len(lights) == 1
        assert lights[0].extent.width * lights[0].unit >= max(1.0, aspect)


@pytest.mark.parametrize("aspect", RATIOS)
def test_hammock_is_slung_between_its_trees(aspect: float) -> None:
    """Its ends are at the trunks, and it is off the ground."""
    placed = _placed("a hammock between two palm trees", aspect)
    hammock, trees = _of(placed, "hammock")[0], _of(placed, "tree")
    ends = sorted(tree.x for tree in trees)
    assert hammock.look.variant == "slung"
    assert hammock.x - hammock.extent.width * hammock.unit / 2 == pytest.approx(ends[0], abs=0.02)
    assert hammock.x + hammock.extent.width * hammock.unit / 2 == pytest.approx(ends[1], abs=0.02)
    assert hammock.y < max(tree.y for tree in trees)


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a snowman with a carrot nose and a top hat", "snowman"), ("a house with a red roof", "house"),
        ("a cabin with a smoking chimney", "house"), ("a clock tower", "clock_tower"),
        ("a bicycle with a basket of flowers", "bicycle"), ("紅屋頂的白色房子", "house"),
    ],
)  # fmt: skip
def test_parts_are_painted_once_and_understood(prompt: str, prop: str) -> None:
    """A part that the prop shows is no second thing, and none of its words is ignored."""
    plan = read_plan(prompt)
    assert _props(plan) == [prop]
    assert plan.ignored == ()


def test_parts_take_their_own_colours() -> None:
    """A red roof leaves the walls alone; hat and flowers keep what was said of them."""
    white = read_plan("a white house with a green roof and a blue door").things[0]
    assert [tint.word for tint in white.colours] == ["white", "green", "blue"]
    roof = read_plan("a house with a red roof").things[0]
    assert [tint.word for tint in roof.colours] == ["house", "red"]
    assert read_plan("a bicycle with a basket of roses").things[0].filling == "rose"


def test_board_on_a_roof_lies_on_the_car() -> None:
    """ "On the roof" of a car is on the car."""
    car, board = (_of(_placed("a car with a surfboard on the roof"), prop)[0] for prop in ("car", "surfboard"))
    assert board.look.variant == "lying"
    assert board.y < car.y - 0.5 * car.extent.top * car.unit


@pytest.mark.parametrize(
    ("prompt", "pattern"),
    [
        ("a striped umbrella", "striped"), ("a polka dot mug", "dotted"), ("a rusty truck", "rusty"),
        ("a floral vase", "floral"), ("a broken vase", "broken"), ("發光的蘑菇", "glowing"), ("生鏽的卡車", "rusty"),
    ],
)  # fmt: skip
def test_surfaces_are_read_and_understood(prompt: str, pattern: str) -> None:
    """A pattern belongs to its thing."""
    assert _only(prompt).pattern == pattern
    assert read_plan(prompt).ignored == ()


def test_living_things_have_no_wear() -> None:
    """An old dog is not weathered, and the word is not claimed."""
    plan = read_plan("a rusty dog")
    assert plan.things[0].pattern == ""
    assert plan.ignored == ("rusty",)


RAGGED = STREWN | {"clouds", "smoke", "fire"}
"""Stuffs of pieces, puffs and tongues, which make an outline of their own."""


@pytest.mark.parametrize("name", sorted(PRINTS | WEAR | {"glowing"} | SUBSTANCES - RAGGED))
def test_every_surface_changes_the_picture_and_keeps_the_outline(name: str) -> None:
    """A surface shows inside the prop's outline and nowhere else."""
    prop = all_props()["armchair"]
    sheets = []
    for asked in ("", name):
        look = Look(pattern=asked if asked not in SUBSTANCES else "", material=asked if asked in SUBSTANCES else "")
        canvas = Canvas(prop.extent(look), 120, Light())
        prop.paint(canvas, look)
        surfaced(canvas, prop, look)
        sheets.append(np.asarray(canvas.image).astype(np.int16))
    plain, changed = sheets
    assert np.abs(plain[..., :3] - changed[..., :3])[plain[..., 3] > 200].mean() > 1.0
    assert changed[..., 3][plain[..., 3] == 0].max() == 0


@pytest.mark.parametrize("prompt", ["a lion statue", "a statue of a lion", "a stone lion statue"])
def test_statue_of_a_thing_is_that_thing_in_stone(prompt: str) -> None:
    """One lion of stone; a statue alone is a marble bust."""
    thing = _only(prompt)
    assert (thing.prop, thing.material) == ("lion", "stone")
    assert _only("a marble statue").prop == "statue"


@pytest.mark.parametrize(
    ("prompt", "prop", "variant"),
    [
        ("a pile of gold coins", "coin", "pile"), ("a stack of firewood", "log", "stack"),
        ("a pile of autumn leaves", "leaf_pile", ""), ("wooden crates", "crate", "crate stack"),
        ("balanced stones", "stones", "balanced"), ("一堆金幣", "coin", "pile"), ("a perfume bottle", "perfume", ""),
        ("sheet music", "sheet_music", ""), ("a decorated christmas tree", "christmas_tree", ""),
    ],
)  # fmt: skip
def test_heaps_and_goods_are_one_thing(prompt: str, prop: str, variant: str) -> None:
    """A heap is one prop of its own, not three single pieces, and no other thing stands in for it."""
    thing = _only(prompt)
    assert (thing.prop, thing.variant, thing.count) == (prop, variant, 1)
    assert read_plan(prompt).ignored == ()


def test_christmas_tree_beside_a_fireplace_is_in_a_room() -> None:
    """Such a tree takes nothing outdoors."""
    plan = read_plan("a decorated christmas tree next to a fireplace with presents")
    assert plan.place == "livingroom"
    assert set(_props(plan)) == {"christmas_tree", "fireplace", "gift"}


def test_fence_stands_before_the_house_that_has_it() -> None:
    """It is nearer than the house and across it."""
    placed = _placed("a cottage with a white picket fence")
    house, fence = _of(placed, "house")[0], _of(placed, "fence")[0]
    assert fence.y > house.y
    assert fence.extent.width * fence.unit > 0.8 * house.extent.width * house.unit


def test_flower_shop_is_a_shop() -> None:
    """The head of a compound is painted, not what stands before it."""
    assert _only("a flower shop").prop == "shop"
    assert read_plan("a cat puzzle").things == ()


@pytest.mark.parametrize(("prompt", "count"), [("a stack of suitcases", 6), ("a pile of four pumpkins", 4)])
def test_piles_lie_on_top_of_each_other(prompt: str, count: int) -> None:
    """Some of a pile are higher than its base, all inside the frame."""
    for aspect in RATIOS:
        placed = _placed(prompt, aspect)
        tall = max(1.0, 1 / aspect)
        assert len(placed) == count
        assert len({round(one.y, 3) for one in placed}) > 1
        assert all(one.y * tall - one.extent.top * one.unit >= -1e-6 for one in placed)


def test_pair_is_one_pair() -> None:
    """A pair of boots is painted once."""
    thing = _only("a pair of red boots")
    assert (thing.prop, thing.variant, thing.count) == ("heels", "boots leather", 1)


def test_a_phone_on_a_plain_background_does_not_hang_on_a_wall() -> None:
    """It lies before the paper, as any product does."""
    plan = read_plan("a black phone on a plain white background")
    assert (plan.place, plan.things[0].relation) == ("seamless", None)


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("an open envelope with confetti flying out", "open confetti"),
        ("an open envelope with three hearts coming out of it", "open heart:3"),
        ("打开的信封里飞出爱心", "open heart"),
        ("an envelope", ""),
    ],
)
def test_what_flies_out_of_an_envelope_opens_it(prompt: str, variant: str) -> None:
    """It is a part of the envelope, and no thing of its own or confetti everywhere."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.variant) for thing in plan.things] == [("letter", variant)]
    assert plan.feature("confetti") is None
    assert not plan.ignored


def test_muddy_boots_on_a_doormat_are_all_there() -> None:
    """Mud is on the boots, and the boots on the mat."""
    plan = read_plan("a pair of muddy hiking boots on a doormat")
    boots, mat = plan.things
    assert "muddy" in boots.variant.split()
    assert mat.variant == "doormat"
    assert not plan.ignored


@pytest.mark.parametrize(
    ("prompt", "board"),
    [
        ("an empty chalkboard on an easel", ("sign", "easel")),
        ("a whiteboard on an easel", ("sign", "easel pale")),
        ("a blank whiteboard", ("whiteboard", "blank")),
        ("an empty chalkboard", ("sign", "chalk blank")),
    ],
)
def test_board_on_an_easel_is_one_thing(prompt: str, board: tuple[str, str]) -> None:
    """With no painting on it, and "empty" is what it shows."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.variant) for thing in plan.things] == [board]
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["a flea market stall with old things", "跳蚤市場，一個擺滿舊物的攤位"])
def test_stall_of_old_things_has_no_fruit(prompt: str) -> None:
    """One stall, with antiques on its counter."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.variant) for thing in plan.things] == [("market_stall", "antiques")]
    assert not plan.ignored
