"""A stall shows what it is named for, and whoever runs one stands behind its counter in an apron."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.food.meals import food_of
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.waresshown import wares_word

STALL, BOOTH = "food_stall", "market_stall"
BOOTHS = frozenset({STALL, BOOTH})
TAILS = ("摊位", "摊子", "小摊", "摊车", "摊")
"""How words for stalls end, in simplified script."""
DISHES = frozenset({"tanghulu", "plate", "bowl", "steamer", "morsel", "board"})
"""What serves what is cooked at a stall; fruit and flowers are the wares of a market's booth."""
COOKED = frozenset("烤炸煎炒卤烫")
RAW = frozenset({"fruit", "vegetable", "flower"})
"""What a booth of the market has in its crates."""
FLAT = "pancakes"
SELLERS = frozenset({"老板", "老板娘", "小贩", "摊贩", "摊主", "店主", "阿姨", "大叔", "老伯", "阿伯", "师傅", "老师傅",
                     "摊老板", "vendor", "street vendor", "stall owner", "seller", "food vendor", "owner", "cook",
                     "boss"})  # fmt: skip
HAWKERS = frozenset({"小贩", "摊贩", "摊主", "vendor", "street vendor", "food vendor", "stall owner"})
"""Who has a stall even where none is named."""
BUSY = frozenset({"卖", "忙", "忙碌", "忙着", "正忙", "很忙", "忙碌着", "招呼客人", "做生意", "busy", "working"})
TENDING, SUITED, APRON = "preparing", "boss", "apron"
AFOOT = frozenset({"standing", "selling"})
"""Deeds that leave the hands to the stall; who cooks is another rule's."""


def name_stalls(words: list[Mention]) -> list[Mention]:
    """The mentions with food and the word for a stall right after it as one stall: 烤香腸攤."""
    found: list[Mention] = []
    for word in words:
        last = found[-1] if found else None
        if folded(word.text) in TAILS and word.kind in {"unknown", "place"} and last is not None and _dish(last.entry):
            text = found.pop().text
            if found and found[-1].kind == "pose" and folded(found[-1].text) in COOKED:
                text = found.pop().text + text
            found.append(Mention(text=text + word.text, entry=_stall_entry(Entry(kind="thing", name=STALL))))
        else:
            found.append(word)
    return found


