"""Shows one picture as the view out of the windows of another that the painter made."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.sources import cover

_N = r"(?:image|picture|photo)\s*#?(?P<{0}>[1-8])"
_VIEW = re.compile(
    rf"{_N.format('a')}\s+(?:as|is|becomes?|for|shown as)\s+(?:the\s+)?(?:view|scene|landscape"
    rf"|background)?\s*(?:seen\s+)?"
    rf"(?:out of|outside|through|in|behind|from)\s+(?:the|a)\s+windows?(?:\s+(?:of|in)\s+{_N.format('b')})?"
    rf"|(?:put|show|place|use)\s+{_N.format('c')}\s+(?:outside|in|behind|through"
    rf"|out of)\s+the\s+windows?(?:\s+(?:of|in)\s+{_N.format('d')})?"
    "|(?:把|將|将|讓|让)?[圖图]\\s*(?P<e>[1-8])(?:作為|作为|當作|当作|當成|当成|放在|放到|變成"
    "|变成)(?:[圖图]\\s*(?P<f>[1-8])的?)?(?:窗外|窗戶外|窗户外|窗口外|窗戶|窗户)"
    "(?:的)?(?:風景|风景|景色|景)?",
    re.IGNORECASE,
)
ODD: tuple[Colour, Colour] = ((1.0, 0.0, 1.0), (0.0, 1.0, 0.0))
"""Two skies that no room has: what differs between them is seen through a window."""
DIFFERS, LEAST, JOINED = 0.25, 0.004, 0.02
"""How far a pixel differs between them; the least share of a frame that is a window; gaps that are bars, not walls."""


def view_asked(prompt: str, count: int) -> tuple[int, int] | None:
    """The picture that is the view and the one with the window (from 0), if an order asks for that."""
    found = _VIEW.search(prompt)
    if found is None:
        return None
    view = int(found["a"] or found["c"] or found["e"]) - 1
    room = int(found["b"] or found["d"] or found["f"] or (1 if view else 2)) - 1
    return (view, room) if view != room and view < count and room < count else None


def panes(plan: ScenePlan, width: int, height: int, seed: int, tier: str) -> Image.Image | None:
    """An L mask of the panes of a room's windows, or None where it has none."""
    place = all_places()[plan.place]
    setting = set_scene(plan, width, height, seed, FINISHES[tier])
    if not place.indoor:
        return None
    first, second = (
        place.paint(replace(setting, day=replace(setting.day, top=odd, middle=odd, horizon=odd))) for odd in ODD
    )
    apart = np.abs(first - second).max(axis=-1) > DIFFERS
    if apart.mean() < LEAST:
        return None
    return Image.fromarray(np.where(apart, 255, 0).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)


def with_view(picture: Image.Image, mask: Image.Image, subjects: Image.Image, view: Image.Image) -> Image.Image:
    """The room with another view: each window's panes down to its sill, behind all that stands before it."""
    seen = np.asarray(mask) > 127
    filled = np.zeros_like(seen)
    for left, right in _spans(np.asarray(seen.any(axis=0)), round(JOINED * picture.width)):
        part = seen[:, left:right]
        rows = np.flatnonzero(part.any(axis=1))
        top, bottom = int(rows[0]), int(rows[-1]) + 1
        box = part[top:bottom]
        # a column without sky in the upper part is a bar; a whole row without any, between two with much, as well
        bars = ~np.asarray(box[: max(1, (bottom - top) // 2)].any(axis=0))
        full = box.mean(axis=1)
        rails = np.array([full[n] < 0.1 and full[:n].max(initial=0) > 0.5 and full[n + 1 :].max(initial=0) > 0.5
                          for n in range(len(full))])  # fmt: skip
        panes_ = ~bars[None, :] & ~rails[:, None]
        filled[top:bottom, left:right] = panes_
        crop = cover(view.convert("RGB"), right - left, bottom - top)
        whole = Image.new("RGB", picture.size)
        whole.paste(crop, (left, top))
        open_ = Image.fromarray(np.where(filled & (np.asarray(subjects) == 0), 255, 0).astype(np.uint8))
        picture = Image.composite(whole, picture, open_.filter(ImageFilter.GaussianBlur(0.6)))
        filled[:] = False
    return picture


def _spans(columns: np.ndarray, gap: int) -> list[tuple[int, int]]:
    """Runs of columns with panes, over gaps as narrow as bars."""
    found: list[tuple[int, int]] = []
    for x in np.flatnonzero(columns):
        if found and x - found[-1][1] <= gap:
            found[-1] = (found[-1][0], int(x) + 1)
        else:
            found.append((int(x), int(x) + 1))
    return [(a, b) for a, b in found if b - a > gap]
