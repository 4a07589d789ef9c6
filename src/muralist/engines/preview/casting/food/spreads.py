"""What several people eat together is on the table that they sit at, in nobody's hand: a family around a hot pot."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

DISHES = frozenset({"pot", "plate", "steamer", "pan", "cake"})
"""Props that hold what is shared."""
AROUND = "around"
HAD = frozenset({"carrying", "holding"})


def spread(drafts: list[Draft]) -> None:
    """Put dishes that a group eats on its table, which is there whether it is named or not."""
    eaters = [draft for draft in drafts if draft.is_thing and _at_meal(drafts, draft)
              and draft.entry.details.get("prop") in CLOTHED and not draft.text.isascii()]  # fmt: skip
    dishes = [
        other for draft in eaters for other, kind in draft.linked if kind in HAD | {AROUND} and _dish(drafts[other])
    ]
    several = len(eaters) > 1 or any(
        draft.plural or draft.count > 1 or int(draft.entry.details.get("group", 1)) > 1 for draft in eaters
    )
    outdoors = any(draft.entry.kind == "place" and not draft.drop for draft in drafts)
    table = next((n for n, draft in enumerate(drafts) if draft.entry.name == "table" and not draft.drop), None)
    if not dishes or not several or (outdoors and table is None):
        return
    if table is None:
        table = len(drafts)
        drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    for draft in eaters:
        draft.linked = [(other, kind) for other, kind in draft.linked if other not in {*dishes, table}]
        draft.link(table, "at")
        draft.poses += [] if "sitting" in draft.poses else ["sitting"]
    for other in dict.fromkeys(dishes):
        drafts[other].count, drafts[other].plural, drafts[other].linked = 0, False, []
        drafts[other].link(table, "on")


def _at_meal(drafts: list[Draft], draft: Draft) -> bool:
    """Whether somebody eats, or is around what is eaten from: 圍著火鍋."""
    return "eating" in draft.poses or any(kind == AROUND and _dish(drafts[other]) for other, kind in draft.linked)


def _dish(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and draft.entry.name in DISHES
