"""How an order lays several pictures out: which layout, where an inset goes, how large it is and of what shape."""

from __future__ import annotations

import re
from dataclasses import dataclass

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan

_ROUND = re.compile(r"\b(?:round(?:ed)?|circular|circle|oval)\b|\u5713\u5f62|\u5706\u5f62|\u5713|\u5706", re.IGNORECASE)
_SIZE = re.compile(r"\b(?P<small>small|tiny|little)\b|\b(?P<large>large|big)\b|(?P<zh>\u5c0f)", re.IGNORECASE)
_LEFT, _RIGHT = re.compile(r"\bleft\b|\u5de6", re.IGNORECASE), re.compile(r"\bright\b|\u53f3", re.IGNORECASE)
_TOP, _BOTTOM = (
    re.compile(r"\b(?:top|upper)\b|\u4e0a\u89d2|\u4e0a\u65b9|[\u5de6\u53f3]\u4e0a", re.IGNORECASE),
    re.compile(r"\b(?:bottom|lower)\b|\u4e0b\u89d2|\u4e0b\u65b9|[\u5de6\u53f3]\u4e0b", re.IGNORECASE),
)
_CORNER = re.compile(r"\bcorner\b|\u89d2", re.IGNORECASE)
_BORDERS = re.compile(r"\b(?:white\s+)?(?:borders?|frames?|gaps?|gutters?|margins?)\b", re.IGNORECASE)
_TINTED = re.compile(
    r"\b(?:recolou?r|apply|use|match|repaint|tint|give|change|colou?rs?)\b"
    "|[用以把將将重新]|上色|套用|改成|調成|调成|顏色|颜色",
    re.IGNORECASE,
)
_ARRANGED = re.compile(r"\b(?:arrange|arranged|all|these|both|four|three|two|pictures|photos|images)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`names` are the layouts asked for; `across` -1 is left and 1 right, `down` -1 top and 1 bottom, 0 unsaid."""

    names: frozenset[str]
    text: str
    round: bool = False
    across: int = 0
    down: int = 0
    size: float = 1.0

    @classmethod
    def of(cls, text: str, plan: ScenePlan) -> Layout:
        """Read an order's layout words."""
        size = _SIZE.search(text)
        share = 1.0 if size is None else 1.3 if size["large"] else 0.85
        return cls(
            names=frozenset(plan.layouts), text=text, round=_ROUND.search(text) is not None,
            across=_side(text, _LEFT, _RIGHT), down=_side(text, _TOP, _BOTTOM), size=share,
        )  # fmt: skip

    def words(self, done: set[str]) -> set[str]:
        """The words that the layouts in `done` make true."""
        patterns = [_ARRANGED] if done else []
        if "palette" in done:
            patterns.append(_TINTED)
        if "inset" in done:
            patterns += [_ROUND, _SIZE, _LEFT, _RIGHT, _TOP, _BOTTOM, _CORNER]
        if done & {"collage", "triptych"}:
            patterns.append(_BORDERS)
        found = {match[0].lower() for pattern in patterns for match in pattern.finditer(self.text)}
        parts = {part for text in found for part in text.split()}
        said = [word for word in mentions(self.text) if not silent(word)]
        return {
            word.text
            for word in said
            if word.text.lower() in found | parts or (word.kind == "spot" and set(word.text.lower().split()) & parts)
        }


def _side(text: str, first: re.Pattern[str], second: re.Pattern[str]) -> int:
    return int(second.search(text) is not None) - int(first.search(text) is not None)
