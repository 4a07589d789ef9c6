"""Who exercises on a mat has it unrolled: a yoga mat alone is rolled up."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

ROLLED, BODIES = "yoga_mat", frozenset({"person", "child"})


def unroll_mats(drafts: list[Draft]) -> None:
    """Give the mat under a person its flat drawing."""
    for draft in drafts:
        if draft.drop or draft.entry.name not in BODIES:
            continue
        for other, kind in draft.linked:
            if kind == "on" and drafts[other].entry.name == ROLLED:
                drafts[other].entry = lexicon().english["unrolled yoga mat"]


def matted(draft: Draft) -> bool:
    """Whether it is a mat for exercise, not a picnic's blanket."""
    return draft.entry.details.get("variant") == "mat"
