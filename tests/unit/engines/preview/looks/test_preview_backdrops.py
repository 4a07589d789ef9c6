"""Backdrops: what a prompt says of the paper behind a thing, besides that there is one."""

from __future__ import annotations

import pytest

from muralist.engines.preview.brushes.colour import luma
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places.seamless import tones
from muralist.engines.preview.places.studio import lit
from muralist.engines.preview.planner import read_plan


def _paper(prompt: str) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    plan = read_plan(prompt)
    assert plan.place == "seamless"
    return tones(set_scene(plan, 64, 64, 0, FINISHES["pro"]))


@pytest.mark.parametrize(
    "prompt",
    [
        "a kettle on a white background", "a kettle on a light background", "a kettle isolated on pure white",
        "a kettle, bright backdrop", "一個茶壺,純白背景",
    ],
)  # fmt: skip
def test_white_and_bright_paper_is_white(prompt: str) -> None:
    """Nothing dingy where white was asked for."""
    assert min(_paper(prompt)[0]) > 0.94
    assert not read_plan(prompt).ignored


@pytest.mark.parametrize("prompt", ["a boot on a pastel background", "a boot, soft pastel pink backdrop"])
def test_pastel_paper_is_pale_and_coloured(prompt: str) -> None:
    """A pastel backdrop has a colour, and a pale one."""
    top, _ = _paper(prompt)
    assert luma(top) > 0.8
    assert max(top) - min(top) > 0.05
    assert "pastel" not in read_plan(prompt).styles


def test_dark_paper_is_dark() -> None:
    """A dark backdrop without a colour is near black."""
    assert luma(_paper("a vase on a dark background")[0]) < 0.25


@pytest.mark.parametrize(
    "prompt", ["a robot, gradient teal background", "a robot on a teal gradient background", "一個茶壺,漸層背景"]
)
def test_graded_paper_changes_from_top_to_bottom(prompt: str) -> None:
    """A gradient is one, and is understood."""
    top, low = _paper(prompt)
    assert luma(low) - luma(top) > 0.15
    assert not read_plan(prompt).ignored


def test_colour_before_backdrop_is_the_papers_in_han() -> None:
    """In "粉色背景" the paper is pink, not the dog."""
    plan = read_plan("一隻柴犬,粉色背景")
    wall = plan.feature("wall")
    assert plan.place == "seamless"
    assert wall is not None
    assert [tint.word for tint in wall.colours] == ["粉色"]
    assert not plan.things[0].colours


@pytest.mark.parametrize(
    ("light", "dark"), [("light grey", "dark grey"), ("pale pink", "hot pink"), ("light green", "dark green")]
)
def test_shades_of_a_colour_are_told_apart(light: str, dark: str) -> None:
    """Light and dark shades are colours of their own."""
    pale, deep = (read_plan(f"a {word} mug").things[0].colours[0].colour for word in (light, dark))
    assert luma(pale) - luma(deep) > 0.2


def test_flat_styles_leave_the_windows_image_out() -> None:
    """Cut out of paper, a soft patch of light on the wall would be a thing of its own."""
    plan = read_plan("a bowl of ramen on a table, papercut")
    assert plan.place == "studio"
    assert lit(set_scene(plan, 64, 64, 0, FINISHES["pro"])) == 0
    asked = read_plan("a bowl of ramen on a table, window light, papercut")
    assert lit(set_scene(asked, 64, 64, 0, FINISHES["pro"])) > 0
