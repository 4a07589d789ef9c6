"""A dish with other food around it is the largest of them, in the middle; what is around it is in smaller dishes."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention

AROUND, BESIDE = "around", "beside"
DISHES = frozenset({"pot", "bowl", "plate", "pan", "steamer", "tray", "board", "cake", "platter", "basket", "teapot"})
LARGER, SMALLER, MANY, FEW = 1.5, 0.72, 3, 2


def set_around(words: Sequence[Mention], reading: Reading) -> None:
    """Size such a meal; what is listed after the first of what is around is around it too."""
    drafts = reading.drafts
    for number, main in enumerate(drafts):
        ring = [one for one in drafts if one.is_named and (number, AROUND) in one.linked]
        if not main.is_named or main.entry.name not in DISHES or not ring or main.sized:
            continue
        ring = [one for one in ring if one.entry.name in DISHES]
        if not ring:
            continue
        last = max(at for one in ring for at in one.words)
        listed = [one for one in drafts if one.is_named and one.entry.name in DISHES and one is not main
                  and min(one.words) > last and {kind for _, kind in one.linked} <= {BESIDE}
                  and all(words[at].kind != "break" for at in range(last, min(one.words)))]  # fmt: skip
        for one in listed:
            one.linked = [(number, AROUND)]
        ring += listed
        main.size *= LARGER
        for one in ring:
            one.size *= SMALLER
            if len(ring) > 1 and not one.count:
                one.count = MANY if len(ring) == FEW else FEW
