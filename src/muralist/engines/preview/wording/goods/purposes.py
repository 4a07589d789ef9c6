"""What a poster is for is not behind it, where it has paper of its own: "for a market, cream background"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention

FOR = ("for a", "for an", "for the", "for")


def settle_purposes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions without the place that a picture is for, where the colour of its background is named."""
    papers = [
        at for at, word in enumerate(words) if at and _paper(word) and words[at - 1].meaning("colour") is not None
    ]
    if not papers:
        return list(words)
    found = list(words)
    for at, word in enumerate(words[: papers[-1]]):
        before = words[at - 1].text.lower() if at else ""
        # "Poster for a farmers market," comes as the poster, the market and a full stop
        titled = at == 1 and words[0].kind == "style" and words[at + 1].kind == "break"
        purpose = before.endswith(FOR) or titled
        if word.meaning("place") is not None and purpose and _others(words, at):
            found[at] = replace(word, entry=None, others=())
    return found


def _paper(word: Mention) -> bool:
    entry = word.meaning("feature")
    return entry is not None and bool(entry.details.get("seamless"))


def _others(words: Sequence[Mention], place: int) -> bool:
    """Whether something else is to be seen."""
    return any(word.kind == "thing" for at, word in enumerate(words) if at != place)
