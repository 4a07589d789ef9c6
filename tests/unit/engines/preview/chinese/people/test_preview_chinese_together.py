"""Chinese sentences of several things: what hangs hangs, who rides along sits behind, measures count."""

import pytest
from tests.unit.engines.preview.honesty.ties import thing_of, tie_of

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "prop", "host"),
    [
        ("書包掛在椅子上", "backpack", "chair"),
        ("树上挂着三个红灯笼", "paper_lantern", "tree"),
        ("竹竿上掛著粽子", "zongzi", "clothesline"),
        ("一家面館,門口掛著兩個紅燈籠", "paper_lantern", "shop"),
    ],
)
def test_hung(prompt: str, prop: str, host: str) -> None:
    """掛在…上, …上掛著 and 門口掛著 hang things from what is named."""
    assert tie_of(read_plan(prompt), prop) == ("hanging", host)


@pytest.mark.parametrize(
    ("prompt", "prop", "count"),
    [
        ("數百盞天燈升上夜空", "paper_lantern", 12),
        ("成千上萬的氣球飛上天空", "toy_balloon", 12),
        ("一籃籃橘子擺在市場裡", "basket", 3),
        ("桌上放著兩籠小籠包", "steamer", 2),
        ("三个男孩坐在椅子上", "chair", 3),
    ],
)
def test_counted(prompt: str, prop: str, count: int) -> None:
    """Hundreds are a crowd, a measure said twice is several, and a vessel that measures is what is counted."""
    assert thing_of(read_plan(prompt), prop).count == count


def test_riding_along() -> None:
    """後座坐著女兒: both are on the one bicycle, which is no child's."""
    plan = read_plan("爸爸騎腳踏車,後座坐著女兒")
    assert [thing.prop for thing in plan.things].count("bicycle") == 1
    assert (tie_of(plan, "child"), thing_of(plan, "bicycle").size) == (("riding", "bicycle"), 1.0)


def test_taught() -> None:
    """Who learns to write has a table, and the teacher stands at it; the word for teaching is understood."""
    plan = read_plan("爷爷教孙子写毛笔字")
    assert (tie_of(plan, "child"), tie_of(plan, "person"), plan.ignored) == (("at", "table"), ("beside", "table"), ())


def test_set_down() -> None:
    """Of three crates of fish one is carried, and the place is not under water."""
    plan = read_plan("漁夫卸下三箱魚")
    crates = [(thing.count, thing.relation.kind if thing.relation else "") for thing in plan.things
              if thing.prop == "crate"]  # fmt: skip
    assert (crates, plan.place) == ([(1, "carrying"), (2, "beside")], "lake")


def test_sky_whale() -> None:
    """A whale over the clouds flies, above the town that is said to be below."""
    plan = read_plan("鯨魚在雲層之上游泳,下面是小鎮")
    assert (plan.place, thing_of(plan, "whale").pose) == ("village", "flying")


def test_porcelain() -> None:
    """青花瓷 before a cup is how it is painted, and no vase."""
    plan = read_plan("青花瓷茶杯")
    assert [(thing.prop, thing.material) for thing in plan.things] == [("mug", "blue and white")]


def test_shown_outside_and_through() -> None:
    """Fireworks are in the panes of the room of a company; nobody rides on top of the trees of an avenue."""
    assert read_plan("一家人围着圆桌吃火锅,窗外烟花绽放").feature("fireworks")
    assert tie_of(read_plan("外卖小哥骑电动车穿过樱花大道"), "motorcycle") == ("front", "tree")
