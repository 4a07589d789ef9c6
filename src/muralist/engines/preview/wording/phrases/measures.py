"""Measures and pieces of something: a ball of blue yarn is yarn, a glass jar of jam one jar, a wedge of cheese one.

The vocabulary knows some by their whole name, "ball of yarn"; words that describe what is measured stand inside such
a name and are moved before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.lexicon import Entry, lexicon, plain, singulars
from muralist.engines.preview.lexicon.mention import Mention

PIECES = frozenset({
    "wedge", "slice", "block", "chunk", "hunk", "cube", "lump", "piece", "bar", "scoop", "dollop", "sheet", "roll",
    "skein", "loaf", "log", "stick", "drop", "grain", "strip", "half", "quarter", "ball", "bowlful", "portion",
    "serving", "bite", "cone",
})  # fmt: skip
"""Words for one piece of what comes after "of"."""
MOVED = MODIFIERS - {"number", "heap"} | {"unknown", "mood"}
"""What may stand between "of" and what is measured."""
LAYERED = {"pancakes": range(2, 9)}
"""Foods whose layers are painted by their number, by what they fill a plate with."""
FAR = 4


def settle_measures(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each measure and what it measures as one noun."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        named, used = _layers(words, at) or _measured(words, at) or ([words[at]], 1)
        found += named
        at += used
    return found


def _measured(words: Sequence[Mention], at: int) -> tuple[list[Mention], int] | None:
    """The modifiers and the one noun of a measure that begins at this word, and how many words these are."""
    head = words[at]
    if not head.text.isascii() or at + 2 >= len(words) or words[at + 1].text.lower() != "of":
        return None
    last = min(at + 3 + FAR, len(words))
    end = next((i for i in range(at + 2, last) if words[i].kind not in MOVED), last)
    if any(words[i].article for i in range(at + 2, min(end + 1, last))):
        return None
    inner, between = words[min(end, last - 1)], list(words[at + 2 : end])
    if end == last or inner.kind in {"break", "relation", "joining"}:
        # "a ball of red wool": the last word is the noun, though it means nothing by itself
        end -= 1
        if end < at + 2 or words[end].kind != "unknown":
            return None
        inner, between = words[end], list(words[at + 2 : end])
    entry = _whole(head, inner) or _same(head, inner) or _piece(head, inner)
    if entry is None:
        return None
    text = f"{head.text} of {inner.text}"
    noun = replace(inner, text=text, entry=entry, others=(), plural=head.plural, article="")
    if between:
        between[0] = replace(between[0], article=head.article)
    else:
        noun = replace(noun, article=head.article)
    return [*between, noun], end + 1 - at


def _whole(head: Mention, inner: Mention) -> Entry | None:
    """What the vocabulary knows by the name of both: a ball of yarn."""
    book = lexicon().english
    names = (f"{one} of {two}" for one in singulars(plain(head.text)) for two in singulars(plain(inner.text)))
    known = (book[name] for name in names if name in book)
    return next((entry for entry in known if entry.kind == "thing"), None)


def _same(head: Mention, inner: Mention) -> Entry | None:
    """What comes in the vessel that is named: a glass jar of jam."""
    vessel, content = head.meaning("thing"), inner.meaning("thing")
    if vessel is None or content is None or vessel.name != content.name or "variant" not in content.details:
        return None
    return content


def _piece(head: Mention, inner: Mention) -> Entry | None:
    """One piece of what is a thing by itself: a wedge of cheese."""
    if plain(head.text) not in PIECES or inner.kind != "thing" or inner.plural:
        return None
    return inner.entry


def _layers(words: Sequence[Mention], at: int) -> tuple[list[Mention], int] | None:
    """A stack of so many pancakes, which is one stack with as many layers; of blueberry pancakes, one of them."""
    if words[at].kind != "heap" or at + 1 >= len(words):
        return None
    if words[at + 1].kind != "number":
        return _one_stack(words, at)
    if at + 2 >= len(words):
        return None
    end = next((i for i in range(at + 2, min(at + 2 + FAR, len(words))) if words[i].kind not in MOVED), at)
    inner, number = words[end].entry, words[at + 1].entry
    food = str(inner.details.get("fill", "")) if inner is not None and inner.kind == "thing" else ""
    if inner is None or number is None or int(number.name) not in LAYERED.get(food, ()):
        return None
    name = f"{number.name} {food}"
    entry = replace(inner, details={**inner.details, "fill": name, "filling": name})
    noun = replace(words[end], text=f"{words[at].text} {words[at + 1].text} {words[end].text}", entry=entry,
                   plural=False, article=words[at].article)  # fmt: skip
    return [*words[at + 2 : end], noun], end + 1 - at


def _one_stack(words: Sequence[Mention], at: int) -> tuple[list[Mention], int] | None:
    """What is drawn as a stack anyway is not stacked once more, plate on plate."""
    end = next((i for i in range(at + 1, min(at + 1 + FAR, len(words))) if words[i].kind not in MOVED), at)
    inner = words[end].entry
    if inner is None or words[end].kind != "thing" or inner.details.get("fill") not in LAYERED:
        return None
    text = f"{words[at].text} {words[end].text}"
    return [*words[at + 1 : end], replace(words[end], text=text, plural=False, article=words[at].article)], end + 1 - at
