"""Whose landmark the sentence shares: the table over a cat "under it", the bough of a swing that a tree has."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft

BEARERS = frozenset({"table", "desk", "bench", "chair", "bed", "sofa", "piano", "stool", "shelf"})
"""Furniture with room under it."""
ROOFS = frozenset({"umbrella", "parasol", "tree", "pergola", "awning", "pavilion"})
"""What one is under although it stands on something."""
SWING = "swing"


def settle_shared(drafts: list[Draft]) -> None:
    """Let "under it" mean the table, and hang swings from trees that have them."""
    for number, draft in enumerate(drafts):
        _under_furniture(drafts, draft)
        _from_boughs(drafts, number)
        _own_basket(drafts, number)


def _under_furniture(drafts: list[Draft], draft: Draft) -> None:
    """ "A vase on a table and a cat under it": nobody is under a vase, though a newspaper may be."""
    if not draft.entry.details.get("poses"):
        return
    for place, (other, kind) in enumerate(draft.linked):
        if kind != "under" or not drafts[other].is_thing or drafts[other].entry.name in BEARERS | ROOFS:
            continue
        bearer = next((n for n, how in drafts[other].linked if how == "on" and drafts[n].entry.name in BEARERS), None)
        if bearer is not None and drafts[bearer] is not draft:
            draft.linked[place] = (bearer, "under")


def _from_boughs(drafts: list[Draft], number: int) -> None:
    """A swing that a tree has hangs from it."""
    swing = drafts[number]
    if swing.entry.name != SWING or not swing.is_thing or swing.count > 1:
        return
    for tree in drafts:
        if tree.entry.name != "tree" or not tree.is_thing or (number, "holding") not in tree.linked or tree.plural:
            continue
        tree.linked.remove((number, "holding"))
        swing.linked = []
        swing.link(next(n for n, one in enumerate(drafts) if one is tree), "hanging")


def _own_basket(drafts: list[Draft], number: int) -> None:
    """A bicycle's basket shows flowers only: one with bread in it stands beside the bicycle."""
    basket = drafts[number]
    inner = [drafts[other] for other, kind in basket.linked if kind == "holding"]
    if basket.entry.name != "basket" or not basket.is_thing or not inner:
        return
    if any(one.entry.details.get("fills") == "flower" or one.entry.name == "flowers" for one in inner):
        return
    for at, bicycle in enumerate(drafts):
        if bicycle.entry.name == "bicycle" and (number, "holding") in bicycle.linked:
            bicycle.linked = [link for link in bicycle.linked if link != (number, "holding")]
            basket.link(at, "beside")
