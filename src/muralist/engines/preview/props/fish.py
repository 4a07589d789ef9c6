"""Fish seen from the side, by kind: reef fish with bands, goldfish with veils for tails, slim silver fish of rivers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import bezier, ellipse
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import shape
from muralist.engines.preview.props.prop import Look, Prop

INK, WHITE = rgb("#171a20"), (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Outlines in hundredths, head to the right. `back` is laid over the upper half, `belly` over the lower.

    `marks` are bands, scales, spots or stripes; `height` is that of the drawing, for its extent.
    """

    skins: tuple[Colour, ...]
    body: str = "70 45, 52 62, 18 71, -20 64, -50 49, -50 43, -20 27, 18 20, 52 29"
    tail: str = "-46 46, -64 68, -80 74, -70 46, -80 18, -64 24"
    fins: tuple[str, ...] = ("-24 62, -8 82, 20 82, 28 68", "-24 28, -10 10, 10 13, 16 26")
    back: Colour | None = None
    belly: Colour | None = None
    marks: tuple[str, ...] = ("scales",)
    veil: bool = False
    eye: tuple[float, float, float] = (0.50, 0.51, 0.055)
    lips: tuple[float, float] = (0.69, 0.43)
    height: float = 0.92


SLIM = Kind(
    skins=(rgb("#a9b6bf"), rgb("#9db0b4")), body="76 42, 60 52, 26 60, -18 57, -56 46, -56 41, -18 29, 26 25, 60 33",
    tail="-52 44, -66 60, -84 68, -74 44, -84 20, -66 28", fins=("-6 56, 2 72, 18 70, 22 58",
        "-40 34, -34 20, -22 24, -20 32",
        "10 28, 2 14, 16 16, 22 27", "-42 50, -40 57, -34 55, -32 51"), belly=rgb("#eef1f0"),
    eye=(0.58, 0.465, 0.036), lips=(0.75, 0.405), height=0.76,
)  # fmt: skip
KINDS: dict[str, Kind] = {
    "": Kind(skins=(rgb("#5b9bc4"), rgb("#e0a23c"), rgb("#5fae9a"), rgb("#e0764e")), belly=rgb("#f6f0dc"),
        back=rgb("#2f4a66")),
    "reef": Kind(skins=(rgb("#f2c33c"), rgb("#3f8fd0"), rgb("#e05a6a"), rgb("#7a6ad0")), marks=("bands", "scales"),
        body="70 45, 52 66, 16 80, -20 72, -48 52, -48 42, -20 20, 16 12, 52 25",
        fins=("-26 66, -14 92, 20 94, 30 72", "-26 26, -14 2, 12 2, 24 20")),
    "gold": Kind(skins=(rgb("#f0792a"), rgb("#ec6a2c")), belly=rgb("#fbd08a"), veil=True, lips=(0.62, 0.425),
        body="64 45, 52 64, 22 76, -14 70, -36 53, -36 44, -14 24, 22 16, 50 26",
        tail="-32 50, -50 78, -84 92, -70 62, -58 48, -72 32, -90 4, -54 14, -34 42",
        fins=("-18 68, -22 94, 12 90, 26 74", "-16 24, -30 2, -12 4, 2 20", "6 20, -2 0, 14 4, 20 18")),
    "salmon": Kind(skins=(rgb("#c4bfc0"),), body=SLIM.body, tail=SLIM.tail, fins=SLIM.fins, back=rgb("#4f6a72"),
        belly=rgb("#f2b8a4"), marks=("spots", "blush"), eye=SLIM.eye, lips=SLIM.lips, height=SLIM.height),
    "trout": Kind(skins=(rgb("#a99a62"),), body=SLIM.body, tail=SLIM.tail, fins=SLIM.fins, back=rgb("#5f6a3c"),
        belly=rgb("#f4e6c0"), marks=("spots", "line"), eye=SLIM.eye, lips=SLIM.lips, height=SLIM.height),
    "tuna": Kind(skins=(rgb("#9fb0bd"),), body="78 44, 58 58, 22 66, -18 60, -58 46, -58 42, -18 30, 22 22, 58 32",
        tail="-56 44, -62 60, -74 82, -70 44, -74 6, -62 28", fins=("0 62, -4 84, 14 66", "-14 28, -22 8, -2 26",
            "-30 56, -36 62, -26 57", "-40 52, -45 57, -36 53"), back=rgb("#22415f"), belly=rgb("#f1f3f2"), marks=(),
        eye=(0.58, 0.48, 0.036), lips=(0.76, 0.42), height=0.86),
    "sardine": SLIM,
    "angel": Kind(skins=(rgb("#f0d24a"), rgb("#dfe3e6")), marks=("bands",), lips=(0.60, 0.42), eye=(0.44, 0.52, 0.050),
        body="62 45, 46 60, 14 84, -18 76, -36 53, -36 40, -18 16, 14 6, 46 30",
        tail="-32 46, -50 62, -66 68, -60 46, -66 24, -50 30", fins=("20 82, -4 96, -44 120, -30 92, -16 70",
            "20 10, -4 -4, -44 -28, -30 0, -16 22"), height=1.22),
}  # fmt: skip


def _kind(look: Look) -> Kind:
    return next((KINDS[word] for word in look.variant.split() if word in KINDS), KINDS[""])


RAY = 0.03
"""How far the tips of fin rays stand over a fish's height."""


