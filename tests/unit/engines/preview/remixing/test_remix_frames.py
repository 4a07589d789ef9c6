"""Cameras, cut-outs, insets, windows and photographs: where things come to lie, and what is left as it was."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw
from tests.unit.engines.preview.pictures import photo, pixels, png

from muralist.engines.preview import PreviewPicture
from muralist.engines.preview.remix.views.windows import view_asked

Paint = Callable[..., PreviewPicture]


def _figure() -> bytes:
    picture = Image.new("RGBA", (120, 160), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((40, 50, 80, 110), fill=(10, 220, 60, 255))
    return png(picture)


def _mug() -> bytes:
    picture = Image.new("RGB", (120, 120), (176, 172, 164))
    ImageDraw.Draw(picture).ellipse((40, 40, 84, 84), fill=(200, 28, 30))
    return png(picture)


def test_named_cutout_is_not_drawn_anew(painted: Paint) -> None:
    """ "This perfume bottle" is the cut-out itself, as large as a bottle there would be, its margins trimmed."""
    result = painted("place this perfume bottle on a marble table", sources=(_figure(),))
    green = (pixels(result.data)[..., 1] - pixels(result.data)[..., 0]) > 60
    assert green.any(axis=1).mean() > 0.35
    columns = np.flatnonzero(green.any(axis=0))
    assert abs((columns[0] + columns[-1]) / 2 - 64) < 12
    assert result.ignored == ()


def test_cutout_takes_its_place_in_a_painted_room(painted: Paint) -> None:
    """The scene of the second picture is painted from its plan, with the cut-out where the order puts it."""
    room = painted("a living room with a grey sofa")
    result = painted("put the cat on the sofa of image 2", sources=(_figure(), room.data))
    green = (pixels(result.data)[..., 1] - pixels(result.data)[..., 0]) > 50
    assert 0.005 < green.mean() < 0.2
    assert np.abs(pixels(room.data) - pixels(result.data))[:20].mean() < 3


@pytest.mark.parametrize(("prompt", "larger"), [("zoom in on the lighthouse", True), ("zoom out", False)])
def test_camera_moves_by_the_plan(painted: Paint, prompt: str, larger: bool) -> None:
    """The red stripes of a lighthouse cover more of the picture from nearer, and less from farther away."""
    source = painted("a lighthouse on a cliff above the sea, blue sky")
    result = painted(prompt, sources=(source.data,))
    red = [((pixels(one.data)[..., 0] - pixels(one.data)[..., 2]) > 70).mean() for one in (source, result)]
    assert (red[1] > 1.3 * red[0]) if larger else (red[1] < 0.8 * red[0])
    assert result.ignored == ()


def test_photograph_is_not_finished_twice(painted: Paint) -> None:
    """A picture that nothing is asked of comes back as it was: no second vignette, no grain."""
    source = photo(1, 128, 128)
    assert np.array_equal(pixels(painted("", sources=(source,)).data), pixels(source))


def test_painted_picture_unchanged_is_returned(painted: Paint) -> None:
    """Nor is one of the painter's own, whatever the seed."""
    source = painted("a lighthouse on a beach at sunset")
    assert np.array_equal(pixels(painted("", sources=(source.data,), seed=99).data), pixels(source.data))


def test_one_colourful_thing_of_a_photograph_changes_its_hue(painted: Paint) -> None:
    """ "Make the mug green" turns the one red thing green; where nothing stands out it is ignored."""
    result = painted("make the mug green", sources=(_mug(),))
    middle = pixels(result.data)[64, 64]
    assert middle[1] > middle[0] + 40
    assert result.understood == ("mug", "green")
    assert painted("make the mug green", sources=(photo(2),)).understood == ()


def test_inset_is_round_and_in_its_corner(painted: Paint) -> None:
    """A round inset at the top left leaves the corner of its box to the picture below."""
    ground, other = png(Image.new("RGB", (128, 128), (20, 40, 160))), png(Image.new("RGB", (96, 96), (230, 40, 30)))
    result = painted("image 1 with image 2 as a small round inset in the top left corner", sources=(ground, other))
    red = pixels(result.data)[..., 0] > 180
    assert red[:64, :64].any()
    assert not red[64:].any()
    rows, columns = np.flatnonzero(red.any(axis=1)), np.flatnonzero(red.any(axis=0))
    box = red[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    assert 0.7 < box.mean() < 0.9
    assert result.ignored == ()


def test_autumn_turns_leaves_orange(painted: Paint) -> None:
    """Green of a photograph becomes orange, red stays red."""
    source = Image.new("RGB", (64, 64), (60, 130, 50))
    source.paste((190, 30, 30), (0, 40, 64, 64))
    result = pixels(painted("autumn", sources=(png(source),), width=64, height=64).data)
    assert result[10, 32, 0] > result[10, 32, 1] + 30
    assert result[55, 32, 0] > 150


def test_view_shows_through_the_window(painted: Paint) -> None:
    """Another picture is seen through the panes of a painted room, and nowhere else."""
    room = painted("a living room with a grey sofa")
    result = painted(
        "image 2 as the view out of the window of image 1",
        sources=(room.data, png(Image.new("RGB", (96, 96), (240, 20, 160)))),
    )
    pink = (
        (pixels(result.data)[..., 0] > 170) & (pixels(result.data)[..., 1] < 110) & (pixels(result.data)[..., 2] > 90)
    )
    assert 0.01 < pink.mean() < 0.2
    assert not pink[90:].any()


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("image 2 as the view out of the window of image 1", (1, 0)),
        ("put image 1 outside the window of image 2", (0, 1)),
        ("把图2作为图1窗外的风景", (1, 0)),
        ("put image 2 next to image 1", None),
    ],
)
def test_views_are_asked_for(prompt: str, asked: tuple[int, int] | None) -> None:
    """Which picture is the view, and whose the window."""
    assert view_asked(prompt, 2) == asked
