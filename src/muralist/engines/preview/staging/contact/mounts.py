"""Riders: where one sits on a beast or on wheels, how large one is there, and in what pose."""

from __future__ import annotations

from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.paths import Point
from muralist.engines.preview.props.figure.bases import BASES
from muralist.engines.preview.props.figure.lendable import SEATS, STRETCH
from muralist.engines.preview.props.figure.poses import LEGGED
from muralist.engines.preview.props.kinds import CREATURES
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import surface


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """Where one rides: the saddle in the mount's units, None: on the outline at `x`.

    `pose` is that of people; `fits`, unless 0, is how many of the mount's units a figure's unit measures on it, so that
    hands and feet meet what they hold; wheels are then as large as whoever rides them needs.
    """

    saddle: Point | None = None
    x: float = 0.0
    pose: str = "astride"
    fits: float = 0.0


MOUNTS = {
    "bicycle": Mount(saddle=(-0.25, 0.975), pose="cycling", fits=1.75),
    "motorcycle": Mount(saddle=(-0.28, 0.70), pose="scooting", fits=1.75),
    "motorcycle scooter": Mount(saddle=(-0.16, 0.82), pose="scooting", fits=1.80),
    "tricycle": Mount(saddle=(-0.15, 0.88), pose="scooting", fits=1.95),
    "pedicab": Mount(saddle=(0.22, 0.88), pose="cycling", fits=1.60),
    "horse": Mount(x=0.02), "camel": Mount(saddle=(0.03, 0.82)), "elephant": Mount(saddle=(0.02, 0.86)),
    "dragon": Mount(saddle=(0.16, 0.90)), "duck": Mount(saddle=(-0.02, 0.36)), "swan": Mount(x=-0.1),
}  # fmt: skip
WHEELS = frozenset({"bicycle", "motorcycle", "tricycle", "pedicab"})
UPRIGHT = frozenset({"person", "child", "robot", "astronaut"})
LEAST, MOST = 0.38, 0.95
"""The least height of a rider for its mount's, and the most for a beast that is smaller in nature."""


def mount_of(item: Item) -> Mount | None:
    """How an item can be ridden, if it can."""
    from muralist.engines.preview.props.fits import FITS

    words = item.look.variant.split()
    keys = (f"{item.prop.name} {word}" for word in words)
    beast = Mount() if item.prop.name in FITS or item.prop.name in CREATURES else None
    return next((MOUNTS[key] for key in keys if key in MOUNTS), MOUNTS.get(item.prop.name, beast))


def saddle_up(item: Item, other: Item, siblings: list[Item], frame: Frame, kind: str) -> bool:
    """Put a rider on its mount; whether the two are such."""
    mount = mount_of(other)
    wheels = other.prop.name in WHEELS
    if mount is None or (kind != "riding" and not wheels and (item.prop.name not in UPRIGHT or _perches(item, other))):
        return False
    _take_pose(item, mount)
    _size(item, other, mount)
    place = siblings.index(item) - (len(siblings) - 1) / 2
    driver = siblings[0]
    if mount.fits and driver.thing != item.thing:
        # who rides along is as much smaller as in nature
        item.unit *= min(1.0, item.metres / driver.metres)
    if mount.fits and len({one.thing for one in siblings}) > 1:
        # who is named first drives, and the next sits behind
        place = -place
    mirror = -1 if other.flip else 1
    x, y = mount.saddle or (mount.x, 0.0)
    x += 0.34 * place * item.unit / other.unit * (1.0 if mount.fits else 0.9)
    if mount.saddle is None:
        y = surface(other.prop.name, other.look, x, 0.06) - 0.03 * other.extent.height
    item.flip = other.flip
    item.x = other.x + mirror * x * other.unit
    if item.prop.name not in UPRIGHT:
        item.centre_on(item.x)
    item.y = other.y - (y * other.unit - SEATS.get(item.prop.name, 0.0) * item.unit) / frame.tall
    item.on, item.far, item.level = other, other.far, other.level + 1
    item.where = "ground" if other.where == "water" else other.where
    return True


def _perches(item: Item, other: Item) -> bool:
    """Whether somebody stands or lies on a beast, or it is too small to bear anyone."""
    words = set(item.look.variant.split())
    return bool(words & {"standing", "lying", "sleeping", "climbing"}) or other.metres < 0.5 * item.metres


def _take_pose(item: Item, mount: Mount) -> None:
    """Astride, or as the handlebars ask."""
    words = item.look.variant.split()
    if item.prop.name in {"person", "child"}:
        kept = [word for word in words if word not in BASES and word not in LEGGED and word != "away"]
        words = [*kept, mount.pose]
    elif item.prop.name in SEATS:
        words = [*(word for word in words if word not in {"seated", "waving", "flying"}), "seated", "astride"]
        words += [] if item.look.filling else [mount.pose if mount.fits else "reining"]
    item.look = replace(item.look, variant=" ".join(words))
    item.extent = item.prop.extent(item.look)


def _size(item: Item, other: Item, mount: Mount) -> None:
    """As large as in nature, but never too small to be seen nor so large as to hide the mount."""
    tall = item.prop.stature or item.extent.height
    natural = item.metres / tall * other.height / other.metres
    if mount.fits and item.prop.name in UPRIGHT:
        grown = STRETCH * item.prop.stature if item.prop.name in SEATS else 1.0
        item.unit = mount.fits * other.unit / grown
        return
    least = (LEAST if item.prop.name not in UPRIGHT else 0.42) * other.height / tall
    most = (MOST if item.prop.name not in UPRIGHT else 1.15) * other.height / tall
    if mount.fits:
        least = 0.55 * other.height / tall
    item.unit = min(max(natural, least), most)
