"""Small things with faces: a smiling avocado, a cup with a happy face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.surfaces import SMILING
from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.kinds import BEINGS

GLAD = frozenset({"smiling", "grinning", "laughing", "happy", "cheerful", "kawaii", "smiley"})
FACES = frozenset({"face", "smile", "smiley", "faces", "smiles"})
FACED = frozenset({
    "robot", "robopet", "snowman", "teddy", "doll", "jack", "scarecrow", "statue", "astronaut", "monster", "ghost",
    "mask", "skull", "alien", "gnome", "pool_float", "piggy_bank", "moon", "planet",
    "balloon_dog", "moai", "pumpkin",
})  # fmt: skip
"""What has a face by itself."""
LARGEST = 1.0
"""Metres of the highest thing that is given a face."""
FACE = Entry(kind="pattern", name=SMILING)
BETWEEN = MODIFIERS | {"unknown", "mood"}


def settle_smiles(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with words for a face of a thing as a look of it."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        if word.text.lower() in GLAD and _faceless(_noun_after(words, at)):
            found.append(replace(word, entry=FACE, others=()))
        elif word.text.lower() in FACES and not _more(words, at) and _had(found):
            adjective = found.pop() if found[-1].text.lower() in GLAD else None
            text = word.text if adjective is None else f"{adjective.text} {word.text}"
            found[-1] = Mention(text=text, entry=FACE)
        else:
            found.append(word)
    return found


def _more(words: Sequence[Mention], at: int) -> bool:
    """Whether "smiley" only says which face."""
    return at + 1 < len(words) and words[at + 1].text.lower() in FACES


def _noun_after(words: Sequence[Mention], at: int) -> Mention | None:
    for word in words[at + 1 : at + 5]:
        if word.article:
            return None
        if word.kind == "thing":
            return word
        if word.kind not in BETWEEN:
            return None
    return None


def _faceless(word: Mention | None) -> bool:
    """Whether something small has no face of its own."""
    entry = word.entry if word is not None else None
    if entry is None or entry.kind != "thing" or entry.name in FACED | FIGURES | BEINGS or entry.details.get("poses"):
        return False
    metres = metres_of(entry)
    return metres <= LARGEST


def _had(found: Sequence[Mention]) -> bool:
    """Whether a face is said to be had by a thing that has none."""
    rest = [word for word in found[-3:] if word.text.lower() not in GLAD]
    with_it = bool(rest) and rest[-1].text.lower() in {"with", "wearing", "and"} and rest[-1].kind == "relation"
    noun = next((word for word in reversed(found[:-1]) if word.kind in {"thing", "break"}), None)
    return with_it and _faceless(noun)
