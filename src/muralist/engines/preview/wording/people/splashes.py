"""Who stomps, jumps or plays in puddles splashes, and so does whoever is said to splash in the rain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

SPLASHES = frozenset({"splashing", "splash", "splashes", "splashing around", "splashing about"})
STAMPS = SPLASHES | {
    "stomping", "stomps", "stamping", "stamps", "jumping", "jumps", "hopping", "hops", "leaping", "leaps", "skipping",
    "romping", "playing", "plays", "running", "runs", "dancing", "bouncing", "skips",
}  # fmt: skip
STAMPED = ("玩", "跳", "蹦", "踩", "嬉", "戲", "戏")
"""The beginnings of what is done in the water, where a Chinese sentence says where first."""
PUDDLE = frozenset({"puddle", "puddles"})
WET = frozenset({"rain", "storm"})
SPLASHING = Entry(kind="pose", name="splashing")
SHOWN, PASSED = Entry(kind="role", name="puddle"), Entry(kind="stop", name="stop")
DROPS = frozenset(
    {"splash", "splashes", "water splash", "water splashes", "splashing water", "water drops", "droplets"}
)
STILL = frozenset({"frozen", "big", "huge", "mid", "flying", "high"})
FAR = 5
"""Words between the deed and the water."""


def settle_splashes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a deed as splashing, and its puddle as what the splash shows."""
    found = list(words)
    doer = False
    for at, word in enumerate(words):
        thing = word.meaning("thing")
        if thing is not None and thing.details.get("poses"):
            doer = thing.name in FIGURES
        if word.kind == "break":
            continue
        text = word.text.lower()
        puddle = _puddle(words, at)
        if text in STAMPS and doer and puddle:
            _splash(found, at, range(at + 1, puddle + 1))
        elif text in SPLASHES and doer and _wet(words):
            found[at] = replace(word, entry=SPLASHING, others=())
        elif not text.isascii() and _names(word, PUDDLE) and doer:
            deed = next((n for n in range(at + 1, min(at + 3, len(words))) if words[n].text.startswith(STAMPED)), 0)
            if deed:
                _splash(found, deed, range(at - 1 if words[at - 1].kind == "located" else at, deed))
    if any(word.kind == "pose" and word.entry is not None and word.entry.name == SPLASHING.name for word in found):
        _show_drops(found)
    return found


def _show_drops(found: list[Mention]) -> None:
    """The splash of whoever splashes is drawn with the deed, and stands in the air as in a snapshot."""
    for at, word in enumerate(found):
        if word.kind == "thing" and word.text.lower() in DROPS:
            found[at] = replace(word, entry=SHOWN, others=(), article="")
            if at and found[at - 1].text.lower() in STILL:
                found[at - 1] = replace(found[at - 1], entry=PASSED, others=())


def _names(word: Mention, names: frozenset[str]) -> bool:
    """Whether one of its meanings is such a thing, feature or place."""
    every = (*([word.entry] if word.entry else []), *word.others)
    return any(entry.kind in {"thing", "feature", "place"} and entry.name in names for entry in every)


def _puddle(words: Sequence[Mention], at: int) -> int:
    """The puddle that a deed is done in, or 0."""
    inside = False
    for number in range(at + 1, min(at + 1 + FAR, len(words))):
        word = words[number]
        if _names(word, PUDDLE):
            return number if inside else 0
        if word.kind in {"break", "thing", "place", "pose"}:
            return 0
        inside = inside or (word.entry is not None and word.kind == "relation" and word.entry.name in {"in", "on"})
    return 0


def _wet(words: Sequence[Mention]) -> bool:
    """Whether it rains."""
    return any(word.entry is not None and word.kind == "weather" and word.entry.name in WET for word in words)


def _splash(found: list[Mention], at: int, rest: range) -> None:
    """Note the deed; what is said of the puddle besides is shown by nothing."""
    found[at] = replace(found[at], entry=SPLASHING, others=())
    for number in rest:
        word = found[number]
        entry = SHOWN if _names(word, PUDDLE) else PASSED if word.kind in {"relation", "located", "stop"} else None
        found[number] = replace(word, entry=entry, others=(), article="")
