"""Threads stay whole, facets end on contours, small things keep their hue, plain walls have no rings."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.strands import shape_with_threads, strands
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.styles.cutouts import thing_inks
from muralist.engines.preview.styles.facets import meshed
from muralist.engines.preview.styles.finish import finish
from muralist.engines.preview.styles.rings import creases, without_rings
from muralist.engines.preview.styles.style import few_inks

SIDE = 160


def _thread() -> Image.Image:
    """The opacity of a line that is less than a pixel wide, beside a disc."""
    large = Image.new("L", (SIDE * 4, SIDE * 4), 0)
    pen = ImageDraw.Draw(large)
    pen.line((40, 600, 600, 60), fill=255, width=2)
    pen.ellipse((400, 400, 560, 560), fill=255)
    return large.reduce(4)


def test_a_thread_has_no_gaps() -> None:
    """Every row that a thin string crosses has a pixel of it, and a disc is as large as it was."""
    alpha = _thread()
    shape = np.asarray(shape_with_threads(alpha))
    assert (shape[26:145, :140].max(axis=1) > 0).mean() > 0.97
    disc = np.asarray(alpha)[98:142, 98:142] > 110
    assert (shape[98:142, 98:142] > 0).sum() - disc.sum() < 8
    thin = np.asarray(strands(shape_with_threads(alpha)))
    assert thin[118:122, 118:122].max() == 0
    assert thin[20:145, :90].any()


def test_gouache_keeps_a_string() -> None:
    """A pale string before the sky is as light in gouache as it was painted."""
    sky = Image.new("RGB", (SIDE, SIDE), (90, 150, 210))
    subjects = shape_with_threads(_thread()).point([0] + [1] * 255)
    sky.paste((244, 240, 230), (0, 0), _thread())
    painted = np.asarray(finish(sky, ("gouache",), 3, 1, subjects)).astype(int)
    line = np.asarray(_thread()) > 90
    line[90:] = False
    assert painted[line].mean(axis=0)[0] > painted[5:40, 5:40].mean(axis=(0, 1))[0] + 25


def test_facets_cover_the_picture_and_keep_to_a_contour() -> None:
    """The triangles' areas add up to the frame, and few of them reach far over an edge between two colours."""
    picture = Image.new("RGB", (SIDE, SIDE), (210, 190, 150))
    ImageDraw.Draw(picture).polygon([(0, 150), (80, 30), (SIDE, 150)], fill=(60, 90, 60))
    corners = meshed(picture, 0.04, 0.12, 3)
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    areas = np.abs((b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])) / 2
    assert abs(areas.sum() / (SIDE - 1) ** 2 - 1) < 0.06
    drawn = np.asarray(finish(picture, ("lowpoly",), 3, 1)).astype(int)
    source = np.asarray(picture).astype(int)
    green = drawn[..., 1] > drawn[..., 0]
    assert (green != (source[..., 1] > source[..., 0])).mean() < 0.02


def test_a_small_thing_keeps_its_hue_in_flat_inks() -> None:
    """A plum among oranges, of the same drawing, is violet, its light side too."""
    picture, subjects = Image.new("RGB", (SIDE, SIDE), (200, 190, 180)), Image.new("L", (SIDE, SIDE), 0)
    ImageDraw.Draw(subjects).ellipse((10, 10, 150, 150), fill=1)
    pen = ImageDraw.Draw(picture)
    shades = Image.linear_gradient("L").resize((SIDE, SIDE))
    body = Image.composite(
        Image.new("RGB", picture.size, (236, 150, 50)), Image.new("RGB", picture.size, (120, 60, 30)), shades
    )
    picture.paste(body, (0, 0), subjects.point([0, 255] + [255] * 254))
    pen.ellipse((70, 70, 88, 88), fill=(110, 70, 140))
    pen.ellipse((72, 72, 80, 80), fill=(160, 130, 175))
    red, green, blue = np.asarray(thing_inks(picture, subjects, vivid=1.0, each=3).convert("RGB"))[76, 76].astype(int)
    assert blue > green + 20
    assert red > green


def test_a_shaded_wall_is_one_sheet_and_its_table_keeps_a_rim() -> None:
    """A soft light over a wall makes no areas of its own; a level edge within one colour is found."""
    ramp = Image.linear_gradient("L").rotate(90).resize((SIDE, SIDE)).point([150 + value // 4 for value in range(256)])
    wall = Image.merge("RGB", (ramp, ramp, ramp)).filter(ImageFilter.GaussianBlur(2))
    inks = few_inks(wall, 9)
    assert len(np.unique(np.asarray(inks))) > 5
    assert len(np.unique(np.asarray(without_rings(inks, wall)))) == 1
    table = wall.copy()
    table.paste(wall.point([value - 12 for value in range(256)] * 3).crop((0, 100, SIDE, SIDE)), (0, 100))
    rows = np.flatnonzero(np.asarray(creases(Image.new("P", table.size), table)).mean(axis=1) > 120)
    assert rows.tolist()
    assert abs(rows - 100).max() <= 2


def test_snow_on_a_mountain_shows_in_watercolour() -> None:
    """A pale peak before a pale sky is set off from it."""
    picture = Image.new("RGB", (SIDE, SIDE), (206, 216, 228))
    ImageDraw.Draw(picture).polygon([(20, 130), (80, 50), (140, 130)], fill=(188, 196, 208))
    ImageDraw.Draw(picture).rectangle((0, 130, SIDE, SIDE), fill=(110, 150, 90))
    tone = np.asarray(finish(picture, ("watercolour",), 3, 1).convert("L")).astype(float)
    assert tone[55:75, 20:45].mean() - tone[90:115, 65:95].mean() > 24


def test_a_pencil_ground_is_hatched_and_not_filled() -> None:
    """A dark wood alone on the sheet is grey with paper between the strokes."""
    picture = Image.new("RGB", (SIDE, SIDE), (230, 232, 228))
    ImageDraw.Draw(picture).rectangle((30, 30, 130, 130), fill=(24, 40, 26))
    tone = np.asarray(finish(picture, ("pencil",), 3, 1).convert("L")).astype(float)[50:110, 50:110]
    assert 90 < tone.mean() < 190
    assert (tone < 70).mean() < 0.25


def test_a_plant_has_a_drawing_from_above() -> None:
    """On a table seen from straight above a potted plant is as wide as deep."""
    plan = read_plan("flat lay of a laptop and a potted plant on a desk")
    prop = all_props()[next(thing.prop for thing in plan.things if thing.prop == "houseplant")]
    extent = prop.extent(Look(above=True))
    assert prop.spread
    assert 0.8 < (extent.right - extent.left) / extent.height < 1.25
