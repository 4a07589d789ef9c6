"""Lettering of quoted words.

Latin with the font that comes with Pillow (Aileron, CC0); Han with glyphs of the painter's own (`han/`), so that the
common words of signs look alike on every machine, else with a font found here.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import Colour, octets
from muralist.engines.preview.props.hanfonts import Face, han_faces

Faces = tuple[Face, ...] | None
"""Faces for Han to choose from, the preferred one first; None stands for own glyphs, then the faces of this system."""
OWN = Face(path="")
"""Stands for the painter's own glyphs."""
COLUMN = 7
"""Han characters that may stand below each other."""
LONGEST = 36
"""Characters that fit a sign; longer text is not lettered."""
MISSING = "\U0010fffe"
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_UNITS = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+")
OPEN, OPEN_CAPITALS = 0.026, 0.042
"""The most that strokes of small letters, and of capitals, are thickened: heavier ones fill their counters."""
_CLOSING = frozenset("\u3001\u3002\uff0c\uff01\uff1f\u300d\uff1a\uff1b")
"""Marks that begin no line."""


@lru_cache(maxsize=1)
def _face() -> bytes:
    return bytes(ImageFont.load_default(16).font_bytes)  # type: ignore[union-attr]


@lru_cache(maxsize=32)
def _font(size: int, face: Face | None = None) -> ImageFont.FreeTypeFont:
    # the basic layout engine is the one that every Pillow has, so letters fall on the same pixels everywhere
    if face is not None and face != OWN:
        return ImageFont.truetype(face.path, size, index=face.index, layout_engine=ImageFont.Layout.BASIC)
    return ImageFont.truetype(BytesIO(_face()), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=1024)
def _drawn(char: str, face: Face | None = None) -> bool:
    font = _font(24, face)
    return bytes(font.getmask(char)) != bytes(
        font.getmask(MISSING),
    ) or font.getlength(char) != font.getlength(MISSING)  # fmt: skip


def _own(char: str) -> bool:
    """Whether the painter has a glyph of its own; the tables are read only for a character that may be in them."""
    if not _HAN.match(char):
        return False
    from muralist.engines.preview.props.han.pen import covers

    return covers(char)


def _face_for(text: str, faces: Faces = None) -> tuple[bool, Face | None]:
    """Whether some font draws every letter of the text, and which: None is the one that comes with Pillow."""
    wanted = set(text) - {" "}
    if all(_drawn(char) for char in wanted):
        return True, None
    if _HAN.search(text):
        if faces is None and all(_own(char) or _drawn(char) for char in wanted):
            return True, OWN
        for face in han_faces() if faces is None else faces:
            if all(_drawn(char, face) for char in wanted):
                return True, face
    return False, None


def plain_text(text: str) -> str:
    """The text as it can be lettered: one line, accents dropped."""
    decomposed = unicodedata.normalize("NFKD", " ".join(text.split()))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def legible(text: str, faces: Faces = None) -> bool:
    """Whether every letter of the text can be drawn: Latin always, Han where the system has a font with it."""
    wanted = plain_text(text)
    return 0 < len(wanted) <= LONGEST and _face_for(wanted, faces)[0]


def font_for(text: str, size: int) -> ImageFont.FreeTypeFont:
    """The font that draws the text, `size` pixels large; the one that comes with Pillow where none does."""
    return _font(size, _face_for(plain_text(text), han_faces())[1])


def readable(text: str) -> str:
    """The text if it can be lettered, else nothing: a prop then shows its own word, or none."""
    return text if legible(text) else ""


def latin(text: str) -> bool:
    """Whether the font that comes with Pillow draws every letter of the text."""
    wanted = plain_text(text)
    return 0 < len(wanted) <= LONGEST and _face_for(wanted) == (True, None)


def _joined(units: list[str]) -> str:
    """Words with spaces between them, Han without."""
    line = ""
    for unit in units:
        space = bool(line) and not _HAN.match(unit) and not _HAN.match(line[-1])
        line += " " + unit if space else unit
    return line


def _splits(words: list[str], lines: int) -> Iterator[list[str]]:
    """Every way to break words into that many lines."""
    if lines == 1:
        yield [_joined(words)]
        return
    for cut in range(1, len(words) - lines + 2):
        if words[cut] in _CLOSING:
            continue
        for rest in _splits(words[cut:], lines - 1):
            yield [_joined(words[:cut]), *rest]


