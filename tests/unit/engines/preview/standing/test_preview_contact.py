"""What people do as it is placed: riders in the saddle, seats shared, hands on what they work at, dogs on leads."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 3 / 4, 9 / 16)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _of(placed: list[Placement], *props: str) -> list[Placement]:
    return [one for one in placed if one.prop.name in props]


def _words(one: Placement) -> set[str]:
    return set(one.look.variant.split())


def _middle(one: Placement) -> float:
    return one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)


def _tall(one: Placement) -> float:
    return one.extent.height * one.unit


def _painted(name: str, look: Look, tall: int = 90) -> np.ndarray:
    extent = all_props()[name].extent(look)
    canvas = Canvas(extent, tall / extent.height, Light(), samples=1, detail=0)
    all_props()[name].paint(canvas, look)
    return np.asarray(canvas.image.convert("RGB"))


@pytest.mark.parametrize(
    ("prompt", "rider", "mount"),
    [
        ("an astronaut riding a horse", "astronaut", "horse"),
        ("a robot riding a bicycle", "robot", "bicycle"),
        ("a child riding an elephant", "child", "elephant"),
        ("a girl riding a dragon", "child", "dragon"),
        ("a woman riding a camel", "person", "camel"),
        ("a man riding a scooter", "person", "motorcycle"),
        ("a mouse riding a duck", "mouse", "duck"),
        ("a dog riding a motorcycle", "person", "motorcycle"),
        ("一隻貓騎著馬", "cat", "horse"),
        ("一個機器人騎自行車", "robot", "bicycle"),
    ],
)
@pytest.mark.parametrize("aspect", RATIOS)
def test_riders_sit_on_what_they_ride(prompt: str, rider: str, mount: str, aspect: float) -> None:
    """The rider is painted after the mount, over its back, and looks where it goes."""
    placed = _placed(prompt, aspect)
    above, below = _of(placed, rider)[0], _of(placed, mount)[0]
    assert placed.index(above) > placed.index(below)
    assert abs(_middle(above) - _middle(below)) < 0.4 * below.extent.width * below.unit
    assert above.y < below.y
    assert above.flip == below.flip or not above.prop.turns
    assert 0.2 < _tall(above) / _tall(below) < 2.0


@pytest.mark.parametrize(("mount", "pose"), [("horse", "astride"), ("bicycle", "cycling"), ("motorcycle", "scooting")])
def test_people_ride_as_the_mount_asks(mount: str, pose: str) -> None:
    """A pose each; two boys have two bicycles, a boy and a girl share a horse side by side."""
    assert pose in _words(_of(_placed(f"a man riding a {mount}"), "person")[0])


def test_each_has_a_bicycle_unless_one_is_shared() -> None:
    """Plural riders of plural mounts; "a horse" bears two."""
    assert len(_of(_placed("two boys riding bicycles"), "bicycle")) == 2
    assert len(_of(_placed("两个男孩骑自行车"), "bicycle")) == 2
    shared = _placed("a boy and a girl riding a horse")
    assert len(_of(shared, "horse")) == 1
    first, second = _of(shared, "child")
    assert abs(first.x - second.x) > 0.1 * first.unit


@pytest.mark.parametrize("name", ["robot", "astronaut"])
def test_robots_and_astronauts_bend_their_legs_to_ride(name: str) -> None:
    """Standing, seated and astride are three pictures."""
    looks = [
        _painted(name, Look(seed=2, variant=words)) for words in ("reining", "seated reining", "seated astride reining")
    ]
    assert all(np.abs(a.astype(int) - b).max() > 60 for a, b in itertools.pairwise(looks) if a.shape == b.shape)
    assert len({look.tobytes() for look in looks}) == 3


@pytest.mark.parametrize(
    "prompt", ["a witch riding a broom at night", "a witch flying on a broomstick", "女巫騎著掃帚"]
)
def test_witches_ride_their_brooms_through_the_sky(prompt: str) -> None:
    """High up, and the broom is no longer swept with."""
    witch = _of(_placed(prompt), "person")[0]
    assert "brooming" in _words(witch)
    assert "sweeping" not in _words(witch)
    assert witch.where == "sky"


def test_surfers_ride_the_wave_of_the_place() -> None:
    """The place has the wave and the rider the board; neither is painted twice."""
    placed = _placed("a surfer riding a huge wave")
    surfer = _of(placed, "person")[0]
    assert {"surfing", "swell"} <= _words(surfer)
    bare, own = (_painted("person", Look(seed=1, variant=f"surfer surfing {word}".strip())) for word in ("swell", ""))
    assert (bare != own).any()


@pytest.mark.parametrize("aspect", RATIOS)
def test_two_at_the_sides_of_a_sofa_sit_on_it(aspect: float) -> None:
    """The cat left of the dog, both on the sofa and lower than it is wide."""
    placed = _placed("a black cat on the left and a white dog on the right of a red sofa", aspect)
    cat, dog, sofa = (_of(placed, name)[0] for name in ("cat", "dog", "sofa"))
    assert cat.perched
    assert dog.perched
    assert _middle(cat) < _middle(dog)
    for one in (cat, dog):
        assert abs(_middle(one) - _middle(sofa)) < sofa.extent.width * sofa.unit / 2
        assert _tall(one) < _tall(sofa)


@pytest.mark.parametrize(
    "prompt", ["a family having a picnic on a blanket", "一家人在公園野餐", "a couple having a picnic"]
)
@pytest.mark.parametrize("aspect", RATIOS)
def test_a_picnic_is_sat_at(prompt: str, aspect: float) -> None:
    """Everybody sits on one blanket that is wide enough, with a basket smaller than they are."""
    placed = _placed(prompt, aspect)
    (rug,), people, (basket,) = _of(placed, "picnic_blanket"), _of(placed, "person", "child"), _of(placed, "basket")
    assert len(people) >= 2
    for one in people:
        assert "sitting" in _words(one)
        assert abs(_middle(one) - _middle(rug)) < rug.extent.width * rug.unit / 2
    assert _tall(basket) < 0.7 * min(_tall(one) for one in people)


def test_students_sit_at_desks_in_a_classroom_and_face_the_teacher() -> None:
    """At true scale, on chairs, one a desk; the board is the room's own."""
    plan = read_plan("students sitting at desks facing the teacher at the blackboard")
    assert plan.place == "classroom"
    assert plan.ignored == ()
    placed = _placed(plan.prompt)
    students = [one for one in _of(placed, "person") if "seated" in _words(one)]
    teacher = next(one for one in _of(placed, "person") if "teacher" in _words(one))
    assert len(students) == 3
    assert all("chaired" in _words(one) for one in students)
    assert all(one.flip == (_middle(teacher) < _middle(one)) for one in students)


