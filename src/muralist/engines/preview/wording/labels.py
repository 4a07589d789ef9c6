"""What a picture is to be, said last: "..., postcard", "..., book cover". It is no thing that stands in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

POSTERS = frozenset({"poster", "cover", "flyer", "leaflet", "placard", "playbill"})
LABELS = POSTERS | {"postcard", "logo", "icon", "sticker", "print", "mockup", "card", "banner", "thumbnail",
                    "wallpaper", "avatar", "emblem", "badge", "billboard", "brochure", "stamp",
                    "artwork", "cover art", "greeting card", "business card"}  # fmt: skip
"""Names of printed and shown things."""
LONGEST = 5
"""Words of such a phrase."""


def settle_labels(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a closing name of what the picture is as a look, or as nothing."""
    found = list(words)
    start = 0
    for at in range(len(found) + 1):
        if at < len(found) and found[at].kind != "break":
            continue
        if start and 0 < at - start <= LONGEST and _label(found, start, at):
            _relabel(found, start, at)
        start = at + 1
    return found


def _label(words: Sequence[Mention], start: int, end: int) -> bool:
    last = words[end - 1]
    bare = all(word.kind not in {"relation", "quote", "number", "pose"} and not word.article
               for word in words[start:end])  # fmt: skip
    pictured = any(word.kind in NOUNS for word in words[:start])
    name = last.text.lower()
    return bare and pictured and not last.plural and name in LABELS and last.kind in {"thing", "unknown", "feature"}


def _relabel(words: list[Mention], start: int, end: int) -> None:
    """A poster is a look; what says which poster it is paints nothing."""
    poster = words[end - 1].text.lower() in POSTERS
    look = lexicon().english["poster design"] if poster else None
    words[end - 1] = replace(words[end - 1], entry=look, others=())
    for at in range(start, end - 1):
        if words[at].kind in NOUNS:
            words[at] = replace(words[at], entry=None, others=())
