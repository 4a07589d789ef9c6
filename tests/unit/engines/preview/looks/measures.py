"""Scenes and measures that the tests of places, weathers, lights, lenses and styles share."""

from __future__ import annotations

from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import ScenePlan, Thing

LUMA = np.array([0.299, 0.587, 0.114])


def scene(place: str, *props: str, **changes: Any) -> ScenePlan:
    """A plan of a place with some things in it; a lone one stands in the middle, where tests look for it."""
    things = tuple(Thing(prop=prop, word=prop, spot="middle" if len(props) == 1 else "") for prop in props)
    return ScenePlan(prompt="", place=place, things=things, **changes)


def paint_scene(
    plan: ScenePlan, width: int = 160, height: int = 120, *, seed: int = 3, tier: str = "pro"
) -> Image.Image:
    """The plan painted, without a style."""
    return compose(plan, width, height, seed, tier, lambda _share: None)


def tones(picture: Image.Image) -> np.ndarray:
    """Lightness 0..255 (H, W)."""
    return np.asarray(np.asarray(picture).astype(np.float64) @ LUMA)


def chroma(picture: Image.Image) -> float:
    """Mean distance of the channels from each other, 0..255."""
    pixels = np.asarray(picture).astype(np.float64)
    return float((pixels.max(axis=2) - pixels.min(axis=2)).mean())


def fine(picture: Image.Image) -> float:
    """How much there is of detail a pixel or two wide."""
    soft = picture.filter(ImageFilter.GaussianBlur(1.5))
    return float(np.abs(tones(picture) - tones(soft)).mean())


def gap(a: Image.Image, b: Image.Image, blur: float = 0.0) -> float:
    """Mean difference of two pictures, 0..255, after a blur of that many pixels."""
    if blur:
        a, b = a.filter(ImageFilter.GaussianBlur(blur)), b.filter(ImageFilter.GaussianBlur(blur))
    return float(np.abs(np.asarray(a).astype(np.int16) - np.asarray(b).astype(np.int16)).mean())
