"""Quoted words stand on signs, mugs and cakes as real letters, and what cannot be lettered is left away."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.lettering import LONGEST, legible, letters

BOARD = Extent(left=-1.0, right=1.0, top=1.0)
BLACK = (0.0, 0.0, 0.0)
LETTERED = sorted(name for name, prop in all_props().items() if prop.letters)


def board(text: str, box: tuple[float, float, float, float] = (-0.9, 0.1, 0.9, 0.9)) -> tuple[bool, np.ndarray]:
    """Whether a text was lettered on an empty canvas, and the canvas's opacity."""
    canvas = Canvas(BOARD, 120, Light())
    done = letters(canvas, text, box, BLACK)
    return done, np.asarray(canvas.image.getchannel("A"))


def painted(name: str, text: str) -> np.ndarray:
    """A prop's pixels with a text to carry, what shines by itself included."""
    prop = all_props()[name]
    look = Look(seed=2, text=text)
    canvas = Canvas(prop.extent(look), 90, Light())
    prop.paint(canvas, look)
    canvas.image.alpha_composite(canvas.bright)
    return np.asarray(canvas.image).astype(np.int16)


@pytest.mark.parametrize("text", ["OPEN", "24 hours", "Café", "Rock & Roll!", "A"])
def test_latin_text_is_legible(text: str) -> None:
    """Latin letters, digits and signs can be lettered; accents are dropped."""
    assert legible(text)
    assert board(text)[0]


@pytest.mark.parametrize("text", ["", "   ", "營業中", "OPEN 營業", "→", "x" * (LONGEST + 1)])
def test_text_without_glyphs_is_left_away(text: str) -> None:
    """An empty, over-long or non-Latin text is not legible and leaves the canvas as it was."""
    done, opacity = board(text)

    assert not legible(text)
    assert not done
    assert opacity.max() == 0


@pytest.mark.parametrize("text", ["I", "OPEN", "The Old Book Shop", "WWWWWWWWWWWWWWWWWWWW"])
def test_letters_stay_in_their_box(text: str) -> None:
    """However long the text, no ink leaves the box that it was given, and the box is used well."""
    _, opacity = board(text, (-0.5, 0.2, 0.5, 0.8))
    canvas = Canvas(BOARD, 120, Light())
    left, top = canvas.pixel((-0.5, 0.8))
    right, bottom = canvas.pixel((0.5, 0.2))
    rows, columns = np.nonzero(opacity > 8)

    assert left - 1 <= columns.min()
    assert columns.max() <= right + 1
    assert top - 1 <= rows.min()
    assert rows.max() <= bottom + 1
    assert max(np.ptp(columns) / (right - left), np.ptp(rows) / (bottom - top)) > 0.6


def test_long_text_breaks_into_lines_when_that_makes_letters_larger() -> None:
    """Two words in a square box stand below each other: more ink rows than one line would take."""
    _, one = board("GRANDOPENING", (-0.4, 0.1, 0.4, 0.9))
    _, two = board("GRAND OPENING", (-0.4, 0.1, 0.4, 0.9))

    assert np.ptp(np.nonzero(two.max(axis=1) > 8)[0]) > 1.5 * np.ptp(np.nonzero(one.max(axis=1) > 8)[0])


def test_lettered_props_are_found() -> None:
    """Signs, mugs and cakes can carry words."""
    assert {"sign", "mug", "cake", "bottle"} <= set(LETTERED)


@pytest.mark.parametrize("name", LETTERED)
def test_lettered_prop_is_never_mirrored(name: str) -> None:
    """Words would read backwards on a prop that may be flipped."""
    assert not all_props()[name].turns


@pytest.mark.parametrize("name", LETTERED)
def test_lettered_prop_shows_its_text(name: str) -> None:
    """Another text gives other pixels; a text that cannot be lettered gives the prop without words."""
    bare, first, second = painted(name, ""), painted(name, "OPEN"), painted(name, "HELLO")

    assert (np.abs(first - second).max(axis=2) > 40).sum() > 30
    assert np.array_equal(painted(name, "營業中"), bare)
