"""Feelings of people are on their faces: a sad woman, an angry man; said of nobody they are the picture's mood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SAD, ANGRY, SURPRISED = "sad", "angry", "surprised"
"""Words of a figure's variant."""
FELT = {
    **dict.fromkeys(("sad", "sorrowful", "melancholy", "melancholic", "lonely", "gloomy", "悲傷", "悲伤", "憂鬱",
                     "忧郁", "孤獨", "孤独"), SAD),
    **dict.fromkeys(("angry", "furious", "憤怒", "愤怒"), ANGRY),
    **dict.fromkeys(("恐懼", "恐惧"), SURPRISED),
}  # fmt: skip
"""Words for moods, and how a face shows them."""
FACED, SHOWN = frozenset({"robot"}), frozenset({SAD})
"""What else has a face that shows feelings, and which."""
BETWEEN = MODIFIERS | {"trait", "mood", "unknown", "garment"}


def settle_feelings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with moods of people as traits of theirs."""
    found = list(words)
    for at, word in enumerate(found):
        feeling = FELT.get(word.text.lower())
        if feeling is not None and word.meaning("mood") is not None and (_ahead(found, at) or _behind(found, at)):
            found[at] = replace(word, entry=Entry(kind="trait", name=feeling), others=())
        elif feeling in SHOWN:
            _show(found, at, feeling)
    return found


def _show(found: list[Mention], at: int, feeling: str) -> None:
    """Put the feeling on the face of the robot that it is said of."""
    near = [*range(at + 1, min(len(found), at + 4)), *([at - 1] if at else [])]
    for number in near:
        word = found[number]
        if word.entry is not None and word.entry.name in FACED and word.kind == "thing":
            details = {**word.entry.details, "variant": f"{word.entry.details.get('variant', '')} {feeling}".strip()}
            found[number] = replace(word, entry=replace(word.entry, details=details), others=())
            found[at] = replace(found[at], entry=Entry(kind="quality", name=feeling), others=())
            return
        if word.kind not in BETWEEN:
            return


def _ahead(words: Sequence[Mention], at: int) -> bool:
    """Whether the noun that follows is somebody."""
    for word in words[at + 1 :]:
        if _somebody(word):
            return True
        if word.kind not in BETWEEN:
            return False
    return False


def _behind(words: Sequence[Mention], at: int) -> bool:
    """ "A man looking sad": said right after somebody, perhaps with a verb between."""
    before = [word for word in words[max(0, at - 3) : at] if word.kind != "being"]
    ends = at + 1 == len(words) or words[at + 1].kind in {"break", "joining", "relation", "located"}
    return ends and any(_somebody(word) for word in before[-2:]) and not any(word.kind == "break" for word in before)


def _somebody(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and str(thing.details.get("prop", thing.name)) in CLOTHED
