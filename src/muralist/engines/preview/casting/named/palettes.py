"""Icons and logos: colours named after them are theirs, "a rocket icon, orange and navy", and a place is its sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.named.emblems import emblematic
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.dealt import HUE

JOINING = frozenset({"joining", "break"})
IDLE = frozenset({"colors", "colours", "color", "colour", "tones", "tone", "scheme", "palette", "in", "only",
                  "配色", "色", "色調", "色调", "為主", "为主"})  # fmt: skip
"""Words beside the colours of such a list."""
SIGNS = {
    "cafe": "coffee cup", "mountains": "lone mountain", "beach": "palm tree", "forest": "pine tree", "gym": "dumbbell",
    "library": "stack of books", "bookshop": "open book", "flowershop": "tulip", "space": "planet",
    "island": "palm tree", "bar": "cocktail", "kitchen": "frying pan", "camp": "tent", "harbour": "anchor",
    "farm": "barn", "fitness studio": "dumbbell",
}  # fmt: skip
"""Places, and by what their logos show them."""


def settle_palettes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions of an icon or logo with each list of colours as those of its thing."""
    if not emblematic(words):
        return list(words)
    found = _signed(words)
    start = 0
    kept: list[Mention] = []
    for end in [*(at for at, word in enumerate(found) if word.kind == "break"), len(found)]:
        clause = found[start:end]
        if kept and _colours_alone(clause):
            while kept and kept[-1].kind in JOINING:
                kept.pop()
            kept += [_hue(word) for word in clause if word.kind not in JOINING]
        else:
            kept += clause
        kept += found[end : end + 1]
        start = end + 1
    return kept


def _signed(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a place as the sign of it, where nothing else is named to show."""
    if any(word.kind in {"thing", "feature"} and word.meaning("colour") is None for word in words):
        return list(words)
    found = list(words)
    for at, word in enumerate(words):
        sign = _sign(word)
        entry = lexicon().english.get(sign) if sign else None
        if entry is not None and not word.text.lower().startswith(("in ", "on ", "at ")):
            found[at] = replace(word, entry=entry, others=(), plural=False)
            break
    return found


def _sign(word: Mention) -> str:
    """The word for what stands for a place, or ""."""
    if word.entry is None or word.kind != "place":
        return ""
    return SIGNS.get(word.text.lower()) or SIGNS.get(word.entry.name, "")


def _colours_alone(clause: Sequence[Mention]) -> bool:
    """Whether a clause names colours and nothing else."""
    named = [word for word in clause if word.meaning("colour") is not None and not word.article and not word.plural]
    rest = [word for word in clause if word not in named]
    return bool(named) and all(word.kind == "joining" or word.text.lower() in IDLE for word in rest)


def _hue(word: Mention) -> Mention:
    colour = word.meaning("colour")
    if colour is None:
        return word
    return replace(word, entry=Entry(kind=HUE, name=colour.name, details=colour.details), others=())