def test_people_at_a_table_sit_behind_it_and_face_each_other() -> None:
    """Painted before the table, the left one turned right and the right one left."""
    placed = _placed("two old men playing chess at a table in the park")
    table, chess = _of(placed, "table")[0], _of(placed, "chess")[0]
    left, right = sorted(_of(placed, "person"), key=_middle)
    assert not left.flip
    assert right.flip
    assert placed.index(left) < placed.index(table) < placed.index(chess)


@pytest.mark.parametrize("prompt", ["two children building a snowman", "兩個小孩在堆雪人"])
@pytest.mark.parametrize("aspect", RATIOS)
def test_a_snowman_stands_between_its_builders(prompt: str, aspect: float) -> None:
    """One on each side, turned to it, hands within its width."""
    placed = _placed(prompt, aspect)
    (snowman,), (left, right) = _of(placed, "snowman"), sorted(_of(placed, "child"), key=_middle)
    assert _middle(left) < _middle(snowman) < _middle(right)
    assert not left.flip
    assert right.flip
    for one in (left, right):
        hand = one.x + (-1 if one.flip else 1) * figure_of(one.look, True).pose.arms[0][1][0] * one.unit
        assert abs(hand - _middle(snowman)) < 0.5 * snowman.extent.width * snowman.unit + 0.02


def test_low_things_are_built_kneeling() -> None:
    """A sandcastle, but not a snowman."""
    assert "kneeling" in _words(_of(_placed("a boy building a sandcastle on the beach"), "child")[0])
    assert "kneeling" not in _words(_of(_placed("two children building a snowman"), "child")[0])


