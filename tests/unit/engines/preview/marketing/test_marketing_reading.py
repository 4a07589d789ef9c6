"""Prompts for banners, posters and product shots: what only says what the picture is for is not painted."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


def _props(prompt: str) -> set[str]:
    return {thing.prop for thing in read_plan(prompt).things}


@pytest.mark.parametrize(("prompt", "props"), [
    ("新店开业海报，一杯珍珠奶茶，标题“今日开业”", {"bubble_tea"}),
    ("奶茶店菜单封面，两杯奶茶", {"bubble_tea"}),
    ("双十一促销横幅，一个购物袋和三个礼盒", {"paper_bag", "gift"}),
    ("black friday sale banner, black background, a shopping bag", {"paper_bag"}),
    ("a website banner with three potted succulents", {"houseplant", "cactus"}),
    ("menu board with a bowl of ramen", {"bowl"}),
])  # fmt: skip
def test_kinds_of_pictures_are_not_painted(prompt: str, props: set[str]) -> None:
    """No shop, sign or banner stands in the picture."""
    assert _props(prompt) & props
    assert not _props(prompt) & {"sign", "shop", "phone", "banner"}


def test_cards_that_are_counted_or_looks_stay() -> None:
    """A vintage poster is a look, and a poster on a wall hangs there."""
    assert read_plan("火箭在沙漠中发射升空,复古海报风格").styles == ("vintage",)
    assert "sign" in _props("墙上贴着一张海报")


@pytest.mark.parametrize(("prompt", "caption"), [
    ('coffee shop menu with a cup of coffee, a donut and the title "MENU"', "MENU"),
    ('birthday banner with a mug and the words "HELLO"', "HELLO"),
    ("咖啡店海报，标题“咖啡时光”", "咖啡时光"),
    ("促销海报，一个红色礼盒，标题“限时特惠”", "限时特惠"),
])  # fmt: skip
def test_headlines_lie_over_the_picture(prompt: str, caption: str) -> None:
    """They are on none of its things."""
    plan = read_plan(prompt)
    assert plan.caption == caption
    assert not any(thing.text for thing in plan.things)


def test_titles_of_books_and_words_on_mugs_stay_on_them() -> None:
    """What is said to be on a thing is lettered on it."""
    assert any(thing.text == "Night Sky" for thing in read_plan('a book titled "Night Sky" on a desk').things)
    assert any(thing.text == "HELLO" for thing in read_plan('a red mug with the text "HELLO"').things)


@pytest.mark.parametrize(("prompt", "layout"), [
    ("a tulip, lots of empty space above", "space top"),
    ("a bicycle, keep the left side empty for text", "space left"),
    ("a mug with blank space at the bottom", "space bottom"),
    ("一盏灯笼，下方留白写字", "space bottom"),
    ("一只橘猫，右侧留出文字空间", "space right"),
])  # fmt: skip
def test_room_for_words_is_read(prompt: str, layout: str) -> None:
    """On each side, in both languages."""
    assert read_plan(prompt).layouts == (layout,)


@pytest.mark.parametrize(("prompt", "place"), [
    ("a puppy and a kitten, empty space on the right", "seamless"),
    ("a laptop and a plant, empty space on the left", "studio"),
    ("a puppy and a kitten", "livingroom"),
    ("手机壁纸，一盏红灯笼，上方留白", "seamless"),
    ('concert poster with a guitar and the headline "LIVE"', "seamless"),
])  # fmt: skip
def test_no_furniture_stands_where_the_words_go(prompt: str, place: str) -> None:
    """Goods with room for words are on plain paper or on a table."""
    assert read_plan(prompt).place == place


@pytest.mark.parametrize(("prompt", "word"), [
    ("an envelope, lavender background", "lavender"),
    ("a mug on a dark gray surface", "dark gray"),
    ("a white rocket, purple gradient", "purple"),
    ("一个白瓶子，薰衣草背景", "薰衣草"),
])  # fmt: skip
def test_backdrops_take_the_colour_that_is_named(prompt: str, word: str) -> None:
    """A flower's name before the background is a colour."""
    plan = read_plan(prompt)
    wall = plan.feature("wall")
    assert wall is not None
    assert [tint.word for tint in wall.colours] == [word]
    assert "flowers" not in {thing.prop for thing in plan.things}


def test_a_list_says_what_its_kind_of_goods_is() -> None:
    """Skincare products before a list are the list."""
    assert "pump_bottle" not in _props("flat lay of skincare products, a white jar, a green leaf and a lipstick")
    assert _props("skincare products on a marble table") == {"pump_bottle"}


def test_bamboo_goods_stand_in_no_grove() -> None:
    """What something is made of is no place."""
    assert read_plan("a white jar and a bamboo brush").place != "bamboo"
    assert read_plan("a panda in a bamboo forest").place == "bamboo"


def test_screens_are_parts() -> None:
    """A phone with a green screen is one thing of two colours."""
    plan = read_plan("a smartphone with a green screen")
    assert [thing.prop for thing in plan.things] == ["phone"]
    assert plan.things[0].colours[-1].word == "green"


@pytest.mark.parametrize(("prompt", "prop"), [
    ("wireless earbuds", "earbuds"), ("a serum bottle", "dropper"), ("a takeaway cup", "paper_cup"),
    ("一盒茶叶", "tin"), ("a price tag", "price_tag"), ("a recycling bin", "recycler"),
    ("a snowflake icon", "snowflake"),
    ("一个白色陶瓷杯", "mug"), ("product shot of a watch", "watch"), ("a lightning bolt", "bolt_solid"),
])  # fmt: skip
def test_goods_have_their_shop_names(prompt: str, prop: str) -> None:
    """Each is drawn as what it is."""
    assert _props(prompt) == {prop}


def test_testimonials_are_portraits() -> None:
    """Who says it is seen from near."""
    assert read_plan("testimonial card with a woman with glasses").lens == "portrait"
