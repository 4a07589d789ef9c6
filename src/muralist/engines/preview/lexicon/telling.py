"""Which relation words are content: a picture shows "behind" or it does not, while "in" and "with" only steer."""

from __future__ import annotations

DEEDS = frozenset({"wearing", "carrying", "riding", "biting"})
"""What somebody does; the planner lists these words."""
TELLING = frozenset({
    "under", "behind", "above", "over", "front", "between", "around", "surrounded", "hanging", "facing", "following",
    "followed", "atop", "flying", "pendant",
})  # fmt: skip
"""Kinds of relations all of whose words are content."""
PLAIN = frozenset({"on", "in", "at", "of", "with", "by", "into", "onto", "upon", "within", "over"})
"""Words that say no more than that two things belong together."""
MARKS = (
    "inside",
    "on top",
    "atop",
    "leaning",
    "against",
    "crossing",
    "climbing",
    "peeking",
    "emerging",
    "靠",
    "倚",
    "爬",
)
"""Parts of words of other kinds that are content: "inside", "leaning against", 靠在."""


def telling(text: str, kind: str) -> bool:
    """Whether a relation word is listed as understood or ignored."""
    if kind in DEEDS:
        return True
    said = text.lower()
    return said not in PLAIN and (kind in TELLING or any(mark in said for mark in MARKS))
