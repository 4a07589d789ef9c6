"""A hammock that is named with trees is slung between two of them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft

SLUNG, TREE = "hammock", "tree"


def settle_slung(drafts: Sequence[Draft]) -> None:
    """Tie a hammock that stands nowhere else to the trees, of which there are two where no number says otherwise."""
    trees = [n for n, draft in enumerate(drafts) if draft.entry.name == TREE and draft.is_thing]
    many = [n for n in trees if drafts[n].plural and drafts[n].count in {0, 2}]
    if len(many) != 1:
        return
    for draft in drafts:
        if draft.entry.name != SLUNG or not draft.is_thing or draft.plural or draft.count > 1:
            continue
        if any(drafts[other].entry.kind == "thing" for other, _ in draft.linked):
            continue
        draft.linked = []
        draft.link(many[0], "between")
        drafts[many[0]].count = 2
