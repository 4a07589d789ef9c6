"""Reads the tables of parts and signs and lays the strokes of a glyph out in a box of 100 by 100.

A definition is either a list of strokes and placed parts, separated by "/", or a composition in the order of
ideographic description: an operator, an optional share of the first part in per cent, and the two parts. A part
that stands left in a row, on top or at the foot of a stack, or right in a row has a form of its own where the
tables know one: its name with "<", "^", "_" or ">" behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from muralist.engines.preview.lexicon.tables import read_tables

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom; y grows downwards."""
WHOLE: Box = (0.0, 0.0, 100.0, 100.0)
_OPERATORS = "⿰⿱⿴⿵⿸⿺"
_TOKEN = re.compile(rf"[{_OPERATORS}]\d*|[^\s\d{_OPERATORS}][<>^_]?")

SIGNS = ("almanac", "trades", "notices", "headlines", "posters", "shopfronts", "slogans", "sayings")
"""The files of glyphs that stand on signs."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke: what kind it is (a letter of `strokes.KINDS`) and the points it runs through."""

    kind: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """What the files say: definitions by name, names that stand for themselves, shares and inner boxes."""

    drawn: dict[str, str]
    signs: frozenset[str]
    left: dict[str, int]
    right: dict[str, int]
    top: dict[str, int]
    foot: dict[str, int]
    inside: dict[str, Box]


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The tables of this folder, read once."""
    here = Path(__file__).parent
    parts = read_tables(here / "parts.toml")
    signs: dict[str, str] = {}
    for name in SIGNS:
        signs |= read_tables(here / f"{name}.toml")
    shares = {side: _shares(parts[side]) for side in ("left", "right", "top", "foot")}
    inside = {name: _box(text) for name, text in parts["inside"].items()}
    return Tables(drawn=parts["parts"] | signs, signs=frozenset(signs), inside=inside, **shares)


def _shares(rows: dict[str, str]) -> dict[str, int]:
    return {name: int(share) for share, names in rows.items() for name in names.split()}


def _box(text: str) -> Box:
    left, top, right, bottom = (float(number) for number in text.split())
    return left, top, right, bottom


@lru_cache(maxsize=512)
def glyph(name: str) -> tuple[Stroke, ...]:
    """The strokes of a sign or part in the box of 100 by 100; KeyError where the tables do not know it."""
    text = tables().drawn[name]
    if text[0] in _OPERATORS:
        tokens = _TOKEN.findall(text)
        strokes = _composed(tokens, WHOLE)
        if tokens:
            raise ValueError(f"{name}: {text} goes on after its parts")
        return strokes
    return tuple(stroke for piece in text.split("/") for stroke in _piece(piece.strip()))


def _piece(text: str) -> tuple[Stroke, ...]:
    """The strokes of one entry of a list: a stroke, a box, or a part placed in a box."""
    if text[0] == "@":
        name, _, where = text[1:].partition(" ")
        return placed(glyph(name), _box(where))
    kind, numbers = text[0], [float(number) for number in text[1:].split()]
    if kind == "h":
        y, start, end = numbers
        return (Stroke("l", ((start, y), (end, y))),)
    if kind == "v":
        x, start, end = numbers
        return (Stroke("l", ((x, start), (x, end))),)
    if kind == "b":
        left, top, right, bottom = numbers
        return (
            Stroke("l", ((left, top), (left, bottom))),
            Stroke("l", ((left, top), (right, top), (right, bottom))),
            Stroke("l", ((left, bottom), (right, bottom))),
        )
    return (Stroke(kind, tuple(zip(numbers[::2], numbers[1::2], strict=True))),)


def placed(strokes: tuple[Stroke, ...], where: Box) -> tuple[Stroke, ...]:
    """The strokes of the whole box, moved and scaled into another one."""
    left, top, right, bottom = where
    wide, high = (right - left) / 100, (bottom - top) / 100
    return tuple(
        Stroke(stroke.kind, tuple((left + x * wide, top + y * high) for x, y in stroke.points)) for stroke in strokes
    )


def _form(name: str, side: str) -> str:
    """The name of the form that a part takes on that side."""
    return name + side if name + side in tables().drawn else name


def _part(tokens: list[str], where: Box, side: str = "") -> tuple[Stroke, ...]:
    if tokens[0][0] in _OPERATORS:
        return placed(_composed(tokens, WHOLE), where)
    return placed(glyph(_form(tokens.pop(0), side)), where)


def _composed(tokens: list[str], where: Box) -> tuple[Stroke, ...]:
    """The strokes of the composition that the tokens begin with; they are taken off the list."""
    token = tokens.pop(0)
    operator, share = token[0], int(token[1:] or 0)
    left, top, right, bottom = where
    if operator == "⿰":
        cut = left + (right - left) * (share or _split(tokens, tables().left, tables().right, 48)) / 100
        return _part(tokens, (left, top, cut, bottom), "<") + _part(tokens, (cut, top, right, bottom), ">")
    if operator == "⿱":
        cut = top + (bottom - top) * (share or _split(tokens, tables().top, tables().foot, 50)) / 100
        return _part(tokens, (left, top, right, cut), "^") + _part(tokens, (left, cut, right, bottom), "_")
    outer = tokens[0]
    around = _part(tokens, where)
    return around + _part(tokens, tables().inside[outer])


def _split(tokens: list[str], first: dict[str, int], second: dict[str, int], usual: int) -> int:
    """The share of the first of two parts, by what the tables say of either."""
    if tokens[0] in first:
        return first[tokens[0]]
    last = tokens[-1] if len(tokens) == 2 else ""
    return 100 - second[last] if last in second else usual
