"""A contact sheet: many prompts painted small, each with its prompt underneath."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageDraw

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.hanfonts import han_faces
from muralist.engines.preview.props.lettering import LONGEST, font_for, latin, legible, plain_text
from muralist.engines.preview.render import paint
from muralist.engines.preview.request import PreviewRequest

INK, FAINT, PAPER = (52, 48, 44), (140, 132, 122), (250, 247, 241)
LINES, IGNORED_LINES = 5, 2
"""Lines of caption under a picture, and how many of them say what was left out."""
LEFT_OUT = "- "
"""How the lines about what was left out begin; they go on with two spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRequest:
    """One tile a prompt, of `width` x `height` pixels, in rows of `columns`; seeds count up from `seed`."""

    prompts: tuple[str, ...]
    width: int
    height: int
    columns: int
    seed: int = 0
    tier: str = "pro"


def contact_sheet(request: SheetRequest, progress: Callable[[int], None] | None = None) -> bytes:
    """Paint every prompt and lay the tiles on one sheet, as PNG; `progress` is called with the number done.

    Raises ValueError as `paint` does, and for no prompts at all.
    """
    if not request.prompts:
        raise ValueError("a sheet needs at least one prompt")
    gap, line = max(6, request.width // 24), max(11, request.width // 20)
    below = LINES * (line + 3) + gap
    rows = -(-len(request.prompts) // request.columns)
    size = (
        gap + request.columns * (request.width + gap),
        gap + rows * (request.height + below + gap),
    )
    sheet = Image.new("RGB", size, PAPER)
    pen = ImageDraw.Draw(sheet)
    for number, prompt in enumerate(request.prompts):
        x = gap + number % request.columns * (request.width + gap)
        y = gap + number // request.columns * (request.height + below + gap)
        sheet.paste(_tile(request, prompt, request.seed + number), (x, y))
        for row, text in enumerate(_caption(f"{number + 1}. ", prompt, line, request.width)):
            ink = FAINT if row and text.startswith((LEFT_OUT, "  ")) else INK
            pen.text((x, y + request.height + 4 + row * (line + 3)), text, fill=ink, font=font_for(text, line))
        if progress is not None:
            progress(number + 1)
    out = io.BytesIO()
    sheet.save(out, "PNG", compress_level=4)
    return out.getvalue()


def _tile(request: SheetRequest, prompt: str, seed: int) -> Image.Image:
    painted = paint(
        PreviewRequest(
            prompt=prompt, width=request.width, height=request.height, seed=seed, tier=request.tier, output_format="png"
        )
    )
    with Image.open(io.BytesIO(painted.data)) as picture:
        return picture.convert("RGB")


def _caption(number: str, prompt: str, size: int, width: int) -> list[str]:
    """The prompt in lines that fit, what was ignored last; a Chinese prompt is told by its plan."""
    plan = read_plan(prompt)
    words = plain_text(prompt).split()
    if not all(latin(word[:LONGEST]) for word in words):
        things = [f"{thing.count} {thing.prop}" for thing in plan.things]
        words = ["(zh)", *", ".join([*things, plan.place, plan.time, plan.weather, *plan.styles]).split()]
    ignored = [plain_text(word) for word in plan.ignored if legible(word[:LONGEST], han_faces())]
    lost = len(plan.ignored) - len(ignored)
    ignored += [f"{lost} (zh) left out"] if lost else []
    last = _wrapped(LEFT_OUT, ", ".join(ignored).split(), size, width, IGNORED_LINES) if ignored else []
    return [*_wrapped(number, words, size, width, LINES - len(last)), *last]


def _wrapped(start: str, words: list[str], size: int, width: int, most: int) -> list[str]:
    """The words in at most that many lines, none wider than the picture; what is cut off is told by dots."""
    lines, more = [start], "  " if start == LEFT_OUT else ""
    for word in words:
        if _wide(lines[-1] + word, size) > width and lines[-1] not in {start, more}:
            lines.append(more)
        lines[-1] += word + " "
    cut = len(lines) > most
    lines = lines[:most]
    for row, line in enumerate(lines):
        dots = "..." if cut and row == most - 1 else ""
        text = line.rstrip()
        shorter = text
        while len(shorter) > 1 and _wide(shorter + dots, size) > width:
            shorter, dots = shorter[:-1], "..."
        lines[row] = shorter + dots
    return lines


def _wide(text: str, size: int) -> float:
    return font_for(text, size).getlength(text.rstrip())
