"""The simplified characters that stand for traditional ones, so that a word is the same in either script."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent.parent / "hanzi" / "scripts.toml"


@lru_cache(maxsize=1)
def _simpler() -> dict[int, str]:
    data = tomllib.loads(TABLE.read_text("utf-8"))
    return {ord(old): new for old, new in zip(data["traditional"], data["simplified"], strict=True)}


def folded(text: str) -> str:
    """The text in simplified characters; its length stays."""
    return text.translate(_simpler())
