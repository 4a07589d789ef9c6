"""Ropes and leads: who leads an animal has it on one, and what is pulled comes after whoever pulls it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.contact.leads import LEADING, LED

LEADS = frozenset({"leading", "leads", "led", "walking", "walks", "walking with", "taking", "牽著", "牽", "牵着", "牵",
                   "遛", "遛著", "遛着", "在遛", "正在遛", "溜"})  # fmt: skip
PULLS = frozenset({"pulling", "pulls", "dragging", "drags", "towing", "tows", "hauling", "拉著", "拉着", "拉",
                   "拖著", "拖着",
                   "拖", "正在拉"})  # fmt: skip
RAISES = frozenset({"waving", "waves", "raising", "raises", "hoisting", "planting", "插", "插著", "插着", "插上",
                    "舉", "举", "舉著",
                    "举着", "揮", "挥", "揮舞", "挥舞", "揮著", "挥着", "升"})  # fmt: skip
PULLED = frozenset({"pulled", "pulled by", "drawn", "drawn by", "towed", "towed by", "dragged", "dragged by"})
METAL = frozenset({"robot", "astronaut"})
DRAWN = frozenset({
    "sled", "sleigh", "cart", "wagon", "suitcase", "wheelbarrow", "carriage", "stroller", "rickshaw", "toy_car",
    "plough", "trolley", "train", "boat", "rowboat", "trunk", "tricycle", "toy_train", "luggage", "duck_toy",
    "trailer",
})  # fmt: skip
"""What goes behind on a rope."""
HAULERS = frozenset({"tractor", "truck", "car", "bicycle"})
"""Vehicles that others are hitched to."""
SETTLED = frozenset({"sitting", "sleeping", "lying", "running", "jumping"})


def tether(words: Sequence[Mention], reading: Reading) -> None:
    """Tie who leads, walks or pulls to what is led, walked or pulled."""
    drafts = reading.drafts
    _unknown_flags(words, drafts)
    for at, word in enumerate(words):
        text = word.text.lower()
        if (
            (text in LEADS and _lead(drafts, at))
            or (text in PULLS and _pull(drafts, _before(drafts, at), _after(drafts, at)))
            or (text in RAISES and _raise(drafts, at))
            or (text in PULLED and _pull(drafts, _after(drafts, at), _hauled(drafts, at)))
        ):
            reading.used.add(at)
    _bear_flags(drafts)


def _unknown_flags(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A flag that is said to be of some nation or cause is not painted as a plain one."""
    for number in _things(drafts):
        draft = drafts[number]
        at = min(draft.words)
        before, after = words[max(0, at - 1) : at], words[at + 1 : at + 2]
        named = any(word.text.lower() not in RAISES and not word.text.lower().endswith("ing")
                    and (word.entry is None or word.kind in {"style", "place", "mood"}) for word in before)  # fmt: skip
        if draft.entry.name == "flag" and (named or any(word.text.lower() == "of" for word in after)):
            draft.entry, draft.others, draft.words = Entry(kind="merged", name=draft.text), (), []
            for other in drafts:
                other.linked = [link for link in other.linked if link[0] != number]


def _bear_flags(drafts: Sequence[Draft]) -> None:
    """A lone flag that is nowhere else is in the hand of the one somebody there: 太空人在月球上插旗子."""
    things = _things(drafts)
    flags = [n for n in things if drafts[n].entry.name == "flag"]
    people = [n for n in things if drafts[n].entry.name in CLOTHED | {"robot", "astronaut"}]
    if len(flags) != 1 or len(people) != 1 or drafts[people[0]].poses or len(things) != 2:
        return
    tied = {drafts[other].entry.kind for n in (*flags, *people) for other, _ in drafts[n].linked}
    if "thing" not in tied:
        drafts[people[0]].link(flags[0], "carrying")


def _things(drafts: Sequence[Draft]) -> list[int]:
    return [n for n, draft in enumerate(drafts) if draft.is_named]


def _before(drafts: Sequence[Draft], at: int) -> int | None:
    """Who does what the word numbered `at` says: the last living thing before it."""
    found = [n for n in _things(drafts) if min(drafts[n].words) < at and _able(drafts[n])]
    return found[-1] if found else None


def _after(drafts: Sequence[Draft], at: int) -> int | None:
    """The first thing after a word."""
    return next((n for n in _things(drafts) if min(drafts[n].words) > at), None)


def _hauled(drafts: Sequence[Draft], at: int) -> int | None:
    """What is said to be pulled: the last before the word that can be."""
    found = [n for n in _things(drafts) if min(drafts[n].words) < at and drafts[n].entry.name in DRAWN]
    return found[-1] if found else None


def _able(draft: Draft) -> bool:
    return draft.entry.name in CLOTHED | HAULERS or alive(draft)


def _part(drafts: Sequence[Draft], one: int, other: int) -> None:
    """Whatever else was read of how two stand to each other is so no more."""
    drafts[one].linked = [link for link in drafts[one].linked if link[0] != other]
    drafts[other].linked = [link for link in drafts[other].linked if link[0] != one]


def _lead(drafts: Sequence[Draft], at: int) -> bool:
    walker, beast = _before(drafts, at), _after(drafts, at)
    if walker is None or beast is None or drafts[walker].entry.name not in CLOTHED | METAL:
        return False
    led = drafts[beast]
    if (
        led.entry.name not in LED
        or (walker, "following") in led.linked
        or {*led.poses} & SETTLED
        or any(kind == "riding" for _, kind in drafts[walker].linked)
    ):
        return False
    _part(drafts, walker, beast)
    who = drafts[walker]
    if who.entry.name in METAL:
        # no lead is in its hand: they go side by side
        led.link(walker, "beside")
        return True
    who.linked += [link for link in led.linked if drafts[link[0]].entry.kind != "thing" and link not in who.linked]
    led.linked = [link for link in led.linked if drafts[link[0]].entry.kind == "thing"]
    if LEADING not in who.traits:
        who.traits.append(LEADING)
    if not {*who.poses} - {"walking"}:
        who.poses = ["walking"]
    if not led.poses and "walking" in poses_taken(led.entry):
        led.poses = ["walking"]
    return True


def _raise(drafts: Sequence[Draft], at: int) -> bool:
    """Whoever waves or plants a flag has it in the hand."""
    flag = _after(drafts, at)
    people = [n for n in _things(drafts) if min(drafts[n].words) < at
              and drafts[n].entry.name in CLOTHED | {"robot", "astronaut"}]  # fmt: skip
    if flag is None or not people or drafts[flag].entry.name != "flag":
        return False
    who = drafts[people[-1]]
    _part(drafts, people[-1], flag)
    drafts[flag].linked = [link for link in drafts[flag].linked if drafts[link[0]].entry.kind == "thing"]
    who.link(flag, "carrying")
    who.words += [n for n, kind, name in who.doubtful if (kind, name) == ("pose", "waving")]
    who.poses = [pose for pose in who.poses if pose != "waving"]
    return True


def _pull(drafts: Sequence[Draft], puller: int | None, load: int | None) -> bool:
    if puller is None or load is None or puller == load or drafts[load].entry.name not in DRAWN:
        return False
    who = drafts[puller]
    if not _able(who):
        return False
    _part(drafts, puller, load)
    drafts[load].link(puller, "following")
    if who.entry.name in CLOTHED:
        who.words += [at for at, kind, name in who.doubtful if (kind, name) == ("pose", "pushing")]
        who.poses = ["towing", *[pose for pose in who.poses if pose not in {"pushing", "walking"}]]
    elif not who.poses and "walking" in poses_taken(who.entry):
        who.poses = ["walking"]
    return True
