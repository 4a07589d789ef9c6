"""Who or what is spoken of again: by name, as Chinese has no article to say so, or by "he", "she" and "they"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

FEMALE = frozenset({"girl", "woman", "lady", "mother", "grandmother", "queen", "princess", "witch", "daughter",
                    "sister", "aunt", "mom", "mum", "grandma", "bride", "waitress", "actress"})  # fmt: skip
MALE = frozenset({"boy", "man", "gentleman", "father", "grandfather", "king", "prince", "wizard", "son", "brother",
                  "uncle", "dad", "grandpa", "groom", "cowboy", "fisherman", "fireman", "monk"})  # fmt: skip
HEADS = frozenset("牛马龟驴车船舟树花桥楼塔亭门伞灯")
"""Nouns of one character, in simplified script, by which a thing with a longer name is spoken of again."""


def named_again(drafts: Sequence[Draft], words: Sequence[Mention], index: int, entry: Entry) -> int | None:
    """The thing that a bare noun of a later clause speaks of: the second bowl of 魚在魚缸裡,魚缸放在窗邊."""
    word = words[index]
    if word.text.isascii() or entry.kind != "thing" or not index or entry.details.get("held"):
        return None
    before = words[index - 1]
    filling = before.entry is not None and before.kind == "relation" and before.entry.name == "of"
    if filling or before.kind in {"number", "indefinite", "joining"}:
        return None
    pause = next((at for at in range(index - 1, -1, -1) if words[at].kind == "break"), -1)
    for number, draft in enumerate(drafts):
        earlier = bool(draft.words) and draft.words[0] < pause
        if earlier and not draft.drop and _same(draft, entry, folded(word.text)):
            draft.words.append(index)
            return number
    return None


def again(drafts: Sequence[Draft], pronoun: str) -> list[int]:
    """The numbers of the living things that a pronoun speaks of; none where nobody was named."""
    living = [number for number, draft in enumerate(drafts)
              if draft.entry.kind == "thing" and draft.entry.details.get("poses") and not draft.drop]  # fmt: skip
    if not living:
        return []
    word = pronoun.lower()[:2]
    if word == "th":
        several = [number for number in living if drafts[number].plural or drafts[number].count > 1]
        return several[-1:] or living[-2:]
    people = [number for number in living if drafts[number].entry.name in CLOTHED]
    other = FEMALE if word == "he" else MALE
    fitting = [number for number in people if not other & set(drafts[number].text.lower().split())]
    return (fitting or living)[-1:]


def _same(draft: Draft, entry: Entry, text: str) -> bool:
    """Whether a bare word is the noun of a draft, or the last part of it: the 橋 of a 石橋."""
    said = folded(draft.text)
    whole = draft.entry is entry and said == text
    if draft.entry.kind == "thing" and draft.entry.name == entry.name and _bare(said) == _bare(text):
        return True
    if whole or draft.entry.kind != "thing" or len(text) >= len(said):
        return whole
    if text in HEADS:
        return draft.entry.name == entry.name or said.endswith(text)
    return draft.entry.name == entry.name and said.endswith(text)


def _bare(text: str) -> str:
    """A noun without the syllable that adds nothing to it: 桌 and 桌子 are one table."""
    return text.removesuffix("子") if len(text) > 1 else text