def tend_stalls(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Lay on the one stall what it is named for, and have its owner behind it."""
    if _dress_cooks(drafts):
        return
    stalls = [n for n, draft in enumerate(drafts) if draft.entry.kind == "thing" and draft.entry.name in BOOTHS
              and not draft.drop and draft.count < 2 and not draft.plural]  # fmt: skip
    if not stalls:
        stalls = _own_stall(drafts)
    if len(stalls) != 1:
        return
    number = stalls[0]
    if not any((number, "on") in draft.linked for draft in drafts):
        _lay_out(drafts[number])
    sellers = [draft for draft in drafts if draft.entry.kind == "thing" and draft.entry.name in CLOTHED
               and not draft.drop and folded(draft.text.lower()) in SELLERS]  # fmt: skip
    if len(sellers) != 1 or sellers[0].count > 1 or sellers[0].plural or set(sellers[0].poses) - AFOOT:
        return
    _stand_behind(words, drafts, sellers[0], number)


def _own_stall(drafts: list[Draft]) -> list[int]:
    """The stall that a seller in a market has, with the dish on it that the seller is read to carry."""
    market = any(draft.entry.kind == "place" and draft.entry.name == "market" and not draft.drop for draft in drafts)
    sellers = [
        draft for draft in drafts
        if draft.entry.name in CLOTHED and folded(draft.text.lower()) in HAWKERS and not draft.drop
        and draft.count < 2 and not draft.plural and not set(draft.poses) - AFOOT
    ]  # fmt: skip
    if not market or len(sellers) != 1:
        return []
    number = next(n for n, draft in enumerate(drafts) if draft is sellers[0])
    dishes = [one for n, one in enumerate(drafts) if _dish(one.entry) and not one.drop and one.count < 2
              and ((number, "carrying") in one.linked or (n, "carrying") in sellers[0].linked)]  # fmt: skip
    stall = Draft(entry=_stall_entry(Entry(kind="thing", name=STALL)), text="food stall", plural=False, single=True)
    if len(dishes) == 1:
        _show(stall, dishes[0].entry)
        stall.words = dishes[0].words
        dishes[0].entry, dishes[0].others = Entry(kind="merged", name=""), ()
        dishes[0].words, dishes[0].linked = [], []
    drafts.append(stall)
    return [len(drafts) - 1]


def _dress_cooks(drafts: Sequence[Draft]) -> bool:
    """An owner who cooks wears an apron, and no suit; whether one has a counter, which is another rule's then."""
    opened = False
    for draft in drafts:
        if draft.entry.name in CLOTHED and {"cooking", TENDING} & {*draft.poses} and not draft.drop:
            if SUITED in str(draft.entry.details.get("variant", "")).split():
                _aproned(draft)
            if folded(draft.text) in SELLERS and draft.words:
                opened = _open_counter(drafts, min(draft.words)) or opened
    return opened


def _open_counter(drafts: Sequence[Draft], seller: int) -> bool:
    """Whoever cooks in a small shop of their own is seen at its counter, and not before its front: 早餐店老闆."""
    for shop in drafts:
        own = shop.words and max(shop.words) == seller - 1
        kept = (shop.entry.name == "shop" and own) or shop.entry.name == STALL
        if shop.entry.kind == "thing" and kept and not shop.drop:
            shop.entry, shop.others = Entry(kind="thing", name=BOOTH, details={"prop": BOOTH, "home": "market"}), ()
            return True
    return False


def _aproned(seller: Draft) -> None:
    variant = " ".join(word for word in str(seller.entry.details.get("variant", "")).split() if word != SUITED)
    dressed = variant if APRON in variant.split() or "chef" in variant.split() else f"{variant} {APRON}".strip()
    seller.entry = replace(seller.entry, details={**seller.entry.details, "variant": dressed})


def _stand_behind(words: Sequence[Mention], drafts: list[Draft], seller: Draft, number: int) -> None:
    stall = drafts[number]
    cooks = stall.entry.name == STALL
    stall.others, stall.linked = (), []
    seller.linked = [(number, "at" if cooks else "beside")]
    seller.poses = [TENDING] if cooks else []
    seller.words += [at for at, word in enumerate(words) if word.kind == "unknown"
                     and folded(word.text.lower()) in BUSY]  # fmt: skip
    _aproned(seller)
    seller.entry = replace(seller.entry, details={**seller.entry.details, "home": "market"})


def _lay_out(stall: Draft) -> None:
    dish = next((known for known in (look_up(name)[1] for name in _names(folded(stall.text))) if _dish(known)), None)
    raw = dish is not None and dish.details.get("fills") in RAW and folded(stall.text)[0] not in COOKED
    if dish is None or (raw and stall.entry.name != STALL):
        return
    variant = str(stall.entry.details.get("variant", ""))
    stall.entry, stall.others = _stall_entry(stall.entry), ()
    flat = food_of(Draft(entry=dish, text=stall.text, plural=False)) == FLAT or variant == FLAT
    if flat:
        stall.entry = replace(stall.entry, details={**stall.entry.details, "variant": FLAT})
    else:
        _show(stall, dish)


def _show(stall: Draft, dish: Entry) -> None:
    """Have what the dish is served on stand on the counter."""
    word = wares_word(dish.name, *(str(dish.details.get(key, "")) for key in ("filling", "variant", "tones")))
    stall.entry = replace(stall.entry, details={**stall.entry.details, "variant": word})


def _names(text: str) -> list[str]:
    """What may be sold, by the words of the stall: with the way it is cooked, and without."""
    names = [text.removesuffix(tail) for tail in TAILS if text.endswith(tail) and text != tail]
    return [*names, *(name[1:] for name in names if name[0] in COOKED and len(name) > 2)]


def _dish(entry: Entry | None) -> bool:
    return entry is not None and entry.kind == "thing" and entry.name in DISHES


def _stall_entry(entry: Entry) -> Entry:
    kept = {key: value for key, value in entry.details.items() if key == "variant"}
    return Entry(kind="thing", name=STALL, details={**kept, "prop": STALL, "home": "market"})
