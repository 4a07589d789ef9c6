"""Orders that make a whole picture dark: the room dimmed, the day ended."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.order import LIGHT, Edit

GLOOM, DIM = "gloom", "dim"
_WHOLE = (
    r"(?:it|this|everything|the (?:whole |entire )?"
    r"(?:room|scene|picture|image|photo|lights?|lighting|background|place|surroundings))"
)
_DARK = re.compile(
    rf"^(?:make|turn|paint|render|let)\s+{_WHOLE}\s+(?:get\s+|be\s+)?"
    rf"(?:(?:much|a (?:bit|little|lot)|very|more|slightly)\s+)?"
    rf"(?:dark(?:er)?|dim(?:mer)?|gloomy)$|^(?:darken|dim)\s+(?:down\s+)?{_WHOLE}$"
    "|^(?:把|將|将|讓|让)?(?:房間|房间|畫面|画面|圖片|图片|光線|光线|燈光|灯光|背景|四周|周圍|周围|整體|整体)?"
    "(?:變暗|变暗|調暗|调暗|暗下來|暗下来|暗一點|暗一点|變黑|变黑)(?:一點|一点|一些)?$",
    re.IGNORECASE,
)


def darkened(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that makes all of the picture darker."""
    return Edit(LIGHT, GLOOM, DIM, text) if _DARK.match(short) else None


def darken(plan: ScenePlan) -> tuple[ScenePlan, set[str]] | None:
    """The plan with its room dimmed, or with the day at its end; None where it is dark already."""
    if all_places()[plan.place].indoor:
        changed = replace(plan, lights=tuple(dict.fromkeys([DIM, *(one for one in plan.lights if one != "window")])))
    else:
        changed = replace(plan, time="night" if plan.time == "dusk" else plan.time if plan.time == "night" else "dusk")
    return None if changed == plan else (changed, set())
