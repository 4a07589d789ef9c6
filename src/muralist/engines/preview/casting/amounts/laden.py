"""What vessels and trucks are laden with: a jar of pickles, a barrow of leaves, a bag of groceries, a bed of logs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.amounts.setdown import set_down
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.inside.hollows import VESSELS

KEPT_IN = frozenset({"jar"})
"""What there is a drawing of with certain things in it."""
LEAVES, PILE = frozenset({"leaves", "fallen leaves", "autumn leaves", "fall leaves", "落葉", "落叶"}), "pile of leaves"
OPEN = {"cart": "farm cart", "wooden cart": "farm cart", "bag": "paper bag"}
"""What is drawn open where something is in it, by its word."""
GROCERIES = frozenset({"groceries", "food", "shopping", "雜貨", "杂货", "食品"})
BOUGHT = ("milk carton", "apple", "baguette", "carrot")
"""What groceries are drawn as."""
HEAP = (("carrot", 3), ("tomato", 3), ("bell pepper", 2), ("eggplant", 2), ("broccoli", 2), ("corn", 2), ("cabbage", 1))
"""What vegetables of all kinds in a crate are drawn as."""
DEEP_VESSELS = frozenset(
    {"crate", "bucket", "cart", "farm_cart", "wheelbarrow", "shopping_cart", "paper_bag", "truck", "wagon"}
)
CARTS = frozenset({"shopping_cart", "paper_bag", "basket"})
TRUCK, PICKUP = "truck", "pickup truck"
BORNE = frozenset({"carrying", "holding", "in", "on", "of", "front"})
CARGO = 1.6
"""Metres: what is higher than that is on no truck."""


def lade(words: Sequence[Mention], reading: Reading) -> None:
    """Settle what is in vessels before they are filled."""
    drafts = reading.drafts
    set_down(drafts)
    for number, draft in enumerate(list(drafts)):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        if draft.entry.name in KEPT_IN:
            _keep(drafts, number, reading)
        elif draft.entry.name == TRUCK and str(draft.entry.details.get("variant", "")) in {"", "pickup"}:
            _load(drafts, number)
        _open(drafts, number)
        if draft.entry.name in DEEP_VESSELS:
            _heap(drafts, number)
        if draft.entry.name in VESSELS:
            _leaves(words, drafts, number)
        if draft.entry.name in CARTS:
            _shop(words, drafts, number, reading)


def _open(drafts: Sequence[Draft], number: int) -> None:
    """A cart that has something on it has no hood, and a bag of potatoes is no handbag."""
    name = OPEN.get(drafts[number].text.lower(), "")
    inner = [drafts[other] for other, kind in drafts[number].linked if kind == "holding"]
    if name and any(one.entry.kind == "thing" and not alive(one) for one in inner):
        drafts[number].entry = lexicon().english[name]


def _heap(drafts: list[Draft], number: int) -> None:
    """Vegetables that fill a crate lie in it themselves, not in bowls."""
    inner = [other for other, kind in drafts[number].linked if kind in {"holding", "of"}]
    inner += [n for n, one in enumerate(drafts) if (number, "in") in one.linked or (number, "around") in one.linked]
    for other in inner:
        said = drafts[other]
        if said.entry.kind != "thing" or said.drop or said.entry.name != "bowl" or not _greens(said):
            continue
        around = (number, "around") in said.linked
        said.entry, said.count, said.plural = lexicon().english[HEAP[0][0]], HEAP[0][1], True
        for name, count in HEAP[1:]:
            if around:
                ring = [(number, "around")]
                drafts.append(Draft(entry=lexicon().english[name], text=said.text, plural=False, count=1, linked=ring))
                said.count, said.plural = 2, True
                continue
            drafts.append(Draft(entry=lexicon().english[name], text=said.text, plural=count > 1, count=count))
            drafts[number].link(len(drafts) - 1, "holding")


def _greens(draft: Draft) -> bool:
    return str(draft.entry.details.get("fills", "")) == "vegetable" and "+" in str(draft.entry.details.get("fill", ""))


def _leaves(words: Sequence[Mention], drafts: list[Draft], number: int) -> None:
    """Leaves that fill a vessel lie in it, whatever else they say of the season."""
    last = max(drafts[number].words, default=-1)
    of = last + 1 < len(words) and words[last + 1].meaning("relation")
    if of and of.name == "of" and last + 2 < len(words) and words[last + 2].text.lower() in LEAVES:
        drafts.append(Draft(entry=lexicon().english[PILE], text=words[last + 2].text, plural=False, single=True))
        drafts[number].link(len(drafts) - 1, "holding")


def _keep(drafts: Sequence[Draft], number: int, reading: Reading) -> None:
    """ "A jar full of pickles" is the jar of pickles."""
    jar = drafts[number]
    inner = next((other for other, kind in jar.linked if kind == "holding" and other != number
                  and drafts[other].entry.name == jar.entry.name and not drafts[other].drop), None)  # fmt: skip
    if inner is None or jar.entry.details.get("variant"):
        return
    kept = drafts[inner]
    jar.entry = kept.entry
    jar.linked = [link for link in jar.linked if link[0] != inner] + [
        link for link in kept.linked if link[0] != number]  # fmt: skip
    reading.used.update(kept.words)
    kept.entry, kept.linked = Entry(kind="merged", name=kept.text), []


def _load(drafts: Sequence[Draft], number: int) -> None:
    """What a truck carries lies on its open bed."""
    truck = drafts[number]
    for other, load in enumerate(drafts):
        borne = any(at == other and kind in BORNE for at, kind in truck.linked) or any(
            at == number and kind in BORNE for at, kind in load.linked)  # fmt: skip
        if not borne or load.entry.kind != "thing" or load.drop or alive(load) or load.entry.name in CLOTHED:
            continue
        metres = metres_of(load.entry)
        if metres > CARGO or other == number:
            continue
        if not truck.entry.details.get("variant"):
            truck.entry = lexicon().english[PICKUP]
        load.linked = [link for link in load.linked if link[0] != number]
        truck.linked = [link for link in truck.linked if link[0] != other]
        truck.link(other, "holding")


def _shop(words: Sequence[Mention], drafts: list[Draft], number: int, reading: Reading) -> None:
    """Groceries are bread, milk, fruit and vegetables."""
    cart = drafts[number]
    last = max(cart.words, default=-1)
    bought = next((at for at in range(last + 1, min(last + 4, len(words)))
                   if words[at].text.lower() in GROCERIES), None)  # fmt: skip
    if bought is None:
        return
    for name in BOUGHT:
        entry = lexicon().english[name]
        drafts.append(Draft(entry=replace(entry), text=name, plural=False, single=True))
        cart.link(len(drafts) - 1, "holding")
    reading.used.add(bought)
