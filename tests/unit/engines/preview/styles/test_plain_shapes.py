"""Looks of plain shapes: no form is modelled in them, no ground is shaded, and some leave the ground bare."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest
from PIL import Image, ImageDraw
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.shade import sphere
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.styles.bareground import bare_colour, is_pale
from muralist.engines.preview.styles.finish import finish

SIZE = 200
DISC = [(0.5 + 0.4 * np.cos(a), 0.5 + 0.4 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 40)]


def _painted(prompt: str, size: int = 256) -> np.ndarray:
    asked = PreviewRequest(prompt=prompt, width=size, height=size, seed=3, tier="pro", output_format="png")
    return pixels(paint(asked).data)


@lru_cache(maxsize=1)
def _on_paper() -> tuple[Image.Image, Image.Image]:
    """A red disc alone on white paper with a shadow, and where it is."""
    picture = Image.new("RGB", (SIZE, SIZE), (242, 240, 236))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((60, 138, 150, 152), fill=(170, 168, 170))
    pen.ellipse((60, 60, 140, 146), fill=(205, 50, 40))
    subjects = Image.new("L", (SIZE, SIZE))
    ImageDraw.Draw(subjects).ellipse((60, 60, 140, 146), fill=1)
    return picture, subjects


def _styled(name: str) -> np.ndarray:
    picture, subjects = _on_paper()
    return np.asarray(finish(picture, (name,), 3, 1, subjects)).astype(np.float32)


def _ball(light: Light) -> np.ndarray:
    canvas = Canvas(Extent(left=0, right=1, top=1), 60, light)
    canvas.solid(DISC, (0.8, 0.3, 0.2), sphere(0.5, 0.5, 0.4), texture=0.1)
    return np.asarray(canvas.image)


def test_an_even_light_models_no_form() -> None:
    """A ball is one colour in it, and in any other light it is not."""
    middle = _ball(Light(even=True))[24:40, 24:40, :3].reshape(-1, 3)
    assert len(np.unique(middle, axis=0)) == 1
    assert len(np.unique(_ball(Light())[24:40, 24:40, :3].reshape(-1, 3), axis=0)) > 20


def test_an_even_light_keeps_markings_and_drops_shades() -> None:
    """A red patch of a carp is there, a soft brown shade is not."""
    canvas = Canvas(Extent(left=0, right=1, top=1), 60, Light(even=True))
    canvas.solid(DISC, (0.9, 0.9, 0.9))
    canvas.soft([(0.3, 0.4), (0.45, 0.4), (0.45, 0.6), (0.3, 0.6)], (0.9, 0.2, 0.1), 0.05)
    canvas.soft([(0.55, 0.4), (0.7, 0.4), (0.7, 0.6), (0.55, 0.6)], (0.3, 0.2, 0.1), 0.05)
    x, y = canvas.pixel((0.37, 0.5))
    red = canvas.image.getpixel((round(x), round(y)))
    x, y = canvas.pixel((0.62, 0.5))
    plain = canvas.image.getpixel((round(x), round(y)))
    assert red[0] > red[1] + 80
    assert min(plain[:3]) > 150


def test_a_flat_sky_has_steps_and_no_gradient() -> None:
    """Down one column of the sky there are a few colours only."""
    picture = _painted("flat illustration of a red car on a road")
    column = picture[4:80, 6].astype(int)
    steps = np.abs(np.diff(column, axis=0)).sum(axis=1)
    assert (steps > 3).sum() <= 18


def test_a_minimal_sun_is_a_disc_of_its_own_colour() -> None:
    """No ring of grey and no green is left of it."""
    picture = _painted("minimalist sun over the sea")
    warm = (picture[..., 0] - picture[..., 2] > 40).mean()
    assert 0.004 < warm < 0.08


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("comic style robot in a city", "comic"), ("漫畫風格的男孩踢足球", "comic"), ("pop art of a banana", "popart"),
        ("risograph print of a pineapple", "risograph"), ("one-line drawing of a cat", "oneline"),
        ("單線畫的一隻貓", "oneline"), ("工筆畫:一隻孔雀和牡丹", "gongbi"), ("年畫風格的老虎", "newyearprint"),
        ("水墨山水畫", "inkwash"),
    ],
)  # fmt: skip
def test_a_look_is_known_by_its_name(prompt: str, style: str) -> None:
    """The words of the look are understood, and none is left over."""
    plan = read_plan(prompt)
    assert plan.styles == (style,)
    assert not plan.ignored


@pytest.mark.parametrize("prompt", ["pop art of a dog", "刺繡風格的小狗", "minimalist cat", "chalk drawing of a house"])
def test_a_thing_alone_has_nothing_behind_it(prompt: str) -> None:
    """A motif on cloth, a board or paper needs no street around it."""
    assert read_plan(prompt).place == "seamless"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("embroidery of a cat in a garden", "garden"), ("minimalist sailboat", "sea"), ("watercolor of a dog", "meadow")],
)
def test_a_named_place_and_water_stay(prompt: str, place: str) -> None:
    """What is named is there, boats lie on water, and other looks have their usual ground."""
    assert read_plan(prompt).place == place


def test_bare_paper_is_known_under_a_shadow() -> None:
    """A ground with a shadow on it is bare; half a meadow is none."""
    picture, subjects = _on_paper()
    found = bare_colour(picture, subjects)
    assert found is not None
    assert is_pale(found)
    meadow = picture.copy()
    ImageDraw.Draw(meadow).rectangle((0, 100, SIZE, SIZE), fill=(90, 150, 80))
    assert bare_colour(meadow, subjects) is None


@pytest.mark.parametrize("name", ["popart", "risograph", "stainedglass"])
def test_bare_paper_gets_the_colours_of_its_look(name: str) -> None:
    """Around what is alone there is a loud ink or coloured glass."""
    corner = _styled(name)[60:140, 24:50].reshape(-1, 3)
    assert float((corner.max(axis=1) - corner.min(axis=1)).mean()) > 50


@pytest.mark.parametrize(
    "name", ["popart", "risograph", "stainedglass", "newyearprint", "gongbi", "embroidery", "comic"]
)
def test_a_red_thing_stays_red(name: str) -> None:
    """Named colours are readable in every look."""
    red, green, blue = _styled(name)[90:120, 85:115].mean(axis=(0, 1))
    assert red > green + 50
    assert red > blue + 50


def test_a_board_without_a_scene_is_dark_and_cloth_is_light() -> None:
    """Chalk is not rubbed over a bare ground, and bare linen is not stitched over."""
    assert float(_styled("chalk")[10:40, 10:40].mean()) < 80
    assert float(_styled("embroidery")[10:40, 10:40].mean()) > 180
    assert float(_styled("crossstitch")[10:40, 10:40].mean()) > 180


def test_the_one_line_runs_from_edge_to_edge() -> None:
    """There is ink at the left and at the right edge of the paper, and little anywhere else."""
    drawn = _styled("oneline").mean(axis=2) < 110
    assert drawn[:, 0].any()
    assert drawn[:, -1].any()
    assert drawn.mean() < 0.12


def test_a_comic_is_in_a_panel() -> None:
    """A white gutter and a black line lie around the picture."""
    page = _styled("comic")
    assert float(page[1].mean()) > 235
    assert float(page[5:9, 100].mean(axis=1).min()) < 60


def test_a_gradient_that_was_asked_for_has_no_steps() -> None:
    """A tile of a flat icon passes from one tone into the other, where a flat sky is of bands."""
    picture = _painted("app icon: a paper plane on a blue gradient background, flat design")
    column = picture[40:216, 60].astype(int)
    steps = np.abs(np.diff(column, axis=0)).sum(axis=1)
    assert steps.max() <= 12
    assert (steps > 0).sum() > 60
