"""What orders name is found, worn, hung, parted and lent as it is said."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.written.spelt import quoted
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.orders import one_scene
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.sheets.hung import show, shown_in


def _after(order: str, *sources: str) -> ScenePlan:
    """The plan that an order makes of such pictures."""
    found = repaint(quoted(order), [Memory(plan=read_plan(one), seed=5 + n) for n, one in enumerate(sources)])
    assert found is not None
    return found.plan


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


@pytest.mark.parametrize(
    ("order", "sources", "prop"),
    [
        ("put a helmet on the boy", ("a boy riding a bicycle",), "helmet"),
        ("make it smile and add sunglasses", ("a boy in a park",), "spectacles"),
        ("put the cap from image 2 on the dog in image 1", ("a dog on a lawn", "a red baseball cap"), "ball_cap"),
        ("让图1的狗戴上图2的墨镜", ("一只小狗在草地上", "一副墨镜"), "spectacles"),
    ],
)
def test_what_is_put_on_a_head_is_worn(order: str, sources: tuple[str, ...], prop: str) -> None:
    """A cap is not laid on a dog's back, and no second dog wears the glasses."""
    plan = _after(order, *sources)
    tie = _thing(plan, prop).relation
    assert tie is not None
    assert (tie.kind, tie.other) == ("wearing", 0)
    assert sum(thing.prop == plan.things[0].prop for thing in plan.things) == 1


def test_a_mirror_over_a_sofa_hangs_on_the_wall() -> None:
    """It is no table mirror, and hangs over the sofa."""
    plan = _after("add a mirror on the wall above the sofa", "a living room with a green sofa")
    tie = _thing(plan, "wall_mirror").relation
    assert tie is not None
    assert (tie.kind, tie.second) == ("wall", 0)
    assert "above" in plan.understood


def test_one_of_several_is_parted_from_the_others() -> None:
    """One cat in black leaves the other as it was, where it was."""
    memory = Memory(plan=read_plan("two cats on a sofa"), seed=5)
    found = repaint("make the left cat black", [memory])
    assert found is not None
    cats = [thing for thing in found.plan.things if thing.prop == "cat"]
    assert [cat.count for cat in cats] == [1, 1]
    assert {cat.first for cat in cats} == {0, 1}
    assert sum(bool(cat.colours) for cat in cats) == 1
    assert len(pinned(found.plan, memory, 300, 300).pins) == len(pinned(memory.plan, memory, 300, 300).pins)


@pytest.mark.parametrize(
    ("order", "source"),
    [("open the door", "a house with a red door"), ("light the fireplace", "a living room"),
     ("replace the bananas with grapes", "a bowl of fruit")],
)  # fmt: skip
def test_what_is_not_there_is_not_made(order: str, source: str) -> None:
    """An order that speaks of what the picture has not got leaves it as it is, and says so."""
    plan, before = _after(order, source), read_plan(source)
    assert [thing.prop for thing in plan.things] == [thing.prop for thing in before.things]
    assert plan.place == before.place
    assert not plan.understood


def test_mountains_rise_behind_what_is_there() -> None:
    """The lake stays a lake."""
    plan = _after("add mountains in the background", "a dog on a beach")
    assert plan.place == "beach"
    assert plan.feature("mountains") is not None


def test_candles_of_a_cake_are_its_own() -> None:
    """More of them stand on it, and they are blown out on it."""
    more = _after("add two more candles", "a birthday cake with candles")
    assert [(thing.prop, thing.filling_count) for thing in more.things] == [("cake", 7)]
    out = _after("blow out the candles", "a birthday cake with candles")
    assert [thing.prop for thing in out.things] == ["cake"]
    assert "unlit" in out.things[0].variant.split()


def test_a_flock_is_added_as_one() -> None:
    """加一群羊 is not one sheep."""
    assert _thing(_after("加一群羊", "一片草地"), "sheep").count > 3


def test_what_a_room_paints_takes_colours() -> None:
    """Cabinets and curtains are parts of their rooms."""
    for order, source, name in (("make the cabinets dark green", "a kitchen with white cabinets", "cupboards"),
                                ("make the curtains red", "a bedroom", "curtains")):  # fmt: skip
        feature = _after(order, source).feature(name)
        assert feature is not None
        assert feature.colours


def test_a_successor_from_another_picture_keeps_its_look() -> None:
    """The cat that takes the lamp's place is that cat."""
    lent = _thing(_after("replace the lamp in image 1 with the cat from image 2", "a lamp on a desk", "a cat"), "cat")
    own = _thing(_after("put the cat from image 2 next to the lamp in image 1", "a lamp on a desk", "a cat"), "cat")
    assert lent.seed == own.seed
    assert lent.key != own.key


def test_clothes_and_skies_are_lent() -> None:
    """Somebody wears the raincoat of the other picture in the own one; a house stands under the other's stars."""
    plan = _after("make the girl in image 1 wear the raincoat from image 2", "a girl in a park", "a yellow raincoat")
    assert plan.place == "park"
    assert "raincoat" in plan.things[0].variant
    memories = [Memory(plan=read_plan(one), seed=5) for one in ("a house at noon", "a night sky with stars")]
    found = repaint("use the sky of image 2 in image 1", memories)
    assert found is not None
    assert found.base == 0
    assert found.plan.time == "night"
    assert found.plan.feature("stars") is not None


def test_all_subjects_come_into_one_scene() -> None:
    """A scene is no sheet."""
    assert one_scene("combine all three into one scene")
    assert not one_scene("combine both into one picture")
    plan = _after("combine all three into one scene in a garden", "a cat", "a dog", "a rabbit")
    assert plan.place == "garden"
    assert [thing.prop for thing in plan.things] == ["cat", "dog", "rabbit"]


def test_a_teddy_leaves_its_shelf_for_the_beach() -> None:
    """A wall shelf does not hang in the sky."""
    plan = _after("change the background to a beach", "a teddy bear on a shelf")
    assert [(thing.prop, thing.relation) for thing in plan.things] == [("teddy", None)]


def test_a_picture_hangs_in_another() -> None:
    """The red of one is seen on the wall of the other, and nothing is claimed of what has no room for it."""
    room = Memory(plan=read_plan("a living room with a sofa"), seed=5)
    red = Image.new("RGB", (64, 48), (220, 10, 10))
    blank = Image.new("RGB", (96, 96))
    for order in ("hang image 2 above the sofa in image 1", "把图2挂在图1的墙上"):
        asked = shown_in(order, [room, None])
        assert asked is not None
        assert asked.framed
    drawn = show(asked, order, [blank, red], [room, None], (96, 96), "klein")
    assert drawn is not None
    pixels = np.asarray(drawn[0]).astype(int)
    assert ((pixels[..., 0] > 120) & (pixels[..., 1] < 60) & (pixels[..., 2] < 60)).sum() > 12
    onto = shown_in("print image 2 on the sofa in image 1", [room, None])
    assert onto is not None
    assert show(onto, "", [blank, red], [room, None], (96, 96), "klein") is None


def test_text_in_single_quotation_marks_is_text() -> None:
    """An apostrophe is none."""
    assert quoted("add the text 'ADOPT ME' at the top") == 'add the text "ADOPT ME" at the top'
    assert quoted("move the cat's bowl to the dog's side") == "move the cat's bowl to the dog's side"
    assert quoted("write SALE 50% on it") == 'write "SALE 50%" on it'
