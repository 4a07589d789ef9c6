"""A tree in a pot is a small one that grows there, and no tree of the field beside a cooking pot."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.props.pottree import TREELET

POTS = frozenset({"pot", "vase", "bucket", "planter", "houseplant"})
METRES = 1.3


def pot_trees(drafts: Sequence[Draft]) -> None:
    """Make one plant of a tree and of the pot that it is in."""
    for number, tree in enumerate(drafts):
        if not tree.is_thing or tree.entry.name != "tree" or tree.drop:
            continue
        inside = [other for other, kind in tree.linked if kind == "in" and _pot(drafts[other])]
        if not inside:
            continue
        pot, kind = drafts[inside[0]], str(tree.entry.details.get("variant", ""))
        details = {"variant": f"{TREELET} {kind}".strip(), "metres": METRES}
        tree.entry, tree.others = Entry(kind="thing", name="houseplant", details=details), ()
        tree.words += pot.words
        tree.colours = tree.colours or pot.colours
        tree.linked = [link for link in [*tree.linked, *pot.linked] if link[0] not in {inside[0], number}]
        pot.entry, pot.others, pot.words, pot.linked = Entry(kind="merged", name=pot.text), (), [], []
        for one in drafts:
            one.linked = [(number if other == inside[0] else other, how) for other, how in one.linked]


def _pot(draft: Draft) -> bool:
    return draft.is_thing and draft.entry.name in POTS and not draft.drop
