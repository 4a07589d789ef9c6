"""Flowers: in a vase or a field, so many stems or a clump, around something or in somebody's hand."""

from __future__ import annotations

from muralist.engines.preview.casting.nature.macros import lone_variant
from muralist.engines.preview.casting.strewn import strewn
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.setting import Place

CLUMP = 10
"""Flowers from which on they are a bed of them."""
FIELD, MEADOW = "field", "meadow"
FIELD_COUNT = 20
ONE_BLOOM = frozenset({"flower", "wildflower", "wild flower", "blossom", "bloom", "花朵"})
"""Words of any flower that, after an article, mean one stem of it."""


def carried(drafts: list[Draft], index: int) -> bool:
    """Whether somebody carries it."""
    return any(other == index and kind == "carrying" for draft in drafts for other, kind in draft.linked)


def ringed(draft: Draft) -> bool:
    """Whether it lies all around another."""
    return any(kind == "around" for _, kind in draft.linked)


def as_high(draft: Draft, drafts: list[Draft]) -> float:
    """The height that a row gives, or 0 for the drawing's own; flowers about a thing are no higher than it."""
    said = float(draft.entry.details.get("metres", 0))
    if draft.entry.name != "flowers" or not ringed(draft):
        return said
    hosts = [drafts[other] for other, kind in draft.linked if kind == "around" and drafts[other].entry.kind == "thing"]
    own = all_props()["flowers"].size
    high = min((metres_of(one.entry) for one in hosts), default=own)
    return min(own, high * 0.8)


def grown(drafts: list[Draft], index: int, place: Place, variant: str, count: int) -> tuple[str, str, int]:
    """Variant, spot and count of flowers in the open: a field of them, clumps, or single stems."""
    draft = drafts[index]
    if not place.indoor and of_field(drafts, index):
        return variant, FIELD, FIELD_COUNT
    held = carried(drafts, index) or ringed(draft)
    return lone_variant(draft, variant, place.name, held=held), draft.spot, count


def of_field(drafts: list[Draft], index: int) -> bool:
    """Whether flowers are a field of them: "field of lavender", "tulip field", 花田, "a puppy among daisies"."""
    flowers = drafts[index]
    if any((index, "in") in draft.linked and alive(draft) for draft in drafts):
        return True
    fields = [draft for draft in drafts if draft.entry.kind == "place" and draft.entry.name == MEADOW and draft.words]
    held = any((index, "holding") in field.linked for field in fields)
    compound = any(flowers.words and field.words[0] - flowers.words[0] == 1 for field in fields)
    return held or compound or bool(flowers.entry.details.get(FIELD))


SOILLESS = frozenset({"balcony", "rooftop", "porch"})
"""Places in the open where what grows does so in pots."""
POTS, FULL = 3, 5
EARTHEN = "terracotta"


def potted(draft: Draft, place: Place) -> int:
    """How many pots of flowers stand where there is no soil, 陽台上種滿花; 0 where none do."""
    free = not (draft.count or draft.single or draft.spot or any(kind == "in" for _, kind in draft.linked))
    if draft.entry.name != "flowers" or place.name not in SOILLESS or not free:
        return 0
    return FULL if draft.plural else POTS


def vases(drafts: list[Draft], index: int) -> int:
    """One for all flowers of a kind, but "between two roses" one on each side."""
    flanking = any((index, "between") in one.linked for one in drafts)
    return max(1, drafts[index].count) if flanking else 1


def stems(inner: Draft) -> int:
    """How many fill a thing: as said; one for "a rose"; 0, as many as fit, for all else."""
    kind = inner.entry.details.get("variant", "mixed")
    many = {"dried", "lavender"} if inner.text.lower() in ONE_BLOOM else {"mixed", "dried", "lavender"}
    bunch = any(word in inner.text.lower() for word in ("bouquet", "bunch", "束"))
    alone = inner.single and inner.entry.name == "flowers" and kind not in many and not bunch
    return inner.count or (1 if alone else 0)


def counted_flowers(drafts: list[Draft], index: int, prop: str) -> tuple[int, int] | None:
    """One clump of as many flowers as are counted, instead of so many; "between two roses" has one on each side."""
    draft = drafts[index]
    if prop == "vase" and draft.entry.name == "flowers" and draft.count > 1:
        return (draft.count, 1) if any((index, "between") in one.linked for one in drafts) else None
    if prop == "flowers" and draft.count and any((index, "between") in one.linked for one in drafts):
        # a clump on each side
        return draft.count, 0
    counted = prop == "flowers" and 0 < draft.count < CLUMP and not (ringed(draft) or strewn(draft))
    return (1, draft.count) if counted else None


STEEPED = frozenset({"mug", "teapot", "pitcher", "basket", "bucket", "watering_can", "paper_bag"})
"""Vessels of another kind that flowers are put in, without a vase between."""


def steeped(drafts: list[Draft], draft: Draft) -> bool:
    """Whether these flowers are said to be in such a vessel."""
    return any(kind == "in" and drafts[other].entry.name in STEEPED and drafts[other].entry.kind == "thing"
               for other, kind in draft.linked)  # fmt: skip
