"""The head: face, eyes, glasses, hair and hat."""

from __future__ import annotations

from muralist.engines.preview.brushes.canvas import Canvas, Pen
from muralist.engines.preview.brushes.colour import Colour, luma, mix, rgb, times
from muralist.engines.preview.brushes.paths import Point, bezier, curve, ellipse, oval
from muralist.engines.preview.brushes.shade import puffed
from muralist.engines.preview.props.bodies import DARK, sleeve
from muralist.engines.preview.props.figure import hair
from muralist.engines.preview.props.figure.ages import ANIME
from muralist.engines.preview.props.figure.animeface import anime_features, shine
from muralist.engines.preview.props.figure.build import GREY, Figure
from muralist.engines.preview.props.figure.eyes import iris_of, lips, nose_shade, open_eye
from muralist.engines.preview.props.figure.forms import soft
from muralist.engines.preview.props.figure.fringe import pointed_fringe
from muralist.engines.preview.props.figure.hats import HATS
from muralist.engines.preview.props.figure.kin.clothes import BUBBLE, bubble, glasses_on, hat_on
from muralist.engines.preview.props.figure.kin.heads import kin_head
from muralist.engines.preview.props.figure.kin.headset import HEADPHONES, boom, headset
from muralist.engines.preview.props.figure.moods import (
    LAUGHING,
    SURPRISED,
    TIRED,
    WINKING,
    besides,
    mood_of,
    mouth,
    shut_eye,
)
from muralist.engines.preview.props.figure.moods import brow as brow_over
from muralist.engines.preview.props.figure.pursuits import paint_breath, paint_pipe
from muralist.engines.preview.props.figure.sideface import (
    PROFILE,
    profile_features,
    profile_glasses,
    profile_hairs,
    profile_outline,
    profile_shade,
)
from muralist.engines.preview.props.figure.stature import grown
from muralist.engines.preview.props.figure.wardrobe import BLANK, INK

FACE = "-88 22, -50 86, 12 102, 68 80, 93 32, 95 -16, 86 -58, 52 -96, 8 -105, -42 -88, -80 -42"
GROWN_FACE = "-86 24, -52 86, 12 102, 66 82, 90 34, 92 -14, 82 -60, 50 -102, 10 -112, -36 -92, -74 -44"
BROAD_FACE = "-86 24, -52 86, 12 102, 68 82, 92 34, 95 -16, 90 -66, 60 -106, 4 -114, -44 -98, -80 -46"
"""The faces of grown women and men: longer, with a chin and a jaw."""
EYES = (0.14, 0.64)
"""How far aside the eyes are, in head radii."""
DOWNCAST = frozenset({"showing", "perusing", "typing", "working", "preparing", "chopping", "kneading", "tending",
                      "knitting", "writing", "gardening", "mending", "stirring", "wrapping", "icing", "picking",
                      "digging", "feeding", "cooking", "plying", "potting", "lens"})  # fmt: skip
"""Words of a variant for those who look down at what they do."""
RAINHOOD = "rainhood"
CAPPED = frozenset({"hood", "visor", "moto", RAINHOOD, "headscarf"})
"""Hats that hide all hair."""
PRESSED = {"curls": "wavy", "curly": "short", "afro": "bob", "quiff": "short", "tousled": "short"}
"""What high hair becomes under a hat."""


def hair_behind(canvas: Canvas, figure: Figure) -> None:
    """What is painted before the body."""
    if not figure.pose.back and figure.outfit.hat not in CAPPED and figure.kin is None:
        hair.behind(canvas, _style(figure), figure.hair, *figure.head, figure.r)


def _style(figure: Figure) -> str:
    hat = figure.outfit.hat
    style = "short" if hat == "rainhood" and not figure.woman else figure.style
    if hat in {"veil", "flowers"} or not hat:
        return style
    if style == "bun" and hat != "crown":
        return "bob"
    return PRESSED.get(style, style) if hat != "crown" else style


