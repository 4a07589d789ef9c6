"""What can be done to pictures without a plan besides regrading: one thing's colour, rest for sketches, their light."""

from __future__ import annotations

import colorsys
import re

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Colour, mix
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.ranks import middling
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import KEEP, RECOLOUR, SPARE
from muralist.engines.preview.remix.asked.sparing import GREY
from muralist.engines.preview.remix.edits.clauses import read_edits
from muralist.engines.preview.remix.edits.values import coat
from muralist.engines.preview.remix.photos.faces import patches
from muralist.engines.preview.remix.photos.rims import rimmed
from muralist.engines.preview.remix.photos.subject import SIDE, weights

DRAWN = frozenset({"pencil", "sketch", "ink", "charcoal", "lineart", "comic", "woodcut", "crayon", "engraving"})
"""Styles that draw every speck of noise."""
_PICTURE = re.compile(
    r"\b(?:this|the|that|my)\s+(?:whole\s+|entire\s+)?(picture|image|photo|photograph|landscape|scene|view"
    r"|portrait|shot)\b",
    re.IGNORECASE,
)
BINS, SPAN = 48, 2
"""Hues told apart, and how many on each side of the main one are still the same colour."""
MOSTLY, BORDER = 0.55, 0.12
"""The least share of all that is colourful that one thing must be, and the most of a picture's edge that it touches."""
VIVID, DULL, PURE = 84, 32, 0.8
"""The least chroma, of 255, of what stands out by its colour and of its shades, and their least saturation as a
share of its usual one.
"""
GREYISH = 0.12
PALER, MOST_PALER, REACH, STEPS = 0.42, 2.2, 240, (20, 11, 6)
"""The least saturation of its highlights, the most that they add, the side of the picture in which they are followed,
and by how much, of 255, neighbours there differ at most: the first that does not lead out of the thing counts.
"""
MAIN = 0.5
"""The least share of what has a colour that hangs together, for it to be one thing."""


