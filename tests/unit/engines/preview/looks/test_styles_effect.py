"""Styles: each makes the picture measurably what its name says, at any size, without edge lines."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.looks.measures import chroma, fine, gap, paint_scene, scene, tones

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.styles import all_styles

NEEDED = frozenset({
    "film", "watercolour", "oil", "gouache", "pencil", "inkwash", "woodblock", "anime", "pixel", "neon", "vintage",
    "lowpoly", "papercut", "mono", "lineart", "charcoal", "pastel", "stainedglass", "mosaic", "embroidery",
    "crossstitch", "clay", "popart", "sepia", "blueprint", "chalk", "flat", "pointillism", "storybook", "render3d",
    "cinematic", "poster",
})  # fmt: skip


FRAMED = frozenset({"watercolour", "vintage", "poster", "mosaic", "crossstitch", "stainedglass"})
"""Styles with a margin, or with seams anywhere."""


@lru_cache(maxsize=1)
def _source() -> Image.Image:
    return paint_scene(scene("beach", "lighthouse"), 320, 240)


@lru_cache(maxsize=1)
def _meadow() -> Image.Image:
    return paint_scene(scene("meadow"), 256, 256)


@lru_cache(maxsize=64)
def _styled(name: str) -> Image.Image:
    return all_styles()[name].apply(_source(), 3, 1)


def _colours(picture: Image.Image, step: int = 24) -> int:
    small = np.asarray(picture).reshape(-1, 3) // step
    return len(np.unique(small, axis=0))


def test_styles_are_all_there() -> None:
    """All styles that the vocabulary promises exist."""
    assert set(all_styles()) >= NEEDED


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_style_is_its_own(name: str) -> None:
    """A style changes the picture and looks like no other style."""
    assert gap(_styled(name), _source()) > 2
    for other in (other for other in NEEDED if other > name):
        assert gap(_styled(name), _styled(other)) > 2.5, other


@pytest.mark.parametrize("name", sorted(NEEDED - FRAMED))
def test_style_leaves_no_line_at_the_frame(name: str) -> None:
    """The outermost rows and columns look like their neighbours; framed styles have a margin instead."""
    picture = tones(_styled(name))
    for edge, inner, inmost in (
        (picture[0], picture[1], picture[3]), (picture[-1], picture[-2], picture[-4]),
        (picture[:, 0], picture[:, 1], picture[:, 3]), (picture[:, -1], picture[:, -2], picture[:, -4]),
    ):  # fmt: skip
        assert abs(edge.mean() - inner.mean()) < 6 + abs(inner.mean() - inmost.mean())


@pytest.mark.parametrize("name", ["anime", "lowpoly", "oil", "pencil", "watercolour", "woodblock"])
def test_style_repeats_itself(name: str) -> None:
    """Two goes at one picture are the same; whole pictures are compared across processes elsewhere."""
    source = _meadow().crop((0, 0, 200, 200))
    first, second = (all_styles()[name].apply(source, 7, 2) for _ in range(2))
    assert first.tobytes() == second.tobytes()


def test_mono_has_no_chroma() -> None:
    """Black and white keeps only the faint warmth of its paper."""
    assert chroma(_styled("mono")) < 6


@pytest.mark.parametrize(("name", "most"), [("pencil", 14), ("inkwash", 34)])
def test_drawing_is_nearly_colourless_on_light_paper(name: str, most: float) -> None:
    """Pencil and ink leave paper white and colours faint."""
    assert chroma(_styled(name)) < most < chroma(_source())
    assert np.percentile(tones(_styled(name)), 90) > 215


def test_pixel_art_is_made_of_square_cells_of_few_colours() -> None:
    """Neighbouring pixels repeat, and the palette is small."""
    pixels = np.asarray(_styled("pixel"))
    assert len(np.unique(pixels.reshape(-1, 3), axis=0)) <= 40
    assert (pixels[0::2, :] == pixels[1::2, :]).all(axis=2).mean() > 0.8


def test_neon_is_dark_with_bright_magenta_and_cyan() -> None:
    """Neon darkens the scene and draws glowing edges."""
    pixels = np.asarray(_styled("neon")).astype(np.int16)
    assert tones(_styled("neon")).mean() < 0.75 * tones(_source()).mean()
    assert ((pixels[..., 2] > pixels[..., 1] + 20) & (pixels[..., 0] > pixels[..., 1] + 20)).mean() > 0.02
    assert ((pixels[..., 1] > pixels[..., 0] + 30) & (pixels[..., 2] > 150)).mean() > 0.01


@pytest.mark.parametrize("name", ["woodblock", "papercut", "lowpoly"])
def test_flat_style_has_fewer_colours(name: str) -> None:
    """Prints, paper and facets reduce the palette or the texture."""
    assert _colours(_styled(name)) < _colours(_source()) or fine(_styled(name)) < fine(_source())


@pytest.mark.parametrize("name", ["woodblock", "papercut", "vintage", "lowpoly", "anime"])
def test_flat_style_keeps_the_hue_of_a_small_red_thing(name: str) -> None:
    """A red disc on a green field stays red, however few inks there are."""
    y, x = np.mgrid[0:200, 0:260]
    field = np.stack([70 + x // 6, 140 + y // 4, 60 + x // 8], axis=-1).astype(np.uint8)
    field[(x - 130) ** 2 + (y - 100) ** 2 < 14**2] = (214, 38, 40)
    result = np.asarray(all_styles()[name].apply(Image.fromarray(field), 3, 1)).astype(np.int16)
    disc = result[94:106, 124:136].reshape(-1, 3).mean(axis=0)
    assert disc[0] > disc[1] + 60
    assert disc[0] > disc[2] + 60


def test_anime_is_vivid() -> None:
    """Cel colours are more saturated than what they were painted from."""
    assert chroma(_styled("anime")) > 1.15 * chroma(_source())


def test_inkwash_and_woodblock_draw_dark_contours() -> None:
    """Both have lines darker than what they were drawn from."""
    for name in ("inkwash", "woodblock"):
        assert np.percentile(tones(_styled(name)), 1) < 80


def test_film_adds_grain_and_keeps_the_picture() -> None:
    """Grain raises fine detail on calm water; blurred, the picture is the same."""
    sea = (250, 100, 320, 118)
    assert fine(_styled("film").crop(sea)) > 1.5 * fine(_source().crop(sea))
    assert gap(_styled("film"), _source(), blur=4) < 22


def test_watercolour_and_poster_leave_a_margin_of_paper() -> None:
    """The outermost pixels are light paper."""
    for name in ("watercolour", "vintage"):
        edge = tones(_styled(name))
        border = np.concatenate([edge[0], edge[-1], edge[:, 0], edge[:, -1]])
        assert border.mean() > 200


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("a cat, anime style", "anime"), ("動漫風格的貓", "anime"), ("a mountain, ink wash painting", "inkwash"),
        ("水墨画的山", "inkwash"), ("a boat, ukiyo-e woodblock print", "woodblock"), ("浮世繪的船", "woodblock"),
        ("a fox, low poly", "lowpoly"), ("a forest, layered paper cut", "papercut"), ("剪纸风格的房子", "papercut"),
        ("a coloring book page of a cat", "lineart"), ("a horse, charcoal", "charcoal"),
        ("a crayon drawing of a house", "crayon"), ("stained glass window of a lion", "stainedglass"),
        ("a mosaic of a fish", "mosaic"), ("an embroidered bird", "embroidery"), ("a cross-stitch cat", "crossstitch"),
        ("a claymation dog", "clay"), ("pop art cat", "popart"), ("sepia photograph of a train", "sepia"),
        ("blueprint of a bicycle", "blueprint"), ("a chalk drawing of a tree", "chalk"),
        ("a flat vector illustration of a city", "flat"), ("a pointillist park", "pointillism"),
        ("children's book illustration of a bear", "storybook"), ("3d render of a robot", "render3d"),
        ("a knight, cinematic lighting", "cinematic"), ("movie poster of a robot", "poster"),
        ("a cat by Van Gogh", "swirls"), ("蠟筆畫的貓", "crayon"), ("彩色玻璃的魚", "stainedglass"),
        ("繪本風格的熊", "storybook"),
        ("十字绣的猫", "crossstitch"), ("剪影的鹿", "silhouette"), ("sticker of a cat", "sticker"),
    ],
)  # fmt: skip
def test_style_is_reached_by_its_words(prompt: str, style: str) -> None:
    """New styles are understood in English and Chinese."""
    assert read_plan(prompt).styles == (style,)


def test_styles_combine_in_rank_order() -> None:
    """Brushwork comes before the grid of pixels, and a print's own finish last."""
    ranks = [all_styles()[name].rank for name in ("watercolour", "pixel", "mono", "film")]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(("name", "most"), [("lineart", 8), ("charcoal", 22)])
