"""Words of light that mean what shines, not a look: neon reflections on a street, a snowy cabin below northern lights.

Signs that glow are things of a street by night, while "neon" alone is a look of the whole picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

NEON = frozenset({"neon", "neon glow"})
SHINING = frozenset({"reflection", "reflections", "glow", "glows", "reflected", "puddle", "puddles"})
"""What light of such signs does on a street."""
STREETS = frozenset({"street", "alley", "road", "pavement", "puddle", "puddles", "city", "taxi", "rain", "wet"})
SNOWY = frozenset({"snowy"})
SPECTACLES = frozenset({"aurora", "stars", "milkyway", "meteor", "meteors"})
"""What a sky shows only while no snow falls."""


def settle_lightings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with neon that is reflected as glowing signs, and snow that lies where the sky is seen clear."""
    said = {part for word in words for part in word.text.lower().split()}
    clear = any(word.entry is not None and word.entry.name in SPECTACLES for word in words)
    found = list(words)
    for at, word in enumerate(words):
        if word.kind == "style" and word.text.lower() in NEON and said & SHINING and said & STREETS:
            found[at] = replace(word, entry=lexicon().english["neon lights"], others=())
        elif clear and word.kind == "weather" and word.text.lower() in SNOWY:
            found[at] = replace(word, entry=lexicon().english["snow covered"], others=())
    return found
