"""What an order adds on a part of the shown place goes there, and the place stays."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import settled
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.staging.items import Item

SEED = 5


def changed(source: str, order: str) -> ScenePlan:
    """The plan of a painted picture after an order, with everything kept in its place."""
    memory = Memory(plan=read_plan(source), seed=SEED)
    found = repaint(order, [memory])
    assert found is not None
    return pinned(found.plan, memory, 300, 300)


def placed(plan: ScenePlan, prop: str) -> list[Item]:
    """The instances of a prop where they are."""
    items = settled(plan, all_places()[plan.place], 1.0, SEED, False)
    return [item for item in items if item.prop.name == prop]


@pytest.mark.parametrize(
    ("source", "order", "prop", "count", "rows"),
    [
        ("a park with a pond", "add two white swans in the middle of the pond", "swan", 2, (0.61, 0.68)),
        ("公園裡有一個池塘", "在池塘裡加兩隻天鵝", "swan", 2, (0.61, 0.68)),
        ("a village with a river", "add a small boat on the river", "boat", 1, (0.75, 0.88)),
        ("a farm with a lake", "add a canoe on the lake", "rowing_boat", 1, (0.76, 0.9)),
    ],
)
def test_things_float_on_small_waters(
    source: str, order: str, prop: str, count: int, rows: tuple[float, float]
) -> None:  # fmt: skip
    """The place is not left for a lake, and what is added is on its water, small enough for it."""
    plan = changed(source, order)
    items = placed(plan, prop) or [
        item for item in settled(plan, all_places()[plan.place], 1.0, SEED, False)
        if plan.things[item.thing].spot == "on:water"
    ]  # fmt: skip
    assert plan.place == read_plan(source).place
    assert len(items) == count
    assert all(item.where == "pool" and rows[0] <= item.y <= rows[1] for item in items)
    assert all(item.width < 0.36 for item in items)
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("a city street with shops", "add a yellow taxi on the road"),
        ("a forest path", "add a deer on the path"),
        ("a beach with palm trees", "add a red ball on the sand"),
    ],
)
def test_the_ground_of_a_place_is_no_new_place(source: str, order: str) -> None:
    """A taxi on the road of a street stays in that street, and nothing but it is added."""
    before = read_plan(source)
    plan = changed(source, order)
    assert plan.place == before.place
    assert len(plan.things) == len(before.things) + 1
    assert plan.things[-1].relation is None
    assert plan.ignored == ()


@pytest.mark.parametrize("order", ["add a clock on the wall", "hang a painting of a mountain on the wall"])
def test_what_hangs_on_the_wall_hangs_there(order: str) -> None:
    """A room with a sofa keeps it, and what is hung is above it on the wall."""
    plan = changed("a living room with a sofa", order)
    assert plan.place == "livingroom"
    item = placed(plan, plan.things[-1].prop)[0]
    assert item.hung == "wall"
    assert item.y < 0.5
    assert plan.ignored == ()


def test_a_picture_is_on_a_chinese_wall() -> None:
    """牆上加一幅畫 hangs a picture."""
    plan = changed("一間臥室", "牆上加一幅畫")
    assert [thing.prop for thing in plan.things] == ["picture"]
    assert plan.ignored == ()


@pytest.mark.parametrize("order", ["add a cat on the window sill", "在窗台上放一隻貓"])
def test_the_sill_of_a_room_bears_things(order: str) -> None:
    """The room stays, and the cat is on its window's sill."""
    plan = changed("a living room with a sofa", order)
    cat = placed(plan, "cat")[0]
    assert plan.place == "livingroom"
    assert 0.5 < cat.y < 0.65


@pytest.mark.parametrize(
    ("source", "order", "place"),
    [
        ("a garden with a pond", "put a frog by the pond", "garden"),
        ("a village with a river", "在河邊加一棵樹", "village"),
        ("沙灘上有一把陽傘", "在海上加一艘帆船", "beach"),
    ],
)
def test_waters_in_sight_are_no_new_places(source: str, order: str, place: str) -> None:
    """What is added by a small water, or on the sea of a beach, leaves the place as it is."""
    plan = changed(source, order)
    assert plan.place == place
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("source", "order", "prop"),
    [
        ("a cat on a sofa", "make it a dog", "dog"),
        ("一隻貓在沙發上", "改成狗", "dog"),
        ("a girl on a swing", "make it a boy", "child"),
    ],
)
def test_one_being_becomes_another(source: str, order: str, prop: str) -> None:
    """ "Make it a dog" puts a dog in the cat's place, and a boy sits where the girl sat."""
    before, plan = read_plan(source), changed(source, order)
    assert len(plan.things) == len(before.things)
    assert plan.things[0].prop == prop
    assert plan.things[0].relation == before.things[0].relation
    assert plan.things[0].pose == before.things[0].pose
