"""Who exercises or lies on a mat or towel has it spread out: alone they are rolled up and hung."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

ROLLED, HUNG, BODIES = "yoga_mat", "towel", frozenset({"person", "child"})
GROUNDS, LAID = frozenset({"sand", "beach", "grass", "lawn", "pool", "deck"}), frozenset({"on", "beside"})
"""Where a towel that nothing holds is spread out."""
STRIPED = "striped"
BEACH = frozenset({"lying", "sitting", "sleeping"})
"""How one is on a towel."""


def unroll_mats(drafts: list[Draft]) -> None:
    """Give the mat under a person its flat drawing."""
    for draft in drafts:
        if draft.drop or draft.entry.name not in BODIES:
            continue
        for other, kind in draft.linked:
            if kind == "on" and drafts[other].entry.name == ROLLED:
                drafts[other].entry = lexicon().english["unrolled yoga mat"]
            elif kind == "on" and drafts[other].entry.name == HUNG and BEACH & {*draft.poses}:
                drafts[other].entry = lexicon().english["beach towel"]
                draft.entry = replace(draft.entry, details={**draft.entry.details, "home": "beach"})


def spread_towels(drafts: list[Draft]) -> None:
    """Spread the towel that a thing or an animal is said to be on: nothing lies on one that hangs."""
    sandy = any(one.entry.name in GROUNDS and not one.drop for one in drafts)
    for draft in drafts:
        if sandy and draft.entry.name == HUNG and draft.is_thing and all(kind in LAID for _, kind in draft.linked):
            draft.entry, draft.others = lexicon().english["beach towel"], ()
        if draft.entry.details.get("variant") == HUNG and draft.pattern == STRIPED:
            _plain(draft)
        if draft.drop or draft.entry.kind != "thing" or draft.entry.name in BODIES:
            continue
        for other, kind in draft.linked:
            if kind == "on" and drafts[other].entry.name == HUNG and not drafts[other].linked:
                towel = lexicon().english["beach towel"]
                at_home = draft.entry.details.get("poses") is not None
                details = {key: value for key, value in towel.details.items() if key != "home" or not at_home}
                drafts[other].entry = replace(towel, details=details)
                _plain(drafts[other])


def _plain(towel: Draft) -> None:
    """A towel that is spread out is drawn with stripes: no pattern is laid over them."""
    if towel.pattern == STRIPED:
        towel.pattern = ""
        towel.words += [at for at, sort, _ in towel.doubtful if sort == "pattern"]


def matted(draft: Draft) -> bool:
    """Whether it is a mat for exercise or a towel, not a picnic's blanket."""
    return draft.entry.details.get("variant") in {"mat", "towel"}
