"""What a small thing is said to be on, where that is ground: moss, a bamboo mat, a wet stone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

MOSS = frozenset({"moss", "green moss", "青苔", "苔藓", "苔"})
STONES = frozenset({"stone", "stones", "石", "石头"})
MATS = frozenset({"mat", "竹席", "草席", "竹垫"})
REED = frozenset({"bamboo", "straw", "reed", "woven"})
TRODDEN = frozenset({"on", "atop", "riding"})
CHANGED = frozenset({"weather", "pattern", "size", "colour", "mood", "unknown", "stop"})
"""Kinds of the words between "on" and the stone."""
SMALL = 0.46
"""Metres up to which what is on such a ground is seen as near as on a table."""


def settle_grounds(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with moss and mats under small things read as the surface, and stones under anything as rocks."""
    found = list(words)
    near = _near(words)
    for at, word in enumerate(words):
        text = folded(word.text.lower())
        start = after_on(words, at)
        if start is None:
            continue
        if text in STONES and word.kind == "material" and ends(words, at):
            found[at] = replace(word, entry=lexicon().english["rock"], others=())
            for number in range(start, at):
                if words[number].kind == "weather":
                    # rock that is wet looks like any other
                    found[number] = replace(words[number], entry=None, others=())
        elif text in MOSS and near:
            found[at] = replace(word, entry=Entry(kind="feature", name="moss", details={"place": "studio"}), others=())
        elif near and word.kind == "thing" and text in MATS and (not text.isascii() or _woven(words, start, at)):
            entry = Entry(kind="feature", name="bamboo mat", details={"place": "studio"})
            found[at] = replace(word, entry=entry, others=())
            for number in range(start, at):
                if words[number].text.lower() in REED:
                    found[number] = replace(words[number], entry=Entry(kind="stop", name="stop"), others=())
    return found


def _near(words: Sequence[Mention]) -> bool:
    """Whether all things are small: the mat itself apart."""
    things = [word.entry.name for word in words if word.kind == "thing" and word.entry is not None
              and folded(word.text.lower()) not in MATS | STONES]  # fmt: skip
    return bool(things) and all(name in all_props() and all_props()[name].size <= SMALL for name in things)


def after_on(words: Sequence[Mention], at: int) -> int | None:
    """Where the phrase begins that follows "on", or where a word stands that 上 follows; None if neither."""
    if not words[at].text.isascii():
        after = words[at + 1] if at + 1 < len(words) else None
        return at if after is not None and after.kind == "relation" and after.text.startswith("上") else None
    start = at
    while start and (words[start - 1].kind in CHANGED or words[start - 1].text.lower() in REED):
        start -= 1
    before = words[start - 1].entry if start else None
    return start if before is not None and before.kind == "relation" and before.name in TRODDEN else None


def ends(words: Sequence[Mention], at: int) -> bool:
    """Whether no noun follows that the stone is the material of."""
    return at + 1 == len(words) or words[at + 1].kind not in {"thing", "feature", "place", "colour", "unknown"}


def _woven(words: Sequence[Mention], start: int, at: int) -> bool:
    return any(words[number].text.lower() in REED for number in range(start, at))
