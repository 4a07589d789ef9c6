"""Smoke of a colour is a backdrop of its own; smoke of chimneys is not."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("concert poster, electric guitar in purple smoke", ["purple"]),
        ("a dancer surrounded by pink and blue smoke", ["pink", "blue"]),
        ("音樂祭海報，一支麥克風在彩色煙霧中，標題「夏日」", []),
    ],
)
def test_coloured_smoke_is_shown(prompt: str, colours: list[str]) -> None:
    """It is behind what stands in it, in the colours that are named."""
    plan = read_plan(prompt)
    smoke = plan.feature("coloured smoke")
    assert plan.place == "seamless"
    assert plan.weather == "clear"
    assert smoke is not None
    assert [tint.word for tint in smoke.colours] == colours


def test_smoke_of_chimneys_stays() -> None:
    """A cabin with white smoke is outside."""
    assert read_plan("a cabin with white smoke rising from the chimney").feature("coloured smoke") is None
