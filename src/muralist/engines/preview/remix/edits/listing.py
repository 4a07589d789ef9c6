"""Lists that share a verb and a bearer: "add a top hat and a red scarf to the penguin" is one clause."""

from __future__ import annotations

import re

_BEGUN = re.compile(
    r"^(?:please\s+|also\s+|then\s+|now\s+)*(?:add|put|place|pop)\s+(?:(?!\b(?:to|on|onto|in|into|at|around|over|under|behind|beside"
    r"|next|near|above|between|with|from)\b).)+$",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\s(?:to|on|onto|around)\s+(?:the|her|his|its|their|him|it|them|this|that)\b[^,;.]*$", re.IGNORECASE
)
_VERB = re.compile(
    r"^(?:also\s+|then\s+)?(?:make|turn|change|add|put|set|give|remove|delete|move|let|keep|paint|place|replace|flip)\b",
    re.IGNORECASE,
)


def listed(pieces: list[str]) -> list[str]:
    """Clauses and the marks between them, in turn, with those joined that only together name a bearer."""
    out = list(pieces)
    at = 0
    while at + 2 < len(out):
        end = _end_of_list(out, at)
        if end > at:
            out[at : end + 1] = ["".join(out[at : end + 1])]
        at += 2
    return out


def _end_of_list(pieces: list[str], first: int) -> int:
    """The piece that ends a list begun at `first`, or `first` itself."""
    if _BEGUN.match(pieces[first].strip()) is None:
        return first
    for at in range(first + 2, len(pieces), 2):
        mark, piece = pieces[at - 1].strip().lower(), pieces[at].strip()
        if mark not in {"and", ","} or _VERB.match(piece):
            return first
        if not piece and mark == ",":
            continue
        if _ENDED.search(f" {piece}"):
            return at
    return first
