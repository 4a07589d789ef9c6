"""Colours before that of the background are of the thing: "a robot, blue and white, white background"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import END, Mention

LISTED = frozenset({"colour", "joining", "break"})


def settle_ground_colours(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a full stop between the colours of the things and that of the background."""
    found = list(words)
    for at in range(len(words) - 1, 2, -1):
        ground = words[at].meaning("feature")
        if ground is None or not ground.details.get("seamless") or words[at - 1].kind != "colour":
            continue
        start = at - 2
        while start >= 0 and words[start].kind in LISTED:
            start -= 1
        listed = words[start + 1 : at - 1]
        # "black and white background" has two colours of its own
        own = words[at - 2].kind == "break" and any(word.kind == "colour" for word in listed)
        if own and start >= 0 and listed and listed[0].kind == "break" and not words[at - 1].article:
            found[at - 2] = END
    return found
