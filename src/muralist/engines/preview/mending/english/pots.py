"""A flower in a pot grows in one of clay, and a pot of terracotta is one for plants: no pan for soup."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

POTS = frozenset({"pot", "pots", "flowerpot", "flowerpots", "planter", "planters"})
PLANT, CACTUS = "houseplant", "cactus"
POTTED = frozenset({PLANT, CACTUS, "succulent", "bonsai", "snake_plant"})
"""Plants that stand in pots when pots are named after them, and how many of each of several there are."""
EACH = 2
"""What comes in a pot of its own."""
COOKING = frozenset({"cooking", "soup", "stock", "copper", "iron", "steel", "tea", "coffee", "stew"})
"""Words before a pot that is none for plants."""
EARTHEN = "terracotta"
"""The material by which a vase is painted as a planter."""
INSIDE = frozenset({"in", "on"})


def settle_pots(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Make planters of the pots that flowers are in."""
    for number, draft in enumerate(drafts):
        names = draft.text.lower().split()
        if draft.entry.kind != "thing" or draft.drop or not names or names[-1] not in POTS:
            continue
        first = min(draft.words, default=0)
        before = words[first - 1].text.lower() if first else ""
        if COOKING & {*names, before}:
            continue
        if _plants_of(words, drafts, number) or _pots_of(words, drafts, number):
            continue
        if not _flowers(drafts, number) and not _earthen(words, drafts, number):
            continue
        draft.entry, draft.others = lexicon().english["vase"], ()
        draft.words += [at for at, kind, name in draft.doubtful if kind == "material" and name == "clay"]
        draft.material = EARTHEN if draft.material in {"", "clay"} else draft.material
        for one in drafts:
            # what is set on a pot's soil is in it
            one.linked = [
                (other, "in" if other == number and kind == "on" and _grows(one) else kind)
                for other, kind in one.linked
            ]


def _earthen(words: Sequence[Mention], drafts: Sequence[Draft], number: int) -> bool:
    """Whether a pot is said to be of terracotta or clay, as none for cooking is, and nothing else is in it."""
    draft = drafts[number]
    first, last = min(draft.words, default=0), max(draft.words, default=0)
    said = {draft.text.lower().split()[0], *(word.text.lower() for word in words[max(0, first - 2) : last])}
    filled = any(other == number and kind in INSIDE for one in drafts for other, kind in one.linked)
    return bool({EARTHEN, "clay"} & said) and not filled and not any(kind == "holding" for _, kind in draft.linked)


def _plants_of(words: Sequence[Mention], drafts: Sequence[Draft], pot: int) -> bool:
    """Make "pots and seedlings" the seedlings in these pots, where plants are drawn in some; whether it did so."""
    own = drafts[pot]
    plant = drafts[pot + 1] if pot + 1 < len(drafts) else None
    if plant is None or plant.entry.name != PLANT or plant.drop or not own.words or not plant.words:
        return False
    between = words[max(own.words) + 1 : min(plant.words)]
    if [word.kind for word in between if word.kind != "unknown"] not in (["joining"], []) or own.plural != plant.plural:
        return False
    if not plant.linked:
        plant.linked = [link for link in own.linked if link[0] != pot + 1]
    plant.linked = [link for link in plant.linked if link[0] != pot]
    plant.words += own.words
    plant.doubtful += own.doubtful
    plant.colours, plant.count = plant.colours or own.colours, plant.count or own.count
    own.entry, own.others, own.linked, own.words = Entry(kind="merged", name=own.text), (), [], []
    return True


def _pots_of(words: Sequence[Mention], drafts: Sequence[Draft], pot: int) -> bool:
    """Make "fern and cactus pots" the plants, each of which is drawn in a pot of its own; whether it did so."""
    own = drafts[pot]
    plants: list[Draft] = []
    at = min(own.words, default=0) - 1
    while at >= 0 and (plant := next((one for one in drafts if at in one.words and one.entry.name in POTTED), None)):
        plants.append(plant)
        at = min(plant.words) - 1
        while at >= 0 and words[at].kind == "joining":
            at -= 1
    if not plants or own.drop or not own.words:
        return False
    for plant in plants:
        plant.plural, plant.single = own.plural and len(plants) == 1, plant.single or not own.plural
        plant.count = plant.count or (own.count if len(plants) == 1 else EACH if own.plural else 0)
        plant.spot, plant.colours = plant.spot or own.spot, plant.colours or own.colours
        if plant.entry.name == CACTUS:
            plant.poses = [*plant.poses, "potted"] if "potted" not in plant.poses else plant.poses
        plant.linked = plant.linked or [link for link in own.linked if drafts[link[0]] not in plants]
    plants[0].words += own.words
    own.entry, own.others, own.linked, own.words = Entry(kind="merged", name=own.text), (), [], []
    return True


def _flowers(drafts: Sequence[Draft], pot: int) -> list[Draft]:
    inside = [one for one in drafts if any(other == pot and kind in INSIDE for other, kind in one.linked)]
    inside += [drafts[other] for other, kind in drafts[pot].linked if kind == "holding"]
    return [one for one in inside if _grows(one)]


def _grows(draft: Draft) -> bool:
    return draft.entry.details.get("fills") == "flower" and not draft.drop