@pytest.mark.parametrize("prompt", ["a chef cooking pancakes at the stove", "一個廚師在爐子前煎魚"])
def test_cooks_hold_a_pan_with_the_food_over_the_stove(prompt: str) -> None:
    """The food is in the pan, not on the floor, and the pan over the stove."""
    placed = _placed(prompt)
    chef, stove = _of(placed, "person")[0], _of(placed, "stove")[0]
    assert not _of(placed, "plate")
    assert "pan" in figure_of(chef.look, False).tools
    hand = chef.x + (-1 if chef.flip else 1) * (figure_of(chef.look, False).pose.arms[0][1][0] + 0.19) * chef.unit
    assert abs(hand - _middle(stove)) < stove.extent.width * stove.unit / 2
    plain, filled = (
        _painted("person", Look(seed=1, variant="chef cooking", filling=own)) for own in ("", chef.look.filling)
    )
    assert plain.shape == filled.shape
    assert (plain != filled).any()


def test_apples_are_picked_from_a_tree() -> None:
    """They hang in it, and the girl stands under it with her hands up."""
    for prompt in ("a girl picking apples under a tree", "a girl picking apples"):
        plan = read_plan(prompt)
        assert [thing.prop for thing in plan.things] in (["child", "tree"], ["tree", "child"])
        assert plan.ignored == ()
        tree = next(thing for thing in plan.things if thing.prop == "tree")
        assert tree.variant == "apple"
        girl = _of(_placed(prompt), "child")[0]
        assert "plucking" in _words(girl)


def test_jumping_in_a_puddle_keeps_the_umbrella() -> None:
    """Feet in the splash, the fist around the handle."""
    placed = _placed("a child with a red umbrella jumping in a puddle")
    child, umbrella = _of(placed, "child")[0], _of(placed, "umbrella")[0]
    figure = figure_of(child.look, True)
    assert "splash" in figure.tools
    assert min(y for _, (_, y) in figure.pose.legs) < 0.1
    side = -1 if child.flip else 1
    x, y = figure.pose.arms[0][1]
    hand = (child.x + side * x * child.unit, child.y - y * child.unit)
    grip = (umbrella.x, umbrella.y - 0.24 * umbrella.unit)
    assert math.dist(hand, grip) < 0.03
    assert placed.index(umbrella) < placed.index(child)


@pytest.mark.parametrize(
    "prompt", ["a woman walking three dogs in the park", "一個女孩在遛狗", "a man walking his dog"]
)
@pytest.mark.parametrize("aspect", RATIOS)
def test_walked_dogs_are_on_leads_and_go_ahead(prompt: str, aspect: float) -> None:
    """A lead for each, from the hand to the neck, inside the frame; all go one way."""
    placed = _placed(prompt, aspect)
    walker, dogs, leads = _of(placed, "person", "child")[0], _of(placed, "dog"), _of(placed, "lead")
    assert len(leads) == len(dogs) >= 1
    assert all(dog.flip == walker.flip for dog in dogs)
    side = -1 if walker.flip else 1
    assert all((_middle(dog) - _middle(walker)) * side > 0 for dog in dogs)
    assert all("walking" in _words(dog) for dog in dogs)
    x, y = figure_of(walker.look, walker.prop.name == "child").pose.arms[0][1]
    for lead in leads:
        assert math.dist((lead.x, 0), (walker.x + side * x * walker.unit, 0)) < 0.05
        assert y > 0.3


def test_newspapers_are_read_unmirrored_in_both_hands() -> None:
    """In the hands, with the reader not flipped."""
    for prompt in ("an old man reading a newspaper on a bench", "一位老爷爷坐在椅子上看报纸"):
        for seed in (1, 2, 3, 4):
            placed = _placed(prompt, seed=seed)
            reader = _of(placed, "person")[0]
            assert reader.look.filling.startswith("newspaper")
            assert not reader.flip
            assert not _of(placed, "newspaper")


@pytest.mark.parametrize(
    "prompt", ["two children building a snowman", "a girl walking in the snow", "冬天的街道上有一個女孩"]
)
def test_people_are_dressed_for_the_snow(prompt: str) -> None:
    """No shorts, no bare arms or legs."""
    for one in _of(_placed(prompt), "child", "person"):
        outfit = figure_of(one.look, one.prop.name == "child").outfit
        assert outfit.sleeves != "short"
        assert outfit.cut not in {"shorts", "swim"}
        assert outfit.boots


