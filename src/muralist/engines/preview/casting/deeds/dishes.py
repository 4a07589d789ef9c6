"""Dishes that no pan would show, a pizza or a soup, are on the table before whoever cooks them."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

COOKING, PREPARING = "cooking", "preparing"
PANNED = ("egg", "fish", "meat", "pancake", "steak", "bacon", "sausage", "shrimp", "vegetable", "tofu", "mushroom")
"""Parts of the names of what is seen in a pan."""
SERVED = frozenset({"pizza", "plate", "bowl", "cake", "bread", "pie", "cookie", "cupcake", "doughnut", "steamer",
                    "sandwich", "burger", "taco", "morsel"})  # fmt: skip
"""Drawings of dishes that stand on a table."""
MORSEL, PLATE = "morsel", "plate"
COUNTERS = frozenset({"counter", "kitchen counter", "countertop", "worktop", "台面", "檯面", "流理台"})
FIRES = frozenset({"stove", "campfire", "grill", "cauldron", "bonfire", "pot"})
"""What is cooked at where it is named."""


def serve_dishes(drafts: list[Draft]) -> None:
    """Turn the cooking of such a dish into its preparing, which has it on a table under the hands."""
    if any(_taken(draft) for draft in drafts if not draft.drop):
        return
    for number, cook in enumerate(drafts):
        if (
            cook.entry.kind != "thing"
            or cook.drop
            or cook.entry.name not in CLOTHED
            or not {COOKING, PREPARING} & {*cook.poses}
        ):
            continue
        dish = next((draft for draft in drafts[number + 1 :] if draft.is_thing
                     and draft.entry.name not in CLOTHED), None)  # fmt: skip
        if dish is None or dish.entry.name not in SERVED or _panned(dish):
            continue
        if dish.entry.name == MORSEL and dish.plural and not dish.count:
            _on_plate(drafts, dish)
        cook.poses = [PREPARING if pose == COOKING else pose for pose in cook.poses]
        cook.doubtful = [(at, kind, PREPARING if (kind, name) == ("pose", COOKING) else name)
                         for at, kind, name in cook.doubtful]  # fmt: skip


def _on_plate(drafts: list[Draft], dish: Draft) -> None:
    """Several small ones of no number are together on a plate, which no later draft is numbered after."""
    number = next(n for n, draft in enumerate(drafts) if draft is dish)
    if dish.linked or any(other == number for one in drafts for other, _ in one.linked):
        return
    drafts.append(Draft(entry=lexicon().english[PLATE], text=PLATE, plural=False, linked=[(number, "holding")]))


def _taken(draft: Draft) -> bool:
    """Whether it is a fire, or a counter that the kitchen shows itself, across which the cook is seen."""
    return draft.entry.name in FIRES or (draft.entry.kind == "feature" and draft.text.lower() in COUNTERS)


def _panned(dish: Draft) -> bool:
    details = dish.entry.details
    names = (dish.text.lower(), *(str(details.get(key, "")) for key in ("variant", "filling", "fill", "fills")))
    return any(part in name for part in PANNED for name in names)
