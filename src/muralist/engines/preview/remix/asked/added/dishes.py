"""Food that is put beside food on a dish lies on that dish: "a pear to the right of the apple" of a plate."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import Content, Thing
from muralist.engines.preview.props.larder import FOODS

BESIDE = frozenset({"beside", "left", "right"})


def on_dishes(things: list[Thing | None], known: int) -> list[Thing | None]:
    """The things with new food on the dish of what it is put beside; the first `known` were there before."""
    found = list(things)
    for number in range(known, len(found)):
        thing = found[number]
        relation = thing.relation if thing is not None else None
        if thing is None or relation is None or relation.kind not in BESIDE or relation.other < known:
            continue
        neighbour = found[relation.other] if relation.other < len(found) else None
        at = _dish(found[:known], neighbour)
        if at < 0 or _food(thing) not in FOODS:
            continue
        found[at] = _with(found[at], thing, relation.kind)
        found[number] = None
        if not any(one is not None and one.relation and one.relation.other == relation.other for one in found[known:]):
            found[relation.other] = None
    return found


def _food(thing: Thing) -> str:
    """What a thing is called among food."""
    return next((name for name in (thing.variant, thing.prop) if name in FOODS), "")


def _dish(things: list[Thing | None], neighbour: Thing | None) -> int:
    """The number of the thing on which that food lies already."""
    kind = _food(neighbour) if neighbour is not None else ""
    if neighbour is None or not kind or neighbour.count > 1:
        return -1
    for at, thing in enumerate(things):
        if thing is not None and not thing.hidden and kind in {content.kind for content in thing.contents}:
            return at
    return -1


def _with(dish: Thing | None, food: Thing, side: str) -> Thing:
    """The dish with that on it; what is listed first lies at the left."""
    assert dish is not None
    kept = tuple(replace(content, count=max(1, content.count)) for content in dish.contents)
    new = (Content(kind=_food(food), count=food.count, colours=food.colours),)
    contents = (*new, *kept) if side == "left" else (*kept, *new)
    return replace(dish, contents=contents, filling="+".join(content.kind for content in contents))
