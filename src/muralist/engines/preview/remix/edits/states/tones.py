"""Orders about the tone of a whole picture: brighter, warmer, cooler, more colourful, with more contrast."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import TONE, Edit
from muralist.engines.preview.remix.edits.single.outcomes import Outcome

BRIGHT, WARM, COOL, VIVID, CONTRAST, FADED = "brighter", "warmer", "cooler", "vivid", "contrast", "muted"
BOKEH = "bokeh"
_BLURRED = re.compile(
    r"^(?:blur|soften|defocus)\s+(?:out\s+)?(?:the|its|his|her)\s+background"
    r"(?:\s+(?:slightly|softly|more|a (?:bit|little|lot)))?$"
    r"|^(?:make|keep|have|with|turn)\s+(?:the|its|his|her|a)\s+background\s+(?:look\s+|be\s+|is\s+)?"
    r"(?:(?:softly|slightly|very)\s+)?(?:blurr?ed|blurry|out of focus|soft|softer|unsharp)$"
    "|^(?:把|將|将|讓|让|使)?背景(?:變|变|做)?(?:得)?(?:虛化|虚化|模糊|失焦)(?:掉|一點|一点|一些|化)?$|^(?:虛化|虚化|模糊)背景$",
    re.IGNORECASE,
)
_HOW = {
    BRIGHT: r"bright(?:er)?|light(?:er)?|more light|亮|明亮",
    WARM: r"warm(?:er)?|暖|溫暖|温暖",
    COOL: r"cool(?:er)?|cold(?:er)?|冷|涼|凉",
    VIVID: r"(?:more )?(?:vivid|vibrant|saturated|colou?rful)|鮮豔|鲜艳|鮮艷|飽和|饱和",
    CONTRAST: r"(?:more |higher )?contrast(?:y)?|對比強|对比强|對比更強|对比更强",
    FADED: r"(?:more )?(?:muted|desaturated|faded|washed[- ]out)|less (?:saturated|vivid|colou?rful)|灰|褪色",
}
_ALL = "|".join(f"(?P<{name}{{0}}>{words})" for name, words in _HOW.items())
_THINGS = (r"(?:it|this|everything|the (?:whole |entire )?(?:room|scene|picture|image|photo|lights?|lighting|colou?rs?"
           r"|tones?|mood|kitchen|bedroom|place))")  # fmt: skip
_MADE = re.compile(
    rf"^(?:make|turn|render|give)\s+{_THINGS}\s+(?:look\s+|be\s+|a\s+)?"
    rf"(?:(?:much|a (?:bit|little|lot)|slightly|even)\s+)?(?:{_ALL.format(1)})(?:\s+(?:tones?|colou?rs?|light|look))?$"
    rf"|^(?:add|use|increase|boost|with)\s+(?:the\s+|some\s+|a\s+)?(?:{_ALL.format(2)})(?:\s+(?:tones?|colou?rs?|light))?$"
    rf"|^(?:brighten|lighten)\s+(?:up\s+)?(?P<brighten>{_THINGS})$|^warm\s+(?:up\s+)?(?P<warm>{_THINGS})$",
    re.IGNORECASE,
)
_MADE_ZH = re.compile(
    "^(?:把|將|将|讓|让)?(?:房間|房间|畫面|画面|圖片|图片|圖|图|光線|光线|燈光|灯光|整體|整体|色調|色调|顏色|颜色|色彩)?(?:變|变|調|调)?(?:得)?更?"
    f"(?:{_ALL.format(1)})(?:一點|一点|一些|點|点|起來|起来|些)*$"
)


def toned(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that changes the tone of all of the picture."""
    found = _MADE.match(short)
    if found is None and (short.isascii() or not re.search("[變变調调更點点些]", short)):
        return None
    found = found or _MADE_ZH.match(short)
    if found is None:
        return None
    said = found.groupdict()
    how = next((name for name in _HOW if said.get(f"{name}1") or said.get(f"{name}2")), "")
    how = how or (BRIGHT if said.get("brighten") else WARM)
    return Edit(TONE, "", how, text)


def blurred(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that blurs the background."""
    return Edit(TONE, "", BOKEH, text) if _BLURRED.match(short) else None


def tone(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """The plan graded so; a night or a dim room is first given its light back."""
    del seed
    if edit.value == BOKEH:
        return None if plan.lens not in {"", "wide"} else (replace(plan, lens=BOKEH), set())
    if edit.value == BRIGHT:
        lit = tuple(one for one in plan.lights if one not in {"dim", "unlit"})
        outside = not all_places()[plan.place].indoor
        if lit != plan.lights or (outside and plan.time in {"night", "dusk", "dawn"}):
            return replace(plan, lights=lit, time="day" if outside else plan.time), set()
    against = {WARM: COOL, COOL: WARM, VIVID: FADED, FADED: VIVID}.get(edit.value, "")
    if edit.value in plan.styles:
        return None
    styles = tuple(name for name in plan.styles if name != against)
    return replace(plan, styles=(*styles, edit.value)), set()
