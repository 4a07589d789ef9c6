"""What common orders do to a plan: backgrounds, counts, what is worn and held, sizes, moves, copies and the hour."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.views.framing import read_framing


def changed(order: str, *sources: str) -> ScenePlan:
    """The plan that an order makes of pictures of these prompts."""
    text = read_framing(order)[1]
    outcome = repaint(text, [Memory(plan=read_plan(source), seed=5) for source in sources])
    assert outcome is not None
    return outcome.plan


def shown(plan: ScenePlan) -> list[tuple[str, str]]:
    """Every thing with what it is to another."""
    seen = [thing for thing in plan.things if not thing.hidden]
    return [(thing.prop, thing.relation.kind if thing.relation else "") for thing in seen]


def first(plan: ScenePlan, prop: str) -> Thing:
    """The first thing of that drawing."""
    return next(thing for thing in plan.things if thing.prop == prop and not thing.hidden)


@pytest.mark.parametrize(
    ("source", "order", "colour"),
    [
        ("a woman in a city", "give her glasses, background plain light blue", "light blue"),
        ("a cat on a rug", "replace the background with a plain white backdrop", "white"),
        ("a bear in a forest", "put the bear on a plain white background", "bright"),
        ("a panda", "pixel art style, white background", "white"),
        ("一只熊猫在竹林里", "去掉背景，换成纯粉色背景", "粉色"),
        ("一只熊猫在竹林里", "背景换成纯粉色", "粉色"),
    ],
)
def test_plain_backgrounds_are_paper(source: str, order: str, colour: str) -> None:
    """A colour as background cuts the subject out onto paper of that colour."""
    plan = changed(order, source)
    wall = plan.feature("wall")
    assert plan.place == "seamless"
    assert wall is not None
    assert [tint.word for tint in wall.colours] == [colour]
    assert plan.ignored == ()


def test_an_unread_background_leaves_the_old_one() -> None:
    """A word that names no place and no colour changes nothing and is said to be ignored."""
    plan = changed("change the background to blorf", "a dog in a park")
    assert plan.place == "park"
    assert "background" in plan.ignored


@pytest.mark.parametrize(
    "order",
    [
        "use image 2 as the background of image 1",
        "change the background of image 1 to image 2",
        "put image 1 in front of image 2",
        "把图1的背景换成图2",
        "用图2做背景",
    ],
)
def test_one_picture_is_the_background_of_another(order: str) -> None:
    """The scene is that of the second picture, and the subject of the first stands in it."""
    plan = changed(order, "a fox in a forest", "a beach at sunset")
    assert (plan.place, plan.time) == ("beach", "sunset")
    assert [thing.word for thing in plan.things] == ["fox"]


def test_so_many_are_taken_out_of_a_bowl() -> None:
    """What fits into a bowl is a number as well, of which two can be taken; the bowl is not emptied."""
    plan = changed("remove two of the oranges", "a bowl of oranges")
    assert [content.count for content in first(plan, "bowl").contents] == [3]


@pytest.mark.parametrize(
    ("source", "order", "expected"),
    [
        (
            "a penguin on an iceberg",
            "add a top hat and a red scarf to the penguin",
            [("penguin", "on"), ("headland", ""), ("hat", "wearing"), ("scarf", "wearing")],
        ),
        (
            "a robot playing guitar",
            "remove the guitar, give the robot a trumpet",
            [("robot", ""), ("trumpet", "carrying")],
        ),
        ("an astronaut on the moon", "put a flag in his hand", [("astronaut", ""), ("flag", "carrying")]),
        ("一个小女孩在公园里", "给女孩手里加一个红气球", [("child", ""), ("toy_balloon", "carrying")]),
        ("一只橘猫在草地上", "猫头上戴一顶帽子", [("cat", ""), ("hat", "wearing")]),
        ("a dog in a park", "put a crown on his head", [("dog", ""), ("crown", "wearing")]),
    ],
)  # fmt: skip
def test_what_is_given_is_worn_or_held(source: str, order: str, expected: list[tuple[str, str]]) -> None:
    """Hats, flags and instruments go to the figure that they are given to."""
    plan = changed(order, source)
    assert shown(plan) == expected
    assert plan.ignored == ()


def test_the_pose_of_what_is_given_up_stays() -> None:
    """A trumpet for a guitar is played, as the guitar was; a dog for a sitting cat sits."""
    assert (
        first(changed("remove the guitar, give the robot a trumpet", "a robot playing guitar"), "robot").pose
        == "playing"
    )
    assert first(changed("把猫换成一只柴犬，其他不变", "一只白猫坐在窗台上"), "dog").pose == "sitting"


def test_hair_and_clothes_leave_the_skin() -> None:
    """Blonde hair changes no skin, and short hair takes the place of long."""
    plan = changed("give her short blonde hair", "a woman with long brown hair")
    tokens = first(plan, "person").variant.split()
    assert {token.partition(":")[0] for token in tokens} == {"woman", "hair", "crop", "skin"}


def test_bigger_and_moved_are_both_done_to_it() -> None:
    """ "It" in a later clause is the thing that was named before."""
    cabin = first(changed("make the cabin bigger and move it to the left", "a small cabin by a lake"), "house")
    assert cabin.size > first(read_plan("a small cabin by a lake"), "house").size
    assert cabin.spot == "left"
    cat = first(changed("replace the dog with a cat and make it bigger", "a dog in a park"), "cat")
    assert cat.size > 1


def test_a_thing_is_enlarged_not_the_picture() -> None:
    """熊猫放大一点 is said of the panda, 放大一点 of the picture."""
    assert read_framing("熊猫放大一点")[0].zoom == ""
    assert read_framing("画面放大一点")[0].zoom == "in"
    assert first(changed("熊猫放大一点", "一只熊猫在竹林里"), "bear").size > 1


@pytest.mark.parametrize("order", ["duplicate the boat so there are three", "把船复制成三艘"])
def test_copies_are_a_total_of_alike(order: str) -> None:
    """So many there are then, and all look like the first."""
    boats = [thing for thing in changed(order, "a boat on a lake").things if thing.prop == "boat"]
    assert sum(boat.count for boat in boats) == 3
    assert len({(boat.key, boat.seed) for boat in boats}) == 1


def test_each_copy_has_a_colour_of_its_own() -> None:
    """Different coloured sails are sails, each in another colour."""
    order = "duplicate the sailboat so there are three, each with a different coloured sail"
    plan = changed(order, "a sailboat on a calm lake")
    assert len({tuple(tint.word for tint in thing.colours) for thing in plan.things}) == 3
    assert plan.ignored == ()


@pytest.mark.parametrize("order", ["add an aurora", "add fireworks", "天空中加上极光", "add stars to the sky"])
def test_what_the_night_shows_brings_the_night(order: str) -> None:
    """An aurora, stars and fireworks are not painted on a blue sky."""
    assert changed(order, "a mountain lake").time == "night"


def test_a_place_is_replaced_with_another() -> None:
    """The park that is replaced is the place, and the snow of a place goes with it."""
    assert changed("replace the park with a desert", "a dog in a park").place == "desert"
    assert changed("把雪地换成草地", "一座小木屋在雪地里").season == ""


def test_what_lies_beside_shares_the_seat() -> None:
    """A book beside the cat on the bed lies on the bed; toppings lie on the food."""
    assert shown(changed("add a book beside it", "a cat sleeping on a bed"))[-1] == ("books", "on")
    pancakes = first(changed("add blueberries on top", "a plate of pancakes"), "plate")
    assert [content.kind for content in pancakes.contents] == ["pancakes", "blueberry"]


@pytest.mark.parametrize("order", ["extend the picture to a wide 16:9 panorama", "扩展成16:9", "extend to 16:9"])
def test_ratios_are_frames_not_lenses(order: str) -> None:
    """A shape with its ratio leaves nothing to read as scenery, and is told as done where the frame has it."""
    view, rest = read_framing(order)
    assert rest == ""
    assert view.shaped(1280, 720)
    assert view.words("shape")
    assert not view.crop


def test_pictures_of_one_name_are_kept_apart() -> None:
    """A balloon is the hot air balloon that is there, and an animal turned round is not the whole picture mirrored."""
    balloon = first(changed("make the balloon blue", "a hot air balloon over mountains"), "balloon")
    assert [tint.word for tint in balloon.colours] == ["blue"]
    assert first(changed("flip it to face the other way", "a unicorn in a meadow"), "horse").turned


@pytest.mark.parametrize(
    ("source", "order", "expected"),
    [
        ("a corgi", "put it on a skateboard", [("dog", "on"), ("skateboard", "")]),
        ("一只鹦鹉", "改成站在海盗的肩膀上", [("parrot", "on"), ("person", "")]),
    ],
)
def test_what_is_there_is_put_on_something_new(source: str, order: str, expected: list[tuple[str, str]]) -> None:
    """The thing itself moves onto the new one, which is not merely added beside it."""
    assert shown(changed(order, source)) == expected


def test_what_is_there_is_put_on_the_rooms_own_bed() -> None:
    """The bed of a bedroom is the room's own, and the cat that is there goes onto it."""
    assert first(changed("put the cat on the bed", "a cat in a bedroom"), "cat").spot == "on:bed"


