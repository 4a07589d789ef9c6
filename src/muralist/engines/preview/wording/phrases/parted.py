"""Nouns of two words with a colour between them: a ball of blue yarn is a blue ball of yarn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention


def settle_parted(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such nouns whole, their colours before them."""
    found = list(words)
    for at in range(len(found) - 3, -1, -1):
        end = at + 2
        if found[at].kind != "thing" or found[at + 1].text.lower() != "of":
            continue
        while end < len(found) and found[end].kind == "colour":
            end += 1
        if end == at + 2 or end == len(found) or found[end].meaning("thing") is None:
            continue
        whole = lexicon().english.get(f"{found[at].text} of {found[end].text}".lower())
        own = found[end].meaning("thing")
        if whole is None or own is None or whole.name != own.name:
            continue
        noun = replace(found[at], text=f"{found[at].text} of {found[end].text}", entry=whole, others=(), article="")
        first = replace(found[at + 2], article=found[at].article)
        found[at : end + 1] = [first, *found[at + 3 : end], noun]
    return found
