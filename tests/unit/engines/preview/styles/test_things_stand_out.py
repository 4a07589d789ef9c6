"""What styles do about things: paper on paper, focus, wet paper around them, and hair in strands."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props.figure import hair
from muralist.engines.preview.props.figure.fringe import pointed_fringe
from muralist.engines.preview.styles.finish import finish

SIZE = 240
BROWN = (0.42, 0.26, 0.15)


def test_paper_things_of_one_colour_stay_two() -> None:
    """Where one brown thing lies on another there is a cut edge and its shadow."""
    picture, subjects = Image.new("RGB", (SIZE, SIZE), (120, 170, 210)), Image.new("L", (SIZE, SIZE))
    for number, box in ((1, (40, 60, 150, 180)), (2, (110, 100, 210, 200))):
        ImageDraw.Draw(picture).rectangle(box, fill=(140, 92, 58))
        ImageDraw.Draw(subjects).rectangle(box, fill=number)
    tone = np.asarray(finish(picture, ("papercut",), 3, 1, subjects).convert("L")).astype(float)
    across = tone[130:160, 100:122].mean(axis=0)
    assert across.max() - across.min() > 30


def test_film_keeps_a_thing_sharp_and_softens_what_is_far_behind() -> None:
    """The same stripes are crisp on the thing and soft at the top of the frame."""
    side = 600
    picture = Image.new("RGB", (side, side), (120, 120, 120))
    pen = ImageDraw.Draw(picture)
    for x in range(0, side, 12):
        pen.rectangle((x, 0, x + 5, side), fill=(190, 190, 190))
    subjects = Image.new("L", (side, side))
    ImageDraw.Draw(subjects).rectangle((200, 300, 400, 560), fill=1)
    tone = np.asarray(finish(picture, ("film",), 3, 1, subjects).convert("L")).astype(float)
    near = tone[350:500, 230:370].mean(axis=0).std()
    far = tone[60:200, 230:370].mean(axis=0).std()
    assert near > 1.25 * far


def test_no_thing_of_a_watercolour_stands_on_bare_paper() -> None:
    """The ground's wash runs on beside a thing that reaches the ragged edge of the sheet."""
    picture, subjects = Image.new("RGB", (SIZE, SIZE), (96, 150, 90)), Image.new("L", (SIZE, SIZE))
    ImageDraw.Draw(picture).rectangle((0, 90, 60, 150), fill=(160, 60, 50))
    ImageDraw.Draw(subjects).rectangle((0, 90, 60, 150), fill=1)
    pixels = np.asarray(finish(picture, ("watercolour",), 3, 1, subjects)).astype(float)
    beside, corner = pixels[84:88, 2:12], pixels[2:8, 2:8]
    assert corner.mean() - beside.mean() > 25


def test_gouache_leaves_a_plain_sky_without_blots() -> None:
    """The brush strays by less than a step of tone."""
    pixels = np.asarray(finish(Image.new("RGB", (SIZE, SIZE), (96, 152, 214)), ("gouache",), 3, 1)).astype(float)
    assert pixels[20:220, 20:220].mean(axis=2).std() < 5.5


def _head(scale: float, *, fringe: bool = False) -> Canvas:
    canvas = Canvas(Extent(left=-2.0, right=2.0, top=1.6, bottom=-2.4), scale, Light(), samples=1, detail=0)
    hair.over(canvas, "long", BROWN, 0.0, 0.0, 1.0, (0.9, 0.7, 0.6))
    if fringe:
        pointed_fringe(canvas, "long", BROWN, 0.0, 0.0, 1.0)
    return canvas


def test_hair_has_strands_where_they_can_be_seen() -> None:
    """Along an arc over the skull darker and lighter strands alternate; a head of few pixels has none."""
    canvas = _head(70.0)
    tone = np.asarray(canvas.image.convert("L")).astype(float)
    arc = np.linspace(0.9, 2.2, 120)
    at = [canvas.pixel((0.92 * np.cos(a), 0.92 * np.sin(a))) for a in arc]
    along = np.array([tone[round(y), round(x)] for x, y in at])
    assert np.abs(np.diff(along)).sum() > 120


def test_locks_of_a_drawn_fringe_hang_over_the_forehead() -> None:
    """The tip of a lock lies where a plain hairline leaves skin free."""
    for fringe in (False, True):
        canvas = _head(70.0, fringe=fringe)
        x, y = canvas.pixel((-0.01, 0.46))
        assert (np.asarray(canvas.image)[round(y), round(x), 3] > 200) is np.bool_(fringe)
