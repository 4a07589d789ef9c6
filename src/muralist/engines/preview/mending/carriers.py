"""Parts and carriers that a drawing has already: the pot of a plant, the door of a shop, the basket of a bicycle.

Named in the prompt they take its colour or its contents; a second one beside the first is never painted.
"""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.casting.parts import SLOTS
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.facades import STREET, facade
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

MERGED = "merged"
POTTED = {"houseplant": 0, "cactus": 1, "orchid": 1, "bonsai": 1}
"""Plants that are painted in a pot, and the number of the colour that it takes."""
POTS = frozenset({"plant pot", "flowerpot", "flower pot", "pot", "planter", "clay pot", "pots", "planters",
                  "flower pots", "flowerpots", "clay pots"})  # fmt: skip
INSIDE = frozenset({"in", "holding"})
HOUSES = {
    "shop": frozenset({"door", "window"}), "school": frozenset({"door", "window", "clock"}),
    "house": frozenset({"door", "window"}), "barn": frozenset({"door"}), "castle": frozenset({"door"}),
    "camper_van": frozenset({"door", "window"}), "temple": frozenset({"door"}), "treehouse": frozenset({"ladder"}),
    "lighthouse": frozenset({"door", "window"}), "windmill": frozenset({"door", "window"}),
    "tower": frozenset({"door", "window"}),
}  # fmt: skip
"""What these show by themselves."""
HATS = frozenset({"crown", "santahat", "cowboyhat", "wizardhat", "partyhat", "beanie", "cap", "flowercrown"})
LETTERED = frozenset({"sign"})
BASKETS = frozenset({"basket", "籃子", "篮子", "籃", "篮", "前籃", "前篮"})
WOOD, TIMBER = "wood", rgb("#8a5a34")
"""What a door is made of, and the colour that shows it."""
OVER_DOORS, PLAQUE = frozenset({"hanging", "wall"}), "plaque"