def light_of(picture: Image.Image) -> Light:
    """Light for what is put on a picture: as bright as its lower half and in its tone."""
    low = picture.crop((0, picture.height // 2, picture.width, picture.height)).resize((8, 4), Image.Resampling.BOX)
    red, green, blue = (float(v) / 255 for v in np.asarray(low.convert("RGB")).reshape(-1, 3).mean(axis=0))
    bright = max(0.05, (red + green + blue) / 3)
    level = min(1.0, 0.58 + 0.75 * bright)
    hue = (red / bright, green / bright, blue / bright)
    tint = tuple(min(1.08, level * part) for part in mix((1.0, 1.0, 1.0), hue, 0.3))
    return Light(shadow=0.32, reach=0.25, soft=0.05, tint=(tint[0], tint[1], tint[2]))


def photographed(picture: Image.Image, prompt: str, plan: ScenePlan) -> tuple[Image.Image, set[str]]:
    """The picture with what single clauses ask for, and the words that were done."""
    done = {match[1] for match in _PICTURE.finditer(prompt)}
    edits, _ = read_edits(prompt)
    for edit in edits:
        wanted = coat(edit.value) if edit.kind == RECOLOUR else None
        if wanted is None or len(wanted.colours) != 1 or _spread_out(edit.target):
            continue
        tinted = recoloured(picture, wanted.colours[0].colour)
        if tinted is not None:
            picture = tinted
            done |= {word.text for word in mentions(edit.text) if not silent(word)}
    if DRAWN & set(plan.styles):
        picture = middling(picture, 5)
    if plan.styles or done or plan.understood:
        done |= {word.text for e in edits if e.kind == KEEP for word in mentions(e.text) if not silent(word)}
    return picture, done


def spared_in(picture: Image.Image, prompt: str, plan: ScenePlan) -> tuple[Image.Image, set[str]] | None:
    """Where a black and white photograph keeps its one colourful thing, and the words that ask for it."""
    edit = next((edit for edit in read_edits(prompt)[0] if edit.kind == SPARE), None)
    if edit is None or GREY not in plan.styles or _spread_out(edit.target):
        return None
    membership = _one_hue(np.asarray(picture.convert("HSV")).astype(np.int32), weights(picture))
    if membership is None:
        return None
    mask = middling(Image.fromarray((membership * 255).astype(np.uint8)), 5).filter(ImageFilter.GaussianBlur(1.0))
    return mask, {word.text for word in mentions(edit.text) if not silent(word)}


def _spread_out(phrase: str) -> bool:
    """Whether a phrase names the sky, the ground or another part of a place: no single thing."""
    words = mentions(phrase)
    return any(word.kind in {"feature", "place", "spot"} for word in words) and not any(
        word.kind == "thing" for word in words
    )


def recoloured(picture: Image.Image, colour: Colour) -> Image.Image | None:
    """The one colourful thing of a picture in another colour; None where there is not just one."""
    hsv = np.asarray(picture.convert("HSV")).astype(np.int32)
    membership = _one_hue(hsv, weights(picture))
    if membership is None:
        return None
    share = np.asarray(
        middling(Image.fromarray((membership * 255).astype(np.uint8)), 5).filter(
            ImageFilter.GaussianBlur(max(1.0, min(picture.size) / 500))
        )
    )[..., None] / np.float32(255)
    hue, level, full = colorsys.rgb_to_hsv(*colour)[0], colorsys.rgb_to_hsv(*colour)[2], colorsys.rgb_to_hsv(*colour)[1]
    new = hsv.astype(np.float32)
    mean = max(1.0, float((new[..., 2] * membership).sum() / max(1.0, membership.sum())))
    depth = max(1.0, float((new[..., 1] * membership).sum() / max(1.0, membership.sum())))
    new[..., 0] = hue * 255
    new[..., 1] = new[..., 1] * (full * 255 / depth if full < GREYISH else min(1.25, max(0.6, full * 235 / depth)))
    new[..., 2] = new[..., 2] * min(1.9, max(0.3, 0.5 + 0.5 * level * 235 / mean))
    shifted = Image.fromarray(np.clip(new, 0, 255).astype(np.uint8), "HSV").convert("RGB")
    base = np.asarray(picture.convert("RGB")).astype(np.float32)
    mixed = base + (np.asarray(shifted).astype(np.float32) - base) * share
    return Image.fromarray(np.clip(rimmed(base, mixed, membership), 0, 255).astype(np.uint8))


def _one_hue(hsv: np.ndarray, weight: np.ndarray) -> np.ndarray | None:
    """Which pixels are of the one thing whose colour stands out, if there is one."""
    chroma = hsv[..., 1] * hsv[..., 2] // 255
    vivid = chroma > VIVID
    tall, wide = vivid.shape
    rows, columns = (np.arange(tall) * SIDE) // tall, (np.arange(wide) * SIDE) // wide
    per_pixel = weight[rows][:, columns] * vivid
    bins = (hsv[..., 0] * BINS) // 256
    counts = np.bincount(bins.ravel(), weights=per_pixel.ravel(), minlength=BINS)
    if counts.sum() <= 0:
        return None
    # what fills the picture's edge is no single thing
    frame = np.concatenate([line[vivid_line] for line, vivid_line in _edges(bins, vivid)])
    counts = np.clip(counts / counts.sum() - 2.0 * np.bincount(frame, minlength=BINS) / (2 * (tall + wide)), 0, None)
    if counts.sum() <= 0:
        return None
    near = sum(np.roll(counts, step) for step in range(-SPAN, SPAN + 1))
    best = int(np.argmax(near))
    off = np.abs((bins - best + BINS // 2) % BINS - BINS // 2)
    member = vivid & (off <= SPAN)
    depth = float(np.median(hsv[..., 1][member])) if member.any() else 255.0
    thing = (hsv[..., 1] >= PURE * depth) & (chroma > DULL) & (off <= SPAN)
    edge = np.concatenate([thing[0], thing[-1], thing[:, 0], thing[:, -1]])
    if near[best] < MOSTLY * counts.sum() or edge.mean() > BORDER or thing.mean() < 0.01:
        return None
    whole = _largest(thing)
    if whole is None:
        return None
    paler = (hsv[..., 1] >= PALER * depth) & (chroma > DULL) & (off <= SPAN)
    found = (_reached(whole, paler, hsv, step) for step in STEPS)
    return next((np.asarray(grown, dtype=np.float32) for grown in found if grown is not None), None)


def _largest(mask: np.ndarray) -> np.ndarray | None:
    """The largest patch of a mask; None where it is not much larger than any other."""
    share = min(1.0, REACH / 2 / max(mask.shape))
    size = (max(1, round(mask.shape[1] * share)), max(1, round(mask.shape[0] * share)))
    small = np.asarray(Image.fromarray(mask.astype(np.uint8) * 255).resize(size, Image.Resampling.BILINEAR)) > 90
    found = sorted(patches(small, 4), key=lambda patch: -int(patch.sum()))
    if not found or found[0].sum() < MAIN * small.sum():
        return None
    near = Image.fromarray(found[0].astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(3))
    return mask & (np.asarray(near.resize((mask.shape[1], mask.shape[0]), Image.Resampling.NEAREST)) > 127)


def _reached(core: np.ndarray, paler: np.ndarray, hsv: np.ndarray, step: int) -> np.ndarray | None:
    """The core with the highlights and shades that its colour runs into without an edge; None where they go far."""
    share = min(1.0, REACH / max(core.shape))
    size = (max(1, round(core.shape[1] * share)), max(1, round(core.shape[0] * share)))
    inner, outer = (
        np.asarray(Image.fromarray(mask.astype(np.uint8) * 255).resize(size, Image.Resampling.NEAREST)) > 127
        for mask in (core, core | paler)
    )
    small = Image.fromarray(hsv.astype(np.uint8), "HSV").convert("RGB").resize(size, Image.Resampling.BOX)
    tones = np.asarray(small.filter(ImageFilter.GaussianBlur(0.7))).astype(np.int16)
    # a step over an edge would lead from the thing to what is behind it
    down = np.abs(np.diff(tones, axis=0)).max(axis=-1) <= step
    along = np.abs(np.diff(tones, axis=1)).max(axis=-1) <= step
    before = -1
    while int(inner.sum()) != before:
        before = int(inner.sum())
        for _ in range(4):
            wide = inner.copy()
            wide[1:] |= inner[:-1] & down
            wide[:-1] |= inner[1:] & down
            wide[:, 1:] |= inner[:, :-1] & along
            wide[:, :-1] |= inner[:, 1:] & along
            inner = wide & outer
    near = Image.fromarray(inner.astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(3))
    found = core | (paler & (np.asarray(near.resize((core.shape[1], core.shape[0]), Image.Resampling.NEAREST)) > 127))
    edge = np.concatenate([found[0], found[-1], found[:, 0], found[:, -1]])
    # what spreads far is behind the thing, not on it
    return found if found.sum() <= MOST_PALER * core.sum() and edge.mean() <= BORDER else None


def _edges(*fields: np.ndarray) -> list[tuple[np.ndarray, ...]]:
    return [tuple(field[part] for field in fields) for part in (0, -1, (slice(None), 0), (slice(None), -1))]
