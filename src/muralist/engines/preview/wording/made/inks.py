"""Colours of letters: in "with "HI" in black letters" the black is the words', and none of what bears them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

INK = "ink"
LETTERS = frozenset({
    "letters", "lettering", "text", "font", "ink", "writing", "type", "script", "icing", "frosting", "paint", "print",
    "words", "word", "embroidery", "thread", "字", "文字", "字樣", "字样", "大字", "字體", "字体", "的字",
})  # fmt: skip
"""What is written, and what it is written with."""
MADE = frozenset(
    {
        "bold",
        "big",
        "large",
        "small",
        "tiny",
        "block",
        "capital",
        "handwritten",
        "cursive",
        "neat",
        "tall",
        "thick",
        "chunky",
        "rounded",
        "fat",
        "heavy",
        "wide",
    }
)
"""How letters are, besides their colour."""
BEFORE = frozenset({"says", "relation"})


def settle_inks(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the colours of quoted words told apart from those of things."""
    found = list(words)
    for at, word in enumerate(words):
        if word.kind == "quote":
            for one in _after(words, at) or _ahead(words, at):
                entry = words[one].meaning("colour")
                details = {"code": entry.details["code"]} if entry is not None else {}
                found[one] = replace(words[one], entry=Entry(kind=INK, name=INK, details=details), others=())
    return found


def _after(words: Sequence[Mention], at: int) -> list[int]:
    """The words of "in black letters", "written in red" right after the quotation."""
    start = at + 1
    written = (
        start < len(words) and words[start].kind == "says" and words[start].text.lower() in {"written", "lettered"}
    )
    start += written
    if start >= len(words) or words[start].text.lower() != "in":
        return []
    run = _run(words, start + 1)
    hued = [one for one in run if words[one].meaning("colour") is not None]
    end = run[-1] + 1 if run else start
    lettered = any(words[one].text.lower() in LETTERS for one in run)
    # "in red" says it alone, where nothing that is red follows
    alone = end >= len(words) or words[end].kind in {"break", "joining", "relation"}
    return run if hued and (lettered or alone) else []


def _run(words: Sequence[Mention], start: int) -> list[int]:
    end = start
    while end < len(words) and (words[end].meaning("colour") is not None or words[end].text.lower() in LETTERS | MADE):
        end += 1
    return [*range(start, end)]


def _ahead(words: Sequence[Mention], at: int) -> list[int]:
    """The words of "with white text", 印著白色 right before the quotation."""
    end = at
    while end and words[end - 1].kind == "says":
        end -= 1
    start = end
    while start and (words[start - 1].meaning("colour") is not None or words[start - 1].text.lower() in LETTERS | MADE):
        start -= 1
    hued = [one for one in range(start, end) if words[one].meaning("colour") is not None]
    said = end < at or any(words[one].text.lower() in LETTERS for one in range(start, end))
    led = start > 0 and words[start - 1].kind in BEFORE
    return [*range(start, end)] if hued and led and (said or words[start - 1].kind == "says") else []


def inks_of(words: Sequence[Mention], at: int) -> list[int]:
    """The words that say how a quotation is written."""
    near = [one for one in range(max(0, at - 4), min(len(words), at + 6)) if words[one].kind == INK]
    return [one for one in near if not any(words[n].kind == "quote" for n in range(min(one, at) + 1, max(one, at)))]


def ink_code(word: Mention) -> str:
    """The colour that such a word names, or ""."""
    return str(word.entry.details.get("code", "")) if word.entry is not None else ""
