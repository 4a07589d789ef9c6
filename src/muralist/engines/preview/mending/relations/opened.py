"""Who is beside a window is at one that fills the picture; an open one stands open."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

WINDOW, SEAT = "window", "by the window"
AT = frozenset({"beside", "at", "front"})
OPEN = frozenset({"open", "opened", "wide-open", "打開", "打开", "打開的", "打开的", "敞開", "敞开", "敞開的", "敞开的",
                  "開著", "开着", "開著的", "开着的"})  # fmt: skip
OPENED = "open sash"
"""The feature of a window that stands open."""
FURNITURE = frozenset({"bed", "sofa", "bathtub", "piano", "table", "desk", "bookcase", "armchair", "house"})


def settle_windows(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Make the window that somebody is at the place of the picture, where no other is named."""
    if any(one.entry.kind == "place" and not one.drop and one.entry.name != "windowseat" for one in drafts):
        return
    if any(one.entry.name in FURNITURE and one.entry.kind == "thing" and not one.drop for one in drafts):
        return
    for number, pane in enumerate(drafts):
        plain = pane.count <= 1 and not pane.plural and not pane.colours and not pane.quote
        if pane.entry.kind != "thing" or pane.entry.name != WINDOW or pane.drop or not plain:
            continue
        near = [one for one in drafts if _living(one) and {(number, kind) for kind in AT} & set(one.linked)]
        if not near:
            continue
        pane.entry, pane.others = lexicon().english[SEAT], ()
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number or link[1] not in AT]
        if _open(words, pane):
            drafts.append(Draft(entry=Entry(kind="feature", name=OPENED), text=OPENED, plural=False))
        return


def _living(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and not draft.drop and bool(draft.entry.details.get("poses"))


def _open(words: Sequence[Mention], pane: Draft) -> bool:
    """Whether the window is said to be open."""
    at = min(pane.words)
    before = words[at - 1].text.lower() if at else ""
    return bool(OPEN & set(pane.text.lower().split())) or before in OPEN or before.removesuffix("的") in OPEN