def test_drawn_style_has_paper_and_black(name: str, most: float) -> None:
    """Line art and charcoal are black on light paper, without colour."""
    assert chroma(_styled(name)) < most
    assert np.percentile(tones(_styled(name)), 2) < 110
    assert np.percentile(tones(_styled(name)), 90) > 200


def test_blueprint_is_blue_and_chalk_is_dark() -> None:
    """White lines on blue, coloured lines on a dark board."""
    blue = np.asarray(_styled("blueprint")).astype(np.int16)
    assert (blue[..., 2] > blue[..., 0] + 40).mean() > 0.7
    assert tones(_styled("chalk")).mean() < 0.75 * tones(_source()).mean()


def test_sepia_is_brown_everywhere() -> None:
    """Red over green over blue, from shadows to lights."""
    pixels = np.asarray(_styled("sepia")).astype(np.int16)
    assert ((pixels[..., 0] >= pixels[..., 1]) & (pixels[..., 1] >= pixels[..., 2])).mean() > 0.98


def test_stained_glass_is_set_in_dark_lead() -> None:
    """A good part is nearly black lead, and the panes are more vivid than what they were cut from."""
    assert 0.05 < (tones(_styled("stainedglass")) < 60).mean() < 0.5
    assert chroma(_styled("stainedglass")) > chroma(_source())


def test_poster_has_a_margin_and_flat_has_no_texture() -> None:
    """A poster's edge is paper; within the areas of a flat illustration next to nothing changes."""
    edge = tones(_styled("poster"))
    assert np.concatenate([edge[0], edge[-1], edge[:, 0], edge[:, -1]]).mean() > 225

    def even(picture: Image.Image) -> float:
        step = np.abs(np.diff(tones(picture).astype(np.float32), axis=0))
        return float((step < 2).mean())

    assert even(_styled("flat")) > even(_source()) + 0.10
