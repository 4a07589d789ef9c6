"""Orders for a black and white picture in which one thing keeps its colour."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.optics.around.spotcolour import ONE_COLOUR
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Tint
from muralist.engines.preview.remix.asked.order import SPARE, Edit
from muralist.engines.preview.remix.asked.targets import FILLING, GARMENT, THING, find
from muralist.engines.preview.staging.instances.kinds import LIVING

GREY = "mono"
_MONO = re.compile(
    r"(?:\b(?:please\s+)?(?:make|turn|convert|change|render|paint|set)\s+(?:it|this|that|everything(?:\s+else)?|all(?:\s+else)?"
    r"|the\s+(?:rest|others?|(?:whole\s+|entire\s+)?(?:picture|image|photo|photograph|scene)))?\s*(?:in|into|to)?\s*)?"
    r"\b(?:an?\s+)?(?:black[\s-]and[\s-]white|black\s?&\s?white|b\s?&\s?w|gr[ea]y[\s-]?scale|monochrome|desaturated?)"
    r"(?:\s+(?:photo(?:graph)?|picture|image|version|the rest|everything(?:\s+else)?))?"
    "|(?:把|將|将)?(?:整張|整张|這張|这张|其他|其他的|其餘|其余|其它|背景|全部)?(?:圖|图|照片|畫面|画面|部分|地方)?(?:都|全)?"
    "(?:變成|变成|改成|轉成|转成|變為|变为|改為|改为|轉為|转为|做成|換成|换成|用|是|變|变)?(?:黑白|灰度|灰階|灰阶)(?:照片|照|相片|風格|风格|色|圖片|图片|畫|画)?",
    re.IGNORECASE,
)
_NP = r"(?P<np>(?:(?:the|her|his|its|their)\s+)?[\w' -]+?)"
_STAYS = (
    r"(?:(?:stay(?:s|ing)?|remain(?:s|ing)?|is|are|kept|left|keeps?|being|should (?:stay|be|remain)"
    r"|to (?:stay|be|remain))\s+)?(?:in\s+)?(?:(?:its|their|full|original|own|the)\s+)*(?P<hue>[\w-]+)"
)
_END = r"\s*(?=$|[,;.!\n]|\band\b|\bwhile\b)"
_JOIN = r"(?:[,;]\s*)?(?:\b(?:and|but|with|while|except|where)\s+)*"
_POP = "selective colou?r|colou?r splash|colou?r pop|spot colou?r"
_LEAD_ZH = "[\uff0c,]?(?:但|並|并)?"
_HUES_ZH = "彩色|顏色|颜色|色彩|原色|[紅红橙黃黄綠绿藍蓝紫粉青金]色"
_SPARED = tuple(
    re.compile(said, re.IGNORECASE)
    for said in (
        rf"{_JOIN}\b(?P<only>only|just)\s+(?:keep(?:ing)?\s+|leav(?:e|ing)\s+)?{_NP}\s+{_STAYS}{_END}",
        rf"{_JOIN}\b(?:keep(?:ing)?|leav(?:e|ing))\s+(?P<only>only\s+|just\s+)?{_NP}\s+(?:only\s+)?{_STAYS}{_END}",
        _JOIN
        + r"(?:\b(?:everything|all|anything)\s+)?"
        + r"\b(?:except|apart from|other than|everything but|all but)(?:\s+for)?\s+"
        + r"(?P<np>(?:the|her|his|its|their)\s+[\w' -]+?)"
        + r"(?=\s*$|\s*[,;.]|\s+(?:in\s+|to\s+)?(?:black|gr[ea]y|mono|b\s?&))",
        rf"{_JOIN}\b(?P<only>{_POP})\s*(?:on|for|of|:|,)?\s*{_NP}{_END}",
        _LEAD_ZH
        + "(?P<only>只|僅|仅|唯獨|唯独)(?:有|讓|让|保留|留下|留|剩)?(?P<np>[^\uff0c\u3002,]+?)"
        + "(?:保持|保留|還是|还是|呈|是|為|为|的)*(?P<hue>"
        + _HUES_ZH
        + "?)的?(?=$|[\uff0c\u3002,])",
        _LEAD_ZH + "(?P<only>只|僅|仅)(?:保留|留下|留)(?P<np>[^\uff0c\u3002,]+?)(?=$|[\uff0c\u3002,])",
        _LEAD_ZH + "保留(?P<np>[^\uff0c\u3002,]+?)的?(?P<hue>" + _HUES_ZH + ")(?=$|[\uff0c\u3002,])",
        "[\uff0c,]?除了?(?P<np>[^\uff0c\u3002,]+?)(?:以外|之外|外)?(?:\uff0c|,)?(?=其|全|都|整|黑|变|變)",
    )
)
_COLOURED = frozenset({"colour", "color", "coloured", "colored", "彩色", "顏色", "颜色", "色彩", "原色"})


def spared(prompt: str) -> tuple[list[Edit], str]:
    """The edit that greys a picture but for one thing, and the order without it."""
    mono = _MONO.search(prompt)
    for pattern in _SPARED:
        for found in pattern.finditer(prompt):
            parts = found.groupdict()
            hue = (parts.get("hue") or "colour").lower()
            told = hue in _COLOURED or any(word.meaning("colour") is not None for word in mentions(hue))
            # without a word for grey only a colour that is kept alone says so
            if not told or (mono is None and not (parts.get("only") and hue in _COLOURED and parts.get("hue"))):
                continue
            rest = prompt[: found.start()] + " " + prompt[found.end() :]
            said = found[0]
            if (grey := _MONO.search(rest)) is not None:
                said = f"{grey[0]} {said}"
                rest = rest[: grey.start()] + " " + rest[grey.end() :]
            return [Edit(SPARE, parts["np"].strip(), hue, said)], rest.strip(" ,;.\uff0c\u3002")
    return [], prompt


def greyed_wholly(plan: ScenePlan, before: ScenePlan) -> ScenePlan:
    """The plan that an order made black and white, without any colour left but what the order spares."""
    if GREY not in plan.styles or GREY in before.styles or any(thing.vivid for thing in plan.things):
        return plan
    return replace(plan, absent=plan.absent | {ONE_COLOUR})


def spare(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]]:
    """The plan in black and white, with the thing that keeps its colour marked."""
    del seed
    plan = replace(plan, styles=(GREY,))
    target = find(edit.target, plan)
    known = target is not None and target.kind in {THING, FILLING, GARMENT}
    if target is None or not known:
        return plan, {word.text for word in mentions(edit.target) if not silent(word)}
    things = [replace(thing, vivid=number == target.index) for number, thing in enumerate(plan.things)]
    said = [word.meaning("colour") for word in mentions(edit.value)]
    own = things[target.index]
    if target.kind == THING and own.prop not in LIVING and said and said[0] is not None:
        # "keep the car red", of a car that was blue
        tint = Tint(word=edit.value, colour=rgb(said[0].details["code"]))
        if tint.word not in {one.word for one in own.colours}:
            things[target.index] = replace(own, colours=(tint,))
    return replace(plan, things=tuple(things)), set()
