"""A border or a frame around the whole picture: "add a white border", "put it in a wooden frame", 加边框."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import FRAME, Edit
from muralist.engines.preview.remix.edits.single.outcomes import Outcome

WHITE, BLACK, WOOD, GOLD = "whiteborder", "blackframe", "woodframe", "goldframe"
FRAMES = frozenset({WHITE, BLACK, WOOD, GOLD})
_HUES = {WHITE: "white|plain|thin|thick|白色|白", BLACK: "black|dark|黑色|黑",
         WOOD: "wood(?:en)?|brown|oak|rustic|木質|木质|木頭|木头|木製|木制|木",
         GOLD: "gold(?:en)?|ornate|gilded|金色|金"}  # fmt: skip
_HUE = "|".join(f"(?P<{name}{{0}}>{words})" for name, words in _HUES.items())
_WHOLE = (
    r"(?:it|(?:the )?(?:(?:whole|entire)\s+)?(?:picture|image|photo|painting|poster|edges?|illustration|scene|drawing))"
)
_FRAMED = re.compile(
    rf"^(?:add|put|give|draw|use|place|paint|with|include)\s+(?:{_WHOLE}\s+)?(?:in\s+|with\s+)?(?:an?\s+|the\s+|some\s+)?"
    rf"(?:(?:picture|photo|simple|nice|{_HUE.format(1)})\s+)*(?P<noun>border|frame|margin)s?"
    rf"(?:\s+(?:around|round|to|on|for)\s+{_WHOLE})?$"
    rf"|^frame\s+(?:{_WHOLE})(?:\s+in\s+(?:{_HUE.format(2)}))?$",
    re.IGNORECASE,
)
_FRAMED_ZH = re.compile(
    "^(?:給|给|把|將|将)?(?:圖片|图片|畫面|画面|照片|圖|图|它)?(?:加|添加|加上|配|裝|装|放)(?:上|個|个|一個|一个)*"
    f"(?:{_HUE.format(1)})?(?:色)?的?(?P<noun>邊框|边框|相框|畫框|画框|外框|框|白邊|白边)$"
)
_GONE = re.compile(
    r"^(?:the\s+|its\s+)?(?:picture\s+|photo\s+|\w+\s+)?(?:border|frame)s?$|^(?:邊框|边框|相框|畫框|画框|外框)$",
    re.IGNORECASE,
)


def framed_in(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that frames the picture."""
    found = _FRAMED.match(short) or _FRAMED_ZH.match(short)
    if found is None:
        return None
    said = found.groupdict()
    kind = next((name for name in FRAMES if said.get(f"{name}1") or said.get(f"{name}2")), "")
    noun = (said.get("noun") or "frame").lower()
    return Edit(FRAME, "", kind or (WOOD if noun in {"frame", "相框", "畫框", "画框"} else WHITE), text)


def frame(edit: Edit, plan: ScenePlan, seed: int) -> Outcome:
    """The plan in that frame."""
    del seed
    styles = tuple(name for name in plan.styles if name not in FRAMES)
    return None if edit.value in plan.styles else (replace(plan, styles=(*styles, edit.value)), set())


def unframed(target: str, plan: ScenePlan) -> ScenePlan | None:
    """The plan without its frame, where that is to go."""
    if _GONE.match(target.strip()) is None or not FRAMES & set(plan.styles):
        return None
    return replace(plan, styles=tuple(name for name in plan.styles if name not in FRAMES))
