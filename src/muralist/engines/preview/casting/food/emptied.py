"""Empty and open things: "an empty glass" has no water in it, and a laptop is drawn open anyway."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.kinds import CREATURES

EMPTY, OPEN = frozenset({"empty", "空", "空的", "空空的"}), frozenset({"open", "打開的", "打开的"})
POURED = frozenset({"glass"})
"""What is painted full unless it is said to be empty."""
HOLLOW = frozenset({"glass", "vase", "bowl", "basket", "plate", "jar", "crate", "bucket", "birdcage", "bench",
                    "chair", "swing", "boat"})  # fmt: skip
"""What shows that nothing is in or on it."""
CUP, TEACUP = "mug", "teacup"
UNFOLDED = frozenset({"laptop"})
NEAR = 3
WITHIN = frozenset({"in", "on", "holding", "atop"})


def settle_empty(words: list[Mention], drafts: list[Draft]) -> None:
    """Take in what is said of the state of the noun that follows."""
    for at, word in enumerate(words):
        text = word.text.lower()
        if text not in EMPTY | OPEN or word.kind == "thing":
            continue
        number = _next(drafts, at)
        if number is None:
            continue
        draft = drafts[number]
        if text in OPEN and draft.entry.name in UNFOLDED:
            draft.words.append(at)
        elif text in EMPTY and draft.entry.name in HOLLOW and not _full(drafts, number):
            draft.words.append(at)
            if draft.entry.name in POURED:
                variant = str(draft.entry.details.get("variant", ""))
                details = {**draft.entry.details, "variant": f"{variant} empty".strip()}
                draft.entry = replace(draft.entry, details=details)
    for draft in drafts:
        for other, kind in draft.linked:
            if kind == "in" and drafts[other].entry.name == CUP and _alive(draft):
                _pour_out(drafts[other])


def _pour_out(cup: Draft) -> None:
    """Nobody sits in tea."""
    variant = str(cup.entry.details.get("variant", ""))
    if variant.startswith(TEACUP):
        cup.entry = replace(cup.entry, details={**cup.entry.details, "variant": f"{variant} empty"})


def _alive(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and (bool(draft.entry.details.get("poses")) or draft.entry.name in CREATURES)


def _next(drafts: list[Draft], at: int) -> int | None:
    """The noun right after a word."""
    found = [(one, number) for number, draft in enumerate(drafts) if not draft.drop
             for one in draft.words if at < one <= at + NEAR]  # fmt: skip
    return min(found)[1] if found else None


def _full(drafts: list[Draft], number: int) -> bool:
    """Whether something is in it or on it."""
    inner = any(
        kind in WITHIN and other == number for draft in drafts for other, kind in draft.linked if not draft.drop
    )
    return inner or any(kind == "holding" for _, kind in drafts[number].linked)
