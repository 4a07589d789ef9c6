"""Drawings that are told apart by their build: strands of hair, tulips, corals, clear glass, and cans that pour."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.paths import ellipse
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.corollas import COROLLAS
from muralist.engines.preview.props.figure.locks import combed, hanging
from muralist.engines.preview.props.leafage import BLADED
from muralist.engines.preview.props.prop import Portion
from muralist.engines.preview.scenery.corals import KINDS, Spot, grown


def _painted(name: str, look: Look, tall: int = 120) -> np.ndarray:
    extent = all_props()[name].extent(look)
    canvas = Canvas(extent, tall / extent.height, Light(), samples=2, detail=0)
    all_props()[name].paint(canvas, look)
    return np.asarray(canvas.image)


@pytest.mark.parametrize("style", ["long", "ponytail", "short"])
def test_hair_falls_in_strands(style: str) -> None:
    """Lighter and darker strands lie within the outline; a head of few pixels has none."""
    skull = ellipse(0, 0, 1.0, 1.0)
    for scale, seen in ((40.0, True), (4.0, False)):
        canvas = Canvas(Extent(left=-2, right=2, top=2, bottom=-2), scale, Light(), samples=1, detail=0)
        canvas.solid(skull, (0.4, 0.25, 0.15))
        before = np.asarray(canvas.image).copy()
        combed(canvas, style, skull, (0.4, 0.25, 0.15), (0.0, 0.0), 1.0)
        hanging(canvas, skull, (0.4, 0.25, 0.15), 1.0)
        after = np.asarray(canvas.image)
        assert bool((before != after).any()) is seen
        assert not after[before[..., 3] == 0].any()


@pytest.mark.parametrize("kind", sorted(COROLLAS))
def test_flower_heads_are_solid(kind: str) -> None:
    """No ink of a petal is half clear: nothing behind a flower shines through its middle."""
    flower = _painted("flowers", Look(seed=3, variant=f"{kind} lone"))
    high, wide = flower.shape[:2]
    middle = flower[round(0.18 * high) : round(0.26 * high), round(0.46 * wide) : round(0.54 * wide), 3]
    assert (middle > 250).mean() > 0.9


def test_bulbs_have_blades() -> None:
    """A tulip's leaves rise steeply from the ground; a poppy's stand along its stem."""
    assert {"tulip", "lily", "iris"} <= BLADED
    tulip, poppy = (_painted("flowers", Look(seed=3, variant=f"{kind} lone")) for kind in ("tulip", "poppy"))
    low = slice(round(0.86 * tulip.shape[0]), round(0.93 * tulip.shape[0]))
    assert (tulip[low, :, 3] > 128).sum() > 1.5 * (poppy[low, :, 3] > 128).sum()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_corals_grow_from_their_foot(kind: str) -> None:
    """Each kind covers something above its foot, and kelp is the tallest."""
    view = View(width=120, height=120, seed=1, detail=0)
    ink = view.ink(1)
    KINDS[kind](Spot(ink=ink, foot=(0.0, 0.9), size=0.2, tall=view.tall, side=1.0), (0.8, 0.4, 0.3), view.rng("coral"))
    picture = np.zeros((120, 120, 3), dtype=np.float32)
    ink.onto(picture)
    rows = np.flatnonzero(picture.any(axis=(1, 2)))
    assert rows.size > 10
    assert bool(rows.min() < 65) == (kind == "kelp")


def test_what_is_named_grows() -> None:
    """Seaweed alone is mostly kelp, coral alone none of it."""
    assert "kelp" not in grown(True, False)
    assert grown(False, True).count("kelp") > 3


def test_clear_bowls_show_what_is_behind_and_in_them() -> None:
    """The wall lets the ground through; apples are seen in it below the rim."""
    bare = _painted("bowl", Look(seed=2, material="glass"))
    full = _painted("bowl", Look(seed=2, material="glass", contents=(Portion(kind="apple", count=3),)))
    high, wide = bare.shape[:2]
    spot = bare[round(0.60 * high), round(0.5 * wide)]
    assert 10 < spot[3] < 160
    assert (full[..., 3] > 250).sum() > 2 * (bare[..., 3] > 250).sum()


def test_an_empty_glass_is_clear() -> None:
    """No drink and no ice."""
    full, empty = (_painted("glass", Look(seed=2, variant=variant)) for variant in ("water", "water empty"))
    assert empty[..., 3].mean() < 0.75 * full[..., 3].mean()


def test_a_can_is_tipped_away_from_the_body() -> None:
    """The rose and its shower are farther out than the hand."""
    look = Look(seed=5, variant="woman watering")
    picture, extent = _painted("person", look, 160), all_props()["person"].extent(look)
    scale = 160 / extent.height
    column = round((0.42 - extent.left) * scale)
    blue = picture[:, column - 3 : column + 12].reshape(-1, 4).astype(int)
    assert ((blue[:, 3] > 40) & (blue[:, 2] > blue[:, 0] + 20)).any()


def test_blossom_is_pale_to_its_shade() -> None:
    """The crown is pink throughout, with no bare branch above it."""
    tree = _painted("tree", Look(seed=4, variant="blossom"), 160)
    crown = tree[: round(0.30 * tree.shape[0])]
    shown = crown[crown[..., 3] > 200].astype(int)
    assert (shown[:, 0] > shown[:, 1]).all()
    assert shown[:, 0].min() > 150
