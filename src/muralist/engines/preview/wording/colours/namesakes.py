"""Nouns that are colours in a list of colours: "in teal, coral and gold", "a lavender, mint and peach palette"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.lists import rows
from muralist.engines.preview.lexicon.mention import Mention

NAMESAKES = rows("namesakes", "colours")
"""What colour a noun is as a word for one."""
LISTING = frozenset({"break", "joining"})
AFTER = frozenset({"break", "joining", "relation", "palette", "spot", "located", "subset", "style"})
SHADES = frozenset({"palette", "palettes", "colours", "colors", "tones", "shades", "hues", "tints", "theme", "scheme"})
ABSTRACT = "abstract"


def settle_namesakes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the nouns of such lists as colours."""
    found = list(words)
    at = 0
    while at < len(words):
        items, end = _list_from(words, at)
        free = _of_all(words, end) if words[at].article else _alone(words, end)
        if len(items) > 1 and any(_plainly(words[item]) for item in items) and free:
            for item in items:
                if not _plainly(words[item]):
                    found[item] = _as_colour(words[item])
        at = max(end, at + 1)
    return found


def _list_from(words: Sequence[Mention], start: int) -> tuple[list[int], int]:
    """The items of the list of colours that begins here, one between two pauses, and where it ends."""
    items: list[int] = []
    at = start
    while at < len(words) and _hue(words[at], first=at == start):
        items.append(at)
        at += 1
        if at < len(words) and words[at].kind in LISTING and words[at].text != ".":
            ahead = at + 1
            if ahead < len(words) and words[ahead].kind == "joining":
                ahead += 1
            if ahead < len(words) and _hue(words[ahead]):
                at = ahead
                continue
        break
    return items, at


def _hue(word: Mention, *, first: bool = False) -> bool:
    bare = (first or not word.article) and not word.plural
    return bare and (word.meaning("colour") is not None or word.text.lower() in NAMESAKES)


def _plainly(word: Mention) -> bool:
    return word.kind == "colour"


def _alone(words: Sequence[Mention], end: int) -> bool:
    """Whether the list describes the whole picture rather than a noun after it."""
    if end >= len(words):
        return True
    return words[end].kind in AFTER or bool(words[end].article) or _of_all(words, end)


def _of_all(words: Sequence[Mention], end: int) -> bool:
    """Whether a word for all the colours of a picture follows: "a coral and teal palette"."""
    if end >= len(words):
        return False
    place = words[end].meaning("place")
    called = words[end].text.lower() in SHADES or words[end].meaning("palette") is not None
    return called or (place is not None and place.name == ABSTRACT)


def _as_colour(word: Mention) -> Mention:
    known = word.meaning("colour")
    if known is None:
        code = NAMESAKES[word.text.lower()]
        known = Entry(kind="colour", name=word.text.lower(), details={"code": code})
    return replace(word, entry=known, others=())
