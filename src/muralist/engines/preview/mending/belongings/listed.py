"""A Chinese verb before a list is done by all of it: 樹上站著一隻鳥和一隻松鼠, 桌旁坐著爸爸、媽媽和孩子."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

BETWEEN = frozenset({"joining", "number", "indefinite", "colour", "size", "material", "pattern", "quality", "stop"})
"""What may stand between two of a list."""


def settle_listed(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Give the deed of the first of a list to all others that have none."""
    for at, word in enumerate(words):
        if word.kind != "pose" or word.text.isascii() or word.text.endswith("的") or _led_by_who(words, drafts, at):
            continue
        entry = word.entry
        first = _next(words, drafts, at)
        if entry is None or first is None or entry.name not in first.poses:
            continue
        one: Draft | None = first
        while one is not None:
            last = one
            one = _next(words, drafts, max(last.words), joined=True)
            if one is not None and not one.poses:
                one.poses.append(entry.name)


def _led_by_who(words: Sequence[Mention], drafts: Sequence[Draft], at: int) -> bool:
    """Whether somebody is named before the verb in its clause."""
    start = at
    while start and words[start - 1].kind != "break":
        start -= 1
    return any(_living(one) and start <= min(one.words) < at for one in drafts)


def _next(words: Sequence[Mention], drafts: Sequence[Draft], at: int, *, joined: bool = False) -> Draft | None:
    """The living thing that follows a word, after 和 or 、 where it has to be joined."""
    end = at + 1
    while end < len(words) and words[end].kind in BETWEEN:
        end += 1
    if joined and not any(word.kind == "joining" for word in words[at + 1 : end]):
        return None
    return next((one for one in drafts if _living(one) and end in one.words), None)


def _living(draft: Draft) -> bool:
    thing = draft.is_thing and bool(draft.words)
    return thing and bool(draft.entry.details.get("poses"))
