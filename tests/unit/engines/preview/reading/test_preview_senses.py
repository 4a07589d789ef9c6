"""Words with several meanings, each read as the words around it say."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


def _props(prompt: str) -> set[str]:
    return {thing.prop for thing in read_plan(prompt).things}


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a small wooden cabin with pine trees reflected in the water, mountain lake at sunrise", "lake"),
        ("a swan on the water", "lake"), ("a boat on the water at sunset", "sea"),
    ],
)  # fmt: skip
def test_water_outdoors_is_no_tumbler(prompt: str, place: str) -> None:
    """What something is reflected in or floats on is a lake or the sea."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert "glass" not in {thing.prop for thing in plan.things}


def test_water_to_drink_stays_a_glass() -> None:
    """A glass of water on a table, or in a hand, is one."""
    assert _props("a glass of water on a table") == {"glass"}
    assert "glass" in _props("a boy holding a glass of water")


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat wearing a hat and glasses", "a dog with a red hat, glasses and a scarf",
        "a bear wearing glasses and a hat",
        "a man in a black hat and glasses", "an old man with a long white beard, round glasses and a hat",
        "a pencil sketch of an old man with glasses and a hat",
    ],
)  # fmt: skip
def test_lists_of_clothes_are_worn(prompt: str) -> None:
    """Glasses and hats are worn in any order, by people and animals."""
    plan = read_plan(prompt)
    hat = _thing(plan, "hat")
    assert hat.relation is not None
    assert hat.relation.kind == "wearing"
    assert not {"glass"} & {thing.prop for thing in plan.things}
    assert "glasses" in plan.things[0].variant or _thing(plan, "spectacles").relation is not None


def test_things_on_a_table_are_not_worn() -> None:
    """A hat and glasses without anybody are things."""
    assert _props("a hat and glasses on a table") == {"hat", "glass"}


def test_rainbow_stripes_are_a_pattern() -> None:
    """No rainbow stands in the sky for the stripes of a balloon."""
    plan = read_plan("a hot air balloon with rainbow stripes floating above green hills")
    assert plan.feature("rainbow") is None
    assert len(plan.things[0].colours) > 4
    assert not plan.ignored
    assert read_plan("a rainbow over a castle").feature("rainbow") is not None
    assert len(_thing(read_plan("a rainbow umbrella on a beach"), "umbrella").colours) > 4


def test_stripes_take_the_colour_said_before_them() -> None:
    """A white cup with blue stripes has both colours, and one with blue stripes a pale ground."""
    cup = _thing(read_plan("a white cup with blue stripes"), "mug")
    assert (cup.pattern, [tint.word for tint in cup.colours]) == ("striped", ["white", "blue"])
    assert len(_thing(read_plan("a cup with blue stripes"), "mug").colours) == 2


@pytest.mark.parametrize(
    "prompt",
    ["a woman on a city street at night with neon signs", "夜晚的城市街道，霓虹燈，一個女人", "夜晚的街道，霓虹灯"],
)
def test_neon_lights_are_no_style(prompt: str) -> None:
    """Neon lights a street, which it does not narrow to an alley; who is there keeps their look."""
    plan = read_plan(prompt)
    assert plan.styles == ()
    assert plan.place in {"street", "oldtown"}
    assert plan.feature("neon") is not None


def test_a_lettered_neon_sign_is_a_thing() -> None:
    """And cyberpunk is a style."""
    sign = _thing(read_plan('a neon sign reading "OPEN" in a cafe'), "neon_sign")
    assert sign.text == "OPEN"
    assert "neon" in read_plan("a cat, cyberpunk").styles


@pytest.mark.parametrize("name", ["violin", "accordion", "saxophone", "trumpet"])
def test_the_named_instrument_replaces_the_usual_one(name: str) -> None:
    """A street musician who plays the violin has no guitar."""
    assert _props(f"a street musician playing the {name}") == {"person", name}


def test_kinds_of_vehicles() -> None:
    """A school bus is yellow, a small fishing boat has its rod, a steam train has carriages."""
    bus = _thing(read_plan("a school bus driving through a snowy village"), "bus")
    assert (bus.variant, len(bus.colours)) == ("school", 1)
    assert "driving" not in read_plan("a school bus driving through a snowy village").ignored
    assert _thing(read_plan("a small fishing boat on a calm sea"), "boat").variant == "fishing"
    assert _thing(read_plan("a steam train crossing a bridge"), "train").variant == "coaches"


@pytest.mark.parametrize(
    ("prompt", "prop", "kind"),
    [
        ("夜晚的街道,霓虹燈下撐著紅傘的女人", "umbrella", "carrying"), ("一个打着黑伞的男人", "umbrella", "carrying"),
        ("森林里，提着篮子的小女孩", "basket", "carrying"), ("雪地裡戴著紅圍巾的狐狸", "scarf", "wearing"),
        ("街頭藝人在廣場上拉手風琴", "accordion", "carrying"),
        ("热闹的菜市场，摊位上摆满蔬菜和橘子，人们提着篮子", "basket", "carrying"),
    ],
)  # fmt: skip
def test_chinese_deeds_before_their_doer(prompt: str, prop: str, kind: str) -> None:
    """What is held or worn is tied to who comes after it, wherever in the sentence."""
    plan = read_plan(prompt)
    relation = _thing(plan, prop).relation
    assert relation is not None
    assert (relation.kind, plan.things[relation.other].prop in {"person", "child", "fox"}) == (kind, True)


