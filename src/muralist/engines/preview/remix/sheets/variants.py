"""One picture several times on a sheet: at other hours, in other seasons; or cut into panels."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PIL import Image, ImageOps

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.photos.subject import subject_middle
from muralist.engines.preview.remix.regrade import regrade, toned
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.sheets.combine import PANELS_UP_TO, collage, panels
from muralist.engines.preview.remix.sheets.panels import LONGEST
from muralist.engines.preview.remix.sources import cover, fit
from muralist.engines.preview.styles.finish import finish

_SHEET = re.compile(
    r"\b(?:triptych|diptych|polyptych|(?P<n>two|three|four|2|3|4)[- ](?:panels?|parts?|versions?|variants?|images?|pictures?|frames?"
    r"|views?)|panels|split[- ]screen|side by side|grid|contact sheet|comparison|before and after|(?:in )?(?:all |the )*four seasons)\b"
    r"|[三四雙双][聯联](?:畫|画)|四[宮宫]格|四季|分屏|[對对]比[圖图]|拼[圖图]|[两兩三四][個个張张幅](?:版本|畫面|画面)",
    re.IGNORECASE,
)
_SEASONS = re.compile(r"\b(?:four|all|the|every) seasons\b|四季", re.IGNORECASE)
_TWO = re.compile(r"diptych|two|before and after|split|comparison|雙|双|两|兩|對比|对比|分屏", re.IGNORECASE)
_FOUR = re.compile(r"four|\b4\b|四", re.IGNORECASE)
VARYING = frozenset({"time", "weather", "season", "style"})
MOST = 6


def asked_variants(text: str) -> tuple[list[str], int] | None:
    """The hours, seasons, weathers or styles to show side by side, and the number of panels; None for one picture."""
    found = _SHEET.search(text)
    if found is None:
        return None
    if _SEASONS.search(text):
        return ["spring", "summer", "autumn", "winter"], 4
    named = [word.text for word in mentions(text) if word.kind in VARYING and not silent(word)][:MOST]
    if len(named) >= 2:
        return named, len(named)
    whole = re.search(r"triptych|diptych|polyptych|聯畫|联画|聯|联", text, re.IGNORECASE)
    return ([], 2 if _TWO.search(text) else 4 if _FOUR.search(text) else 3) if whole and not named else None


def varied_sheet(
    text: str, picture: Image.Image, memory: Memory | None, width: int, height: int, tier: str,
    progress: Callable[[float], None],
) -> tuple[Image.Image, set[str]] | None:  # fmt: skip
    """The sheet that an order asks for of one picture and the words that it shows, or None where it asks for none."""
    asked = asked_variants(text)
    if asked is None:
        return None
    named, number = asked
    words = {word.text for word in mentions(text) if not silent(word)}
    if not named:
        return _cut(fit(picture.convert("RGB"), width, height), number), words
    plans = [_plan(name, memory) for name in named]
    base = picture.convert("RGB")

    def cell(number: int, one: Image.Image, wide: int, tall: int) -> Image.Image:
        progress(0.15 + 0.6 * number / len(named))
        plan = plans[number]
        if plan is None or memory is None:
            asked_for = read_plan(named[number])
            said = frozenset(word.kind for word in mentions(named[number]))
            graded = regrade(cover(one, wide, tall, subject_middle(one)), asked_for, said, 0)
            return finish(graded, asked_for.styles, 0, FINISHES[tier].detail, None) if asked_for.styles else graded
        return _painted(plan, memory.seed, wide, tall, tier)

    lay = panels if len(named) <= PANELS_UP_TO or max(width, height) > 2 * min(width, height) else collage
    return lay([base] * len(named), width, height, cell), words


def _plan(name: str, memory: Memory | None) -> ScenePlan | None:
    if memory is None:
        return None
    order = f"make it {name}" if name.isascii() else f"改成{name}"
    changed = repaint(order, [memory])
    return memory.plan if changed is None else replace(changed.plan, kept=False, pins=())


def _painted(plan: ScenePlan, seed: int, wide: int, tall: int, tier: str) -> Image.Image:
    size = (max(wide, round(tall / LONGEST)), max(tall, round(wide / LONGEST)))
    subjects = Image.new("L", size) if plan.styles else None
    picture = toned(compose(plan, *size, seed, tier, lambda _share: None, subjects), plan)
    picture = finish(picture, plan.styles, seed, FINISHES[tier].detail, subjects)
    picture = ImageOps.mirror(picture) if plan.mirrored else picture
    return cover(picture, wide, tall, subject_middle(picture))


def _cut(picture: Image.Image, number: int) -> Image.Image:
    """One picture cut into panels, with gaps between them."""
    width, height = picture.size
    gap, edge = max(3, round(min(width, height) * 0.022)), max(3, round(min(width, height) * 0.03))
    sheet = Image.new("RGB", picture.size, (245, 240, 230))
    across = width >= height
    room = (width if across else height) - 2 * edge - gap * (number - 1)
    for panel in range(number):
        first = edge + round(panel * (room / number + gap))
        last = edge + round(panel * (room / number + gap) + room / number)
        box = (first, edge, last, height - edge) if across else (edge, first, width - edge, last)
        sheet.paste(picture.crop(box), box[:2])
    return sheet
