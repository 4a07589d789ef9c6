"""The looks that the vocabulary's rows name, and how one look is proved to paint whole."""

from __future__ import annotations

import warnings
from functools import lru_cache

import numpy as np

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.props import Look, Prop, all_props


@lru_cache(maxsize=1)
def named_variants() -> dict[str, list[str]]:
    """Each prop's variants: its plain one, those that rows name, and each with the poses that the row lists."""
    found: dict[str, list[str]] = {name: [""] for name in all_props()}
    for name, variant, poses in _rows():
        _add(found[name], variant, poses)
    return found


@lru_cache(maxsize=1)
def dealt_variants() -> dict[str, list[str]]:
    """Each prop's variants with the poses dealt: the first row in all of its poses, the others in one in turn."""
    found: dict[str, list[str]] = {name: [""] for name in all_props()}
    for name, variant, poses in _rows():
        known = len(found[name])
        _add(found[name], variant, poses if known == 1 else [poses[known % len(poses)]] if poses else [])
    return found


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, str, list[str]]]:
    """Prop, variant and poses of each row of things, each row once."""
    rows: dict[tuple[str, str, tuple[str, ...]], None] = {}
    for entry in lexicon().english.values():
        if entry.kind == "thing":
            poses = (pose.strip() for pose in str(entry.details.get("poses", "")).split(","))
            rows[entry.name, str(entry.details.get("variant", "")), tuple(pose for pose in poses if pose)] = None
    return [(name, variant, list(poses)) for name, variant, poses in rows]


def _add(known: list[str], variant: str, poses: list[str]) -> None:
    for taken in [variant, *(f"{variant} {pose}".strip() for pose in poses)]:
        if taken not in known:
            known.append(taken)


def assert_paints_whole(prop: Prop, look: Look, size: int) -> None:
    """The prop, `size` pixels along its larger side, warns of nothing, is not blank and does not touch the edge."""
    extent = prop.extent(look)
    canvas = Canvas(extent, size / max(extent.height, extent.width), Light())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        prop.paint(canvas, look)
    alpha = np.maximum(np.asarray(canvas.image.getchannel("A")), np.asarray(canvas.bright.getchannel("A")))
    edge = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert edge.max() <= 8, (prop.name, look.variant, look.filling, size)
    assert (alpha > 100).mean() > 0.03, (prop.name, look.variant, look.filling, size)