def test_the_landmark_before_a_chinese_deed_is_kept() -> None:
    """房子前面穿黃裙子的女孩 stands before the house, in yellow."""
    plan = read_plan("房子前面有一個穿黃裙子的女孩")
    girl = _thing(plan, "child")
    assert girl.relation is not None
    assert girl.relation.kind == "front"
    assert [tint.word for tint in girl.colours] == ["黃"]


def test_a_potted_cactus_is_indoors() -> None:
    """On a desk it stands in a pot, small."""
    for prompt in ("書桌上有一盆小仙人掌", "a wooden desk with a laptop and a small cactus"):
        plan = read_plan(prompt)
        assert plan.place != "desert"
        assert _thing(plan, "cactus").variant == "potted"


def test_an_orange_cat_in_chinese() -> None:
    """橘貓 is orange."""
    assert len(_thing(read_plan("橘貓"), "cat").colours) == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "a teacher writing on a blackboard in front of students",
        "老師在黑板前寫字",
        "a boy at a blackboard in a classroom",
    ],
)
def test_blackboards_hang_in_classrooms(prompt: str) -> None:
    """Nobody stands on the board, which the room shows."""
    plan = read_plan(prompt)
    assert plan.place == "classroom"
    assert "sign" not in {thing.prop for thing in plan.things}
    assert not plan.ignored


def test_meals_that_are_cooked_are_seen() -> None:
    """Pancakes are in the pan of the cook, sandwiches lie on the blanket of a picnic."""
    plan = read_plan("a chef cooking pancakes in a kitchen")
    pancakes = next(thing for thing in plan.things if thing.filling == "pancakes")
    assert pancakes.relation is not None
    assert pancakes.relation.kind == "carrying"
    assert plan.things[pancakes.relation.other].prop == "person"
    picnic = read_plan("a family having a picnic with sandwiches and a red blanket")
    assert _thing(picnic, "picnic_blanket").colours


def test_candlelight_has_a_candle() -> None:
    """One that the prompt does not name is painted beside the reader."""
    assert "candlestick" in _props("a wizard reading a book by candlelight")
    assert "candlestick" not in _props("a wizard reading a book by candlelight with three candles")


def test_a_size_of_a_whole_village_is_not_claimed() -> None:
    """No place is painted smaller."""
    assert read_plan("a small village in the mountains").ignored == ("small",)


def test_children_kneel_at_a_sandcastle() -> None:
    """Who builds it is on the ground."""
    assert _thing(read_plan("two kids building a sandcastle on the beach"), "child").pose == "kneeling"
    assert _thing(read_plan("兩個孩子在沙灘上堆沙堡"), "child").pose == "kneeling"


def test_harmless_words_are_not_listed() -> None:
    """Busy streets and pirates' shoulders are honoured by the picture."""
    assert read_plan("a busy street with people").ignored == ()
    assert read_plan("a green parrot on a pirate's shoulder").ignored == ()


def test_what_floats_on_water_swims() -> None:
    """Ducks floating on the water do not fly; a balloon over the hills does not swim."""
    plan = read_plan("ducks floating on the water")
    assert plan.things[0].pose == "swimming"
    assert plan.ignored == ()


def test_each_of_several_holds_one() -> None:
    """Two girls holding umbrellas hold two."""
    assert _thing(read_plan("two girls holding red umbrellas"), "umbrella").count == 2


@pytest.mark.parametrize("prompt", ["一個戴著帽子和眼鏡的老爺爺", "一个戴着帽子和眼镜的老爷爷"])
def test_chinese_lists_of_clothes_are_worn(prompt: str) -> None:
    """Both are worn by who comes last."""
    plan = read_plan(prompt)
    for prop in ("hat", "spectacles"):
        relation = _thing(plan, prop).relation
        assert relation is not None
        assert (relation.kind, plan.things[relation.other].prop) == ("wearing", "person")


def test_a_scarf_listed_after_spectacles_is_worn() -> None:
    """戴眼鏡和紅圍巾的小女孩 has both."""
    plan = read_plan("戴眼鏡和紅圍巾的小女孩")
    assert "glasses" in _thing(plan, "child").variant
    relation = _thing(plan, "scarf").relation
    assert relation is not None
    assert relation.kind == "wearing"


def test_papers_that_are_read_are_held() -> None:
    """看報紙 is done with the paper in one's hands."""
    relation = _thing(read_plan("老爺爺戴著圓框眼鏡看報紙"), "newspaper").relation
    assert relation is not None
    assert relation.kind == "carrying"


def test_a_flower_basket_in_chinese_is_the_bicycles() -> None:
    """車籃裡的向日葵 fills the bicycle's basket."""
    plan = read_plan("騎著自行車的女孩，車籃裡有向日葵")
    assert {thing.prop for thing in plan.things} == {"bicycle", "child"}
    assert _thing(plan, "bicycle").filling
