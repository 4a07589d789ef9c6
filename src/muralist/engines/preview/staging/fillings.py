"""What fills what: flowers a vase, fruit a bowl, coffee a mug."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.props import all_props

BOWLS = frozenset({"bowl", "glass", "vase"})


def name_fishbowls(drafts: list[Draft]) -> None:
    """A bowl, glass or vase that a fish is in is a fishbowl."""
    tank = lexicon().english["fishbowl"]
    for draft in drafts:
        for other, kind in draft.linked:
            for holder, inner, inside in (
                (drafts[other], draft, kind == "in"),
                (draft, drafts[other], kind == "holding"),
            ):
                if inside and inner.entry.name == "fish" and holder.entry.name in BOWLS:
                    holder.entry = tank


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
