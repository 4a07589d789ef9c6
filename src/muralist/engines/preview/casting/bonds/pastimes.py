"""Who flies a kite is on open land, with their company beside them; who talks has somebody to talk to; who plays where
a seesaw is sits on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention

KITE, FLYING, OPEN = "kite", "flying", "meadow"
TALKING = frozenset({
    "talking", "chatting", "talk", "chat", "talks", "chats", "gossiping", "conversing", "having a conversation",
    "聊天", "在聊天", "正在聊天", "說話", "说话", "在說話", "在说话", "談話", "谈话", "交談", "交谈",
    "談天", "谈天", "閒聊", "闲聊",
})  # fmt: skip
STILL = frozenset({"standing", "sitting", "seated", "drinking"})
SEESAW, PLAYING = "seesaw", "playing"
RODE = frozenset({PLAYING, "sitting", "seated", "riding"})


def settle_pastimes(words: Sequence[Mention], reading: Reading) -> None:
    """Give kites their land, and own talking where two are there for it."""
    _fly(reading.drafts)
    _ride(reading.drafts)
    talk = next((at for at, word in enumerate(words) if word.text.lower() in TALKING and word.entry is None), None)
    if talk is not None and _company(reading.drafts) == 2:
        reading.used.add(talk)


def _fly(drafts: Sequence[Draft]) -> None:
    kites = [n for n, draft in enumerate(drafts) if draft.entry.name == KITE and draft.entry.kind == "thing"]
    flyers = [n for n, draft in enumerate(drafts) if any((kite, FLYING) in draft.linked for kite in kites)]
    if not flyers:
        return
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.entry.name not in CLOTHED or draft.drop:
            continue
        draft.entry = replace(draft.entry, details={**draft.entry.details, "home": OPEN})
        if number not in flyers and any(number == other for kite in kites for other, _ in drafts[kite].linked):
            # "a girl flying a kite with her dad": with her
            draft.link(flyers[0], "beside")
    for kite in kites:
        if drafts[kite].plural and not drafts[kite].count and len(flyers) == 1:
            # one each
            drafts[kite].count = max(1, _number(drafts[flyers[0]]))
        drafts[kite].linked = [link for link in drafts[kite].linked if drafts[link[0]].entry.name not in CLOTHED]


def _ride(drafts: Sequence[Draft]) -> None:
    """Whoever plays or sits, 玩蹺蹺板, is on the seesaw; children without a number are two, one on each seat."""
    seesaw = next((n for n, draft in enumerate(drafts) if draft.entry.name == SEESAW and not draft.drop), None)
    if seesaw is None or drafts[seesaw].entry.kind != "thing":
        return
    for draft in drafts:
        if draft.entry.kind != "thing" or draft.entry.name not in CLOTHED or draft.drop:
            continue
        if not draft.linked and draft.poses and not {*draft.poses} - RODE:
            draft.link(seesaw, "on")
        if (seesaw, "on") in draft.linked:
            draft.poses = [pose for pose in draft.poses if pose == PLAYING or pose not in RODE]
            draft.count = 2 if draft.plural and not draft.count else draft.count


def _company(drafts: Sequence[Draft]) -> int:
    """How many beings there are that do nothing else."""
    beings = [draft for draft in drafts if draft.is_thing
              and (draft.entry.name in CLOTHED or alive(draft))]  # fmt: skip
    if any({*draft.poses} - STILL for draft in beings):
        return 0
    return sum(map(_number, beings))


def _number(draft: Draft) -> int:
    return int(draft.entry.details.get("group", 0)) or draft.count or (3 if draft.plural else 1)
