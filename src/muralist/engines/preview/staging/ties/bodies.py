"""On the body of somebody alive: on top of the head, or on the back behind the neck."""

from __future__ import annotations

from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import crest, surface
from muralist.engines.preview.staging.ties.joined import join

FIGURES = frozenset({"person", "child"})
BESIDE_HEAD, LEAST, SUNK = 1.25, 0.16, 0.012
"""How wide on a head something is at most, for the head, and how high at least, for the whole body; how far below
its outline the feet are, for its height."""
BEHIND = 0.40
"""How far from the hind end of the back to the neck something lies on it."""


def on_head(item: Item, other: Item, siblings: list[Item], frame: Frame) -> bool:
    """Set it on the crown of the head; whether the other has one that is known."""
    found = _head(other)
    if found is None:
        return False
    x, top, wide = found
    count = len(siblings)
    natural = item.metres / other.metres * other.height / max(item.prop.stature, item.extent.height)
    least = LEAST * other.height / item.extent.height
    item.unit = min(max(natural, least), BESIDE_HEAD * wide * other.unit / item.extent.width / count)
    mirror = -1 if other.flip else 1
    join(item, other)
    item.level = other.level + 1
    item.centre_on(other.x + mirror * x * other.unit + (siblings.index(item) - (count - 1) / 2) * item.width)
    item.y = other.y - ((top - SUNK * other.extent.height) * other.unit + item.extent.bottom * item.unit) / frame.tall
    return True


def _head(other: Item) -> tuple[float, float, float] | None:
    """The x of a head's middle, its top and its width, in the other's units."""
    from muralist.engines.preview.props.fits import fit_of

    if other.prop.name in FIGURES:
        return crest(other.prop.name, other.look)
    fit = fit_of(other.prop.name, other.look)
    if fit is None:
        return None
    x = fit.skull[0]
    return x, surface(other.prop.name, other.look, x, 0.16 * fit.size), 1.5 * fit.size


def spine(other: Item) -> float:
    """Where on an animal something lies that is on it: behind its neck, else in the middle."""
    from muralist.engines.preview.props.fits import fit_of

    middle = (other.extent.left + other.extent.right) / 2
    fit = fit_of(other.prop.name, other.look)
    if fit is None or fit.facing or not fit.back:
        return middle
    hind, neck = fit.back[0][0], fit.back[-1][0]
    return float(hind + BEHIND * (neck - hind))
