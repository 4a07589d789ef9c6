"""Orders about what is seen through a window: "change the view to a snowy mountain", 把窗外的景色換成大海."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.order import VIEW, Edit
from muralist.engines.preview.scenery.built.outlook import WINDOWED

_VIEW = re.compile(
    r"^(?:change|replace|switch|make|turn|swap|set)\s+(?:the\s+)?(?:view|scenery|landscape|scene)"
    r"(?:\s+(?:outside|(?:outside|from|through|out of|in|behind|beyond)\s+(?:of\s+)?the\s+windows?))?"
    r"\s+(?:(?:in)?to|with|by|for|be)\s+(?P<v>.+)$",
    re.IGNORECASE,
)
_VIEW_ZH = re.compile(
    "^(?:把|將|将)?窗(?:戶|户)?外的?(?:景色|風景|风景|景觀|景观|景)?(?:換成|换成|改成|變成|变成|是)(?P<v>.+)$"
)
SEEN = "view of "
WITH = frozenset({"peaks", "waves", "skyline"})
"""Features that come with a view and go with it."""


def viewed(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that changes the view."""
    found = _VIEW.match(short) or _VIEW_ZH.match(short)
    return None if found is None else Edit(VIEW, "", found["v"], text)


def look_out(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The room with that before its window; "left" where it has none."""
    del seed
    if plan.place not in WINDOWED:
        return "left"
    asked = read_plan(f"a window with a view of {edit.value}" if edit.value.isascii() else f"窗外是{edit.value}的房間")
    seen = tuple(one for one in asked.features if one.name.startswith(SEEN) or one.name in WITH)
    plain = read_plan("a window")
    if not seen or asked.things:
        return None
    kept = tuple(one for one in plan.features if not one.name.startswith(SEEN) and one.name not in WITH)
    hour = asked.time if asked.time != plain.time else plan.time
    air = asked.weather if asked.weather != plain.weather else plan.weather
    return replace(plan, features=(*kept, *seen), time=hour, weather=air), set(asked.ignored)
