"""Remixes: fitted, regraded, restyled, combined; every source counts, transparency and orientation are honoured."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw
from tests.unit.engines.preview.pictures import photo, pixels, png

from muralist.engines.preview import PreviewPicture

Paint = Callable[..., PreviewPicture]


def test_remix_keeps_the_source_recognisable(painted: Paint) -> None:
    """With no known word the source is fitted, little changed."""
    result = pixels(painted("", sources=(photo(1, 128, 128),)).data)
    source = pixels(photo(1, 128, 128))
    assert np.abs(result - source).mean() < 16


@pytest.mark.parametrize(
    "prompt",
    ["at night", "golden hour", "in the snow", "foggy", "watercolor", "black and white", "autumn", "in the rain"],
)
def test_remix_regrades_and_restyles(painted: Paint, prompt: str) -> None:
    """Time, weather, season and style words change the picture and count as understood."""
    plain = painted("", sources=(photo(2),))
    changed = painted(prompt, sources=(photo(2),))
    assert np.abs(pixels(plain.data) - pixels(changed.data)).mean() > 3
    assert changed.understood
    assert changed.ignored == ()


def test_remix_is_honest_about_things_it_does_not_paint(painted: Paint) -> None:
    """A place or thing named in a restyle of a photograph is listed as ignored."""
    picture = painted("make it a castle on the beach, watercolor", sources=(photo(2),))
    assert picture.understood == ("watercolor",)
    assert set(picture.ignored) == {"castle", "beach"}


def test_remix_adds_a_known_thing(painted: Paint) -> None:
    """ "add a cat" paints a cat on the photograph."""
    plain, added = painted("", sources=(photo(3),)), painted("add a black cat", sources=(photo(3),))
    assert np.abs(pixels(plain.data) - pixels(added.data)).mean() > 3
    assert added.understood == ("add", "black", "cat")


@pytest.mark.parametrize("count", [2, 3, 8])
@pytest.mark.parametrize("prompt", ["", "collage", "triptych", "inset", "double exposure", "palette of image 2"])
def test_every_source_influences_the_result(painted: Paint, prompt: str, count: int) -> None:
    """Changing any one source changes the picture."""
    sources = [photo(k) for k in range(count)]
    before = pixels(painted(prompt, sources=tuple(sources)).data)
    for index in range(count):
        other = list(sources)
        other[index] = png(Image.new("RGB", (96, 72), (250, 20 + index * 20, 10)))
        after = pixels(painted(prompt, sources=tuple(other)).data)
        assert np.abs(before - after).mean() > 0.15, (prompt, index)


def test_remix_applies_exif_orientation(painted: Paint) -> None:
    """A sideways camera file comes out upright."""
    picture = Image.new("RGB", (120, 120), (20, 30, 200))
    ImageDraw.Draw(picture).rectangle((0, 0, 119, 59), fill=(220, 30, 20))
    exif = Image.Exif()
    exif[0x0112] = 3
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, quality=95)
    result = pixels(painted("", sources=(out.getvalue(),)).data)
    assert result[:40, :, 2].mean() > result[:40, :, 0].mean()
    assert result[-40:, :, 0].mean() > result[-40:, :, 2].mean()


def _figure() -> bytes:
    picture = Image.new("RGBA", (80, 120), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((10, 10, 70, 110), fill=(10, 200, 60, 255))
    return png(picture)


def test_cutout_stands_in_a_painted_place(painted: Paint) -> None:
    """A source with transparency is put into the scene that the prompt names; its see-through parts stay so."""
    picture = painted("on the beach at sunset", sources=(_figure(),), width=160, height=160)
    result = pixels(picture.data)
    green = (result[..., 1] > result[..., 0] + 40) & (result[..., 1] > result[..., 2] + 30)
    assert 0.05 < green.mean() < 0.6
    assert not green[:8].any()
    assert "beach" in picture.understood


def test_cutout_lies_on_an_opaque_source(painted: Paint) -> None:
    """With a photograph beside it, the cut-out stands on the photograph."""
    alone = pixels(painted("", sources=(photo(4),)).data)
    both = pixels(painted("", sources=(photo(4), _figure())).data)
    changed = np.abs(alone - both).sum(axis=-1) > 30
    assert 0.03 < changed.mean() < 0.8


@pytest.mark.parametrize("size", [(64, 256), (256, 64), (200, 210)])
def test_remix_extends_to_any_ratio(painted: Paint, size: tuple[int, int]) -> None:
    """A far ratio extends the source's edges instead of cropping it to a sliver."""
    result = pixels(painted("", sources=(photo(5, 90, 90),), width=size[0], height=size[1]).data)
    assert result.shape[:2] == (size[1], size[0])
    assert result.std() > 10


@pytest.mark.parametrize("mode", ["L", "P", "LA", "CMYK", "I;16", "1"])
def test_remix_reads_unusual_modes(painted: Paint, mode: str) -> None:
    """Grey, palette, 16-bit and print files are read; a tiny source does no harm."""
    picture = (
        Image.new("I;16", (3, 2), 30_000) if mode == "I;16" else Image.new("RGB", (3, 2), (200, 90, 30)).convert(mode)
    )
    out = io.BytesIO()
    picture.save(out, "TIFF" if mode == "CMYK" else "PNG")
    assert painted("", sources=(out.getvalue(),), width=64, height=64).width == 64
