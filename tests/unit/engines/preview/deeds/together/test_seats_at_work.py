"""What is done sitting has a seat that fits its place; animals that eat sit; puddles splash."""

import pytest

from muralist.engines.preview.layout import settled
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.build import figure_of

SEATED = [
    ("a grandmother knitting beside a window", "armchair"),
    ("奶奶在窗边织毛衣", "armchair"),
    ("grandma knitting in the garden", "bench"),
    ("two old women knitting", "sofa"),
    ("a grandmother knitting by the fireplace with a cat", "armchair"),
    ("an old man writing a letter", "table"),
    ("a boy reading a book in the park", "bench"),
    ("一个女孩在阳台上看书", "chair"),
    ("爷爷在院子里看报纸", "bench"),
]


@pytest.mark.parametrize(("prompt", "seat"), SEATED)
def test_there_is_a_seat(prompt: str, seat: str) -> None:
    """And somebody on it, or at the table."""
    plan = read_plan(prompt)
    who = plan.things[0]
    assert "seated" in who.variant.split()
    assert who.relation is not None
    assert plan.things[who.relation.other].prop == seat
    assert plan.ignored == ()


@pytest.mark.parametrize("prompt", ["a woman holding a book in the garden", "a man standing and writing a letter"])
def test_who_only_holds_or_stands_has_none(prompt: str) -> None:
    """A book that is held is not read, and who stands does."""
    assert "seated" not in read_plan(prompt).things[0].variant.split()


@pytest.mark.parametrize(
    "prompt",
    [
        "一只熊猫抱着竹子坐在草地上",
        "a panda holding bamboo",
        "a rabbit sitting in the grass holding a carrot",
        "a bear sitting by a lake eating honey",
    ],
)
def test_who_eats_sits_and_holds_it(prompt: str) -> None:
    """The drawing shows all three."""
    plan = read_plan(prompt)
    assert plan.things[0].pose == "eating"
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "left"),
    [
        ("a girl stomping in a big puddle", ("big",)),
        ("kids splashing in muddy puddles", ("muddy",)),
        ("小孩在水坑里玩", ()),
        ("小女孩穿着雨靴踩水", ()),
        ("a toddler splashing in the rain", ()),
    ],
)
def test_puddles_splash(prompt: str, left: tuple[str, ...]) -> None:
    """What is said of the puddle besides is owned up to."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["child"]
    assert "splashing" in plan.things[0].variant.split()
    assert plan.ignored == left


@pytest.mark.parametrize("prompt", ["a girl brushing her hair", "a woman combing her long red hair", "一个女孩在梳头"])
def test_hair_is_brushed(prompt: str) -> None:
    """With a raised hand."""
    plan = read_plan(prompt)
    assert "combing" in plan.things[0].variant.split()
    assert plan.ignored == ()


def test_a_mother_does_her_daughters_hair_in_chinese() -> None:
    """Who sits on a chair before her."""
    mother, daughter, chair = read_plan("妈妈给女儿梳头发").things
    assert "coiffing" in mother.variant.split()
    assert "seated" in daughter.variant.split()
    assert chair.prop == "chair"


def test_birthday_candles_are_on_a_cake() -> None:
    """Though none is named; a lone candle stands by itself."""
    assert "cake" in [thing.prop for thing in read_plan("a girl blowing out birthday candles").things]
    assert "cake" not in [thing.prop for thing in read_plan("a girl blowing out a candle").things]


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a girl painting her nails", "varnishing"),
        ("a man painting a fence", "coating"),
        ("a painter painting a landscape", "painting"),
        ("a boy tying his shoes", "kneeling"),
        ("小男孩在系鞋带", "kneeling"),
        ("a boy putting on his shoes", "kneeling"),
        ("a child drawing on the floor", "writing"),
    ],
)
def test_a_deed_is_told_by_its_object(prompt: str, pose: str) -> None:
    """And shows by itself."""
    plan = read_plan(prompt)
    assert pose in plan.things[0].variant.split()
    assert plan.ignored == ()


def test_what_is_put_on_is_worn() -> None:
    """Lipstick is in the hand; a drawing of a cat is drawn by nobody."""
    relation = read_plan("a girl putting on a hat").things[1].relation
    assert relation is not None
    assert relation.kind == "wearing"
    relation = read_plan("a woman putting on lipstick").things[1].relation
    assert relation is not None
    assert relation.kind == "carrying"
    assert [thing.prop for thing in read_plan("a drawing of a cat").things] == ["cat"]


@pytest.mark.parametrize("prompt", ["a girl writing a letter", "a cat writing a letter", "小女孩在写作业"])
def test_small_hands_are_over_the_table(prompt: str) -> None:
    """Whoever writes at it sits high enough."""
    plan = read_plan(prompt)
    items = settled(plan, all_places()[plan.place], 1.0, 0, False)
    writer = next(item for item in items if "writing" in item.look.variant.split())
    table = next(item for item in items if item.prop.name == "table")
    arms = figure_of(writer.look, writer.prop.name == "child").pose.arms
    low = min(hand[1] for _, hand in arms) * writer.unit - writer.y
    assert low >= 0.95 * table.height - table.y
