"""What fills the air of a picture: petals that fall, the colours of a glow, coloured smoke."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.air.falling import let_fall
from muralist.engines.preview.casting.air.smokes import fill_with_smoke
from muralist.engines.preview.casting.air.tinted import tint_glows
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention


def fill_air(words: Sequence[Mention], reading: Reading) -> None:
    """Settle all of it, in place."""
    let_fall(words, reading)
    tint_glows(reading.drafts)
    fill_with_smoke(reading.drafts)