def head(canvas: Canvas, figure: Figure) -> None:
    """Everything above the collar."""
    if figure.kin is not None:
        _kin(canvas, figure)
        return
    (nx, ny), (x, y), r = figure.pose.neck, figure.head, figure.r
    skin, outfit = figure.skin, figure.outfit
    low = -0.012 if figure.young else 0.008 if outfit.sleeves == "none" else 0.024
    neck = sleeve([(nx, ny + low), (nx + 0.005, ny + 0.032), (nx + 0.010, ny + 0.055)],
                  (0.060, 0.056, 0.054) if figure.young else (0.054, 0.048, 0.048))  # fmt: skip
    canvas.solid(neck, times(skin, 0.95), soft())
    # the chin's shadow, and none lower down, where the neck runs out into the chest
    canvas.soft(oval(nx + 0.012, y - r * 1.02, r * 0.62, r * 0.26), times(skin, 0.42), r * 0.10, 0.42,
                inside=canvas.mask_of(neck))  # fmt: skip
    if figure.pose.back:
        if outfit.hat not in CAPPED:
            hair.from_behind(canvas, _style(figure), figure.hair, skin, x, y, r)
    else:
        _face(canvas, figure)
    _hairs(canvas, figure)
    if "pipe" in figure.extras and not figure.pose.back:
        paint_pipe(canvas, x, y, r)
    if "puffs" in figure.extras:
        paint_breath(canvas, x, y, r)
    if outfit.hat in HATS:
        HATS[outfit.hat](canvas, outfit.hat_colour or times(outfit.top or (1, 1, 1), 0.92), x, y, r)
    if not figure.pose.back:
        headset(canvas, (x, y), r, figure.extras.get(HEADPHONES), kin=False)
        if "boom" in figure.extras:
            boom(canvas, (x, y), r, figure.extras.get(HEADPHONES))
    if BUBBLE in figure.extras:
        bubble(canvas, (x, y), r)


def _hairs(canvas: Canvas, figure: Figure) -> None:
    """The beard and the moustache of men."""
    (x, y), r, outfit = figure.head, figure.r, figure.outfit
    colour = outfit.beard or figure.extras.get("beard")
    if figure.pose.back or (figure.woman and "moustache" not in figure.extras):
        return
    side_on = PROFILE in figure.extras
    if colour is not None:
        if "beard" in figure.extras and colour == BLANK:
            colour = figure.hair
        long = "longbeard" in figure.extras or outfit.hat in {"pointed", "nightcap"}
        if side_on:
            profile_hairs(canvas, colour, x, y, r, beard=True, long=long)
            return
        hair.beard(canvas, colour, x, y, r, long=long)
        hair.moustache(canvas, mix(colour, (1, 1, 1), 0.12), x, y, r)
    elif "moustache" in figure.extras or figure.old:
        own = figure.extras.get("moustache", BLANK)
        whiskers = figure.hair if own == BLANK else own
        if side_on:
            profile_hairs(canvas, whiskers, x, y, r, beard=False, long=False)
        else:
            hair.moustache(canvas, whiskers, x, y, r)


def _kin(canvas: Canvas, figure: Figure) -> None:
    """The head of an animal, with the hat and the glasses of people."""
    assert figure.kin is not None
    outfit, r = figure.outfit, figure.r
    worn = outfit.hat_colour or times(outfit.top or (1, 1, 1), 0.92)
    hooded = worn if outfit.hat == RAINHOOD else None
    kin_head(canvas, figure.kin, figure.head, r, shut=figure.pose.shut, back=figure.pose.back, hooded=hooded)
    if not figure.pose.back:
        _glasses(canvas, figure, *glasses_on(figure.head, r))
    if outfit.hat in HATS and hooded is None:
        HATS[outfit.hat](canvas, worn, *hat_on(figure.head, r))
    if not figure.pose.back:
        headset(canvas, figure.head, r, figure.extras.get(HEADPHONES), kin=True)
    if BUBBLE in figure.extras:
        bubble(canvas, figure.head, r)


def _face(canvas: Canvas, figure: Figure) -> None:
    (x, y), r, skin = figure.head, figure.r, figure.skin
    drawn = ANIME in figure.extras
    side_on = PROFILE in figure.extras and not drawn
    outline = FACE if drawn or not grown(figure) else GROWN_FACE if figure.woman else BROAD_FACE
    if side_on:
        outline = profile_outline(grown=grown(figure))
    face = hair.placed(x, y, r)(outline)
    canvas.solid(face, skin, soft(0.62))
    inside = canvas.mask_of(face)
    for side, wide in ((0.52, 0.19),) if side_on else ((0.70, 0.17), (-0.10, 0.21)):
        canvas.soft(oval(x + r * side, y - r * 0.36, r * wide, r * 0.15), rgb("#e2695c"), r * 0.11, 0.34, inside=inside)
    if figure.outfit.hat not in CAPPED:
        hair.over(canvas, _style(figure), figure.hair, x, y, r, times(skin, 0.94))
    if drawn:
        if not figure.outfit.hat:
            pointed_fringe(canvas, _style(figure), figure.hair, x, y, r)
        shine(canvas, figure, x, y, r)
    if side_on:
        profile_shade(canvas, x, y, r, skin)
        with canvas.ink() as pen:
            profile_features(pen, figure, x, y, r, tall=grown(figure))
        if (kind := _frames(figure)) in {"clear", "sun"}:
            profile_glasses(canvas, kind, x, y, r)
        return
    if grown(figure) and not drawn:
        nose_shade(canvas, x, y, r, skin)
    with canvas.ink() as pen:
        (anime_features if drawn else _features)(pen, figure, x, y, r)
        besides(pen, figure.extras, x, y, r, skin)
        if figure.old:
            for side in EYES if not _spectacled(figure) else ():
                pen.line(bezier((x + r * (side - 0.13), y - r * 0.20), (x + r * side, y - r * 0.27),
                                (x + r * (side + 0.13), y - r * 0.20), 6),
                         r * 0.03, times(skin, 0.72), 0.7)  # fmt: skip
            pen.line(bezier((x + r * 0.02, y - r * 0.36), (x - r * 0.06, y - r * 0.52), (x + r * 0.02, y - r * 0.66),
                            6), r * 0.035,
                     times(skin, 0.72), 0.7)  # fmt: skip
    _glasses(canvas, figure, x, y, r)


