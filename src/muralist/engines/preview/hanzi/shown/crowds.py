"""Numbers that nobody counts, and what fills the sky: 數百盞天燈, 成千上萬的人, 漫天氣球."""

from __future__ import annotations

import re

CROWD = 12
"""How many are painted of hundreds."""
_LARGE = "百千萬万"
_CROWDS = re.compile(
    rf"(?:成[{_LARGE}][上成][{_LARGE}]|[上數数幾几][十{_LARGE}]+|[一二兩两三四五六七八九十][{_LARGE}]+)"
)
_SKYFUL = re.compile("[滿满漫]天(?:都是|是)?的?")


def crowd_at(run: str, position: int, measures: str) -> str:
    """The number of hundreds, with its measure, or the word for a skyful that begins here; or nothing."""
    found = _CROWDS.match(run, position)
    if found is None:
        full = _SKYFUL.match(run, position)
        return full[0] if full is not None else ""
    after = run[found.end() : found.end() + 1]
    if after and after in measures:
        return found[0] + after
    # 一百 without a measure begins names: 一千零一夜
    loose = found[0][0] in "成上數数幾几"
    return found[0] if loose and found[0][-1] != "十" else ""
