"""How things rest: what is said to lean against something does so, and folded umbrellas are closed."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.parser import Mention
from muralist.engines.preview.staging.poise.leaning import LEANERS, LEANING

AGAINST = ("leaning", "leant", "leaned", "leans", "propped", "resting against", "against", "靠在", "倚在", "斜靠")
RESTING = ("propped", "rest", "lean", "stand")
SHUT = frozenset({"closed", "folded", "furled", "shut", "rolled up"})


def settle_rests(words: list[Mention], reading: Reading) -> None:
    """Note on the drafts what leans and what is closed."""
    for index, word in enumerate(words):
        text = word.text.lower()
        if text.startswith(AGAINST):
            before = [draft for draft in reading.drafts if draft.words and max(draft.words) < index and not draft.drop]
            near = before[-1] if before else None
            if near is not None and near.entry.name in LEANERS and not near.spot:
                near.spot = LEANING
                reading.used |= {index, *(at for at in (index - 1,) if words[at].text.lower().startswith(RESTING))}
        if text in SHUT:
            _close(reading, index)


def _close(reading: Reading, index: int) -> None:
    for draft in reading.drafts:
        if draft.entry.name == "umbrella" and draft.words and 0 < min(draft.words) - index <= 2:
            draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": "closed"})
            reading.used.add(index)
