"""Pictures for pages, posters and shops: titles, badges, backgrounds, goods and what is around them."""

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.props.lettering import broken


def _props(prompt: str) -> list[str]:
    return [thing.prop for thing in read_plan(prompt).things]


def test_lines_of_a_title_are_even():
    """Of breaks into as many lines the one with the shortest longest line is taken."""
    assert broken("small steps every day", 2.0, 0.05)[0] == ("small steps", "every day")


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [("newsletter header about data privacy", "padlock"), ("story template for summer sale", "price_tag"),
     ("premium watch on black rock", "watch"), ("a handmade soap bar", "soap"),
     ("sneaker splashing through water", "splash"), ("一个农夫推着一车南瓜", "wheelbarrow")],
)  # fmt: skip
def test_what_a_picture_is_about_is_shown(prompt: str, prop: str):
    """A topic, an adjective or a measure does not hide the thing."""
    assert prop in _props(prompt)


def test_a_badge_has_its_words_on_the_ring():
    """The words of a round badge are around it, and those of a sticker alone across it."""
    badge = read_plan('round badge logo with pine trees and the words "TRAIL FRIENDS"')
    sticker = read_plan('sticker that says "hello sunshine"')
    assert (badge.caption, badge.caption_at) == ("TRAIL FRIENDS", "ring")
    assert (sticker.styles, sticker.caption_at) == (("roundel",), "disc")


def test_a_graded_background_has_no_fruit():
    """Colours before "gradient" are colours, also where fruits and flowers are called so."""
    plan = read_plan("app icon, lotus flower, violet to peach gradient")
    graded = plan.feature("gradient")
    assert [thing.prop for thing in plan.things] == ["lotus"]
    assert graded is not None
    assert [tint.word for tint in graded.colours] == ["violet", "peach"]


def test_the_label_of_a_candle_is_no_price_tag():
    """What goods are labelled with is on them."""
    assert _props("scented candle with a blank label") == ["jar_candle"]


def test_weather_icons_are_one_of_each():
    """Every weather that is listed has its own sign, and it neither rains nor storms."""
    plan = read_plan("set of six weather icons, sun, cloud, rain, snow, wind and lightning")
    assert len(plan.things) == 6
    assert plan.weather == "clear"


def test_notes_are_no_negation():
    """Paper notes stand on the desk, and the cactus after them does as well."""
    assert {"sticky_note", "cactus"} <= set(_props("a desk with a laptop, paper notes and a small cactus"))


def test_letters_have_the_colour_and_the_second_line():
    """A poster has the date at its foot, and letters over a picture the colour that is said."""
    poster = read_plan('poster of a fox, title "WILD NIGHT" and a date line "MAY 14"')
    banner = read_plan('a baker, yellow background, the words "JOIN US" in thick white letters')
    ink = banner.feature("letter ink")
    assert poster.caption == "WILD NIGHT\nMAY 14"
    assert ink is not None
    assert min(ink.colours[0].colour) > 0.9
    assert "white" in banner.understood