def extent(look: Look) -> Extent:
    kind = _kind(look)
    return Extent(
        left=-0.92 if kind.veil else -0.86, right=0.78, top=kind.height + RAY, bottom=-0.30 if kind.height > 1 else 0
    )


def paint(canvas: Canvas, look: Look) -> None:
    kind = _kind(look)
    skin = look.pick("skin", kind.skins)
    fin = times(skin, 0.86) if not kind.veil else mix(skin, (1.0, 0.86, 0.62), 0.25)
    for text in (kind.tail, *kind.fins):
        outline = shape(text, 6)
        canvas.solid(outline, fin, puffed(0.5), alpha=0.9 if kind.veil else 1.0)
        _rays(canvas, canvas.mask_of(outline), fin)
    body = shape(kind.body, 8)
    canvas.solid(body, skin, puffed(0.95, shine=0.22), gloss=0.3)
    inside = canvas.mask_of(body)
    if kind.belly is not None:
        belly = mix(skin, (1.0, 0.98, 0.9), 0.6) if look.colours else kind.belly
        canvas.soft(ellipse(0.06, 0.27, 0.62, 0.10), belly, 0.04, 0.85, inside=inside)
    if kind.back is not None:
        back = times(skin, 0.5) if look.colours else kind.back
        canvas.soft(ellipse(0.02, 0.68, 0.72, 0.13), back, 0.045, 0.75, inside=inside)
    for mark in kind.marks:
        MARKS[mark](canvas, look, skin, inside)
    canvas.solid(shape("14 44, -4 38, -8 27, 10 32", 6), times(skin, 0.80), puffed(0.6))
    x, y, r = kind.eye
    with canvas.ink() as pen:
        gill = bezier((x - 0.18, y + 0.12), (x - 0.24, y - 0.06), (x - 0.17, y - 0.2), 8)
        pen.line(gill, 0.012, times(skin, 0.55), 0.7)
        pen.disc(x, y, r, WHITE if luma(skin) < 0.8 else rgb("#e8c860"))
        pen.disc(x + 0.18 * r, y, r * 0.66, INK)
        pen.disc(x + 0.32 * r, y + 0.26 * r, r * 0.2, WHITE)
        lx, ly = kind.lips
        pen.line(bezier((lx, ly), (lx - 0.05, ly - 0.03), (lx - 0.09, ly - 0.02), 6), 0.012, times(skin, 0.45))


def _rays(canvas: Canvas, inside: Image.Image, fin: Colour) -> None:
    """Lines that fan out over tail and fins."""
    with canvas.ink(inside=inside) as pen:
        for step in range(11):
            y = 0.44 + (step - 5) * 0.11
            pen.line([(-0.40, 0.46 + (step - 5) * 0.012), (-0.92, y)], 0.007, times(fin, 0.66), 0.5)
        for step in range(-6, 9):
            for up in (1, -1):
                x = step * 0.055
                pen.line([(x + 0.05, 0.45 + up * 0.16), (x - 0.10, 0.45 + up * 0.62)], 0.006, times(fin, 0.66), 0.4)


def _bands(canvas: Canvas, look: Look, skin: Colour, inside: Image.Image) -> None:
    band = mix(skin, WHITE, 0.85) if luma(skin) < 0.62 else rgb("#3a3a40")
    for x, wide in ((0.30, 0.070), (-0.02, 0.08), (-0.34, 0.05)):
        stripe = [
            *bezier((x - wide, -0.3), (x + 0.03, 0.45), (x - wide, 1.2), 10),
            *bezier((x + wide, 1.2), (x + 0.09 + wide, 0.45), (x + wide, -0.3), 10),
        ]
        canvas.solid(stripe, band, puffed(0.4), inside=inside)
    del look


def _scales(canvas: Canvas, look: Look, skin: Colour, inside: Image.Image) -> None:
    with canvas.ink(inside=inside) as pen:
        for row in range(8):
            for column in range(9):
                x, y = -0.38 + column * 0.075 + (0.037 if row % 2 else 0), 0.22 + row * 0.065
                pen.line(ellipse(x, y, 0.035, 0.03, start=-1.2, end=1.2), 0.006, times(skin, 0.62), 0.35)
    del look


def _spots(canvas: Canvas, look: Look, skin: Colour, inside: Image.Image) -> None:
    rng = look.rng("spots")
    with canvas.ink(inside=inside) as pen:
        for _ in range(34):
            x, y = float(rng.uniform(-0.5, 0.46)), float(rng.uniform(0.42, 0.62))
            pen.disc(x, y, float(rng.uniform(0.008, 0.014)), times(skin, 0.32), 0.8)


def _blush(canvas: Canvas, look: Look, skin: Colour, inside: Image.Image) -> None:
    canvas.soft(ellipse(-0.05, 0.40, 0.55, 0.07), rgb("#e8826a"), 0.05, 0.7, inside=inside)
    del look, skin


def _line(canvas: Canvas, look: Look, skin: Colour, inside: Image.Image) -> None:
    canvas.soft(ellipse(0.0, 0.435, 0.60, 0.035), rgb("#d8707a"), 0.03, 0.75, inside=inside)
    del look, skin


MARKS: dict[str, Callable[[Canvas, Look, Colour, Image.Image], None]] = {
    "bands": _bands, "scales": _scales, "spots": _spots, "blush": _blush, "line": _line,
}  # fmt: skip
PROP = Prop(name="fish", size=0.3, extent=extent, paint=paint, home="underwater", stands="anywhere", casts=False)
