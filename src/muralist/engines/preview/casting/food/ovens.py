"""Who takes bread out of an oven has it in hand, beside the oven with its door open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention

OVEN, BRICK, OPEN = "stove", "brick_oven", "open"
OVENS = frozenset({"oven", "烤箱", "烤爐", "烤炉"})
TAKING = frozenset({
    "taking", "takes", "pulling", "pulls", "removing", "removes", "getting", "bringing", "lifting",
    "取出", "拿出", "端出", "拿出來", "拿出来", "取出來", "取出来",
})  # fmt: skip
BAKED = frozenset({"bread", "morsel", "plate", "cake", "pizza", "tray", "board", "chicken", "muffin", "cupcake"})


def take_out(words: Sequence[Mention], reading: Reading) -> None:
    """Open the oven and hand over what comes out of it."""
    deed = next((at for at, word in enumerate(words) if word.text.lower() in TAKING), None)
    things = [(n, one) for n, one in enumerate(reading.drafts) if one.is_thing]
    oven = next((n for n, one in things if _bakes(one)), None)
    people = [n for n, one in things if one.entry.name in CLOTHED]
    food = next((n for n, one in things if one.entry.name in BAKED), None)
    if deed is None or oven is None or food is None or len(people) != 1:
        return
    who, stove, baked = reading.drafts[people[0]], reading.drafts[oven], reading.drafts[food]
    stove.linked = []
    if stove.entry.name == OVEN:
        stove.entry = replace(stove.entry, details={**stove.entry.details, "variant": OPEN})
    baked.linked = [link for link in baked.linked if link[0] not in {people[0], oven}]
    who.poses, who.doubtful = [], []
    who.linked = [link for link in who.linked if link[0] not in {food, oven}]
    who.link(food, "carrying")
    who.link(oven, "facing")
    reading.used.add(deed)


def _bakes(draft: Draft) -> bool:
    return draft.entry.name == BRICK or (draft.entry.name == OVEN and draft.text.lower() in OVENS)
