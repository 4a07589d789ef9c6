"""Animals in families and pairs: a fox family is foxes, and nobody's relatives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.figure.kin.kinds import kind_of

BROODS = {"family": "4", "couple": "2", "pair": "2", "trio": "3", "duo": "2"}
"""How many a word after an animal means."""


def in_broods(words: Sequence[Mention]) -> list[Mention]:
    """The mentions, with "a fox family" read as four foxes."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        count = BROODS.get(word.text.lower())
        if count is None or word.article or before is None or before.plural or not _animal(before):
            found.append(word)
            continue
        number = Mention(text=word.text, entry=Entry(kind="number", name=count))
        found[-1:] = [number, replace(before, plural=True, article="")]
    return found


def _animal(word: Mention) -> bool:
    entry = word.entry
    return entry is not None and entry.kind == "thing" and (
        kind_of(entry.name, str(entry.details.get("variant", ""))) is not None
    )  # fmt: skip
