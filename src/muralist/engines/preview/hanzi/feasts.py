"""A meal of many dishes, 年夜飯, is painted as some of them."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.mention import Mention

COURSES = ("餃子", "青菜", "小籠包")
FEAST = "feast"


def served(words: list[Mention]) -> list[Mention]:
    """The mentions with each such meal as its courses, all under its name."""
    found: list[Mention] = []
    for word in words:
        if word.entry is None or not word.entry.details.get(FEAST):
            found.append(word)
            continue
        for number, course in enumerate(COURSES):
            if number:
                found.append(Mention(text="和", entry=look_up("和")[1]))
            found.append(replace(word, entry=look_up(course)[1], others=(), plural=False))
    return found
