"""What shines or floats in the sky as somebody with a face: a smiling sun, a happy cloud, a moon with a face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.surfaces import SMILING
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

GLAD = frozenset({
    "smiling", "happy", "cute", "kawaii", "cheerful", "grinning", "laughing", "微笑", "微笑的", "可爱", "笑脸", "开心",
    "开心的", "快乐的",
})  # fmt: skip
SEEN = {"sun": "sun icon", "cloud": "cloud icon", "star": "star icon", "太阳": "sun icon", "云": "cloud icon",
        "云朵": "cloud icon", "星星": "star icon"}  # fmt: skip
"""How each is drawn when it is a figure of its own."""
FACES = frozenset({"face", "smile", "smiley face", "smiling face", "happy face", "cute face"})


def settle_faces(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a sun as a thing with a face."""
    found = list(words)
    for at, word in enumerate(words):
        name = SEEN.get(folded(word.text.lower()))
        entry = lexicon().english.get(name) if name else None
        if entry is None or entry.kind != "thing":
            continue
        smiles = Entry(kind="pattern", name=SMILING)
        if at and folded(words[at - 1].text.lower()) in GLAD:
            found[at - 1] = replace(words[at - 1], entry=smiles, others=())
            found[at] = replace(word, entry=entry, others=())
        elif [one.text.lower() for one in words[at + 1 : at + 2]] == ["with"] and _face(words, at + 2):
            found[at] = replace(word, entry=entry, others=())
    return found


def _face(words: Sequence[Mention], at: int) -> bool:
    return any(word.text.lower() in FACES for word in words[at : at + 2])
