"""Nouns of two meanings, told apart by what else the prompt names: a crane by a ship lifts, one among reeds wades."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.lists import split, tables
from muralist.engines.preview.lexicon.mention import Mention

MERGED = "merged"
SENSES = {
    noun: (sense["means"], frozenset(split(sense["for"])), frozenset(split(sense["against"])))
    for noun, sense in tables("homonyms").items()
}
"""By the noun: the phrase of its rarer meaning ("" for one that is not painted), what speaks for it, and against."""


WINE, OTHERS = frozenset({"wine", "red wine", "white wine", "wine bottle", "bottle of wine"}), frozenset({
    "water", "milk", "juice", "beer", "lemonade", "whiskey", "whisky", "tea", "cola", "soda"})  # fmt: skip
"""What is drunk of stemmed glasses, and what speaks for others."""


def _stemmed(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Glasses that are named with wine are for wine."""
    said = {part for word in words for part in word.text.lower().split()}
    if not WINE & said or OTHERS & said:
        return
    for draft in drafts:
        plain = draft.text.lower() in {"glass", "glasses"} and draft.entry.name == "glass"
        if plain and draft.is_thing and not draft.material:
            draft.entry, draft.others = lexicon().english["wine glass"], ()


def settle_homonyms(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Give such nouns the meaning that more of the other words speak for."""
    _stemmed(words, drafts)
    said = {part.lower().rstrip("s") for word in words for part in word.text.split()}
    said |= {word.text.lower() for word in words}
    for draft in drafts:
        sense = SENSES.get(draft.text.lower()) or SENSES.get(draft.text.lower().rstrip("s"))
        if sense is None or draft.drop or draft.entry.kind != "thing":
            continue
        phrase, cues, against = sense
        if len(_roots(cues) & said) <= len(_roots(against) & said):
            continue
        entry = lexicon().english.get(phrase)
        if entry is not None:
            draft.entry, draft.others, draft.poses = entry, (), []
            draft.plural = draft.plural and not entry.details.get("pair")
            continue
        number = next(n for n, one in enumerate(drafts) if one is draft)
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]
        draft.entry, draft.others, draft.linked, draft.words = Entry(kind=MERGED, name=draft.text), (), [], []


def _roots(cues: frozenset[str]) -> set[str]:
    return {cue.rstrip("s") for cue in cues}
