"""Scenes of websites that one word names: an interview is two people at a table, a car that charges has its charger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import BREAK, FIGURES, Mention

INTERVIEWS = frozenset({"interview", "job interview", "面試", "面试"})
TEAM = "project team"
CHARGED = frozenset({"car", "sports_car", "motorcycle", "bus", "truck"})
CHARGING = frozenset({"charging", "being charged", "recharging", "充電", "充电", "在充電", "在充电"})
CHARGER = "charging station"


def settle_sitework(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the two of an interview that names nobody, and with the charger of a car that is charging."""
    found = list(words)
    things = [thing.name for word in words if (thing := word.meaning("thing")) is not None]
    peopled = any(name in FIGURES for name in things)
    for at, word in enumerate(words):
        text = word.text.lower()
        if text in INTERVIEWS and word.entry is None and not peopled:
            team = lexicon().english[TEAM]
            pair = replace(team, details={**team.details, "group": 2})
            found[at] = replace(word, entry=pair, others=(), plural=False)
            break
        car = any(name in CHARGED for name in things)
        if text in CHARGING and word.meaning("thing") is None and car and "charger" not in things:
            charger = replace(word, entry=lexicon().english[CHARGER], others=(), article="a")
            found[at : at + 1] = [BREAK, charger, BREAK]
            break
    return found
