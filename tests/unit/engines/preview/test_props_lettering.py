"""Quoted words stand on signs, mugs and cakes as real letters, and what cannot be lettered is left away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.tinyfont import tiny_font

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.optics.caption import captioned
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.hanfonts import Face, han_faces
from muralist.engines.preview.props.lettering import LONGEST, Faces, broken, legible, letters

BOARD = Extent(left=-1.0, right=1.0, top=1.0)
BLACK = (0.0, 0.0, 0.0)
LETTERED = sorted(name for name, prop in all_props().items() if prop.letters)


def board(
    text: str, box: tuple[float, float, float, float] = (-0.9, 0.1, 0.9, 0.9), *, faces: Faces = None
) -> tuple[bool, np.ndarray]:
    """Whether a text was lettered on an empty canvas, and the canvas's opacity."""
    canvas = Canvas(BOARD, 120, Light())
    done = letters(canvas, text, box, BLACK, faces=faces)
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


def test_han_is_lettered_with_a_font_of_the_system(tmp_path: Path) -> None:
    """Where a font holds every character the word is drawn, always alike; one that lacks a character is passed over."""
    poor, rich = Face(path=str(tmp_path / "poor.ttf")), Face(path=str(tmp_path / "rich.ttf"))
    Path(poor.path).write_bytes(tiny_font("營"))
    Path(rich.path).write_bytes(tiny_font("營業中OPEN"))
    assert not legible("營業中", ())
    assert not legible("營業中", (poor,))
    both = (poor, rich)
    assert legible("營業中", both)
    assert legible("OPEN 營業", both)
    assert not legible("營業中→", both)
    done, opacity = board("營業中", faces=both)
    assert done
    assert (opacity > 200).mean() > 0.05
    assert (opacity == board("營業中", faces=both)[1]).all()


def test_han_breaks_into_even_lines(tmp_path: Path) -> None:
    """Four characters in a tall box stand two by two, and no line begins with a closing mark."""
    path = tmp_path / "han.ttf"
    path.write_bytes(tiny_font("歡迎光臨，請進"))
    faces = (Face(path=str(path)),)
    assert broken("歡迎光臨", 1.0, 0.03, faces)[0] == ("歡迎", "光臨")
    assert all(not line.startswith("，") for line in broken("歡迎光臨，請進", 0.8, 0.03, faces)[0])


def test_font_files_are_found_in_a_fixed_order(tmp_path: Path) -> None:
    """Well-known names are found in subfolders, the preferred one first; other files are not fonts for it."""
    for name in ("truetype/wqy/wqy-microhei.ttc", "opentype/noto/NotoSansCJK-Regular.ttc", "readme.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    faces = han_faces((str(tmp_path / "none"), str(tmp_path)))
    assert [(Path(face.path).name, face.index) for face in faces] == [
        ("NotoSansCJK-Regular.ttc", 3), ("wqy-microhei.ttc", 0),
    ]  # fmt: skip


def test_caption_is_lettered_over_the_picture() -> None:
    """Large letters, light on dark and dark on light, leave the rest of the picture as it is."""
    for tone in (30, 220):
        plain = Image.new("RGB", (320, 200), (tone, tone, tone))
        changed = np.abs(np.asarray(captioned(plain, "HELLO")).astype(np.int16) - tone).max(axis=2)
        assert (changed > 120).mean() > 0.03
        assert changed[90:130].max() == 0
        assert plain.getpixel((160, 20)) == (tone, tone, tone)


@pytest.mark.parametrize("text", ["", "   ", "營業中", "OPEN 營業", "→", "x" * (LONGEST + 1)])
def test_text_without_glyphs_is_left_away(text: str) -> None:
    """An empty, over-long or non-Latin text is not legible and leaves the canvas as it was."""
    done, opacity = board(text, faces=())

    assert not legible(text, ())
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
    bare, first, second = painted(name, ""), painted(name, "OPEN"), painted(name, "SHUT")

    assert (np.abs(first - second).max(axis=2) > 40).sum() > 30
    assert np.array_equal(painted(name, "x" * (LONGEST + 1)), bare)
