"""A meal of many dishes, 年夜飯, is painted as some of them."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon.mention import Mention

COURSES = ("餃子", "青菜", "小籠包")
MEALS = {
    "breakfast": ("煎蛋", "吐司", "牛奶"),
    "chinese breakfast": ("油條", "豆漿", "包子"),
    "lunch": ("炒飯", "青菜", "湯"),
    "tea": ("蛋糕", "司康", "紅茶"),
}
"""Meals of the day by the word that a row gives, and what is on the table."""
FEAST = "feast"


def served(words: list[Mention]) -> list[Mention]:
    """The mentions with each such meal as its courses, all under its name."""
    found: list[Mention] = []
    for word in words:
        if word.entry is None or not word.entry.details.get(FEAST):
            found.append(word)
            continue
        for number, course in enumerate(MEALS.get(str(word.entry.details[FEAST]), COURSES)):
            if number:
                found.append(Mention(text="和", entry=look_up("和")[1]))
            found.append(replace(word, entry=look_up(course)[1], others=(), plural=False))
    return found
