"""Colours before that of the background are of the thing: "a robot, blue and white, white background"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import END, Mention

SEAMLESS = "seamless"
OWN = frozenset({"白底", "白色底", "純白底", "纯白底", "白背景", "白色背景", "純白背景", "纯白背景"})
LISTED = frozenset({"colour", "joining", "break"})


def settle_ground_colours(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a full stop between the colours of the things and that of the background."""
    found = list(words)
    for at in range(len(words) - 1, 2, -1):
        if _papered(words, at):
            # "a rooster, red, 白底": the word has its own colour
            found[at - 1] = END
            continue
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


def _papered(words: Sequence[Mention], at: int) -> bool:
    """Whether a word is for a ground of its own colour, after a pause and the colour of something else."""
    place = words[at].meaning("place")
    own = place is not None and place.name == SEAMLESS and words[at].text in OWN
    return own and words[at - 1].kind == "break" and words[at - 2].kind == "colour" and words[at - 3].kind == "break"
