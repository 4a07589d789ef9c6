"""Orders that letter things, lay cloths, and speak of the road that is there."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint


def changed(order: str, source: str) -> ScenePlan:
    """The plan that an order makes of a picture of that prompt."""
    outcome = repaint(order, [Memory(plan=read_plan(source), seed=5)])
    assert outcome is not None
    return outcome.plan


@pytest.mark.parametrize(
    ("source", "order", "text"),
    [
        ("a white tote bag", 'write "HELLO SUNDAY" on the bag in black letters', "HELLO SUNDAY"),
        ("a blue t-shirt on a hanger", 'add the text "HIKE MORE" in white letters to the shirt', "HIKE MORE"),
        ("a delivery van on a street", 'paint the words "Fresh Bread" on the side of the van in green', "Fresh Bread"),
        ("一件黑色T恤掛在衣架上", "在衣服上印上白色的「加油」兩個字", "加油"),
        ("一個紅色禮物盒", "在盒子上寫金色的「生日快樂」", "生日快樂"),
    ],
)
def test_words_go_on_what_is_named_in_their_colour(source: str, order: str, text: str) -> None:
    """The thing bears them, in the colour of the letters, and is told to."""
    before, plan = read_plan(source), changed(order, source)
    assert plan.things[0].text == text
    assert plan.things[0].ink
    assert plan.things[0].colours == before.things[0].colours
    assert not plan.ignored


def test_clothes_that_nothing_letters_are_told_so() -> None:
    """No cup in the hand gets the words meant for an apron."""
    plan = changed('write "OPEN" on her apron', "a barista holding a coffee cup behind a counter")
    assert not any(thing.text for thing in plan.things)
    assert "OPEN" in plan.ignored


def test_the_road_of_an_order_is_the_one_shown() -> None:
    """The street corner stays, and no other road lies over it."""
    plan = changed("make it night with neon signs reflecting on the road", "a city crosswalk at noon")
    assert plan.place == "crossing"
    assert plan.time == "night"
    assert {thing.prop for thing in plan.things} == {"neon_sign"}


def test_signs_in_the_open_stand_on_posts() -> None:
    """Where no house is, nothing hangs in the sky."""
    assert changed("add a neon sign", "a beach at sunset").things[-1].variant == "posts"


def test_a_cloth_is_laid_on_the_table_of_the_picture() -> None:
    """Both the basket and the cloth are added, and a shop is not."""
    plan = changed("在桌上鋪一塊格子桌布，放一籃蘋果", "公園裡的一張木桌")
    assert plan.things[0].filling == "cloth-checked"
    assert "shop" not in {thing.prop for thing in plan.things}


def test_a_new_house_beside_a_lighthouse_is_a_house() -> None:
    """Only "the house" may be short for what ends in it."""
    assert changed("add a small house next to it", "a lighthouse on a cliff").things[-1].prop == "house"


def test_eyes_are_recoloured_alone() -> None:
    """The coat of a cat stays as it was."""
    plan = changed("把眼睛改成綠色", "a gray tabby cat")
    assert "eyes:" in plan.things[0].variant
    assert plan.things[0].colours == read_plan("a gray tabby cat").things[0].colours
