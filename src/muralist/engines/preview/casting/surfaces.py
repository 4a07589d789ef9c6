"""Small things of a room stand on the table or desk that is named with them, not on its floor."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.scenery.built.tabletops import DISHES

SET_DOWN = DISHES | {
    "computer", "laptop", "keyboard", "computer_mouse", "typewriter", "globe", "microscope", "flask", "calculator",
    "phone", "vase", "candle", "candlestick", "books", "book", "journal", "pen", "pencil", "fruit", "radio", "camera",
    "clock", "picture", "houseplant", "perfume", "trophy", "hourglass", "fishbowl", "gramophone", "magnifier", "letter",
    "newspaper", "lamp", "lantern", "bottle", "basket", "toaster", "microwave", "scissors", "spectacles",
    "cactus",
}  # fmt: skip
"""What stands on a table rather than on a floor."""
POTTED = frozenset({"cactus"})
"""What is a small one of its kind, in a pot, indoors."""
SMALL_ONES = {"mirror": "table mirror"}
"""Things of the floor, and the phrase of those that stand on furniture."""
BEARING = frozenset({"table", "desk", "drawers", "sideboard", "counter", "shelf", "piano", "wood", "fireplace"})
ROCK, STONE = "rock", 0.8
"""What goods are shown on out of doors, and how high it is for what stands on it."""
HIGHEST, MOST = 0.75, 5
"""Metres up to which, and how many of them, one table takes."""


def set_down(drafts: list[Draft]) -> None:
    """Tie loose small things to the one table."""
    tables = _named(drafts, "table") or _named(drafts, "shelf")
    if len(tables) != 1 or drafts[tables[0]].plural or drafts[tables[0]].count > 1:
        return
    tied = {other for draft in drafts for other, _ in draft.linked}
    loose = [draft for number, draft in enumerate(drafts)
             if number not in tied and _small(draft) and not _placed(drafts, draft)]  # fmt: skip
    for draft in loose[:MOST]:
        draft.link(tables[0], "on")


def size_for_tables(drafts: list[Draft]) -> None:
    """Make what is said to be on furniture the one of its kind that stands there: a round mirror on its foot."""
    for draft in drafts:
        small = SMALL_ONES.get(draft.entry.name) if draft.is_thing else None
        on = any(kind == "on" and drafts[other].entry.name in BEARING for other, kind in draft.linked)
        if small is not None and on and "variant" not in draft.entry.details:
            draft.entry = lexicon().english[small]
        if draft.entry.name in BEARING and not draft.drop:
            _stand_beside(draft, drafts)
        for other, kind in draft.linked:
            if kind == "on" and drafts[other].entry.name == ROCK and _small(draft) and not drafts[other].linked:
                _set_on_a_stone(draft, drafts[other])


def _stand_beside(draft: Draft, drafts: list[Draft]) -> None:
    """What a fireplace is said to have is beside it where it is no thing for a mantelpiece: an armchair."""
    number = drafts.index(draft)
    for other, kind in list(draft.linked):
        had = drafts[other]
        if kind == "holding" and had.entry.kind == "thing" and metres_of(had.entry) > HIGHEST:
            draft.linked.remove((other, kind))
            had.link(number, "beside")


def _set_on_a_stone(draft: Draft, stone: Draft) -> None:
    """One of the goods is shown on a stone of its own size, not on a rock of a hillside."""
    single = draft.count <= 1 and not draft.plural
    if single and stone.size == 1.0 and "metres" not in stone.entry.details:
        metres = metres_of(draft.entry)
        stone.entry = replace(stone.entry, details={**stone.entry.details, "metres": metres * STONE})


def _named(drafts: list[Draft], name: str) -> list[int]:
    return [number for number, draft in enumerate(drafts)
            if draft.entry.kind == "thing" and draft.entry.name == name and not draft.drop]  # fmt: skip


def _placed(drafts: list[Draft], draft: Draft) -> bool:
    """Whether the prompt says where it is among other things."""
    return any(kind != "holding" and drafts[other].entry.kind == "thing" for other, kind in draft.linked)


def _small(draft: Draft) -> bool:
    if draft.entry.kind != "thing" or draft.drop or draft.spot or draft.entry.name not in SET_DOWN:
        return False
    if draft.entry.name in POTTED:
        return True
    metres = metres_of(draft.entry)
    return metres <= HIGHEST and "floor" not in str(draft.entry.details.get("variant", "")).split()
