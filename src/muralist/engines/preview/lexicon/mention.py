"""One word or phrase of a prompt with its meaning, and what kinds of them there are."""

from __future__ import annotations

from dataclasses import dataclass

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.telling import telling

FIGURES = frozenset({"person", "child"})
NOUNS = frozenset({"thing", "feature", "place"})
ACTS = frozenset({"wearing", "carrying", "riding", "biting"})
"""Relations that are deeds: their words are listed as content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One word or phrase of the prompt and its meaning: `entry` is None for words that paint nothing.

    A pause is kind "break"; `article` is "a", "the" or "" for what stood before it; `others` are further meanings.
    """

    text: str
    entry: Entry | None
    plural: bool = False
    article: str = ""
    others: tuple[Entry, ...] = ()

    @property
    def kind(self) -> str:
        return self.entry.kind if self.entry is not None else "unknown"

    def meaning(self, kind: str) -> Entry | None:
        """The meaning of that kind, if the word has one."""
        every = (*([self.entry] if self.entry else []), *self.others)
        return next((entry for entry in every if entry.kind == kind), None)


BREAK = Mention(text=",", entry=Entry(kind="break", name=","))
END = Mention(text=".", entry=Entry(kind="break", name="."))
OWNING = Mention(text="'s", entry=Entry(kind="relation", name="holding"))
SILENT = frozenset(
    {"break", "relation", "negation", "located", "stop", "joining", "or", "pronoun", "being", "says", "indefinite",
     "definite", "source", "quality", "likeness", "mutual", "subset", "again", "along"}
)  # fmt: skip
"""Kinds that steer the reading and are listed neither as understood nor as ignored."""


def silent(word: Mention) -> bool:
    """Whether a word only steers the reading, so that it is neither understood nor ignored."""
    if word.kind == "number" and word.entry is not None and word.entry.name == "1":
        return True
    if word.kind == "relation" and word.entry is not None:
        return bool(word.entry.details.get("implied")) or not telling(word.text, word.entry.name)
    return word.kind in SILENT