def _even(units: list[str], lines: int) -> Iterator[list[str]]:
    """Han in lines of one length; a mark that would begin a line stays on the one before."""
    length = -(-len(units) // lines)
    rows = [units[at : at + length] for at in range(0, len(units), length)]
    for before, row in itertools.pairwise(rows):
        while row and row[0] in _CLOSING:
            before.append(row.pop(0))
    yield [_joined(row) for row in rows if row]


def _weight(text: str, weight: float, face: Face | None) -> float:
    """What the strokes are thickened by, a share of the letter height, so that all counters stay open."""
    if face is not None:
        return weight
    return min(weight, OPEN_CAPITALS if text.isupper() else OPEN)


def _tracking(weight: float) -> float:
    """What is added between letters: as much as thick strokes take from there."""
    return 1.7 * weight


def _length(line: str, face: Face | None, weight: float = 0.0) -> float:
    """How long a line is, its letters 1 high."""
    font = _font(100, face)
    if face is None:
        return font.getlength(line) / 100 + (len(line) - 1) * _tracking(weight)
    if face != OWN:
        return font.getlength(line) / 100
    from muralist.engines.preview.props.han.pen import length

    return length(line, font) / 100


def line_length(text: str) -> float:
    """How long the text is in one line, its letters 1 high."""
    wanted = plain_text(text)
    return _length(wanted, _face_for(wanted)[1])


def _rows(units: list[str], aspect: float) -> list[int]:
    """In how many lines Han may be broken: three characters stay together unless they stand below each other."""
    count = len(units)
    tall = [count] if aspect < 0.9 and 1 < count <= COLUMN else []
    return [lines for lines in range(1, min(3, count) + 1) if count % lines == 0 or count > 4] + tall


@lru_cache(maxsize=64)
def broken(text: str, aspect: float, weight: float, faces: Faces = None) -> tuple[tuple[str, ...], float]:
    """The line break that gives the largest letters in a box of this width/height; and their size at height 1."""
    face = _face_for(text, faces)[1]
    weight = _weight(text, weight, face)
    spaced = " " in text or not _HAN.search(text)
    words = text.split() if spaced else _UNITS.findall(text)
    best: tuple[tuple[str, ...], float] = ((text,), 0.0)
    longest = 0.0
    for lines in range(1, min(3, len(words)) + 1) if spaced else _rows(words, aspect):
        for split in _splits(words, lines) if spaced else _even(words, lines):
            widest = max(_length(line, face, weight) for line in split) + 2 * weight
            size = min(aspect / widest, 1 / (lines * 1.12 - 0.18))
            # of breaks into as many lines the most even one
            if size > best[1] + 1e-6 or (size > best[1] - 1e-6 and len(split) == len(best[0]) and widest < longest):
                best, longest = (tuple(split), size), widest
    return best


def letters(
    canvas: Canvas, text: str, box: tuple[float, float, float, float], colour: Colour, *, weight: float = 0.035,
    turn: float = 0.0, glow: Colour | None = None, alpha: float = 1.0, faces: Faces = None, halo: float = 0.0,
) -> bool:  # fmt: skip
    """Letter the text as large as it fits into box (left, bottom, right, top); False when it cannot be drawn.

    `weight` thickens the strokes by that share of the letter height, as far as their counters stay open, and `halo`
    by more, whatever that fills; `turn` is in degrees, anticlockwise. With `glow` the letters shine like
    neon tubes in that colour around a core of `colour`.
    """
    if not legible(text, faces):
        return False
    colour = canvas.lettering or colour
    left, bottom, right, top = box
    lines, size = broken(plain_text(text), round((right - left) / (top - bottom), 3), weight, faces)
    k = 2
    pixels = max(4, int(size * (top - bottom) * canvas.scale * k))
    face = _face_for(plain_text(text), faces)[1]
    weight = _weight(plain_text(text), weight, face)
    # Han strokes are close to each other already
    stroke = max(0, round((weight + halo) * pixels * (0.5 if face is not None else 1.0)))
    font = _font(pixels, face)
    width, height = round((right - left) * canvas.scale * k), round((top - bottom) * canvas.scale * k)
    pad = pixels // 3
    width, height = width + 2 * pad, height + 2 * pad
    sheet = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(sheet)
    step = pixels * 1.12
    for number, line in enumerate(lines):
        y = height / 2 + (number - (len(lines) - 1) / 2) * step
        if face == OWN:
            from muralist.engines.preview.props.han import pen as han

            han.line(sheet, line, (width / 2, y), font, stroke)
        elif face is None:
            _spaced(pen, line, (width / 2, y), font, stroke, _tracking(weight) * pixels)
        else:
            pen.text((width / 2, y), line, fill=255, font=font, anchor="mm", stroke_width=stroke)
    if turn:
        sheet = sheet.rotate(turn, Image.Resampling.BICUBIC, expand=True)
    mask = sheet.reduce(k)
    cx, cy = canvas.pixel(((left + right) / 2, (bottom + top) / 2))
    at = (round(cx - mask.width / 2), round(cy - mask.height / 2))
    if glow is not None:
        _lay(canvas, mask.filter(ImageFilter.GaussianBlur(max(1.0, pixels * 0.07))), at, glow, 1.0)
        _lay(canvas, mask.filter(ImageFilter.GaussianBlur(max(0.6, pixels * 0.015))), at, glow, 1.0)
    _lay(canvas, mask, at, colour, alpha)
    return True


def _spaced(
    pen: ImageDraw.ImageDraw, line: str, at: tuple[float, float], font: ImageFont.FreeTypeFont, stroke: int,
    tracking: float,
) -> None:  # fmt: skip
    """Letter a line around a point, with room between its letters."""
    left = at[0] - (font.getlength(line) + (len(line) - 1) * tracking) / 2
    for number, char in enumerate(line):
        x = left + font.getlength(line[:number]) + number * tracking
        pen.text((x, at[1]), char, fill=255, font=font, anchor="lm", stroke_width=stroke)


def _lay(canvas: Canvas, mask: Image.Image, at: tuple[int, int], colour: Colour, alpha: float) -> None:
    left, top = max(0, at[0]), max(0, at[1])
    right, bottom = min(canvas.size[0], at[0] + mask.width), min(canvas.size[1], at[1] + mask.height)
    if right <= left or bottom <= top:
        return
    shown = mask.crop((left - at[0], top - at[1], right - at[0], bottom - at[1]))
    if alpha < 1:
        shown = shown.point([round(v * alpha) for v in range(256)])
    piece = Image.new("RGBA", shown.size, octets(colour))
    piece.putalpha(shown)
    canvas.image.alpha_composite(piece, (left, top))
