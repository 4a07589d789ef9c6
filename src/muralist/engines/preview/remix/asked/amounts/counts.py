"""How many an order leaves or makes of what is there: "reduce the apples to two", 減少到兩個."""

from __future__ import annotations

import re

from muralist.engines.preview.remix.asked.order import COUNT, Edit

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
_COUNTED = re.compile(
    r"^(?:reduce|lower|increase|raise|bring|cut)\s+(?:the number of\s+)?(?P<x>[\w' -]+?)\s+"
    rf"(?:down\s+|up\s+)?(?:from\s+{_NUMBER}\s+)?to\s+(?:just\s+|only\s+)?(?P<n>{_NUMBER})(?:\s+[\w-]+)?$",
    re.IGNORECASE,
)
_COUNTED_ZH = re.compile(
    "^(?:把|將|将)?(?P<x>.*?)(?:的?(?:數量|数量))?(?:都)?(?:減少|减少|增加|減|减|增)(?:到|至|為|为|成)(?:只有|只剩)?"
    "(?P<n>[一兩两二三四五六七八九十\\d]+[個个隻只條条輛辆朵棵杯顆颗張张盞盏匹頭头位塊块束本把艘][^\uff0c\u3002]*)$"
)


def numbered(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that changes the number of something."""
    found = _COUNTED.match(short)
    if found is not None:
        return Edit(COUNT, found["x"], found["n"], text)
    found = _COUNTED_ZH.match(short)
    return None if found is None else Edit(COUNT, found["x"] or "它", found["n"], text)