def _features(pen: Pen, figure: Figure, x: float, y: float, r: float) -> None:
    skin = figure.skin
    brow = times(figure.hair, 0.75) if luma(figure.hair) < 0.75 else mix(GREY, (1, 1, 1), 0.3)
    tall, mood = 0.175 if figure.young else 0.145, mood_of(figure.extras)
    if mood == SURPRISED:
        tall += 0.025
    for side in EYES:
        at = (x + r * side, y - r * 0.02)
        outer = -1 if side == EYES[0] else 1
        if not shut_eye(pen, mood if mood != WINKING or outer < 0 else LAUGHING, *at, r):
            _eye(pen, figure, at, tall, outer)
        brow_over(pen, mood, at, r, -outer, (brow, 0.07 if figure.old else 0.05))
    pen.line(bezier((x + r * 0.46, y - r * 0.10), (x + r * 0.56, y - r * 0.24), (x + r * 0.43, y - r * 0.27), 6),
             r * 0.045,
             times(mix(skin, rgb("#b0483f"), 0.3), 0.80), 0.85)  # fmt: skip
    lip = times(mix(skin, rgb("#b0383f"), 0.62), 0.80)
    if figure.pose.tools[:1] == ("microphone",):
        pen.disc(x + r * 0.42, y - r * 0.55, r * 0.13, lip, ry=r * 0.12)
        return
    if mouth(pen, mood, x, y, r, lip):
        return
    if figure.woman and grown(figure):
        lips(pen, x, y, r, skin)
        return
    smile = bezier((x + r * 0.20, y - r * 0.48), (x + r * 0.42, y - r * 0.68), (x + r * 0.64, y - r * 0.47), 8)
    pen.line(smile, r * 0.06, lip, 0.95)


def _eye(pen: Pen, figure: Figure, at: Point, tall: float, outer: int) -> None:
    """An eye, asleep, lowered or open; `outer` is its side away from the nose."""
    (ex, ey), r = at, figure.r
    if figure.pose.shut:
        pen.line(bezier((ex - r * 0.13, ey), (ex, ey - r * 0.12), (ex + r * 0.13, ey), 7), r * 0.055, DARK, 0.9)
    elif TIRED in figure.extras or figure.extras.keys() & DOWNCAST:
        _lowered(pen, figure, ex, ey, r)
    elif grown(figure):
        own = figure.extras.get("eyes", BLANK)
        open_eye(pen, (ex, ey), r, figure.skin, iris_of(figure.hair) if own == BLANK else own)
        if figure.woman:
            _lashes(pen, ex, ey, r, tall, outer)
    else:
        pen.disc(ex, ey, r * 0.105, DARK, 0.95, ry=r * tall)
        if figure.extras.get("eyes", BLANK) != BLANK:
            pen.disc(ex, ey - r * 0.01, r * 0.082, figure.extras["eyes"], 0.95, ry=r * (tall - 0.035))
            pen.disc(ex, ey - r * 0.01, r * 0.045, DARK, 0.95, ry=r * 0.06)
        pen.disc(ex - r * 0.03, ey + r * 0.055, r * 0.035, (1.0, 1.0, 1.0))
        if figure.woman and not figure.baby and not grown(figure):
            _lashes(pen, ex, ey, r, tall, outer)


