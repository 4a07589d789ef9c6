"""What stands around a word of the prompt: whether a noun follows, but for modifiers, and which article came first."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import NOUNS, Mention

MODIFIERS = frozenset({"colour", "number", "size", "material", "pattern", "heap"})
CHAINED = MODIFIERS | {"pose", "joining", "unknown", "mood", "season", "style"}
"""What may stand between a modifier and its noun."""
DESCRIBING = CHAINED - {"joining"} | {"trait"}
"""What may stand between an article and its noun."""
FAR = 5
"""Words that are looked ahead."""


def before_noun(words: Sequence[Mention], index: int, between: frozenset[str], nouns: frozenset[str] = NOUNS) -> bool:
    """Whether a noun follows at once, but for modifiers, and without an article of its own."""
    for at, following in enumerate(words[index + 1 : index + 1 + FAR], index + 1):
        if following.article:
            return False
        if following.kind == "joining" and words[at + 1 : at + 2] and words[at + 1].meaning("colour"):
            continue
        kinds = {following.kind, *(other.kind for other in following.others)}
        if kinds & nouns:
            return True
        if not kinds & between:
            return False
    return False


def object_follows(words: Sequence[Mention], index: int) -> bool:
    """Whether a thing follows the verb at once, but for its article and modifiers: "flying a red kite"."""
    for following in words[index + 1 : index + 1 + FAR]:
        if following.meaning("thing") is not None:
            return True
        if following.kind not in MODIFIERS | {"unknown", "mood"}:
            return False
    return False


ADJECTIVES = frozenset({"distant", "faraway", "far off"})
"""Words for a spot of the frame that describe the noun after them, as those in 的 do."""


def leads_noun(words: Sequence[Mention], at: int) -> bool:
    """Whether a word for a spot belongs to the noun after it: "distant mountains", 遠處的山."""
    text = words[at].text.lower()
    if text not in ADJECTIVES and not text.endswith("的"):
        return False
    after = next((word for word in words[at + 1 :] if word.kind not in MODIFIERS), None)
    return after is not None and after.kind in NOUNS
