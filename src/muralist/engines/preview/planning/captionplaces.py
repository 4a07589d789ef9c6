"""Where in the picture its title is said to be: "with the words "STAY" at the bottom", 底部文字「出發」."""

from __future__ import annotations

import re

_EDGE = r"(?:top|bottom|upper|lower|middle|cent(?:er|re))"
_SPOT = rf"(?P<{{at}}>{_EDGE}(?:[- ]?(?:left|right|cent(?:er|re)))?|left|right)"
_THERE = r"(?:at|on|in|along|across|near|toward|towards)\s+the\s+(?:very\s+)?"
_AFTER = re.compile(
    r"^[\s,]*(?:(?:written|placed|set|centred|centered|lettered)\s+)?(?:in\s+[\w -]{1,40}?\s+)?"
    + _THERE
    + _SPOT.format(at="a")
    + r"(?:\s+(?:corner|edge|side|part|third))?",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    _THERE + _SPOT.format(at="b") + r"(?:\s+(?:edge|corner|part|third|of the (?:picture|image|poster|frame)))?"
    r"[\s,:]+(?:(?:the|a|with|it|that|big|bold|large|small|white|black|words?|text|title|headline|slogan|says|saying|reads)\s*:?\s*)*$",
    re.IGNORECASE,
)
_ZH = "(?P<{at}>左上|右上|左下|右下|上|下|頂|顶|底|正中|中)(?:方|角|邊|边|部|面|央|間|间)"
_AFTER_ZH = re.compile(
    "^[\\s，,]*(?:放|寫|写|置|位)?(?:於|于|在)(?:畫面|画面|圖片|图片|海報|海报)?的?" + _ZH.format(at="a")
)
_BEFORE_ZH = re.compile(
    _ZH.format(at="b") + "(?:的)?(?:是|有|為|为|寫著|写着|大字|小字|文字|標題|标题|字樣|字样|標語|标语|[:：\\s])*$"
)
_QUOTES = "\"'“”‘’「」『』«»"
_PARTS = {
    "top": ("top", "upper", "上", "頂", "顶"), "bottom": ("bottom", "lower", "下", "底"),
    "left": ("left", "左"), "right": ("right", "右"),
}  # fmt: skip
_MIDDLE = re.compile("middle|cent(?:er|re)|中")


def said_place(prompt: str, caption: str) -> tuple[str, str]:
    """Where the prompt puts that title, as plans call it, and the words for it; both "" where it says nothing."""
    at = prompt.find(caption) if caption else -1
    if at < 0:
        return "", ""
    before, after = prompt[:at].rstrip(_QUOTES), prompt[at + len(caption) :].lstrip(_QUOTES)
    for found in (_AFTER.search(after), _AFTER_ZH.search(after), _BEFORE.search(before), _BEFORE_ZH.search(before)):
        if found is not None:
            return place_named(next(iter(found.groupdict().values()))), found[0].lower()
    return "", ""


def place_named(said: str) -> str:
    """Where letters stand, as plans call it: "top right", "middle", or "" for where it is calmest."""
    parts = [name for name, words in _PARTS.items() if any(word in said.lower() for word in words)]
    return " ".join(parts) or ("middle" if _MIDDLE.search(said.lower()) else "")
