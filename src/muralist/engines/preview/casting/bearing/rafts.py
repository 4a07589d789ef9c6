"""Animals of the water that float do so on it; otters that hold hands float side by side, paw in paw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

HELD, SWIMMING, ALOFT, RAFTED = "handheld", "swimming", "flying", "rafted"
FLOATING = frozenset({"floating", "floats", "float", "drifting", "drifts", "漂浮", "漂", "漂著", "漂着"})
RAFTERS = frozenset({"otter"})
"""Who lies on the back in the water and holds another's paw."""
WATERS = frozenset({"lake", "river", "pond", "sea", "underwater", "swamp", "beach"})
"""Homes of those who float on water, never in the air."""


def raft(words: Sequence[Mention], reading: Reading) -> None:
    """Let them swim where they are said to float, and join the paws of those who hold them."""
    floats = any(word.text.lower() in FLOATING for word in words)
    for draft in reading.drafts:
        if draft.drop or not alive(draft) or draft.entry.kind != "thing":
            continue
        if draft.entry.name in RAFTERS and HELD in draft.poses:
            _join(draft)
        elif floats and ALOFT in draft.poses and all_props()[draft.entry.name].home in WATERS:
            draft.poses = [SWIMMING if pose == ALOFT else pose for pose in draft.poses]


def _join(draft: Draft) -> None:
    """Several lie side by side; a single one just floats."""
    draft.poses = [SWIMMING]
    draft.words += [at for at, kind, _ in draft.doubtful if kind == "pose"]
    if draft.count != 1 and (draft.count or draft.plural):
        draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": RAFTED})
