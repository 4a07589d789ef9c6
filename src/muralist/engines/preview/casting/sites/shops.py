"""Who or what is in a shop is inside of it: the place is its room then, with what it sells on the shelves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places.store import BARBER, SELLS
from muralist.engines.preview.props.shopwares import sold

SHOP, STORE = "shop", "store"
INSIDE = frozenset({"inside", "inside of", "interior", "interior of", "indoors", "裡", "裏", "里", "內", "内", "裡面",
                    "裏面", "里面", "內部", "内部", "室內", "室内"})  # fmt: skip
"""Words beside a shop for its room."""
INTERIORS = frozenset({"interior", "室內", "室内", "內部", "内部"})
NEAR = 2
"""Words between that one and the shop."""


def enter_shops(words: list[Mention], reading: Reading) -> None:
    """Make the room of a shop the place, where something is in it or its inside is spoken of."""
    drafts = reading.drafts
    if sum(1 for draft in drafts if draft.entry.kind == "place" and not draft.drop and not _roomy(draft)):
        return
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.entry.name != SHOP or draft.drop or draft.plural or draft.count > 1:
            continue
        said = _said(words, draft)
        if said is None and not any((number, "in") in one.linked for one in drafts if one.entry.kind == "thing"):
            continue
        variant = str(draft.entry.details.get("variant", ""))
        sells = BARBER if variant == "barber" else SELLS + sold(variant)
        draft.entry, draft.others, draft.linked = Entry(kind="place", name=STORE, details={"tints": "wall"}), (), []
        drafts.append(Draft(entry=Entry(kind="feature", name=sells), text=draft.text, plural=False))
        if said is not None:
            words[said] = replace(words[said], entry=Entry(kind="stop", name="stop"), others=())
        for one in drafts:
            if _roomy(one):
                one.entry, one.others = Entry(kind="merged", name=one.text), ()
                reading.used.update(one.words)
        return


def _roomy(draft: Draft) -> bool:
    return draft.entry.kind == "place" and draft.text.lower() in INTERIORS


def _said(words: Sequence[Mention], draft: Draft) -> int | None:
    """Where the word for the inside of this shop is."""
    near: list[int] = []
    if draft.words:
        near = [*range(min(draft.words) - NEAR, min(draft.words)), max(draft.words) + 1]
    for at in near:
        if 0 <= at < len(words) and words[at].text.lower() in INSIDE:
            return at
    return None
