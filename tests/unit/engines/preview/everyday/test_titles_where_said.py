"""Titles where the prompt puts them."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "at"),
    [
        ('a travel poster of a red train, words "SLOW TRAVEL" at the bottom', "bottom"),
        ('a poster of a mountain with the word "PEAK" in the top left corner', "top left"),
        ('a poster of a cat, at the bottom the words "GOOD NIGHT"', "bottom"),
        ('a poster of a boat with "SAIL AWAY" in bold white letters across the top', "top"),
        ("海報,一座燈塔,「回家」在下方", "bottom"),
        ('a poster of a cat with the word "HELLO"', ""),
    ],
)
def test_a_title_is_where_it_is_said_to_be(prompt: str, at: str) -> None:
    """The place that is said for it, or the calmest one."""
    plan = read_plan(prompt)
    assert plan.caption
    assert plan.caption_at == at
    assert not {"at the bottom", "in the top left corner", "下方"} & set(plan.ignored)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a cabin among pine trees", "forest"), ("a square photo of a red barn in a wheat field", "wheatfield"),
        ("a black horse galloping through shallow surf", "beach"), ("an owl staring at the camera", "forest"),
    ],
)  # fmt: skip
def test_words_about_the_picture_bring_no_things(prompt: str, place: str) -> None:
    """No camera, no tree under a house, no market square and nobody in an animal's place."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert len(plan.things) == 1
    assert plan.things[0].prop in {"house", "barn", "horse", "owl"}
