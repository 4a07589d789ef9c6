"""A contact sheet: many prompts painted small, each with its prompt underneath."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.lettering import latin, plain_text
from muralist.engines.preview.render import paint
from muralist.engines.preview.request import PreviewRequest

INK, FAINT, PAPER = (52, 48, 44), (140, 132, 122), (250, 247, 241)
LINES = 3
"""Lines of caption under a picture; what is longer ends in dots."""


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
    font = ImageFont.load_default(line)
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
        for row, text in enumerate(_caption(f"{number + 1}. ", prompt, font, request.width)):
            faint = row and text.startswith("- ")
            pen.text((x, y + request.height + 4 + row * (line + 3)), text, fill=FAINT if faint else INK, font=font)
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


def _caption(number: str, prompt: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> list[str]:
    """The prompt in lines that fit; the bundled font has no Chinese, so such a prompt is described by its plan."""
    plan = read_plan(prompt)
    words = plain_text(prompt).split()
    if not all(latin(word) for word in words):
        things = [f"{thing.count} {thing.prop}" for thing in plan.things]
        words = ["(zh)", *", ".join([*things, plan.place, plan.time, plan.weather, *plan.styles]).split()]
    lines = [number]
    for word in words:
        if font.getlength(lines[-1] + word) > width and lines[-1] not in {"", number}:
            lines.append("")
        lines[-1] += word + " "
    if len(lines) > LINES:
        lines = [*lines[: LINES - 1], lines[LINES - 1].rstrip() + " ..."]
    ignored = [plain_text(word) for word in plan.ignored if latin(word)]
    foreign = len(plan.ignored) - len(ignored)
    ignored += [f"{foreign} (zh) left out"] if foreign else []
    if ignored:
        lines = lines[: LINES - 1]
        lines.append("- " + ", ".join(ignored))
    return lines
