"""What mends a reading before its things are cast, in order: meanings, belongings, beings, deeds, then the place.

The passes of each stage, one a line, are in `stages/`.
"""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.planning.stages.beings import BEINGS
from muralist.engines.preview.planning.stages.belongings import BELONGINGS
from muralist.engines.preview.planning.stages.deeds import DEEDS
from muralist.engines.preview.planning.stages.scenes import SCENES
from muralist.engines.preview.planning.stages.senses import SENSES
from muralist.engines.preview.planning.stages.served import SERVED

BEFORE_PLACE = (*SENSES, *BELONGINGS, *BEINGS, *DEEDS, *SERVED, *SCENES)


def settle(words: list[Mention], reading: Reading) -> None:
    """Mend a reading in place, until only the place is open."""
    for mend in BEFORE_PLACE:
        mend(words, reading)
