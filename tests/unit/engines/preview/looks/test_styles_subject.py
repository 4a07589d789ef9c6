"""Styles keep the subject: its own colours, a clear edge, and fine features that tell what it is."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from muralist.engines.preview.styles.cutouts import cleared, thing_inks
from muralist.engines.preview.styles.finish import finish

SIZE = 240


def _scene(ground: tuple[int, int, int], thing: tuple[int, int, int]) -> tuple[Image.Image, Image.Image]:
    """A disc of one colour, with a small dark eye, on a graded ground of another; and where it is."""
    column = np.linspace(0.94, 1.04, SIZE)[:, None, None] * np.array(ground)[None, None, :]
    picture = Image.fromarray(np.clip(np.repeat(column, SIZE, axis=1), 0, 255).astype(np.uint8))
    subjects = Image.new("L", (SIZE, SIZE))
    ImageDraw.Draw(subjects).ellipse((70, 70, 170, 170), fill=1)
    ImageDraw.Draw(picture).ellipse((70, 70, 170, 170), fill=thing)
    ImageDraw.Draw(picture).ellipse((112, 100, 122, 110), fill=(20, 18, 24))
    return picture, subjects


def _at(picture: Image.Image, box: tuple[int, int, int, int]) -> np.ndarray:
    return np.asarray(picture.crop(box)).astype(np.float32).mean(axis=(0, 1))


@pytest.mark.parametrize("name", ["flat", "poster", "papercut", "woodblock", "popart", "clay", "embroidery"])
def test_black_thing_on_a_coloured_ground_stays_black_and_small_things_show(name: str) -> None:
    """The palette of the ground does not colour what stands on it."""
    picture, subjects = _scene((196, 138, 82), (48, 47, 50))
    ImageDraw.Draw(picture).ellipse((112, 100, 122, 110), fill=(240, 200, 40))
    styled = finish(picture, (name,), 3, 1, subjects)
    red, green, blue = _at(styled, (130, 130, 150, 150))
    assert max(red, green, blue) - min(red, green, blue) < 42
    eye, coat = _at(styled, (115, 103, 119, 107)), _at(styled, (130, 130, 150, 150))
    assert eye.mean() - coat.mean() > 25


@pytest.mark.parametrize("name", ["inkwash", "pencil", "lineart", "woodblock", "anime", "watercolour", "flat", "oil"])
def test_white_thing_on_white_has_a_dark_edge(name: str) -> None:
    """Pale on pale, the contour is drawn."""
    picture, subjects = _scene((244, 243, 240), (245, 244, 241))
    grey = np.asarray(finish(picture, (name,), 3, 1, subjects).convert("L")).astype(np.float32)
    rim = min(grey[116:124, at].mean(axis=0).min() for at in (slice(66, 76), slice(165, 175)))
    assert float(np.median(grey[116:124, 130:150])) - rim > 22


def test_neon_keeps_a_yellow_thing_yellow() -> None:
    """A yellow taxi under neon is not brown."""
    picture, subjects = _scene((60, 70, 80), (236, 196, 40))
    red, green, blue = _at(finish(picture, ("neon",), 3, 1, subjects), (130, 130, 150, 150))
    assert red > 140
    assert green > 0.72 * red
    assert blue < 0.6 * green


def test_lowpoly_cuts_a_thing_into_large_facets() -> None:
    """Facets reach the thing: wide flat areas where the surface is shaded, and its eye still shows."""
    picture, subjects = _scene((90, 140, 90), (220, 120, 60))
    shade = np.linspace(0.7, 1.15, SIZE)[None, :, None]
    noisy = np.asarray(picture) * shade + np.random.default_rng(1).normal(0, 9, (SIZE, SIZE, 3))
    rough = Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
    styled = np.asarray(finish(rough, ("lowpoly",), 3, 1, subjects)).astype(np.int16)
    inside = styled[125:155, 95:145]
    same = (np.abs(inside[:, 1:] - inside[:, :-1]).sum(axis=2) == 0).mean()
    assert same > 0.5
    assert styled[103:107, 115:119].mean() < styled[125:155, 95:145].mean() - 40


def test_ground_runs_on_where_things_stood() -> None:
    """Clearing takes the things' colours out of the ground."""
    picture, subjects = _scene((40, 90, 200), (230, 40, 30))
    red, _, blue = _at(cleared(picture, subjects), (100, 100, 140, 140))
    assert blue > red + 90


def test_every_thing_gets_inks_of_its_own() -> None:
    """A small thing beside a large one keeps its colour."""
    picture, subjects = _scene((200, 200, 200), (200, 40, 40))
    ImageDraw.Draw(picture).rectangle((10, 10, 18, 18), fill=(30, 60, 200))
    ImageDraw.Draw(subjects).rectangle((10, 10, 18, 18), fill=2)
    red, _, blue = _at(thing_inks(picture, subjects, vivid=1.0).convert("RGB"), (12, 12, 16, 16))
    assert blue > red + 80
