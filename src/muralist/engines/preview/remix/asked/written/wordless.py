"""Words taken off a picture: "remove the text", 去掉文字."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan

_WORDS = re.compile(
    r"^(?:(?:all|any|the|its|of)\s+)*(?:text|words?|lettering|letters|writing|caption|title|headline|slogan)s?"
    r"(?:\s+(?:on|from|in|at|off)\s+.+)?$"
    "|^(?:所有|全部)?的?(?:文字|字|標題|标题|字幕|字樣|字样)$",
    re.IGNORECASE,
)


def wordless(target: str, plan: ScenePlan) -> ScenePlan | None:
    """The plan without the words over it, or else on its things, where those are to go."""
    if _WORDS.match(target.strip()) is None:
        return None
    if plan.caption:
        return replace(plan, caption="", caption_at="", features=tuple(
            feature for feature in plan.features if feature.name != "letter band"))  # fmt: skip
    things = tuple(replace(thing, text=BLANK) if thing.text else thing for thing in plan.things)
    return None if things == plan.things else replace(plan, things=things)


BLANK = " "
"""What is lettered with nothing: no text at all would be given a usual one."""
