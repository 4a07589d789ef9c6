"""The colour of light from behind: "red rim light", "blue backlight"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention

RIM, LIGHT = "rim", "light"


def tinge_rims(words: Sequence[Mention], reading: Reading) -> None:
    """Name the rim light's colour among the lights, where a colour stands right before it."""
    for before, word in pairwise(words):
        colour = before.meaning("colour")
        if word.kind != LIGHT or word.entry is None or word.entry.name != RIM or colour is None:
            continue
        code = str(colour.details.get("code", ""))
        if code:
            reading.tables.setdefault(LIGHT, []).append(f"{RIM}:{code}")
            reading.used.add(words.index(before))
            for draft in reading.drafts:
                draft.colours = [tint for tint in draft.colours if tint.word != before.text]
            reading.loose = [tint for tint in reading.loose if tint.word != before.text]
