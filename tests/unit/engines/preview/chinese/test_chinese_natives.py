"""A prompt in Chinese means people, streets and towns of the East, unless it speaks of the West."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.build import DARK, FAIR, HAIRS, SKINS, figure_of
from muralist.engines.preview.props.prop import Look


def _people(prompt: str) -> list[str]:
    return [thing.variant for thing in read_plan(prompt).things if thing.prop in {"person", "child"}]


@pytest.mark.parametrize("prompt", ["爸爸和媽媽在公園散步", "一个男孩在看书", "a woman in a qipao"])
def test_people_of_the_east(prompt: str) -> None:
    """Everybody is East Asian in a Chinese prompt, and in one about the East."""
    people = _people(prompt)
    assert people
    assert all("eastern" in variant.split() for variant in people)


@pytest.mark.parametrize("prompt", ["金发女孩在巴黎街头", "一只鹦鹉站在海盗的肩膀上", "a woman in a park"])
def test_people_of_elsewhere(prompt: str) -> None:
    """Who is of elsewhere, or of nowhere said, is not."""
    assert not any("eastern" in variant.split() for variant in _people(prompt))


@pytest.mark.parametrize("seed", range(6))
def test_eastern_figures_have_dark_hair(seed: int) -> None:
    """Hair and skin are of the first of their lists, whatever the seed."""
    look = Look(variant="woman eastern", seed=seed)
    figure = figure_of(look, young=False)
    assert figure.hair in HAIRS[:DARK]
    assert figure.skin in SKINS[:FAIR]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("街道上有一隻狗", "easterntown"), ("巴黎街頭有一隻狗", "street"), ("a dog on a street", "street")],
)
def test_streets_of_the_east(prompt: str, place: str) -> None:
    """A street is an eastern one where Chinese is spoken."""
    assert read_plan(prompt).place == place
