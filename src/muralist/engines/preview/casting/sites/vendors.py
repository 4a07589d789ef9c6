"""A stall shows what it is named for, and whoever runs one stands behind its counter in an apron."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.food.meals import food_of
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

STALL, BOOTHS = "food_stall", frozenset({"food_stall", "market_stall"})
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
BUSY = frozenset({"忙", "忙碌", "忙着", "正忙", "很忙", "忙碌着", "招呼客人", "做生意", "busy", "working"})
TENDING, SUITED, APRON = "preparing", "boss", "apron"
AFOOT = frozenset({"standing", "cooking", TENDING, "selling"})


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
    stalls = [n for n, draft in enumerate(drafts) if draft.entry.kind == "thing" and draft.entry.name in BOOTHS
              and not draft.drop and draft.count < 2 and not draft.plural]  # fmt: skip
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


def _stand_behind(words: Sequence[Mention], drafts: list[Draft], seller: Draft, number: int) -> None:
    stall = drafts[number]
    cooks = stall.entry.name == STALL
    stall.others, stall.linked = (), []
    seller.linked = [(number, "at" if cooks else "beside")]
    seller.poses = [TENDING] if cooks else []
    seller.words += [at for at, word in enumerate(words) if word.kind == "unknown"
                     and folded(word.text.lower()) in BUSY]  # fmt: skip
    variant = " ".join(word for word in str(seller.entry.details.get("variant", "")).split() if word != SUITED)
    dressed = variant if APRON in variant.split() or "chef" in variant.split() else f"{variant} {APRON}".strip()
    seller.entry = replace(seller.entry, details={**seller.entry.details, "variant": dressed, "home": "market"})


def _lay_out(stall: Draft) -> None:
    dish = next((known for known in (look_up(name)[1] for name in _names(folded(stall.text))) if _dish(known)), None)
    if dish is None or dish.details.get("fills") in RAW and stall.entry.name != STALL:
        return
    variant = str(stall.entry.details.get("variant", ""))
    stall.entry, stall.others = _stall_entry(stall.entry), ()
    flat = food_of(Draft(entry=dish, text=stall.text, plural=False)) == FLAT or variant == FLAT
    parts = (dish.name, *(str(dish.details.get(key, "")) for key in ("filling", "variant", "tones")))
    word = FLAT if flat else "wares:" + ":".join(part.replace(" ", "_") for part in parts)
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
