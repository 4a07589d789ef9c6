"""Looks of photographs and of pale colours: an instant photo's card, film noir, pastel colours; faces in pencil."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.styles.faces import faces
from muralist.engines.preview.styles.finish import finish

SIZE = 200


def _picture() -> Image.Image:
    picture = Image.new("RGB", (SIZE, SIZE), (60, 110, 170))
    ImageDraw.Draw(picture).rectangle((60, 60, 140, 160), fill=(190, 40, 40))
    return picture


def test_polaroid_has_a_white_card_with_a_wide_foot() -> None:
    """All borders are pale, the lowest is the widest, and the picture is inside."""
    page = np.asarray(finish(_picture(), ("polaroid",), 1, 1)).astype(float)
    assert page[:6].min() > 225
    assert page[-28:].min() > 225
    assert page[:, :6].min() > 225
    assert page[60:120, 60:140].mean() < 190


def test_noir_is_grey_dark_and_barred() -> None:
    """No colour is left, the corners are nearly black, and bars of light cross the scene."""
    page = np.asarray(finish(Image.new("RGB", (SIZE, SIZE), (170, 170, 160)), ("noir",), 1, 1)).astype(float)
    assert np.ptp(page, axis=2).max() < 3
    assert page[:20, :20].mean() < 0.6 * page[70:130, 70:130].mean()
    column = page[20:150, 90:110].mean(axis=(1, 2))
    assert np.count_nonzero(np.diff(np.sign(column - column.mean()))) > 8


def test_pastel_colours_are_light_and_keep_their_hue() -> None:
    """Red becomes a light red, and black a soft grey."""
    page = np.asarray(finish(_picture(), ("pale",), 1, 1)).astype(float)
    red = page[100, 100]
    assert red[0] > red[1] + 30
    assert red.mean() > 120
    assert np.asarray(finish(Image.new("RGB", (64, 64)), ("pale",), 1, 1)).mean() > 70


def test_faces_enclose_eyes_and_leave_clothes_out() -> None:
    """The mask covers skin with the dark eyes in it, but no blue coat; a picture without skin has none."""
    picture = Image.new("RGB", (SIZE, SIZE), (60, 110, 170))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((60, 40, 140, 120), fill=(224, 170, 130))
    pen.ellipse((84, 74, 90, 82), fill=(20, 16, 16))
    subjects = Image.new("L", (SIZE, SIZE))
    ImageDraw.Draw(subjects).rectangle((50, 30, 150, 180), fill=1)
    mask = faces(picture, subjects)
    assert mask is not None
    assert mask.getpixel((87, 78)) > 200  # type: ignore[operator]
    assert mask.getpixel((100, 160)) < 30  # type: ignore[operator]
    assert faces(Image.new("RGB", (SIZE, SIZE), (60, 110, 170)), subjects) is None


@pytest.mark.parametrize(
    ("prompt", "styles"),
    [
        ("polaroid of a cat", ("polaroid",)), ("film noir, a taxi", ("noir",)), ("拍立得照片,一輛車", ("polaroid",)),
        ("a woman with a suitcase, pastel colours", ("pale",)), ("minimal flat illustration of a fox", ("flat",)),
    ],
)  # fmt: skip
def test_looks_are_asked_for_by_their_words(prompt: str, styles: tuple[str, ...]) -> None:
    """Each is read from its words, and all of those are understood."""
    plan = read_plan(prompt)
    assert plan.styles == styles
    assert plan.ignored == ()


def test_noir_plays_at_night_unless_an_hour_is_named() -> None:
    """A detective stands in a dark street, but at noon if the prompt says so."""
    assert read_plan("film noir, a detective in a street").time == "night"
    assert read_plan("film noir, a detective in a street at noon").time == "noon"


def test_pop_art_portrait_is_a_portrait() -> None:
    """The word frames the picture as it does with every other look."""
    assert read_plan("pop art portrait of a man").lens == "portrait"
