"""What is named again as a landmark is the same thing: 桌子上放著蛋糕,孩子坐在桌邊 sit at that table."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.mending.carriers import merge


def settle_same(drafts: list[Draft]) -> None:
    """Make a plain landmark that the place would show one with the thing of that name before it."""
    for number, draft in enumerate(drafts):
        plain = not (draft.count or draft.colours or draft.material or draft.linked or draft.drop or draft.single)
        if draft.entry.kind != "feature" or not plain or draft.text.isascii():
            continue
        first = [n for n, one in enumerate(drafts[:number]) if one.is_thing
                 and one.entry.name == draft.entry.name and one.count <= 1]  # fmt: skip
        if len(first) == 1:
            merge(drafts, number, first[0])
