"""Who eats of a tree stands close to it and looks at it: a giraffe with its head in the leaves."""

from __future__ import annotations

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.staging.poise.leaning import CLOSE

EATING = frozenset({"eating", "grazing"})
WOODY = frozenset({"tree", "palm", "willow"})
TALL = frozenset({"giraffe", "elephant", "longneck", "camel", "deer", "horse"})
"""Those whose heads come up to the leaves."""
TIED = frozenset({"under", "behind", "riding"})


def browse(drafts: list[Draft]) -> None:
    """Bring one animal that eats, and the tree named with it, together."""
    trees = [(at, one) for at, one in enumerate(drafts) if one.entry.kind == "thing" and one.entry.name in WOODY]
    if len(trees) != 1 or trees[0][1].drop or trees[0][1].plural:
        return
    number, _ = trees[0]
    for draft in drafts:
        eats = draft.entry.kind == "thing" and draft.entry.name in TALL and alive(draft) and EATING & set(draft.poses)
        if not eats or draft.drop or draft.plural or draft.count > 1:
            continue
        # nothing so tall is up in a tree
        draft.linked = [link for link in draft.linked if link[0] != number or link[1] not in {"in", "on"}]
        if any(other == number and kind in TIED for other, kind in draft.linked):
            continue
        draft.link(number, "beside")
        draft.link(number, "facing")
        draft.spot = CLOSE
