"""Nouns of everyday lists are drawn as what they are, and an article and a noun give way to a longer name."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a volleyball", "ball"),
        ("an eight ball", "ball"),
        ("a pool table", "play_table"),
        ("a smiley face", "smiley"),
        ("a needle and thread", "safety_pin"),
        ("a pair of pajamas", "apparel"),
        ("kidney beans", "bowl"),
        ("an ice skate", "roller_skate"),
    ],
)
def test_a_plain_noun_is_one_thing(prompt: str, prop: str) -> None:
    """Nothing of it is left over, nothing stands beside it."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.count) for thing in plan.things] == [(prop, 1)]
    assert plan.ignored == ()


def test_an_unknown_compound_is_not_its_first_word() -> None:
    """A nail buffer is no nail."""
    assert [thing.prop for thing in read_plan("a nail").things] == ["fastener"]
    assert read_plan("a nail buffer").things == ()
