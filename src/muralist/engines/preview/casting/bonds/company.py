"""Who goes, waits, sells or feeds where others are: after whom they go, what they stand at, what they sit on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.waresshown import wares_word

DOERS = CLOTHED | {"robot", "astronaut"}
GOING, RUNNING = frozenset({"walking", "running"}), "running"
SELLS = frozenset({"selling", "sells", "vending", "賣", "卖", "賣著", "卖着", "在賣", "在卖", "正在賣", "正在卖"})
BUYS = frozenset(
    {"buying", "buys", "ordering", "orders", "買", "买", "買著", "买着", "在買", "在买", "正在買", "正在买"}
)
WAITS = frozenset({"waiting", "waits", "waiting for", "等", "等待", "在等", "等候", "等著", "等着"})
BATHES = frozenset({"bathing", "bathes", "wading", "wades", "paddling", "洗澡", "泡水", "戲水", "戏水"})
WATERS = frozenset({"river", "lake", "pond", "sea", "beach", "waterfall"})
STOPS = frozenset({"bus_stop", "bus_shelter", "bench", "station", "platform", "train_station", "airport", "bus",
                   "train", "street", "traffic_light", "door", "tram"})  # fmt: skip
"""Where or for what one waits."""
STILL = frozenset({"", "standing", "sitting", "seated", "watching", "waving"})
SEATS = frozenset({"bench", "chair", "sofa", "armchair", "rock", "log", "steps"})
FROM = frozenset({"feeding", "watching", "photographing"})
"""What is done from a seat as well as standing."""
COUNTERS = frozenset({"market_stall", "table", "cart", "counter", "shop", "food_cart", "wagon"})
CART, WARES = "vendor_cart", ("filling", "variant", "tones")
STANDS = frozenset({CART, "food_van"})
SKEWER, BALLOON = "tanghulu", "toy_balloon"
"""What is sold from a pole of straw, into which its sticks are put, and what on strings, instead of at a table."""
MARKET = "market"
"""Where things are sold unless the prompt has another place."""
IN_HANDS = 0.6
"""Metres up to which somebody has it in the hands."""
TIED = frozenset({"on", "in", "at", "beside", "under", "behind", "front", "left", "right", "riding"})


def keep_company(words: Sequence[Mention], reading: Reading) -> None:
    """Settle what goes behind whom, who sells at a table, who waits, and who does something from a seat."""
    drafts = reading.drafts
    _go_after(words, reading)
    for at, word in enumerate(words):
        text = word.text.lower()
        if text in SELLS:
            _sell(drafts, at, reading)
        if text in BUYS:
            _buy(drafts, at, reading)
        if text in BATHES:
            _bathe(drafts, at, reading)
        if text in WAITS:
            _wait(drafts, at, reading)
    _from_seats(drafts)


def _things(drafts: Sequence[Draft]) -> list[int]:
    return [n for n, draft in enumerate(drafts) if draft.is_named]


def _doer(drafts: Sequence[Draft], at: int) -> int | None:
    found = [n for n in _things(drafts) if min(drafts[n].words) < at and drafts[n].entry.name in DOERS]
    return found[-1] if found else None


def _go_after(words: Sequence[Mention], reading: Reading) -> None:
    """Whoever is behind somebody who walks or runs goes the same way after them."""
    drafts = reading.drafts
    for number in _things(drafts):
        draft = drafts[number]
        if not (alive(draft) or draft.entry.name in DOERS) or set(draft.poses) - GOING:
            continue
        if not draft.poses and any(
            kind == "following" and RUNNING in drafts[other].poses for other, kind in draft.linked
        ):
            # who goes after one that runs away runs as well
            draft.poses += [RUNNING] if RUNNING in poses_taken(draft.entry) else []
        for other, kind in list(draft.linked):
            ahead = drafts[other]
            if kind != "behind" or not GOING & {*ahead.poses} or not (alive(ahead) or ahead.entry.name in DOERS):
                continue
            draft.linked = [link for link in draft.linked if link[0] != other]
            ahead.linked = [link for link in ahead.linked if link[0] != number]
            draft.link(other, "following")
            gait = next(pose for pose in ahead.poses if pose in GOING)
            if not draft.poses and gait in poses_taken(draft.entry):
                draft.poses.append(gait)
            reading.used.update(_behind(words, draft))


def _behind(words: Sequence[Mention], draft: Draft) -> set[int]:
    """The nearest word that says it of this one."""
    at = min(draft.words)
    found = [n for n, word in enumerate(words) if (deed := word.meaning("relation")) and deed.name == "behind"]
    return {min(found, key=lambda n: abs(n - at))} if found else set()


def _sell(drafts: list[Draft], at: int, reading: Reading) -> None:
    """Whoever sells something stands behind a table with it."""
    goods = next((n for n in _things(drafts) if max(drafts[n].words) > at), None)
    seller = _doer(drafts, at)
    if seller is None and goods is not None:
        # 賣花的女孩: who sells is named after the goods
        seller = next((n for n in _things(drafts) if min(drafts[n].words) == max(drafts[goods].words) + 1
                       and drafts[n].entry.name in DOERS), None)  # fmt: skip
    goods = goods if goods is not None and max(drafts[goods].words) <= at + 4 else None
    if seller is None or goods is None or drafts[goods].entry.name in DOERS | COUNTERS or alive(drafts[goods]):
        return
    if any(drafts[other].entry.name in COUNTERS - {"market_stall"} for _, draft in enumerate(drafts)
           for other, _ in draft.linked):  # fmt: skip
        reading.used.add(at)
        return
    own = next((n for n, one in enumerate(drafts) if one.is_thing and (one.entry.name in STANDS or _cart(one))), None)
    if own is not None:
        # what is sold from a cart is on it
        if _cart(drafts[own]):
            details = drafts[goods].entry.details
            wares = wares_word(drafts[goods].entry.name, *(str(details.get(key, "")) for key in WARES))
            drafts[own].entry = Entry(kind="thing", name=CART, details={"prop": CART, "variant": wares, "home": MARKET})
            drafts[own].others = ()
        drafts[goods].entry, drafts[goods].others, drafts[goods].linked = Entry(kind="merged", name=""), (), []
        drafts[own].words += drafts[goods].words
        drafts[goods].words = []
        drafts[seller].linked = [link for link in drafts[seller].linked if link[0] not in {own, goods}]
        drafts[own].linked = [link for link in drafts[own].linked if link[0] != seller]
        drafts[seller].link(own, "beside")
        reading.used.add(at)
        return
    if drafts[goods].entry.name == BALLOON:
        drafts[goods].linked = []
        # 賣氣球: Chinese says no number of what there are many of
        drafts[goods].plural = drafts[goods].plural or (not drafts[goods].text.isascii() and not drafts[goods].count)
        drafts[seller].link(goods, "carrying")
        reading.used.add(at)
        return
    if drafts[goods].entry.name == SKEWER:
        pole = lexicon().english["tanghulu pole"]
        drafts[goods].entry, drafts[goods].others, drafts[goods].linked = pole, (), [(seller, "beside")]
        drafts[goods].plural, drafts[goods].count = False, 1
        drafts[seller].linked = [link for link in drafts[seller].linked if link[0] != goods]
        drafts[seller].entry = replace(drafts[seller].entry, details={**drafts[seller].entry.details, "home": MARKET})
        reading.used.add(at)
        return
    stand = lexicon().english["wooden table"]
    stand = replace(stand, details={**stand.details, "home": MARKET})
    drafts.append(Draft(entry=stand, text="table", plural=False, single=True))
    table = len(drafts) - 1
    who = drafts[seller]
    who.entry = replace(who.entry, details={**who.entry.details, "home": MARKET})
    drafts[goods].linked = [(table, "on")]
    if not drafts[goods].text.isascii() and not drafts[goods].count and drafts[goods].entry.name != "flowers":
        # 賣氣球: Chinese says no number of what there are many of
        drafts[goods].plural = True
    drafts[seller].linked = [link for link in drafts[seller].linked if link[0] != goods]
    drafts[seller].link(table, "behind")
    reading.used.add(at)


def _buy(drafts: Sequence[Draft], at: int, reading: Reading) -> None:
    """Whoever buys something small has it in the hands already."""
    goods = next((n for n in _things(drafts) if max(drafts[n].words) > at), None)
    who = _doer(drafts, at)
    if who is None or goods is None or max(drafts[goods].words) > at + 4 or not _small(drafts[goods]):
        return
    if drafts[who].poses or any(kind == "carrying" for _, kind in drafts[goods].linked):
        return
    drafts[goods].linked = [(who, "carrying")]
    reading.used.add(at)


def _small(draft: Draft) -> bool:
    return not alive(draft) and draft.entry.name not in DOERS and metres_of(draft.entry) <= IN_HANDS


def _cart(draft: Draft) -> bool:
    """Whether it is a cart, which is a vendor's where somebody sells."""
    return draft.entry.name in {"carriage", "trailer"} and draft.text.lower().endswith("cart") and not draft.colours


