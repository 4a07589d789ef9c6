"""paint(): sizes, ratios, formats, metadata, progress and refusals."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import VERSION, PreviewPicture, PreviewRequest, paint, read_metadata
from muralist.engines.preview.encode import encode

RATIOS = ((210, 90), (90, 210), (64, 64), (192, 108), (108, 192), (100, 150), (131, 97))


@pytest.mark.parametrize("size", RATIOS)
@pytest.mark.parametrize(
    "prompt",
    ["five red apples on a table", "a lighthouse and two hot-air balloons", "a cat on a stack of books at night"],
)
def test_paint_has_exactly_the_asked_size(
    painted: Callable[..., PreviewPicture], prompt: str, size: tuple[int, int]
) -> None:
    """Every ratio from 21:9 to 9:21 works, and the file is as large as the answer says."""
    picture = painted(prompt, width=size[0], height=size[1])
    with Image.open(io.BytesIO(picture.data)) as opened:
        assert opened.size == size == (picture.width, picture.height)


def test_side_by_side_is_no_collage(painted: Callable[..., PreviewPicture]) -> None:
    """Paper is cut only where a collage is named."""
    beside = painted("two cats side by side", width=96, height=96)
    cut = painted("two cats side by side, a collage", width=96, height=96)
    assert np.abs(pixels(beside.data).astype(int) - pixels(cut.data)).mean() > 4


@pytest.mark.parametrize("prompt", ["a blue car", "three red apples", "a yellow boat on a lake", "a green robot"])
def test_paint_shows_the_asked_colour(painted: Callable[..., PreviewPicture], prompt: str) -> None:
    """The asked colour's channel order is found in the picture far more often than without the word."""
    word = next(w for w in prompt.split() if w in {"blue", "red", "yellow", "green"})
    plain = prompt.replace(f"{word} ", "white ")

    def share(text: str) -> float:
        r, g, b = np.moveaxis(pixels(painted(text, width=160, height=160).data), -1, 0)
        tests = {
            "blue": (b > r + 40) & (b > g + 15), "red": (r > g + 70) & (r > b + 70),
            "yellow": (r > b + 70) & (g > b + 60), "green": (g > r + 18) & (g > b + 18),
        }  # fmt: skip
        return float(tests[word].mean())

    assert share(prompt) > share(plain) + 0.01


@pytest.mark.parametrize("output_format", ["png", "jpeg", "webp"])
def test_file_says_who_painted_it(painted: Callable[..., PreviewPicture], output_format: str) -> None:
    """Each format carries engine, version, seed, prompt and the two word lists, also in Chinese."""
    picture = painted("桌上的花瓶 and a chimera", output_format=output_format, seed=9)
    facts = read_metadata(picture.data)
    assert picture.mime_type == f"image/{output_format}"
    assert facts["Software"] == f"Muralist preview {VERSION}"
    assert facts["Description"] == "Painted by Muralist's preview engine; not FLUX.2"
    assert facts["muralist:engine"] == "preview"
    assert facts["muralist:seed"] == "9"
    assert facts["muralist:prompt"] == "桌上的花瓶 and a chimera"
    assert facts["muralist:understood"] == "桌, 花瓶"
    assert facts["muralist:ignored"] == "chimera"
    assert picture.understood == ("桌", "花瓶")
    assert picture.ignored == ("chimera",)


def test_metadata_survives_a_very_long_and_odd_prompt(painted: Callable[..., PreviewPicture]) -> None:
    """EXIF has a size limit and text must encode: neither breaks a picture."""
    prompt = "貓" * 10_000 + "\ud800"
    first = read_metadata(painted(prompt, output_format="png", width=64, height=64).data)
    # all that the picture's own file says, in the other formats too
    facts = {name.removeprefix("muralist:"): text for name, text in first.items() if name.startswith("muralist:")}
    again = {**facts, "prompt": prompt}
    files = [encode(Image.new("RGB", (64, 64)), each, "Muralist", again) for each in ("jpeg", "webp")]
    for found in (first, *map(read_metadata, files)):
        assert found.keys() >= {f"muralist:{name}" for name in facts}
        assert found["muralist:prompt"].startswith("貓貓貓")


def test_read_metadata_is_empty_for_foreign_files() -> None:
    """A file of someone else says nothing."""
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG")
    assert read_metadata(out.getvalue()) == {}


def test_progress_rises_from_zero_to_one(ask: Callable[..., PreviewRequest]) -> None:
    """Progress is told 6 to 14 times and never falls."""
    told: list[float] = []
    paint(ask("three candles and a cat"), told.append)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told == sorted(told)
    assert 6 <= len(told) <= 14


def test_values_can_be_pickled(ask: Callable[..., PreviewRequest]) -> None:
    """Requests and pictures cross process borders."""
    request = ask()
    assert pickle.loads(pickle.dumps(request)) == request
    picture = paint(request)
    assert pickle.loads(pickle.dumps(picture)) == picture


@pytest.mark.parametrize("change", [{"width": 63}, {"height": 2049}, {"tier": "mega"}, {"output_format": "gif"}])
def test_paint_refuses_what_it_cannot_do(ask: Callable[..., PreviewRequest], change: dict[str, object]) -> None:
    """Sizes, tiers and formats outside the contract raise ValueError that names the field."""
    with pytest.raises(ValueError, match=next(iter(change))):
        paint(ask(**change))
