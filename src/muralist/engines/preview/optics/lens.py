"""Lenses: close-up and wide frame the things anew, bokeh lets the background melt, top-down looks onto a table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from muralist.engines.preview.brushes.colour import Array, array, mix, rgb, smoothstep
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.optics.states.boxes import bounds, with_beside
from muralist.engines.preview.scenery.built import tabletops
from muralist.engines.preview.scenery.built.rooms import LAMP, toned
from muralist.engines.preview.scenery.setting import Place, Setting, blank
from muralist.engines.preview.staging.placement import Placement
from muralist.engines.preview.staging.silhouette import crest
from muralist.engines.preview.styles.style import soften

CLOSEST, WIDE = 1.7, 0.58
"""How much larger a close-up shows things at most, and how much smaller a wide lens does."""
SMALL_IN_CLOSE_UP, FILLED, NEAREST = 0.36, 0.56, 5.0
"""The share of the frame below which a close-up lets go of what the main thing is on, what that then fills, and the
most zoom for it."""
GROUND_SIZED = 2.4
"""How many times as large as the main thing something must be for a close-up to let go of it."""
PAPERS = (rgb("#f1efeb"), rgb("#eaedf0"), rgb("#f3ece3"))
"""Colours of plain paper that goods lie on."""
BARE_ZOOM = 1.35
"""Zoom of a close-up of a place without things."""
BOKEH, DOUBLE = "bokeh", "double"
DISCS = 60
PALE, DEEP, PAPER_DEEP = 150, 0.62, 0.84
DARK_ROOM = (0.44, 0.38, 0.33)
DIM, FLOOR_SHARE = 70, 0.55
"""What is left of the red, green and blue of a room behind discs of light, from which tone on, and how much of that
reaches its floor."""
"""Tone of 255 from which a backdrop is too pale to show discs of light, and what is left of its light then."""
CLOSE = frozenset({"close-up", "portrait"})
UPRIGHT = frozenset({"astronaut", "robot"})
"""Who besides people stands upright, so that a portrait may cut the body."""
UNMOVED = frozenset({"", "sitting"})
MUZZLE, BEAST, FRONTAL = 0.30, 0.80, 0.60
"""How far ahead of an animal's skull the middle of its head is, and the radius of its head from the side and from the
front, all in skulls."""
HELD_SIDE, HELD_FOOT = 0.92, 0.96
"""How far aside, as a share of half the frame, and how far down what somebody holds in a portrait may reach."""
WORN = 3.4
"""How far from the middle of a head, in its radii, what is worn on the head or the chest may reach."""
SHOULDERS, HEAD_SHARE, EYE_LEVEL = 2.0, 0.40, 0.42
"""Half a portrait's least width in head radii, a head's share of its height, and where heads are in it."""


def from_above(setting: Setting, place: Place) -> bool:
    """Whether the plan looks straight down on a table: only places with a table can be seen so."""
    return setting.plan.lens == "top-down" and place.indoor


def framed(placements: Sequence[Placement], lens: str, place: Place, aspect: float) -> list[Placement]:
    """The placements as the lens shows them; everything stays inside the frame."""
    if not placements:
        return []
    half_width, tall = max(1.0, aspect) / 2, max(1.0, 1 / aspect)
    if lens == "portrait" or (lens in CLOSE and len(placements) == 1):
        heads = heads_of(placements, tall) if lens == "portrait" else beasts_of(placements, tall)
        if len(heads) == len(placements):
            return _sitters(placements, heads, half_width, tall)
        worn = _with_sitters(placements, half_width, tall) if lens == "portrait" else None
        if worn is not None:
            return worn
    if lens in CLOSE:
        zoom, ax, ay = close_up(placements, aspect)
        zoom, (left, top, right, bottom) = _on_main(placements, zoom, half_width, tall)
        ax, ay = (left + right) / 2, (top + bottom) / 2
        # the group grows about its middle and moves, if need be, back into the frame
        dx = _inside((left - ax) * zoom + ax, (right - ax) * zoom + ax, -half_width, half_width)
        dy = _inside((top - ay) * zoom + ay, (bottom - ay) * zoom + ay, 0.0, 1.0)
        return [
            replace(each, x=ax + (each.x - ax) * zoom + dx, y=ay + (each.y - ay) * zoom + dy, unit=each.unit * zoom)
            for each in placements
        ]
    if lens == "wide":
        return [_farther(each, place, tall) for each in placements]
    return list(placements)


def _on_main(
    placements: Sequence[Placement], zoom: float, half_width: float, tall: float
) -> tuple[float, tuple[float, float, float, float]]:  # fmt: skip
    """The zoom and what must stay inside the frame: all things, or the main one alone where it would be small."""
    everything = bounds(placements, tall)
    first = [each for each in placements if each.thing == 0] or list(placements)
    main = bounds(first, tall)
    wide, high = (main[2] - main[0]) / (2 * half_width), main[3] - main[1]
    if max(wide, high) * zoom >= SMALL_IN_CLOSE_UP:
        return zoom, everything
    # only what is much larger than the main thing is let go of: an apple beside a mug stays whole
    most = GROUND_SIZED * max(_reach(each) for each in first)
    kept = bounds([each for each in placements if each.thing == 0 or _reach(each) < most], tall)
    wide, high = (kept[2] - kept[0]) / (2 * half_width), kept[3] - kept[1]
    if kept != main:
        return max(zoom, min(NEAREST, 0.91 / wide, 0.90 / high)), kept
    zoom, near = min(NEAREST, FILLED / max(wide, high)), with_beside(placements, main, tall)
    wide, high = (near[2] - near[0]) / (2 * half_width), near[3] - near[1]
    return min(zoom, 0.91 / wide, 0.90 / high), near


def _reach(placement: Placement) -> float:
    """How large a thing is in the frame, by its longer side."""
    extent = placement.extent
    return max(extent.right - extent.left, extent.top - extent.bottom) * placement.unit


def heads_of(placements: Sequence[Placement], tall: float) -> list[tuple[float, float, float]]:
    """World x, height fraction and radius (world units) of the heads of those that are people and upright."""
    from muralist.engines.preview.props.person import head_of

    found = []
    for each in placements:
        known = head_of(each.look, young=each.prop.name == "child") if each.prop.name in {"person", "child"} else None
        if each.prop.name in UPRIGHT:
            x, top, wide = crest(each.prop.name, each.look)
            known = ((x, top - wide / 2), wide / 2)
        if known is not None:
            (x, y), r = known
            found.append((each.x + (-x if each.flip else x) * each.unit, each.y - y * each.unit / tall, r * each.unit))
    return found or beasts_of(placements, tall)


def beasts_of(placements: Sequence[Placement], tall: float) -> list[tuple[float, float, float]]:
    """The same of animals that stand or sit; the muzzle counts with the head."""
    from muralist.engines.preview.props.fits import fit_of
    from muralist.engines.preview.props.gaits import pose_in

    found = []
    for each in placements:
        fit = fit_of(each.prop.name, each.look) if pose_in(each.look.variant) in UNMOVED else None
        if fit is not None and "flying" not in each.look.variant:
            x, y = fit.skull[0] + (0.0 if fit.facing else MUZZLE * fit.size), fit.skull[1]
            r = (FRONTAL if fit.facing else BEAST) * fit.size
            found.append((each.x + (-x if each.flip else x) * each.unit, each.y - y * each.unit / tall, r * each.unit))
    return found


def _sitters(
    placements: Sequence[Placement], heads: list[tuple[float, float, float]], half_width: float, tall: float
) -> list[Placement]:
    """Head and shoulders: the frame cuts the bodies."""
    high = max(r for *_, r in heads)
    zoom = min(HEAD_SHARE * min(tall, 1.2) / (2 * high), 2 * half_width / (len(heads) * 2 * SHOULDERS * high))
    zoom = min(zoom, *(_holding(each, head, half_width, tall) for each, head in zip(placements, heads, strict=True)))
    order = sorted(range(len(heads)), key=lambda number: heads[number][0])
    middle = (min(y for _, y, _ in heads) + max(y for _, y, _ in heads)) / 2
    found = []
    for number, (each, (x, *_)) in enumerate(zip(placements, heads, strict=True)):
        across = (order.index(number) - (len(heads) - 1) / 2) * 2 * SHOULDERS * high * 0.92
        found.append(
            replace(each, x=(each.x - x + across) * zoom, y=EYE_LEVEL + (each.y - middle) * zoom,
                    unit=each.unit * zoom)
        )  # fmt: skip
    return found


def _with_sitters(placements: Sequence[Placement], half_width: float, tall: float) -> list[Placement] | None:
    """A portrait of who wears something that is drawn by itself, a necklace or a helmet: it stays where it is worn."""
    known = [heads_of([each], tall)[:1] for each in placements]
    sitting = [(each, head[0]) for each, head in zip(placements, known, strict=True) if head]
    if not sitting:
        return None
    near = [_wearer(each, sitting, tall) for each, head in zip(placements, known, strict=True) if not head]
    if None in near:
        return None
    seen = _sitters([each for each, _ in sitting], [head for _, head in sitting], half_width, tall)
    after, whose, found = iter(seen), iter(near), []
    for each, head in zip(placements, known, strict=True):
        if head:
            found.append(next(after))
            continue
        number = next(whose)
        assert number is not None
        old, new = sitting[number][0], seen[number]
        zoom = new.unit / old.unit
        found.append(replace(each, x=new.x + (each.x - old.x) * zoom, y=new.y + (each.y - old.y) * zoom,
                             unit=each.unit * zoom))  # fmt: skip
    return found


def _wearer(
    each: Placement, sitting: Sequence[tuple[Placement, tuple[float, float, float]]], tall: float
) -> int | None:  # fmt: skip
    """The number of the one on whose head or chest something is, or None."""
    left, top, right, bottom = bounds([each], tall)
    for number, (_, (x, y, r)) in enumerate(sitting):
        if x - WORN * r < left and right < x + WORN * r and y - WORN * r / tall < top and bottom < y + WORN * r / tall:
            return number
    return None


def _holding(each: Placement, head: tuple[float, float, float], half_width: float, tall: float) -> float:
    """The most zoom at which what somebody has in the hands is still seen whole."""
    from muralist.engines.preview.props.person import held_corners

    if each.prop.name not in {"person", "child"}:
        return math.inf
    held = held_corners(each.look, young=each.prop.name == "child")
    if not held:
        return math.inf
    across = max(abs(each.x + (-x if each.flip else x) * each.unit - head[0]) for x, _ in held)
    down = max(each.y - y * each.unit / tall - head[1] for _, y in held)
    return min(HELD_SIDE * half_width / max(across, 0.01), (HELD_FOOT - EYE_LEVEL) / max(down, 0.01))


def close_up(placements: Sequence[Placement], aspect: float) -> tuple[float, float, float]:
    """Zoom of a close-up and the point (world x, height fraction) it zooms to."""
    half_width, tall = max(1.0, aspect) / 2, max(1.0, 1 / aspect)
    if not placements:
        return BARE_ZOOM, 0.0, 0.66
    left, top, right, bottom = bounds(placements, tall)
    room = min(0.91 * 2 * half_width / max(right - left, 0.02), 0.90 / max(bottom - top, 0.02))
    return max(1.0, min(CLOSEST, room)), (left + right) / 2, (top + bottom) / 2


def _inside(low: float, high: float, first: float, last: float) -> float:
    """How far to move a span so that it lies between `first` and `last`, with a small margin."""
    margin = 0.04 * (last - first)
    if high > last - margin:
        return last - margin - high
    return max(0.0, first + margin - low)


def _farther(each: Placement, place: Place, tall: float) -> Placement:
    if each.where == "sky" or place.weightless:
        middle = each.unit * (each.extent.top + each.extent.bottom) / 2 / tall
        return replace(each, x=each.x * 0.85, y=each.y - middle * (1 - WIDE), unit=each.unit * WIDE)
    floor = place.water if each.where == "water" and place.water else place.ground
    # a shore is the last strip before the viewer: farther away there is water
    base = floor if place.water and floor == place.ground else place.horizon + (floor - place.horizon) * 0.72
    return replace(each, x=each.x * 0.72, y=base + (each.y - floor) * WIDE, unit=each.unit * WIDE)


def focused(picture: Image.Image, setting: Setting, place: Place, placements: Sequence[Placement]) -> Image.Image:
    """The backdrop as the lens sees it: cut and softened by a close-up, melted by bokeh; else unchanged."""
    lens = setting.plan.lens
    if DOUBLE in setting.plan.layouts and setting.plan.things:
        # the second exposure was not taken through the lens of the first
        return picture
    if lens in CLOSE:
        zoom, ax, ay = close_up(placements, picture.width / picture.height)
        picture = _cut(picture, 1 + (zoom - 1) * 0.75, ax, max(ay, place.horizon))
    if BOKEH in (lens, *setting.plan.lights):
        return _melted(picture, setting, place)
    return picture


def _cut(picture: Image.Image, zoom: float, ax: float, ay: float) -> Image.Image:
    width, height = picture.size
    wide, tall = width / zoom, height / zoom
    # the point that is zoomed to keeps its place in the frame
    px, py = width / 2 + ax * min(width, height), ay * height
    left, top = px - px / zoom, py - py / zoom
    box = (max(0.0, left), max(0.0, top), min(float(width), left + wide), min(float(height), top + tall))
    near = picture.resize((width, height), Image.Resampling.BICUBIC, box=box)
    return _depth_of_field(near, ay, 0.006)


def _depth_of_field(picture: Image.Image, ground: float, amount: float) -> Image.Image:
    """Blur that ends where the things stand."""
    soft = soften(picture, amount)
    lines = (np.arange(picture.height, dtype=np.float32) + 0.5) / picture.height
    keep = smoothstep(ground + 0.10, ground - 0.06, lines)
    mask = Image.fromarray((keep * 255).astype(np.uint8)[:, None]).resize(picture.size)
    return Image.composite(soft, picture, mask)


def _melted(picture: Image.Image, setting: Setting, place: Place) -> Image.Image:
    ground = place.ground if not place.weightless else 1.2
    soft = _deepened(_depth_of_field(picture, ground - 0.03, 0.016), setting, place)
    return _discs(soft, setting, min(place.horizon, 0.82), indoors=place.indoor)


def _deepened(picture: Image.Image, setting: Setting, place: Place) -> Image.Image:
    """A pale backdrop darker above the ground, where discs of light would not be seen; a room as by evening."""
    wall = setting.plan.feature("wall")
    papered = place.indoor and wall is not None and bool(wall.colours)
    evening = place.indoor and not papered
    horizon = place.horizon
    tone = np.asarray(picture.convert("L").reduce(8))[: max(1, round(horizon * picture.height / 8))].mean()
    if tone < (DIM if evening else PALE):
        return picture
    lines = (np.arange(picture.height, dtype=np.float32) + 0.5) / picture.height
    share = smoothstep(horizon + 0.16, horizon - 0.10, lines)
    share = np.maximum(share, FLOOR_SHARE if evening else 1.0 if papered else 0.0)
    mask = Image.fromarray((share * 255).astype(np.uint8)[:, None]).resize(picture.size)
    left = DARK_ROOM if evening else (PAPER_DEEP,) * 3 if papered else (DEEP,) * 3
    return Image.composite(picture.point([round(value * part) for part in left for value in range(256)]), picture, mask)


def _discs(picture: Image.Image, setting: Setting, bottom: float, *, indoors: bool) -> Image.Image:
    """Out-of-focus lights: even discs with a slightly brighter rim, in the colours of what lies behind."""
    width, height = picture.size
    unit = min(width, height)
    k = 2 if unit >= 700 else 1
    small = picture.resize((max(1, width // k), max(1, height // k)), Image.Resampling.BOX)
    glowing = Image.new("RGB", small.size)
    rng = stream(setting.view.seed, "bokeh")
    dark = setting.day.lamps or indoors
    for _ in range(DISCS):
        x, y = float(rng.uniform(-1.2, 1.2)), float(rng.random()) ** 0.8 * bottom
        size, power, warm = float(rng.uniform(0.022, 0.062)), float(rng.uniform(0.5, 1.0)), float(rng.random())
        px, py = (width / 2 + x * unit) / k, y * height / k
        r = size * unit / k
        if not -r < px < small.width + r:
            continue
        spot = small.getpixel((min(small.width - 1, max(0, int(px))), min(small.height - 1, int(py))))
        own = tuple(value / 255 for value in spot) if isinstance(spot, tuple) else (1.0, 1.0, 1.0)
        colour = mix((own[0], own[1], own[2]), LAMP if warm < 0.75 else setting.day.sun, 0.80 if dark else 0.66)
        strength = power * (0.62 if dark else 0.50)
        side = 2 * round(r * 1.2) + 3
        disc = Image.new("L", (side * 3, side * 3), 0)
        pen = ImageDraw.Draw(disc)
        m = side * 1.5
        pen.ellipse((m - 3 * r, m - 3 * r, m + 3 * r, m + 3 * r), fill=round(255 * strength))
        pen.ellipse((m - 2.6 * r, m - 2.6 * r, m + 2.6 * r, m + 2.6 * r), fill=round(205 * strength))
        disc = disc.reduce(3)
        fill = tuple(round(value * 255) for value in colour)
        corner = (round(px - side / 2), round(py - side / 2))
        glowing.paste(Image.new("RGB", disc.size, fill), corner, disc)
    full = np.asarray(glowing.filter(ImageFilter.GaussianBlur(0.6)).resize(picture.size, Image.Resampling.BICUBIC))
    base = np.asarray(picture)
    # screen, in integers: large pictures stay small in memory
    lifted = 255 - ((255 - base.astype(np.uint16)) * (255 - full.astype(np.uint16)) + 127) // 255
    return Image.fromarray(lifted.astype(np.uint8))


def table_from_above(setting: Setting) -> Array:
    """A table seen from straight above: boards or linen, with light from the window's side."""
    view = setting.view
    picture = blank(view)
    reach = np.clip(0.5 + 0.42 * setting.side * view.x / max(0.5, view.half_width) - 0.16 * view.yw, 0, 1)
    name = tabletops.asked(setting)
    if tabletops.patterned(name):
        shape = (view.height, view.width)
        top = tabletops.Tabletop(
            view=view, u=np.broadcast_to(view.x, shape), v=np.broadcast_to(-view.yw, shape),
            pixel=np.full(shape, view.pixel, dtype=np.float32),
        )  # fmt: skip
        colours = tabletops.surface(setting, top, name)
        rumpled = 0.94 + 0.16 * (view.noise("cloth", 1.6, octaves=3) - 0.5) if tabletops.is_cloth(name) else 1.0
        picture[:] = colours * array(toned(setting, (1, 1, 1))) * (rumpled * (0.80 + 0.30 * reach))[..., None]
        return picture
    if setting.plan.place == "seamless" and not name:
        picture[:] = array(toned(setting, setting.colour("wall", PAPERS))) * (0.86 + 0.17 * reach)[..., None]
        return picture
    if name == "tablecloth":
        colour = toned(setting, setting.colour("tablecloth", (rgb("#ddd0b8"), rgb("#d6cbb8"))))
        threads = min(200.0, view.unit * 0.22)
        weave = np.cos(view.x * np.float32(6.2832 * threads)) + np.cos(view.yw * np.float32(6.2832 * threads))
        folds, slub = view.noise("cloth", 1.3, octaves=3), view.noise("slub", 90.0, 6.0, octaves=1)
        tone = 0.88 + 0.016 * weave + 0.12 * (folds - 0.5) + 0.05 * (slub - 0.5)
    else:
        colour = toned(setting, setting.colour("wood", (rgb("#94683f"), rgb("#a87a50"), rgb("#7d5638"))))
        board = (view.yw + 3) * 4.2
        index = np.floor(board).astype(np.int64) % 61
        own = view.rng("boards above").random(61).astype(np.float32)[index]
        grain = view.noise("grain above", 1.1, 30.0, octaves=4, gain=0.6)
        rings = view.noise("rings above", 0.7, 7.0, octaves=2)
        pores = view.noise("pores above", 8.0, 150.0, octaves=2)
        seam = smoothstep(0.480, 0.498, np.abs(board % 1 - 0.5)) * np.ones_like(view.x)
        streak = np.sin((rings * 10 + own * 7 + board * 2.0) * 2.1)
        tone = 0.80 + 0.26 * (grain - 0.5) + 0.05 * streak + 0.12 * (own - 0.5) + 0.10 * (pores - 0.5)
        tone = tone * (1 - 0.5 * seam)
    picture[:] = array(colour) * (tone * (0.74 + 0.36 * reach))[..., None]
    return picture
