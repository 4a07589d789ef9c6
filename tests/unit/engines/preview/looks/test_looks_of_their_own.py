"""Looks that draw in a way of their own: each tells itself apart, keeps its things, and is asked for by its words."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest
from PIL import Image, ImageDraw

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.styles.finish import finish
from muralist.engines.preview.styles.lowpoly import folded
from muralist.engines.preview.styles.ownlight import own_light
from muralist.engines.preview.styles.pixel import counted
from muralist.engines.preview.styles.seal import RED, sealed
from muralist.engines.preview.styles.specks import without_specks

SIZE = 240
OWN = (
    "artdeco",
    "collage",
    "colourpencil",
    "crayon",
    "engraving",
    "graffiti",
    "minimal",
    "origami",
    "swirls",
    "synthwave",
)


@lru_cache(maxsize=1)
def _scene() -> tuple[Image.Image, Image.Image]:
    """A red disc with a dark eye before a sky and a meadow with white flowers; and where the disc is."""
    picture = Image.new("RGB", (SIZE, SIZE), (150, 190, 225))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 150, SIZE, SIZE), fill=(90, 150, 80))
    for x in range(8, SIZE, 24):
        pen.ellipse((x, 190, x + 3, 193), fill=(250, 250, 246))
    pen.ellipse((80, 70, 160, 170), fill=(205, 50, 40))
    pen.ellipse((112, 96, 124, 108), fill=(20, 18, 24))
    subjects = Image.new("L", (SIZE, SIZE))
    ImageDraw.Draw(subjects).ellipse((80, 70, 160, 170), fill=1)
    return picture, subjects


@lru_cache(maxsize=32)
def _styled(name: str) -> np.ndarray:
    picture, subjects = _scene()
    return np.asarray(finish(picture, (name,), 3, 1, subjects)).astype(np.float32)


@pytest.mark.parametrize("name", [each for each in OWN if each != "engraving"])
def test_a_red_thing_stays_red_and_keeps_its_eye(name: str) -> None:
    """What the picture is about is told by its colour and its eye."""
    pixels = _styled(name)
    red, green, blue = pixels[118:150, 100:140].mean(axis=(0, 1))
    assert red > green + 40
    assert red > blue + 20
    assert pixels[118:150, 100:140].mean() - pixels[99:105, 115:121].mean() > 18


@pytest.mark.parametrize("name", OWN)
def test_no_two_of_them_look_alike(name: str) -> None:
    """A look is more than a tint: every one differs from the picture and from each other look."""
    mine = _styled(name)
    others = [np.asarray(_scene()[0]).astype(np.float32), *(_styled(other) for other in OWN if other != name)]
    assert min(float(np.abs(mine - other).mean()) for other in others) > 7


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("a mill in swirling brushwork", "swirls"), ("a crayon drawing of a cow", "crayon"),
        ("a colored pencil parrot", "colourpencil"), ("pen and ink drawing of a ship", "engraving"),
        ("an origami frog", "origami"), ("art deco poster of a train", "artdeco"),
        ("street art of an eagle", "graffiti"),
        ("a minimalist sailing boat", "minimal"), ("vaporwave palm trees", "synthwave"),
        ("torn paper collage of a cat", "collage"), ("a clay fox", "clay"), ("摺紙狐狸", "origami"),
    ],
)  # fmt: skip
def test_look_is_asked_for_by_its_words(prompt: str, style: str) -> None:
    """The words of a look are understood, in both languages."""
    plan = read_plan(prompt)
    assert style in plan.styles
    assert not plan.ignored


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("a papercut deer", 1), ("the mosaic fish", 1), ("two papercut deer", 2), ("papercut deer", 3)],
)
def test_article_counts_a_noun_across_the_words_of_a_look(prompt: str, count: int) -> None:
    """ "A papercut deer" is one deer."""
    assert read_plan(prompt).things[0].count == count


@pytest.mark.parametrize("prompt", ["a crayon on a desk", "a crayon box", "a clay pot"])
def test_tool_or_stuff_that_stands_for_itself_is_no_look(prompt: str) -> None:
    """A crayon alone is a thing, and clay is what pots are of."""
    assert not {"crayon", "clay"} & set(read_plan(prompt).styles)


def test_dark_thing_is_drawn_in_its_own_light_only_in_the_dark() -> None:
    """At night a blossom tree is raised, by day a black cat is not."""
    picture, subjects = _scene()
    night = picture.point([value // 4 for value in range(256)] * 3)
    assert np.asarray(own_light(night, subjects))[130, 120, 0] > 1.8 * np.asarray(night)[130, 120, 0]
    assert own_light(picture, subjects).tobytes() == picture.tobytes()


def test_specks_are_told_from_areas() -> None:
    """Flowers are specks; the meadow and the sky are not."""
    calm, specks = without_specks(_scene()[0])
    assert np.asarray(specks)[192, 10] > 200
    assert np.asarray(specks)[30, 30] == 0
    assert abs(int(np.asarray(calm)[191, 10, 0]) - 90) < 12


def test_snow_in_a_woodblock_print_has_no_ring() -> None:
    """No dark line goes around what is smaller than an area."""
    picture = Image.new("RGB", (SIZE, SIZE), (120, 130, 150))
    for x in range(20, SIZE - 20, 40):
        ImageDraw.Draw(picture).ellipse((x, 118, x + 4, 122), fill=(255, 255, 255))
    grey = np.asarray(finish(picture, ("woodblock",), 3, 1).convert("L")).astype(np.float32)
    assert grey[110:130].min() > 0.55 * float(np.median(grey[110:130]))


def test_seal_takes_a_corner_that_is_free() -> None:
    """The seal never lies on a thing, and without a free corner there is none."""
    sheet = Image.new("RGB", (SIZE, SIZE), (240, 230, 205))
    subjects = Image.new("L", (SIZE, SIZE))
    subjects.paste(1, (SIZE // 2, SIZE // 2, SIZE, SIZE))
    reds = np.abs(np.asarray(sealed(sheet, subjects)).astype(int) - RED).sum(axis=2) < 90
    assert reds[SIZE // 2 :, : SIZE // 2].any()
    assert not reds[SIZE // 2 :, SIZE // 2 :].any()
    subjects.paste(1, (0, 0, SIZE, SIZE))
    assert sealed(sheet, subjects) is sheet


def test_small_dark_thing_is_lifted_from_a_dark_ground_in_pixel_art() -> None:
    """A dragon in the night sky can be told from it."""
    picture = Image.new("RGB", (SIZE, SIZE), (22, 26, 58))
    subjects = Image.new("L", (SIZE, SIZE))
    for sheet, ink in ((picture, (40, 34, 60)), (subjects, 1)):
        ImageDraw.Draw(sheet).ellipse((100, 40, 140, 64), fill=ink)
    cells = np.asarray(counted(picture, subjects, (60, 60)).convert("L")).astype(np.float32)
    assert cells[13, 30] - cells[40, 10] > 30


def test_facets_of_low_poly_differ_on_a_white_thing() -> None:
    """White is cut into facets too, not left as a blur."""
    picture, subjects = _scene()
    white = picture.copy()
    white.paste((246, 246, 244), (0, 0), subjects.point([0] + [255] * 255))
    grey = np.asarray(finish(white, ("lowpoly",), 3, 1, subjects).convert("L")).astype(np.float32)
    assert grey[90:150, 95:145].std() > 6


def test_every_thing_is_folded_by_itself() -> None:
    """Facets end at the edge of a thing; the ground is left as it is."""
    picture, subjects = _scene()
    done = np.asarray(folded(picture, subjects, 3)).astype(int)
    was = np.asarray(picture).astype(int)
    assert np.abs(done - was)[np.asarray(subjects) == 0].max() == 0
    assert np.abs(done - was)[np.asarray(subjects) > 0].mean() > 6


def test_watercolour_leaves_paper_white_around_a_ragged_wash() -> None:
    """The wash ends before the sheet does, and not in a straight line."""
    pixels = _styled("watercolour").mean(axis=2)
    assert np.quantile(np.concatenate([pixels[:4].ravel(), pixels[-4:].ravel()]), 0.5) > 225
    inside = pixels < 205
    first = [int(np.flatnonzero(column)[0]) for column in inside.T if column.any()]
    assert np.std(first) > 3
