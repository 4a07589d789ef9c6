"""Whoever cooks at a night market or a food stall stands behind its counter, and what they fry is on the hot plate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

MARKET, STALL = "market", "food_stall"
BOOTH, TABLE = "market_stall", "table"
BOOTHS = frozenset({BOOTH, TABLE, "cart"})
TENDING = "preparing"
COOKS = frozenset({"cooking", TENDING})
FLAT = frozenset({"pancakes", "omelette", "crepe"})
"""What is fried flat on the plate itself."""
SUITED, CHEF, APRON = "boss", "chef", "apron"
MERGED = Entry(kind="merged", name="")


def keep_stalls(words: Sequence[Mention], reading: Reading) -> None:
    """Give the one cook of a market a stall with a hot plate."""
    del words
    drafts = reading.drafts
    if not any(map(_of_market, drafts)):
        return
    cooks = [draft for draft in drafts if draft.entry.name in CLOTHED and COOKS & {*draft.poses} and not draft.drop]
    if len(cooks) != 1 or cooks[0].count > 1 or cooks[0].plural:
        return
    cook = cooks[0]
    food = _fried(drafts, cook)
    if food is None:
        return
    number = _stall(drafts)
    stall, meal = drafts[number], drafts[food]
    stall.entry = Entry(kind="thing", name=STALL, details={"prop": STALL, "home": MARKET})
    stall.others, stall.linked = (), []
    cook.linked = [(number, "at")]
    _clear(drafts, number)
    cook.poses = [TENDING]
    cook.doubtful = [(at, kind, TENDING if kind == "pose" and name in COOKS else name)
                     for at, kind, name in cook.doubtful]  # fmt: skip
    variant = str(cook.entry.details.get("variant", "")).replace(SUITED, "").strip()
    dressed = variant if CHEF in variant else f"{variant} {APRON}".strip()
    cook.entry = replace(cook.entry, details={**cook.entry.details, "variant": dressed, "home": MARKET})
    if {str(meal.entry.details.get(key, "")) for key in ("fill", "filling", "variant")} & FLAT and not meal.count:
        stall.words = [*stall.words, *meal.words]
        meal.entry, meal.others, meal.linked, meal.words = MERGED, (), [], []
        stall.entry = replace(stall.entry, details={**stall.entry.details, "variant": "pancakes"})
    else:
        meal.linked = [(number, "on")]


def _of_market(draft: Draft) -> bool:
    """Whether it is a market or a stall of one."""
    entries = (draft.entry, *draft.others)
    return not draft.drop and (draft.entry.name == BOOTH or any(one.name == MARKET for one in entries))


def _clear(drafts: Sequence[Draft], number: int) -> None:
    """No table that nobody named stands beside the stall."""
    for at, draft in enumerate(drafts):
        if at != number and draft.entry.name == TABLE and not draft.words:
            draft.entry, draft.others, draft.linked = MERGED, (), []


def _fried(drafts: Sequence[Draft], cook: Draft) -> int | None:
    """What the cook has in the hands, or what lies on the table before the cook."""
    held = [other for other, kind in cook.linked if kind == "carrying"]
    tables = {other for other, kind in cook.linked if kind in {"at", "behind"}}
    laid = [
        n for n, draft in enumerate(drafts) if any(other in tables and kind == "on" for other, kind in draft.linked)
    ]
    found = [n for n in (*held, *laid) if drafts[n].entry.kind == "thing" and not drafts[n].drop]
    return found[0] if found else None


def _stall(drafts: list[Draft]) -> int:
    """The stall or the table that is there already, or a new one."""
    found = [n for n, draft in enumerate(drafts) if draft.entry.name in BOOTHS and draft.count < 2 and not draft.drop]
    if found:
        return found[0]
    drafts.append(Draft(entry=Entry(kind="thing", name=STALL), text="food stall", plural=False, single=True))
    return len(drafts) - 1
