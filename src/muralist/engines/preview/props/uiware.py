"""What software shows on screens: windows of a browser, a terminal or code, switches, pointers, QR codes, diagrams."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Extent, Pen
from muralist.engines.preview.brushes.colour import Colour, mix, rgb, times
from muralist.engines.preview.brushes.paths import Path, bezier, box, ellipse, limb
from muralist.engines.preview.brushes.shade import flat, puffed, slope
from muralist.engines.preview.props.bounds import bounds
from muralist.engines.preview.props.icons import slab
from muralist.engines.preview.props.lettering import letters, readable
from muralist.engines.preview.props.prop import Look, Prop
from muralist.engines.preview.props.solids import WHITE

BLUE, GREEN, GOLD, CORAL = rgb("#4b8fe8"), rgb("#41b49a"), rgb("#f2b23e"), rgb("#e8674f")
INK, PALE, LILAC = rgb("#2b3242"), rgb("#dfe6f1"), rgb("#a78be0")
CODE = ((0, 0.34, LILAC), (1, 0.52, BLUE), (2, 0.30, GREEN), (2, 0.58, GOLD), (1, 0.24, CORAL), (0, 0.46, BLUE),
        (1, 0.40, GREEN))  # fmt: skip
"""Lines of code: how far in each begins, how long it is, and its colour."""


def paint_pane(canvas: Canvas, look: Look) -> None:
    """A window of a program with its bar of three dots on top."""
    dark = look.variant in {"terminal", "code"}
    bar = look.colour(BLUE if not dark else rgb("#4a5468"))
    canvas.solid(box(-0.94, -0.04, 1.0, 1.28, 0.09), rgb("#8f99aa"), flat(0.55))
    canvas.solid(box(-0.97, 0.0, 0.97, 1.32, 0.09), INK if dark else WHITE, slope(0.60, 0.72) if dark else flat(0.88))
    canvas.solid([*box(-0.97, 1.08, 0.97, 1.32, 0.09)], bar, slope(0.6, 0.74))
    canvas.solid(box(-0.97, 1.06, 0.97, 1.18), bar, flat(0.62))
    with canvas.ink() as pen:
        for dot, code in enumerate((CORAL, GOLD, GREEN)):
            pen.disc(-0.84 + 0.13 * dot, 1.19, 0.042, mix(code, WHITE, 0.1))
        if dark:
            _program(pen, terminal=look.variant == "terminal")
        else:
            pen.polygon(box(-0.40, 1.12, 0.84, 1.26, 0.07), WHITE)
            if look.variant not in {"search", "error"}:
                _page(pen, bar)
    if look.variant == "search":
        _search(canvas, bar)
    elif look.variant == "error" or readable(look.text):
        canvas.solid(box(-0.80, 0.12, 0.80, 0.98, 0.05), rgb("#f3f6fb"), flat(0.84))
        letters(canvas, readable(look.text) or "404", (-0.70, 0.30, 0.70, 0.82), bar)


def _program(pen: Pen, *, terminal: bool) -> None:
    """Lines of code, or of a shell with its prompts."""
    for row, (inset, long, tone) in enumerate(CODE):
        y = 0.94 - 0.135 * row
        x = -0.80 + (0.0 if terminal else 0.15 * inset)
        if terminal and row % 2 == 0:
            pen.line([(x, y + 0.04), (x + 0.06, y), (x, y - 0.04)], 0.026, GREEN)
            pen.line([(x + 0.13, y), (x + 0.13 + long, y)], 0.042, rgb("#e6ebf4"))
        elif terminal:
            pen.line([(x, y), (x + long + 0.3, y)], 0.042, rgb("#7f8aa0"))
        else:
            pen.line([(x, y), (x + long, y)], 0.046, tone)
            pen.line([(x + long + 0.08, y), (x + long + 0.30, y)], 0.046, rgb("#e6ebf4"))
    if terminal:
        pen.polygon(box(-0.24, 0.09, -0.17, 0.18), rgb("#e6ebf4"))


def _page(pen: Pen, tone: Colour) -> None:
    """A picture, a heading and lines."""
    pen.polygon(box(-0.82, 0.46, -0.06, 0.96, 0.04), mix(tone, WHITE, 0.72))
    pen.polygon([(-0.78, 0.50), (-0.54, 0.80), (-0.38, 0.62), (-0.26, 0.72), (-0.10, 0.50)], mix(tone, WHITE, 0.25))
    pen.disc(-0.22, 0.86, 0.05, GOLD)
    pen.line([(0.08, 0.90), (0.70, 0.90)], 0.07, mix(INK, WHITE, 0.25))
    for row in range(4):
        pen.line([(0.08, 0.76 - 0.10 * row), (0.80 - 0.14 * (row % 2), 0.76 - 0.10 * row)], 0.036, PALE)
    for column, code in enumerate((BLUE, GREEN, CORAL)):
        x = -0.82 + 0.56 * column
        pen.polygon(box(x, 0.10, x + 0.50, 0.36, 0.03), mix(code, WHITE, 0.68))
        pen.polygon(box(x + 0.06, 0.16, x + 0.18, 0.30, 0.03), code)
        pen.line([(x + 0.24, 0.26), (x + 0.44, 0.26)], 0.030, mix(code, WHITE, 0.2))


def _search(canvas: Canvas, tone: Colour) -> None:
    """A field to search in, and what is found."""
    canvas.solid(box(-0.70, 0.56, 0.70, 0.80, 0.12), PALE, flat(0.80))
    canvas.solid(box(-0.68, 0.575, 0.68, 0.785, 0.105), WHITE, flat(0.9))
    with canvas.ink() as pen:
        pen.ring(0.50, 0.69, 0.055, 0.024, tone)
        pen.line([(0.54, 0.65), (0.60, 0.59)], 0.028, tone)
        pen.line([(-0.56, 0.68), (0.10, 0.68)], 0.040, rgb("#b4bece"))
        for row in range(3):
            pen.line([(-0.60, 0.40 - 0.12 * row), (0.50 - 0.25 * row, 0.40 - 0.12 * row)], 0.036, PALE)


def paint_toggle(canvas: Canvas, look: Look) -> None:
    """A switch that is on."""
    tone = look.colour(rgb("#3dbb6f"))
    slab(canvas, box(-0.86, 0.0, 0.86, 0.92, 0.46), tone)
    canvas.solid(ellipse(0.42, 0.43, 0.35, 0.35), times(tone, 0.55), flat(0.5), alpha=0.5)
    canvas.solid(ellipse(0.40, 0.46, 0.35, 0.35), WHITE, puffed(0.6, shine=0.2), gloss=0.3)


def paint_sliders(canvas: Canvas, look: Look) -> None:
    """Three tracks, each with its knob."""
    tones = look.colours or (BLUE, GREEN, CORAL)
    for row, share in enumerate((0.30, 0.70, 0.46)):
        y, tone = 0.98 - 0.42 * row, tones[row % len(tones)]
        x = -0.80 + 1.6 * share
        canvas.solid(box(-0.80, y - 0.06, 0.80, y + 0.06, 0.06), rgb("#c9d2e0"), puffed(0.5))
        canvas.solid(box(-0.80, y - 0.06, x, y + 0.06, 0.06), tone, puffed(0.5))
        canvas.solid(ellipse(x + 0.02, y - 0.03, 0.15, 0.15), times(tone, 0.5), flat(0.5), alpha=0.6)
        canvas.solid(ellipse(x, y, 0.15, 0.15), WHITE, puffed(0.7, shine=0.2), gloss=0.3)


def paint_button(canvas: Canvas, look: Look) -> None:
    """A button of a program, to be pressed."""
    tone = look.colour(BLUE)
    slab(canvas, box(-0.92, 0.0, 0.92, 0.62, 0.20), tone)
    words = readable(look.text)
    if words:
        letters(canvas, words, (-0.70, 0.12, 0.70, 0.50), WHITE)
        return
    with canvas.ink() as pen:
        pen.line([(-0.44, 0.32), (0.44, 0.32)], 0.10, WHITE if sum(tone) < 2.4 else INK)


def paint_cursor(canvas: Canvas, look: Look) -> None:
    """A pointer: white with a dark edge unless a colour is named."""
    tone = look.colour(WHITE)
    edge: Path = [(-0.46, 1.30), (-0.46, 0.12), (-0.16, 0.38), (0.02, 0.0), (0.26, 0.11), (0.08, 0.48), (0.48, 0.50)]
    slab(canvas, edge, INK)
    inner: Path = [
        (-0.37, 1.08),
        (-0.37, 0.31),
        (-0.14, 0.51),
        (0.06, 0.12),
        (0.14, 0.155),
        (-0.05, 0.57),
        (0.25, 0.58),
    ]
    canvas.solid(inner, tone, flat(0.86))


def paint_code(canvas: Canvas, look: Look) -> None:
    """A square QR code on a white card; the same pattern for one seed."""
    tone = look.colour(rgb("#20242e"))
    slab(canvas, box(-0.66, 0.0, 0.66, 1.32, 0.08), WHITE)
    cells = 21
    cell = 1.12 / cells
    filled = look.rng("cells").random((cells, cells)) < 0.5
    with canvas.ink() as pen:
        for row in range(cells):
            for column in range(cells):
                corner = (row < 8 or row > 12) and (column < 8 or column > 12) and not (row < 8 and column > 12)
                if filled[row, column] and not corner:
                    x, y = -0.56 + cell * column, 0.10 + cell * row
                    pen.polygon(box(x, y, x + cell * 1.04, y + cell * 1.04), tone)
        for x, y in ((-0.56, 0.10), (-0.56, 0.10 + 14 * cell), (-0.56 + 14 * cell, 0.10 + 14 * cell)):
            pen.polygon(box(x, y, x + 7 * cell, y + 7 * cell), tone)
            pen.polygon(box(x + cell, y + cell, x + 6 * cell, y + 6 * cell), WHITE)
            pen.polygon(box(x + 2 * cell, y + 2 * cell, x + 5 * cell, y + 5 * cell), tone)
        # the fourth corner holds the small mark
        pen.polygon(box(0.56 - 8 * cell, 0.10 + 0 * cell, 0.56, 0.10 + 8 * cell), WHITE)
        for row in range(8):
            for column in range(8):
                if filled[column, row]:
                    x, y = 0.56 - (8 - column) * cell, 0.10 + cell * row
                    pen.polygon(box(x, y, x + cell * 1.04, y + cell * 1.04), tone)


def paint_branches(canvas: Canvas, look: Look) -> None:
    """Commits on a main line, and two branches that leave it and one that comes back."""
    tones = look.colours or (BLUE, GREEN, CORAL)
    main, side, other = (tones[k % len(tones)] for k in range(3))
    if len(tones) == 1:
        side, other = mix(main, WHITE, 0.3), times(main, 0.7)
    canvas.solid(limb([(-1.10, 0.66), (1.10, 0.66)], (0.07, 0.07)), main, puffed(0.5))
    up = [(-0.80, 0.66), *bezier((-0.72, 0.66), (-0.56, 1.16), (-0.34, 1.16), 12), (0.26, 1.16),
          *bezier((0.34, 1.16), (0.62, 1.16), (0.70, 0.66), 12)]  # fmt: skip
    down = [*bezier((-0.30, 0.66), (-0.14, 0.20), (0.08, 0.20), 12), (0.82, 0.20)]
    canvas.solid(limb(up, (0.07, 0.07)), side, flat(0.7))
    canvas.solid(limb(down, (0.07, 0.07)), other, flat(0.7))
    for x, y, tone in ((-1.0, 0.66, main), (-0.36, 0.66, main), (0.16, 0.66, main), (0.74, 0.66, main),
                       (-0.30, 1.16, side), (0.24, 1.16, side), (0.16, 0.20, other), (0.80, 0.20, other)):  # fmt: skip
        canvas.solid(ellipse(x + 0.01, y - 0.03, 0.135, 0.135), times(tone, 0.55), flat(0.55))
        canvas.solid(ellipse(x, y, 0.135, 0.135), tone, puffed(0.6, shine=0.2), gloss=0.3)
        canvas.solid(ellipse(x, y, 0.065, 0.065), WHITE, flat(0.9))


def paint_curve(canvas: Canvas, look: Look) -> None:
    """A line chart: axes, pale rules and a line that climbs."""
    tone = look.colour(BLUE)
    slab(canvas, box(-0.96, 0.0, 0.96, 1.26, 0.08), rgb("#f6f8fc"))
    points = [(-0.72, 0.34), (-0.40, 0.56), (-0.12, 0.46), (0.20, 0.74), (0.46, 0.68), (0.76, 1.04)]
    if look.variant == "falling":
        points = [(x, 1.38 - y) for x, y in points]
    with canvas.ink() as pen:
        for row in range(4):
            pen.line([(-0.76, 0.38 + 0.20 * row), (0.82, 0.38 + 0.20 * row)], 0.014, PALE)
        pen.polygon([(-0.72, 0.20), *points, (0.76, 0.20)], mix(tone, WHITE, 0.76))
        pen.line([(-0.78, 1.12), (-0.78, 0.18), (0.84, 0.18)], 0.030, rgb("#8f99aa"))
    canvas.solid(limb(points, (0.06, 0.06)), tone, flat(0.7))
    with canvas.ink() as pen:
        for x, y in points:
            pen.disc(x, y, 0.062, tone)
            pen.disc(x, y, 0.030, WHITE)


def paint_brackets(canvas: Canvas, look: Look) -> None:
    """The sign of code: two pointed brackets and a stroke between them."""
    tone = look.colour(BLUE)
    for hand in (-1, 1):
        slab(canvas, limb([(0.36 * hand, 1.04), (0.86 * hand, 0.60), (0.36 * hand, 0.16)], (0.17, 0.17, 0.17)), tone)
    slab(canvas, limb([(-0.16, 0.02), (0.16, 1.18)], (0.15, 0.15)), mix(tone, INK, 0.4))


def paint_braces(canvas: Canvas, look: Look) -> None:
    """A cog of an interface: a round badge with the letters API and pins to its sides."""
    tone = look.colour(BLUE)
    for hand in (-1, 1):
        for y in (0.36, 0.84):
            canvas.solid(limb([(0.50 * hand, y), (0.94 * hand, y)], (0.06, 0.06)), times(tone, 0.7), flat(0.66))
            canvas.solid(ellipse(0.96 * hand, y, 0.10, 0.10), mix(tone, WHITE, 0.25), puffed(0.7))
    slab(canvas, box(-0.66, 0.04, 0.66, 1.16, 0.20), tone)
    letters(canvas, readable(look.text) or "API", (-0.50, 0.34, 0.50, 0.86), WHITE if sum(tone) < 2.4 else INK)


def _wide(left: float, right: float, top: float) -> Extent:
    return Extent(left=left, right=right, top=top, bottom=-0.08)


PROPS = (
    Prop(name="app_window", size=0.5, extent=lambda _look: _wide(-1.0, 1.02, 1.34), paint=paint_pane, home="seamless",
         turns=False, letters=True),
    Prop(name="toggle", size=0.1, extent=bounds(-0.90, 0.92, 0.94, -0.07), paint=paint_toggle, home="seamless",
         turns=False),
    Prop(name="sliders", size=0.14, extent=bounds(-0.98, 0.98, 1.16, -0.06), paint=paint_sliders, home="seamless",
         turns=False),
    Prop(name="button", size=0.08, extent=bounds(-0.96, 0.98, 0.64, -0.07), paint=paint_button, home="seamless",
         turns=False, letters=True),
    Prop(name="cursor", size=0.12, extent=bounds(-0.50, 0.54, 1.34, -0.07), paint=paint_cursor, home="seamless",
         turns=False),
    Prop(name="qr_code", size=0.2, extent=bounds(-0.70, 0.72, 1.36, -0.07), paint=paint_code, home="seamless",
         turns=False),
    Prop(name="git_graph", size=0.4, extent=bounds(-1.18, 1.18, 1.34, 0.0), paint=paint_branches, home="seamless",
         turns=False),
    Prop(name="line_chart", size=0.4, extent=bounds(-1.0, 1.02, 1.30, -0.07), paint=paint_curve, home="seamless",
         turns=False),
    Prop(name="code_sign", size=0.2, extent=bounds(-1.02, 1.04, 1.26, -0.08), paint=paint_brackets, home="seamless",
         turns=False),
    Prop(name="api_block", size=0.3, extent=bounds(-1.08, 1.08, 1.20, -0.04), paint=paint_braces, home="seamless",
         turns=False, letters=True),
)  # fmt: skip