def _bathe(drafts: Sequence[Draft], at: int, reading: Reading) -> None:
    """Beasts that stand in the water bathe."""
    found = [n for n in _things(drafts) if min(drafts[n].words) < at and alive(drafts[n])]
    waters = {n for n, draft in enumerate(drafts) if draft.entry.name in WATERS and not draft.drop}
    if found and any(other in waters and kind == "in" for other, kind in drafts[found[-1]].linked):
        reading.used.add(at)


def _wait(drafts: Sequence[Draft], at: int, reading: Reading) -> None:
    """Waiting shows in those who stay where one waits."""
    who = _doer(drafts, at)
    if who is None or {*drafts[who].poses} - STILL:
        return
    if any(draft.entry.name in STOPS and not draft.drop for draft in drafts):
        reading.used.add(at)


def _from_seats(drafts: Sequence[Draft]) -> None:
    """ "Feeding pigeons from a bench": whoever is tied to no place sits on the one seat that nobody is on."""
    things = _things(drafts)
    seats = [n for n in things if drafts[n].entry.name in SEATS and not drafts[n].linked]
    seats = [n for n in seats if not any(other == n for draft in drafts for other, _ in draft.linked)]
    doers = [n for n in things if drafts[n].entry.name in CLOTHED and FROM & {*drafts[n].poses}]
    if len(seats) != 1 or len(doers) != 1 or drafts[seats[0]].count > 1 or drafts[seats[0]].plural:
        return
    who = drafts[doers[0]]
    if min(drafts[seats[0]].words) > min(who.words) and not any(kind in TIED for _, kind in who.linked):
        who.link(seats[0], "on")
