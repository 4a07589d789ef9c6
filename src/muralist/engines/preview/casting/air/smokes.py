"""Smoke of a colour is a backdrop of its own, "a guitar in purple smoke": it comes from no chimney, and is no fog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

SMOKE, GROUND, WALL = "coloured smoke", "seamless", "wall"
SMOKES = frozenset({"smoke", "煙", "烟", "wisps of smoke", "puffs of smoke", "rising smoke"})
DULL = frozenset({"white", "grey", "gray", "black"})
NIGHT = Tint(word=SMOKE, colour=rgb("#181430"))
"""What smoke of all colours shows before."""


def name_smokes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with smoke that follows a colour as that backdrop; what it is called besides, 煙霧, goes."""
    found: list[Mention] = []
    for word in words:
        if word.text.lower() in SMOKES and found and _tinted(found[-1]):
            found.append(replace(word, entry=Entry(kind="feature", name=SMOKE), others=()))
        elif not (word.kind == "weather" and word.text in {"霧", "雾"} and found and _smoke(found[-1])):
            found.append(word)
    return found


def _smoke(word: Mention) -> bool:
    return word.entry is not None and word.entry.name == SMOKE


def _tinted(word: Mention) -> bool:
    colour = word.meaning("colour")
    motley = word.entry is not None and bool(word.entry.details.get("motley"))
    return motley or (colour is not None and colour.name not in DULL)


def fill_with_smoke(drafts: list[Draft]) -> None:
    """Set what is in such smoke before darkness, where no place is named."""
    smokes = [draft for draft in drafts if draft.entry.name == SMOKE and not draft.drop]
    if not smokes or any(draft.entry.kind == "place" and not draft.drop for draft in drafts):
        return
    for entry, colours in ((Entry(kind="place", name=GROUND), []), (Entry(kind="feature", name=WALL), [NIGHT])):
        drafts.append(Draft(entry=entry, text=SMOKE, plural=False, colours=colours, words=[]))
