"""Whose a quoted word is: the noun right after it has it, "a door with an "OPEN" sign", 寫著「營業中」的牌子."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props


def settle_lettered(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Give each quoted word to what is named right after it, if that can be lettered and has no word yet."""
    for at, word in enumerate(words):
        if word.kind != "quote" or (at and words[at - 1].kind == "says" and words[at - 1].text.isascii()):
            continue
        end = at + 1
        while end < len(words) and words[end].kind in MODIFIERS:
            end += 1
        named = next((one for one in drafts if end in one.words and _letterable(one)), None)
        owner = next((one for one in drafts if any(n == at and kind == "quote" for n, kind, _ in one.doubtful)), None)
        if named is None or owner is None or named is owner or named.quote:
            continue
        named.quote, owner.quote, named.ink = owner.quote, "", owner.ink
        named.doubtful += [item for item in owner.doubtful if item[1] == "quote"]
        owner.doubtful = [item for item in owner.doubtful if item[1] != "quote"]


def _letterable(draft: Draft) -> bool:
    return draft.is_thing and all_props()[draft.entry.name].letters
