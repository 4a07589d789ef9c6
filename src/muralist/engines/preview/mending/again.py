"""A noun that is named again: Chinese has no article to say so."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.hanzi.scripts import folded
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.parser import Mention


def named_again(drafts: Sequence[Draft], words: Sequence[Mention], index: int, entry: Entry) -> int | None:
    """The thing that a bare noun of a later clause speaks of: the second bowl of 魚在魚缸裡,魚缸放在窗邊."""
    word = words[index]
    if word.text.isascii() or entry.kind != "thing" or not index or entry.details.get("held"):
        return None
    if words[index - 1].kind in {"number", "indefinite", "joining"}:
        return None
    for number, draft in enumerate(drafts):
        pause = any(one.kind == "break" for one in words[draft.words[0] : index]) if draft.words else False
        if pause and draft.entry is entry and folded(draft.text) == folded(word.text) and not draft.drop:
            draft.words.append(index)
            return number
    return None
