"""What is sold on the street from a stand, a cart or a van: one thing that shows its wares, not the wares beside it.

A hot dog stand, an ice cream truck, a cart selling corn, 賣烤玉米的攤子.
"""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.waresshown import wares_word

CART, STALL, VAN = "vendor_cart", "food_stall", "food_van"
TAILS = {
    "cart": CART, "carts": CART, "pushcart": CART, "push cart": CART, "trolley": CART, "stand": STALL, "stands": STALL,
    "stall": STALL, "stalls": STALL, "booth": STALL, "booths": STALL, "kiosk": STALL, "truck": VAN, "trucks": VAN,
    "van": VAN, "vans": VAN,
    "车": VAN, "餐车": VAN, "小车": CART, "推车": CART, "手推车": CART, "摊车": CART, "小推车": CART,
    "摊位": STALL, "摊子": STALL, "小摊": STALL, "摊": STALL,
}  # fmt: skip
"""Words for what one sells from; Chinese ones in simplified script."""
SELLING = frozenset({"selling", "sells", "that sells", "vending", "卖", "在卖", "卖着"})
OF = frozenset({"的"})
FOOD = frozenset({"fills", "fill", "filling"})
"""By which of its details a word is one of food or drink."""
OTHERS = {"flowers": "mixed", "toy_balloon": "", "newspaper": "", "books": "", "ice_cream": "", "popcorn": ""}
"""What is sold besides, and how it is shown."""
TABLEWARE = frozenset({"cake", "egg"})
"""What stands of the table are for."""
LONGEST = 0.6
"""Metres up to which something is sold over a counter."""


def settle_carts(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such names as one thing each."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        made, taken = _named(words, at) or _said(words, at) or _selling(words, at) or (words[at], 1)
        found.append(made)
        at += taken
    return found


def _named(words: Sequence[Mention], at: int) -> tuple[Mention, int] | None:
    """ "A hot dog stand": the wares right before the noun."""
    if at + 1 >= len(words) or words[at + 1].article or words[at].plural:
        return None
    tail = words[at + 1]
    name = TAILS.get(folded(tail.text.lower()))
    wares = _wares(words[at]) if name else None
    if name is None or wares is None or (not tail.text.isascii() and tail.text.isascii() != words[at].text.isascii()):
        return None
    return _one(f"{words[at].text}{' ' if tail.text.isascii() else ''}{tail.text}", name, wares, words[at], tail), 2


def _said(words: Sequence[Mention], at: int) -> tuple[Mention, int] | None:
    """賣烤玉米的攤子: who sells, the wares, and what they are sold from."""
    if folded(words[at].text) not in SELLING or words[at].text.isascii() or at + 2 >= len(words):
        return None
    end = at + 3 if words[at + 2].text in OF else at + 2
    name = TAILS.get(folded(words[end].text)) if end < len(words) else None
    wares = _wares(words[at + 1])
    if name is None or wares is None:
        return None
    text = "".join(word.text for word in words[at : end + 1])
    return _one(text, name, wares, words[at], words[end]), end + 1 - at


def _selling(words: Sequence[Mention], at: int) -> tuple[Mention, int] | None:
    """ "A cart selling corn": what it is, and what it sells."""
    if at + 2 >= len(words) or words[at + 1].text.lower() not in SELLING:
        return None
    name = TAILS.get(words[at].text.lower())
    wares = _wares(words[at + 2])
    if name is None or wares is None:
        return None
    text = f"{words[at].text} {words[at + 1].text} {words[at + 2].text}"
    return _one(text, name, wares, words[at], words[at]), 3


def _one(text: str, name: str, wares: str, first: Mention, tail: Mention) -> Mention:
    entry = Entry(kind="thing", name=name, details={"prop": name, "variant": wares, "home": all_props()[name].home})
    return Mention(text=text, entry=entry, plural=tail.plural, article=first.article)


def _wares(word: Mention) -> str | None:
    """How the variant of a stall has what a word names; None for what is not sold on the street."""
    entry = word.meaning("thing") or _looked_up(word)
    if entry is None or entry.name in TABLEWARE or entry.details.get("poses"):
        return None
    details = entry.details
    if entry.name in OTHERS:
        return wares_word(entry.name, "", OTHERS[entry.name])
    if not FOOD & details.keys() or all_props()[entry.name].size > LONGEST:
        return None
    return wares_word(entry.name, *(str(details.get(key, "")) for key in ("filling", "variant", "tones")))


def _looked_up(word: Mention) -> Entry | None:
    """What a word names that is read as part of something unknown."""
    text = word.text.lower()
    found = lexicon().english.get(text) if text.isascii() else look_up(folded(text))[1]
    return found if found is not None and found.kind == "thing" else None