def _lashes(pen: Pen, ex: float, ey: float, r: float, tall: float, outer: int) -> None:
    """The upper lid's line, drawn out on the `outer` side (-1 left, 1 right): towards the nose it would frown."""
    lid = bezier((ex - outer * r * 0.10, ey + r * tall * 0.50), (ex, ey + r * tall * 1.50),
                 (ex + outer * r * 0.115, ey + r * tall * 0.48), 8)  # fmt: skip
    pen.line(lid, r * 0.042, DARK, 0.9)
    pen.line([lid[-1], (ex + outer * r * 0.19, ey + r * tall * 0.82)], r * 0.036, DARK, 0.9)


def _lowered(pen: Pen, figure: Figure, ex: float, ey: float, r: float) -> None:
    """An eye that looks down at the hands: the lid over its upper half."""
    iris = figure.extras.get("eyes", BLANK)
    pen.disc(ex + r * 0.02, ey - r * 0.075, r * 0.088, DARK if iris == BLANK else iris, 0.95, ry=r * 0.088)
    lid = bezier((ex - r * 0.115, ey - r * 0.045), (ex + r * 0.01, ey + r * 0.065), (ex + r * 0.125, ey - r * 0.045), 8)
    pen.polygon([*lid, (ex + r * 0.12, ey + r * 0.06), (ex - r * 0.11, ey + r * 0.06)], times(figure.skin, 0.96))
    pen.line(lid, r * 0.042, DARK, 0.9)
    if figure.woman and not figure.baby:
        pen.line([lid[0], (ex - r * 0.155, ey - r * 0.085)], r * 0.03, DARK, 0.85)


def _spectacled(figure: Figure) -> bool:
    """Whether frames are before the eyes, so that no lines should be beside them."""
    return bool(figure.outfit.glasses) or "glasses" in figure.extras or "sunglasses" in figure.extras


def _frames(figure: Figure) -> str:
    """Which glasses are worn; old women have theirs."""
    own = "sun" if "sunglasses" in figure.extras else "clear" if "glasses" in figure.extras else ""
    return figure.outfit.glasses or own or ("clear" if figure.old and figure.woman else "")


def _glasses(canvas: Canvas, figure: Figure, x: float, y: float, r: float) -> None:
    kind = _frames(figure)
    if kind in {"clear", "sun"}:
        frame: Colour = rgb("#7d6656") if kind == "clear" else INK
        with canvas.ink() as pen:
            for side in EYES:
                if kind == "sun":
                    pen.disc(x + r * side, y - r * 0.02, r * 0.235, rgb("#23262c"), 0.96, ry=r * 0.20)
                    pen.disc(x + r * (side - 0.08), y + r * 0.06, r * 0.05, (1, 1, 1), 0.5)
                else:
                    pen.disc(x + r * side, y - r * 0.02, r * 0.26, (1, 1, 1), 0.12)
                    pen.ring(x + r * side, y - r * 0.02, r * 0.275, r * 0.032, frame, 0.9)
            pen.line([(x + r * (EYES[0] + 0.25), y), (x + r * (EYES[1] - 0.25), y)], r * 0.036, frame)
            pen.line([(x - r * 0.12, y), (x - r * 0.52, y + r * 0.06)], r * 0.032, frame, 0.9)
    elif kind == "goggles":
        lens = curve([(x - r * 0.16, y + r * 0.24), (x + r * 0.4, y + r * 0.30), (x + r * 0.94, y + r * 0.22),
                      (x + r * 0.94, y - r * 0.22),
                      (x + r * 0.4, y - r * 0.30), (x - r * 0.16, y - r * 0.22)], closed=True)  # fmt: skip
        canvas.solid(ellipse(x + r * 0.02, y + r * 0.02, r * 1.0, r * 0.12), INK, puffed(0.6), alpha=0.95)
        canvas.solid(lens, rgb("#8fd0e0"), puffed(0.9, shine=0.4), gloss=0.5, alpha=0.72)
        with canvas.ink() as pen:
            pen.line([*lens, lens[0]], r * 0.09, INK)
    elif kind == "mask":
        band = hair.placed(x, y, r)(
            "-86 18, -20 30, 14 24, 44 14, 66 24, 96 20, 95 -18, 66 -24, 44 -8, 14 -24, -30 -22, -84 -10"
        )
        holes = [ellipse(x + r * side, y - r * 0.02, r * 0.15, r * 0.15) for side in EYES]
        canvas.solid(band, figure.outfit.cape or rgb("#c8322d"), puffed(0.7), holes=holes)
    elif kind == "patch":
        with canvas.ink() as pen:
            pen.line([(x - r * 0.60, y + r * 0.42), (x + r * 0.90, y - r * 0.14)], r * 0.05, INK)
            pen.disc(x + r * EYES[1], y - r * 0.01, r * 0.20, INK)
