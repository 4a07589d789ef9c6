"""A flower in a pot grows in one of clay, and a pot of terracotta is one for plants: no pan for soup."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

POTS = frozenset({"pot", "pots", "flowerpot", "flowerpots", "planter", "planters"})
COOKING = frozenset({"cooking", "soup", "stock", "copper", "iron", "steel", "tea", "coffee", "stew"})
"""Words before a pot that is none for plants."""
EARTHEN = "terracotta"
"""The material by which a vase is painted as a planter."""
INSIDE = frozenset({"in", "on"})


def settle_pots(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Make planters of the pots that flowers are in."""
    for number, draft in enumerate(drafts):
        names = draft.text.lower().split()
        if draft.entry.kind != "thing" or draft.drop or not names or names[-1] not in POTS:
            continue
        first = min(draft.words, default=0)
        before = words[first - 1].text.lower() if first else ""
        if COOKING & {*names, before} or not _flowers(drafts, number):
            continue
        draft.entry, draft.others = lexicon().english["vase"], ()
        draft.words += [at for at, kind, name in draft.doubtful if kind == "material" and name == "clay"]
        draft.material = EARTHEN if draft.material in {"", "clay"} else draft.material
        for one in drafts:
            # what is set on a pot's soil is in it
            one.linked = [
                (other, "in" if other == number and kind == "on" and _grows(one) else kind)
                for other, kind in one.linked
            ]


def _flowers(drafts: Sequence[Draft], pot: int) -> list[Draft]:
    inside = [one for one in drafts if any(other == pot and kind in INSIDE for other, kind in one.linked)]
    inside += [drafts[other] for other, kind in drafts[pot].linked if kind == "holding"]
    return [one for one in inside if _grows(one)]


def _grows(draft: Draft) -> bool:
    return draft.entry.details.get("fills") == "flower" and not draft.drop
