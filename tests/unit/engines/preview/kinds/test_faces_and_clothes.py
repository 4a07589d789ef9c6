"""Feelings on faces, faces from the side, printed clothes, shoes, and what is worn by somebody still to come."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.props.figure.shoes import foot

WHITE = (1.0, 1.0, 1.0)


def _painted(variant: str, scale: float = 120.0) -> np.ndarray:
    look = Look(seed=3, variant=variant, colours=(rgb("#3f6fa8"),))
    person = all_props()["person"]
    canvas = Canvas(person.extent(look), scale, Light())
    person.paint(canvas, look)
    return np.asarray(canvas.image).astype(np.int16)


@pytest.mark.parametrize(
    ("prompt", "mood"),
    [("a crying child", "crying"), ("an angry man", "angry"), ("a sad woman", "sad"), ("生气的男孩", "angry"),
     ("a laughing old man", "laughing"), ("一个小孩在哭", "crying"), ("a man looking sad", "sad")],
)  # fmt: skip
def test_feelings_are_on_the_face(prompt: str, mood: str) -> None:
    """Somebody who feels something shows it, and is seen close where nothing else is said."""
    plan = read_plan(prompt)
    assert mood in plan.things[0].variant.split()
    assert plan.lens == "portrait"
    assert plan.ignored == ()


def test_a_feeling_in_a_place_leaves_the_picture_wide() -> None:
    """So does one beside clothes; and what is no person has none."""
    assert read_plan("a sad woman in the rain on a bench").lens == ""
    assert "angry" not in read_plan("an angry cat").things[0].variant


def test_moods_and_profiles_change_the_face_only() -> None:
    """Each is painted otherwise than the usual smile, in the same room."""
    usual = _painted("woman dress")
    for word in ("laughing", "crying", "angry", "surprised", "profile", "freckles"):
        other = _painted(f"woman dress {word}")
        assert other.shape == usual.shape
        changed = np.abs(other - usual).max(axis=2) > 24
        rows = np.flatnonzero(changed.any(axis=1))
        assert rows.size
        assert rows[-1] < 0.3 * usual.shape[0], word


@pytest.mark.parametrize(
    ("prompt", "print_"),
    [("a man in a striped shirt", "striped"), ("a woman in a polka dot dress", "dotted"),
     ("a girl in a floral dress", "floral"), ("a man in a plaid shirt", "checked"), ("穿条纹衬衫的男人", "striped")],
)  # fmt: skip
def test_clothes_are_printed(prompt: str, print_: str) -> None:
    """The print is a word of the figure's look, and understood."""
    plan = read_plan(prompt)
    assert f"print-{print_}" in plan.things[0].variant.split()
    assert plan.ignored == ()


def test_a_print_is_on_the_cloth_alone() -> None:
    """Stripes change the shirt; a scarf's stripes are not claimed."""
    plain, striped = _painted("man shirt"), _painted("man shirt print-striped")
    rows = np.flatnonzero((np.abs(striped - plain).max(axis=2) > 24).any(axis=1))
    assert rows[0] > 0.1 * plain.shape[0]
    assert rows[-1] < 0.65 * plain.shape[0]
    assert "striped" in read_plan("a girl with a striped scarf").ignored


def test_both_shoes_have_one_colour_and_stand_on_the_ground() -> None:
    """The far one is darker, no other; the sole is below the ankle."""
    figure = figure_of(Look(seed=3, variant="woman dress"), False)
    light = []
    for number in (0, 1):
        canvas = Canvas(all_props()["person"].extent(Look(seed=3, variant="woman dress")), 200, Light())
        foot(canvas, figure, number, rgb("#8e2f34"), 1.0)
        sheet = np.asarray(canvas.image).astype(float)
        shown = sheet[..., 3] > 200
        light.append(sheet[shown][:, :3].mean(axis=0))
        low = np.flatnonzero(shown.any(axis=1))[-1]
        assert abs(low - canvas.pixel((0.0, 0.0))[1]) < 4
    assert np.abs(light[0] - light[1]).max() < 30


def test_what_is_worn_waits_for_its_wearer() -> None:
    """Past what is ridden or played, with its colour."""
    rider = next(thing for thing in read_plan("穿白衬衫骑自行车的男孩").things if thing.prop == "child")
    assert "shirt" in rider.variant.split()
    assert [tint.word for tint in rider.colours] == ["白"]
    player = next(thing for thing in read_plan("穿汉服弹琵琶的女子").things if thing.prop == "person")
    assert "robe" in player.variant.split()
