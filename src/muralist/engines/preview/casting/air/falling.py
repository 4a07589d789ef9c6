"""Petals that fall are in the air, not strewn on the table; around goods they fall in the studio, not in a park."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.props import all_props

STREWN, FALLEN, STUDIO = "loose_petals", "petals", "studio"
FALLING = ("falling", "floating", "drifting", "flying", "swirling", "raining down", "fluttering", "飄落", "飘落",
           "落下", "飛舞", "飞舞", "飄散", "飘散", "飄", "飘", "散落")  # fmt: skip
REACH = 2
"""How many words from the petals it is said that they fall."""
ROSE = rgb("#cf3550")
OF_ROSES = ("rose", "玫瑰")


def let_fall(words: Sequence[Mention], reading: Reading) -> None:
    """Make falling petals what drifts before the scene, and settle where."""
    drafts = [draft for draft in reading.drafts if not draft.drop]
    petals = [draft for draft in drafts if draft.entry.name in {STREWN, FALLEN} and draft.words]
    for draft in petals:
        near = range(max(0, min(draft.words) - REACH), min(len(words), max(draft.words) + REACH + 1))
        said = [at for at in near if words[at].text.lower() in FALLING]
        if draft.entry.name == STREWN and said:
            draft.entry, draft.others, draft.linked = lexicon().english["petal"], (), []
        if draft.entry.name == FALLEN:
            draft.words += said
            draft.words += [at for at in near if said and words[at].text.lower() in {"around", "air", "in the air"}]
            if not draft.colours and any(mark in draft.text.lower() for mark in OF_ROSES):
                draft.colours = [Tint(word=draft.text, colour=ROSE)]
    fallen = [draft for draft in petals if draft.entry.name == FALLEN]
    if fallen and _of_goods([draft for draft in drafts if draft not in fallen]):
        entry = lexicon().english[STUDIO]
        reading.drafts.append(Draft(entry=entry, text=STUDIO, plural=False, words=[]))


def _of_goods(drafts: Sequence[Draft]) -> bool:
    """Whether all that is named stands on a table, and no place is."""
    things = [draft for draft in drafts if draft.entry.kind == "thing"]
    placed = any(draft.entry.kind == "place" for draft in drafts)
    return bool(things) and not placed and all(all_props()[draft.entry.name].home == STUDIO for draft in things)
