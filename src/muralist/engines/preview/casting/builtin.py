"""What a drawing shows by itself of what is named beside it: candles on a cake, a hat on a snowman."""

from __future__ import annotations

from muralist.engines.preview.casting.fillings import bouquet
from muralist.engines.preview.casting.food.meals import meals
from muralist.engines.preview.casting.parts import HAD, takes
from muralist.engines.preview.grammar.drafts import Draft

PARTS = {
    "cake": frozenset({"candle"}),
    "house": frozenset({"door", "window"}),
    "castle": frozenset({"tower", "door", "window", "flag"}),
    "snowman": frozenset({"carrot", "hat", "scarf", "branch"}),
    "bicycle": frozenset({"basket"}),
    "shop": frozenset({"door", "window"}),
    "school": frozenset({"door", "window", "clock"}),
    "treehouse": frozenset({"ladder", "door", "window", "tree"}),
    "clock_tower": frozenset({"clock"}),
    "christmas_tree": frozenset({"ornament", "string_lights", "candle", "bunting"}),
    "wreath": frozenset({"ornament"}),
    "sheet_music": frozenset({"sheet_music"}),
    "well": frozenset({"bucket", "rope"}),
    "birdcage": frozenset({"bird"}),
    "kennel": frozenset({"door"}),
    "snow_globe": frozenset({"house", "tree", "snow", "snowman"}),
    "terrarium": frozenset({"houseplant", "mushroom", "flowers"}),
    "palette": frozenset({"brushes"}),
    "chess": frozenset({"chess"}),
    "camper_van": frozenset({"suitcase"}),
    "bookcase": frozenset({"books"}),
    "piggy_bank": frozenset({"coin"}),
}
"""What a prop shows by itself: "a cake with candles" paints no candles beside it."""


UP = frozenset({"in", "on", "atop"})
"""How it is told that a treehouse has its tree, which it is drawn with."""


def parts_of(drafts: list[Draft]) -> set[int]:
    """Nouns that only name a part of the thing that holds them."""
    return (
        set(meals(drafts))
        | {
            other
            for draft in drafts
            for other, kind in draft.linked
            if kind == "holding" and bouquet(draft, drafts[other])
        }
        | {
            other
            for draft in drafts
            for other, kind in draft.linked
            if (kind == "holding" or (kind == "wearing" and _own_wear(draft, drafts[other])))
            and drafts[other].entry.name in PARTS.get(draft.entry.name, ())
        }
        | {
            number
            for number, draft in enumerate(drafts)
            if draft.plural
            and not draft.count
            and not draft.linked
            and any(draft.entry.name in PARTS.get(one.entry.name, ()) for one in drafts[:number] if not one.drop)
        }
        | {
            number
            for number, draft in enumerate(drafts)
            for other, kind in draft.linked
            if kind == "on" and drafts[other].entry.name == "cake" and draft.entry.name == "candle"
        }
        | {
            other
            for draft in drafts
            for other, kind in draft.linked
            if kind in UP and draft.entry.name == "treehouse" and drafts[other].entry.name == "tree"
        }
    )


def true_part(drafts: list[Draft], index: int) -> bool:
    """Whether a part looks as it was said to: without a colour of its own, or with one that its thing takes."""
    draft = drafts[index]
    return not draft.colours or any(
        takes(one, draft) and {(index, kind) for kind in HAD} & set(one.linked) for one in drafts
    )


def _own_wear(draft: Draft, worn: Draft) -> bool:
    """Whether what somebody wears is painted as a part: a plain one, or one in a colour that the part takes."""
    return not worn.colours or takes(draft, worn)