def settle_carriers(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Give each part and carrier to the thing that has it."""
    _doors_outside(drafts)
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        if draft.text.lower() in POTS:
            _pot(drafts, number)
        elif draft.text.lower() in BASKETS:
            _basket(words, drafts, number)
        elif draft.entry.name in LETTERED:
            _fascia(drafts, number)
        elif draft.entry.name == "snowman":
            _bareheaded(drafts, number)
        elif draft.entry.name == "plate" and not draft.entry.details.get("filling"):
            _stand(drafts, number)
        else:
            _front(words, drafts, number)


def _bareheaded(drafts: Sequence[Draft], number: int) -> None:
    """A snowman in a cowboy hat has not a second one under it."""
    snowman = drafts[number]
    worn = {drafts[other].entry.name for other, kind in snowman.linked if kind in {"wearing", "holding"}}
    if worn & HATS:
        details = {**snowman.entry.details, "variant": "bareheaded"}
        snowman.entry = Entry(kind="thing", name="snowman", details=details)


def merge(drafts: list[Draft], part: int, host: int) -> None:
    """Make one noun a part of another: what was tied to it is tied to the other."""
    gone, kept = drafts[part], drafts[host]
    kept.words += gone.words
    for number, draft in enumerate(drafts):
        links = [(host if other == part else other, kind) for other, kind in draft.linked]
        draft.linked = [(other, kind) for other, kind in links if other != number]
    for other, kind in gone.linked:
        if other != host and kind not in {"wearing", "carrying"}:
            kept.link(other, kind)
    gone.entry, gone.others, gone.linked, gone.words = Entry(kind=MERGED, name=gone.text), (), [], []
    gone.quote, gone.doubtful = "", []


def _doors_outside(drafts: list[Draft]) -> None:
    """A bookshop with a green door is seen from the street."""
    for number, draft in enumerate(drafts):
        if draft.entry.name == "door" and not draft.drop and not draft.text.isascii():
            # 有木門的咖啡館: what it has is said before it
            for host in drafts[number + 1 : number + 2]:
                if max(draft.words, default=-2) + 1 == min(host.words, default=-1) and _has_door(host):
                    host.link(number, "holding")
    for draft in drafts:
        had = [drafts[other] for other, kind in draft.linked if kind == "holding"]
        # "with a sign over the door"
        had += [drafts[other] for sign in had if sign.entry.name in LETTERED for other, _ in sign.linked]
        outside = any(one.entry.name == "door" or _board(one) for one in had)
        if draft.entry.kind == "place" and not draft.drop and outside:
            front = facade(draft.entry, "storefront")
            draft.entry, draft.others = front or draft.entry, () if front else draft.others
            draft.size = max(draft.size, 0.8)
    fronts = [
        n for n, draft in enumerate(drafts) if draft.entry.details.get("home") == STREET or draft.entry.name == "shop"
    ]
    for number, draft in enumerate(drafts):
        if fronts and draft.entry.kind == "place" and draft.entry.name == "windowseat":
            # "by the window" is before that of the shop, and on its sill nobody is on the roof
            for one in drafts:
                if {(number, "on"), (number, "in")} & set(one.linked):
                    one.linked = [(n, "front" if n == number else kind) for n, kind in one.linked]
                    draft.words = []
            merge(drafts, number, fronts[0])


def _has_door(draft: Draft) -> bool:
    """Whether it is a house with a door, or a place to be in that has a front."""
    return "door" in HOUSES.get(draft.entry.name, ()) or facade(draft.entry, "storefront") is not None


def _board(draft: Draft) -> bool:
    """Whether it is the plain sign of a shop, which has its place over the window."""
    return draft.entry.name in LETTERED and draft.entry.details.get("variant", PLAQUE) == PLAQUE


def _stand(drafts: list[Draft], number: int) -> None:
    """A cake is painted on a stand: the plate that it is on, and the candles that come with the plate, are its own."""
    plate = drafts[number]
    borne = [n for n, one in enumerate(drafts) if (number, "on") in one.linked and not one.drop]
    whole = [n for n in borne if drafts[n].entry.name == "cake" and drafts[n].entry.details.get("variant") != "cupcake"]
    beside = [n for n, kind in plate.linked if kind == "holding" and drafts[n].entry.name != "candle"]
    if len(borne) != 1 or not whole or beside or plate.count > 1 or plate.plural or plate.pattern:
        return
    if plate.colours:
        drafts[whole[0]].tints[SLOTS["cake", "plate"]] = plate.colours[0]
    merge(drafts, number, whole[0])


def _pot(drafts: list[Draft], number: int) -> None:
    """A cactus in a blue pot is in the pot that it is painted in, and that one is blue."""
    pot = drafts[number]
    plants = [
        n for n, one in enumerate(drafts)
        if n != number and one.entry.name in POTTED and one.text.lower() not in POTS and not one.drop
        and ((number, "in") in one.linked or (n, "holding") in pot.linked)
    ]  # fmt: skip
    if len(plants) != 1:
        return
    plant = drafts[plants[0]]
    if len(pot.colours) == 1:
        plant.tints[POTTED[plant.entry.name]] = pot.colours[0]
    elif pot.colours and not plant.colours and plant.entry.name == "houseplant":
        plant.colours = list(pot.colours)
    else:
        pot.words = pot.words[:1]
    if plant.entry.name == "cactus":
        plant.poses.insert(0, "potted")
    merge(drafts, number, plants[0])


def _basket(words: Sequence[Mention], drafts: list[Draft], number: int) -> None:
    """ "A bicycle with flowers in its basket": the basket over the front wheel."""
    basket = drafts[number]
    bicycles = [n for n, one in enumerate(drafts) if one.entry.name == "bicycle" and not one.drop]
    if len(bicycles) != 1 or basket.count > 1 or basket.colours:
        return
    bicycle = drafts[bicycles[0]]
    ties = {(number, "holding"), (number, "in")}
    owned = bool(ties & set(bicycle.linked)) or _definite(words, basket)
    bicycle.linked = [link for link in bicycle.linked if link != (number, "in")]
    inside = [n for n, one in enumerate(drafts) if (number, "in") in one.linked or (n, "holding") in basket.linked]
    if not owned:
        return
    for n in [n for n in inside if drafts[n].entry.name != "flowers"]:
        # only flowers are painted in it
        drafts[n].entry, drafts[n].others = Entry(kind=MERGED, name=drafts[n].text), ()
        drafts[n].linked, drafts[n].words = [], []
    for n in [n for n in inside if drafts[n].entry.kind == "thing"]:
        drafts[n].linked = [link for link in drafts[n].linked if link != (number, "in")]
        bicycle.link(n, "holding")
    basket.linked = []
    merge(drafts, number, bicycles[0])


def _fascia(drafts: list[Draft], number: int) -> None:
    """The sign that a shop has is lettered over its window."""
    sign = drafts[number]
    shops = [n for n, one in enumerate(drafts) if one.entry.name == "shop" and not one.drop]
    if len(shops) != 1 or sign.plural or sign.count > 1 or str(sign.entry.details.get("variant", "")) == "neon":
        return
    shop = drafts[shops[0]]
    placed = {other for other, kind in sign.linked if kind not in {"over", "above", "on", *OVER_DOORS}}
    if shop.quote or placed - {shops[0]} or ((number, "holding") not in shop.linked and not sign.linked):
        return
    if not sign.quote and (sign.entry.details.get("variant", PLAQUE) != PLAQUE or sign.material or placed):
        # a board or a banner of its own kind, or one that stands beside
        return
    if sign.quote:
        shop.quote, shop.plural = sign.quote, False
        shop.doubtful += [item for item in sign.doubtful if item[1] == "quote"]
    if sign.colours:
        shop.tints[SLOTS["shop", "sign"]] = sign.colours[0]
    for door in [other for other, _ in sign.linked if drafts[other].entry.name == "door"]:
        if drafts[door].colours:
            shop.tints[SLOTS["shop", "door"]] = drafts[door].colours[0]
        merge(drafts, door, shops[0])
    merge(drafts, number, shops[0])


def _front(words: Sequence[Mention], drafts: list[Draft], number: int) -> None:
    """ "Potted plants by the door": the door that the house has."""
    part = drafts[number]
    if part.count > 1 or part.quote:
        return
    hosts = [n for n, one in enumerate(drafts) if part.entry.name in HOUSES.get(one.entry.name, ()) and not one.drop]
    if len(hosts) != 1 or drafts[hosts[0]].count > 1:
        return
    host = drafts[hosts[0]]
    if (number, "holding") in host.linked or _definite(words, part):
        slot = SLOTS.get((host.entry.name, part.entry.name))
        if part.colours and slot is not None:
            host.tints[slot] = part.colours[0]
        elif part.material == WOOD and slot is not None:
            made = [at for at, kind, _ in part.doubtful if kind == "material"]
            host.tints[slot] = Tint(word=words[made[0]].text if made else part.text, colour=TIMBER)
            part.words += made
        elif part.colours:
            part.words = [at for at in part.words if words[at].meaning("colour") is None]
        merge(drafts, number, hosts[0])


def _definite(words: Sequence[Mention], draft: Draft) -> bool:
    """Whether it was spoken of as known: "the door", "its basket"; in Chinese, where it begins a clause: 籃子裡有花."""
    if not draft.words:
        return False
    first = min(draft.words)
    bare = not words[first].text.isascii() and first > 0 and words[first - 1].kind == "break"
    return bare or any(words[at].article == "the" for at in draft.words)
