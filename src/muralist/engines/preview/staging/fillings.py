"""What fills what: flowers a vase, fruit a bowl, coffee a mug."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.props import all_props


def fillings(drafts: list[Draft]) -> dict[int, list[int]]:
    """Holder to contents: "vase of roses", "an apple and a pear in a bowl"."""
    props = all_props()
    filled: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        for other, kind in draft.linked:
            for holder, inner in ((index, other), (other, index)):
                a, b = drafts[holder], drafts[inner]
                if a.entry.kind != "thing" or b.entry.kind != "thing" or holder == inner or b.drop:
                    continue
                inside = kind == "holding" if holder == index else kind in {"in", "on"}
                fits = inside and b.entry.details.get("fills") in props[a.entry.name].holds
                if fits and inner not in filled.setdefault(holder, []):
                    filled[holder].append(inner)
    return filled


def contents(drafts: list[Draft]) -> set[int]:
    """Every draft that fills another."""
    return {inner for inners in fillings(drafts).values() for inner in inners}
