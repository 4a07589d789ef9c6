"""Who looks into the camera looks at the viewer: it is no thing of the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

CAMERA = "camera"
SMILING = "smiling"
TOWARDS = frozenset({
    "at", "into", "to", "for", "towards", "toward", "facing", "looking at", "staring at", "gazing at", "looking into",
    "looking toward", "looking towards", "looking straight at", "smiling at", "waving at", "posing for", "smiling for",
    "staring into", "gazing into", "pointed at", "turned to", "turned towards",
})  # fmt: skip
"""Words before "the camera" by which it is the one that takes the picture."""


def settle_asides(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a camera, and the look at it, as words that show nothing."""
    found = list(words)
    for at in range(1, len(found)):
        word, before = found[at], found[at - 1]
        thing = word.meaning("thing")
        if thing is None or thing.name != CAMERA or word.article != "the" or before.text.lower() not in TOWARDS:
            continue
        found[at] = replace(word, entry=None, others=())
        # "smiling at" is still a smile
        deed = before.text.lower().removesuffix(" at").removesuffix(" for")
        shown = lexicon().english.get(deed)
        kept = shown is not None and shown.kind == "pose"
        text = deed if kept or deed == SMILING else before.text
        found[at - 1] = replace(before, text=text, entry=shown if kept else None, others=())
    return found
