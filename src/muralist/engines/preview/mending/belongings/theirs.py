"""Several people with a bare Chinese noun in their hands have one each: 行人撐傘, 兩個女孩拿著氣球."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import EACH, Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.several import bare

OWN = frozenset({"umbrella", "balloon", "lantern", "paper_lantern", "candle", "flag", "torch", "mug", "fan", "books",
                 "phone", "bag", "gift", "basket"})  # fmt: skip
"""What each has of their own; a box or a banner is carried together."""
MOST = 4
CLOSE = frozenset({"情侶", "情侣", "夫妻", "戀人", "恋人", "母女", "母子", "父女", "父子"})
"""Those who are under one umbrella."""
SHARED = frozenset({"umbrella"})


def share_out(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Count what several hold by those who hold it."""
    for draft in drafts:
        if draft.entry.name not in CLOTHED or draft.drop or not 1 < draft.count <= MOST:
            continue
        for other, kind in draft.linked:
            held = drafts[other]
            owned = kind == "carrying" and held.entry.name in OWN and held.size < 2 and bare(words, held)
            if owned and not (draft.text in CLOSE and held.entry.name in SHARED):
                held.count = draft.count
                held.traits.append(EACH)


COUPLES = {"couple": 2, "pair": 2}
CARRIED = OWN | {"toy_balloon", "flower", "flowers", "bouquet", "suitcase", "handbag", "sparkler", "lollipop"}
"""What somebody who comes with it has in the hand."""


def hold_own(drafts: list[Draft]) -> None:
    """Several who come "with umbrellas" hold them: they do not lie beside them."""
    for draft in drafts:
        many = draft.plural or draft.count > 1 or draft.text.lower() in COUPLES
        if draft.entry.name not in CLOTHED or draft.drop or not many:
            continue
        for at, (other, kind) in enumerate(draft.linked):
            held = drafts[other]
            if kind == "holding" and held.plural and held.entry.name in CARRIED and not held.linked:
                draft.linked[at] = (other, "carrying")
                people = draft.count or COUPLES.get(draft.text.lower(), 0)
                if not held.count and 1 < people <= MOST:
                    held.count = people