def test_nobody_wraps_up_indoors_or_in_summer() -> None:
    """Coats are for the cold."""
    assert "wintry" not in _words(_of(_placed("a girl in a meadow in summer"), "child")[0])
    assert "wintry" not in _words(_of(_placed("a girl in a kitchen in winter"), "child")[0])


def test_chefs_have_no_scarf_and_musicians_one_instrument() -> None:
    """Only what was asked for."""
    assert figure_of(Look(variant="chef"), False).outfit.scarf is None
    plan = read_plan("a jazz musician playing a saxophone")
    assert [thing.prop for thing in plan.things] == ["person", "saxophone"]
    assert plan.ignored == ()
    assert _of(_placed(plan.prompt), "person")[0].look.filling == "saxophone"


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("a fisherman mending a net by the sea", "mending"),
        ("漁夫在修補漁網", "mending"),
        ("a teacher writing on a blackboard", "chalking"),
        ("老師在黑板上寫字", "chalking"),
        ("a woman writing a letter at a desk", "writing"),
        ("一個男孩在寫作業", "writing"),
        ("a girl splashing in puddles", "splashing"),
        ("小女孩踩水坑", "splashing"),
    ],
)
def test_deeds_are_read_in_both_tongues(prompt: str, deed: str) -> None:
    """Each is understood and shown."""
    plan = read_plan(prompt)
    assert plan.ignored == ()
    assert any(deed in thing.variant.split() for thing in plan.things)


def test_animals_that_surf_or_skate_have_a_board_under_them() -> None:
    """A board that lies on the water of the surf, and one on wheels."""
    plan = read_plan("a dog surfing a wave")
    assert plan.place == "surf"
    assert [(thing.prop, thing.variant) for thing in plan.things] == [("dog", "sitting"), ("surfboard", "lying")]
    skating = read_plan("a skateboarding dog wearing sunglasses")
    assert skating.ignored == ()
    assert "skateboard" in {thing.prop for thing in skating.things}


def test_an_embrace_goes_on_under_an_umbrella() -> None:
    """Both still hug, close to each other, under the one umbrella."""
    placed = _placed("a couple hugging under an umbrella in the rain")
    left, right = sorted(_of(placed, "person"), key=_middle)
    assert all("hugging" in _words(one) for one in (left, right))
    assert abs(left.x - right.x) < 0.45 * left.unit
    umbrella = _of(placed, "umbrella")[0]
    assert abs(_middle(umbrella) - (left.x + right.x) / 2) < 0.5 * umbrella.extent.width * umbrella.unit


def test_who_walks_a_dog_holds_the_umbrella() -> None:
    """Not the dog that is named just before it."""
    plan = read_plan("a man walking a dog in the rain with an umbrella")
    umbrella = next(thing for thing in plan.things if thing.prop == "umbrella")
    assert umbrella.relation is not None
    assert plan.things[umbrella.relation.other].prop == "person"


@pytest.mark.parametrize(
    "prompt", ["four friends sitting around a table eating dinner", "三個朋友坐在咖啡廳的桌子旁喝咖啡"]
)
def test_around_a_table_is_sat_on_chairs(prompt: str) -> None:
    """Everybody has one, and what is eaten or drunk."""
    people = _of(_placed(prompt), "person")
    assert len(people) >= 3
    assert all({"seated", "chaired"} <= _words(one) for one in people)


def test_knitting_is_done_in_the_armchair() -> None:
    """By the grandmother, who sits in it."""
    plan = read_plan("a grandmother knitting in an armchair")
    assert [thing.prop for thing in plan.things] == ["person", "armchair"]
    assert {"seated", "knitting"} <= set(plan.things[0].variant.split())


def test_one_watering_can_is_enough() -> None:
    """It is in the robot's hand and not on the ground too."""
    plan = read_plan("a robot watering flowers with a watering can")
    assert [thing.prop for thing in plan.things] == ["robot", "flowers"]
    assert plan.ignored == ()


def test_a_seated_figure_s_tools_do_not_lift_it() -> None:
    """What is held ends at the ground: a sitting fisherman's net does not need room below it."""
    assert all_props()["person"].extent(Look(variant="man sitting mending")).bottom > -0.08