def test_parts_go_with_what_is_removed() -> None:
    """A dog takes its lead along, a room its rug."""
    man = first(changed("remove the dog", "a man walking a dog"), "person")
    assert "leading" not in man.variant.split()
    plan = changed("remove the rug", "a living room with a red sofa")
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("source", "order", "count"),
    [
        ("五只鸭子在池塘里", "去掉一只", 4),
        ("five ducks on a pond", "remove two", 3),
        ("a duck on a pond", "make five ducks", 5),
    ],
)
def test_a_bare_number_is_of_what_there_are_several(source: str, order: str, count: int) -> None:
    """A number without a noun is taken from what there is more than one of."""
    assert sum(thing.count for thing in changed(order, source).things if thing.prop == "duck") == count


def test_the_fruit_is_no_part_of_its_colour() -> None:
    """The apple green means a green apple where an apple is there."""
    apple = first(changed("make the apple green", "an apple on a table"), "fruit")
    assert [tint.word for tint in apple.colours] == ["green"]


def test_pictures_are_combined_into_one_scene() -> None:
    """What the one picture shows may be said after it: both stand in it."""
    plan = changed("combine both into one picture: the knight facing the dragon", "a knight", "a dragon")
    assert {thing.word for thing in plan.things} == {"knight", "dragon"}
