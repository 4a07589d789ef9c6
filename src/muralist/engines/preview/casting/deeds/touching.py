"""Deeds that a touch shows: whoever pets, brushes or rings something has the hands on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.figure.kin.kinds import PREFIX
from muralist.engines.preview.wording.people.roles import IN_ARMS

TOUCHED = frozenset({
    "petting", "pets", "stroking", "strokes", "patting", "pats", "touching", "touches", "grooming", "comforting",
    "checking", "adjusting", "soothing", "caressing", "摸", "摸著", "摸着", "撫摸", "抚摸", "在摸", "輕撫", "轻抚",
})  # fmt: skip
"""Deeds that are nothing but a touch."""
APART = frozenset({
    "watching", "admiring", "chasing", "following", "facing", "approaching", "leaving", "guarding", "hearing", "seeing",
    "imagining", "dreaming", "wanting", "missing", "selling", "buying", "studying", "remembering", "fleeing",
    "visiting",
    "finding", "spotting", "discovering", "passing", "losing", "loving", "fearing", "crossing", "entering", "exploring",
    "wearing", "having", "being", "training", "meeting", "joining", "helping", "teaching", "greeting", "protecting",
    "overlooking", "featuring", "including", "sharing", "casting", "wielding", "summoning", "conducting",
    "waiting", "falling", "hailing", "calling", "paying", "shouting", "cheering", "clapping", "aiming", "racing",
    "rescuing", "saluting", "avoiding", "evening", "morning", "wedding", "building", "ceiling", "clothing",
})  # fmt: skip
"""Words that end as deeds do and that no touch would show."""
HUGS = frozenset({"hugging", "hugs", "embracing", "cuddling", "擁抱", "拥抱"})
SHARES = frozenset({"sharing", "share", "shares", "under", "共撐", "共撑", "合撐", "合撑"})
ARMFULS = frozenset({"cat", "dog", "rabbit", "kitten", "puppy", "shiba", "corgi"})
"""Animals that whoever hugs them has in the arms."""
TOUCH = Entry(kind="pose", name="building")
PUSHES, SWINGS = frozenset({"pushing", "pushes", "推", "推著", "推着"}), frozenset({"swing"})
BIG, BUSY = 0.45, frozenset({"running", "sleeping", "riding", "flying", "swimming", "lying"})
"""Metres: smaller animals are held in the arms."""
BLOWN, LIT, PUFFS = ("blow", "吹"), frozenset({"candle", "cake"}), "puffs"
"""Words for blowing, what is blown out, and the trait of whose breath is seen."""
HELD = frozenset({"carrying", "holding", "biting", "facing"})


def touch_things(words: list[Mention], reading: Reading) -> None:
    """Put hands on what the prompt says is touched, or is done something to that is not known."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        text = word.text.lower()
        _take_sides(drafts, at, text, reading)
        if text == "pushed":
            _pushed(words, drafts, at, reading)
        stranger = word.entry is None and text.isascii() and text.endswith("ing") and text not in APART
        blown = text.startswith(BLOWN)
        if not (stranger or blown or text in TOUCHED or text in HUGS):
            continue
        doer, target = _doer(drafts, at), _target(drafts, words, at)
        blown = blown and target is not None and drafts[target].entry.name in LIT
        target = _onto_cake(words, drafts, target) if blown and target is not None else target
        if doer is None or target is None or {*drafts[doer].poses} & BUSY:
            continue
        if text in HUGS and alive(drafts[target]) and drafts[target].entry.name in ARMFULS:
            _take_up(drafts[doer], target, at, reading)
            continue
        if text in HUGS and (not alive(drafts[target]) or metres_of(drafts[target].entry) < BIG):
            continue
        if stranger and not blown and (drafts[doer].poses or any(kind in HELD for _, kind in drafts[doer].linked)):
            continue
        if not (blown or stranger or text in TOUCHED | HUGS):
            continue
        _touch(drafts, doer, target)
        if blown:
            drafts[doer].traits.append(PUFFS)
            drafts[doer].words.append(at)
        if text in TOUCHED | HUGS:
            # a touch, and no longer a looking at
            words[at] = replace(word, entry=TOUCH, others=())
            reading.used.add(at)
    _hang_up(drafts)


def _onto_cake(words: Sequence[Mention], drafts: list[Draft], target: int) -> int:
    """Candles of a birthday, or several that nothing bears, are on a cake."""
    candles, cake = drafts[target], next((n for n, one in enumerate(drafts) if one.entry.name == "cake"), None)
    birthday = any(word.kind == "occasion" and word.entry and word.entry.name == "birthday" for word in words)
    bare = not any(kind == "on" for _, kind in candles.linked)
    if cake is None and bare and candles.entry.name == "candle" and (birthday or candles.plural or candles.count > 1):
        drafts.append(Draft(entry=lexicon().english["birthday cake"], text="cake", plural=False, single=True))
        cake = len(drafts) - 1
        candles.link(cake, "on")
    return target if cake is None or not any((cake, "on") == link for link in candles.linked) else cake


def _take_sides(drafts: Sequence[Draft], at: int, text: str, reading: Reading) -> None:
    """What is shared, hugged and pushed."""
    if text in SHARES:
        _share(drafts, at, reading)
    if text in IN_ARMS:
        _embrace(drafts, at, reading)
    if text in PUSHES:
        _push(drafts, at)


def _doer(drafts: Sequence[Draft], at: int) -> int | None:
    """The last person before a deed."""
    named = [n for n, draft in enumerate(drafts) if draft.is_named and draft.entry.name in CLOTHED]
    found = [n for n in named if min(drafts[n].words) < at]
    return found[-1] if found else None


def _target(drafts: Sequence[Draft], words: Sequence[Mention], at: int) -> int | None:
    """What comes right after a deed, with its colours and numbers."""
    for number in range(at + 1, min(len(words), at + 5)):
        kind = words[number].kind
        if kind == "relation" and not words[at].text.isascii() and words[number].text == "with":
            # what the grammar adds to a Chinese verb that it does not know
            continue
        if kind in {"break", "relation", "located", "pose", "unknown", "joining"}:
            return None
        found = next((n for n, draft in enumerate(drafts) if draft.words and draft.words[0] == number
                      and draft.entry.kind == "thing" and draft.entry.name not in CLOTHED), None)  # fmt: skip
        if found is not None:
            return found
    return None


def _touch(drafts: Sequence[Draft], doer: int, target: int) -> None:
    who = drafts[doer]
    who.linked = [link for link in who.linked if link[0] != target]
    who.words += [at for at, kind, name in who.doubtful if (kind, name) == ("pose", "hugging")]
    kept = [pose for pose in who.poses if pose not in {"hugging", "sitting"}]
    who.poses = ["building" if alive(drafts[target]) else "tending", *kept]


def _embrace(drafts: Sequence[Draft], at: int, reading: Reading) -> None:
    """Who is too large for the arms, and stands, is hugged."""
    doer = _doer(drafts[: _first_after(drafts, at)], at)
    large = [n for n, draft in enumerate(drafts) if draft.words and at < min(draft.words) <= at + 4
             and PREFIX in str(draft.entry.details.get("variant", ""))]  # fmt: skip
    if doer is None or not large:
        return
    drafts[doer].linked = [link for link in drafts[doer].linked if link[0] != large[0]]
    drafts[large[0]].linked = [link for link in drafts[large[0]].linked if link[0] != doer]
    drafts[doer].link(large[0], "beside")
    drafts[doer].poses = ["hugging", *drafts[doer].poses]
    reading.used.add(at)


def _first_after(drafts: Sequence[Draft], at: int) -> int:
    return next((n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at), len(drafts))


def _take_up(who: Draft, target: int, at: int, reading: Reading) -> None:
    """Have it in the arms."""
    who.linked = [link for link in who.linked if link[0] != target]
    who.link(target, "carrying")
    who.poses = [pose for pose in who.poses if pose != "hugging"]
    reading.used.add(at)


def _share(drafts: Sequence[Draft], at: int, reading: Reading) -> None:
    """One of those who share an umbrella holds it."""
    umbrella = next((n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at
                     and draft.entry.name == "umbrella"), None)  # fmt: skip
    people = [draft for draft in drafts if draft.entry.name in CLOTHED and draft.words and min(draft.words) < at]
    number = sum(max(1, draft.count, int(draft.entry.details.get("group", 1))) for draft in people)
    held = any((umbrella, "carrying") in draft.linked for draft in drafts)
    if umbrella is None or held or number < 2 or drafts[umbrella].plural or drafts[umbrella].count > 1:
        return
    for draft in people:
        draft.linked = [link for link in draft.linked if link[0] != umbrella]
    people[0].link(umbrella, "carrying")
    people[0].link(umbrella, "under")
    drafts[umbrella].size = max(drafts[umbrella].size, 1.0)
    reading.used.add(at)


def _pushed(words: Sequence[Mention], drafts: Sequence[Draft], at: int, reading: Reading) -> None:
    """ "A kid on a swing pushed by his father": who comes after "by" pushes."""
    swing = next((n for n, one in enumerate(drafts) if one.entry.name in SWINGS and not one.drop), None)
    pusher = next((one for one in drafts if one.words and at < min(one.words) <= at + 4
                   and one.entry.name in CLOTHED), None)  # fmt: skip
    if swing is None or pusher is None or at + 1 >= len(words) or words[at + 1].text.lower() != "by":
        return
    number = next(n for n, one in enumerate(drafts) if one is pusher)
    drafts[swing].linked = [link for link in drafts[swing].linked if link[0] != number]
    pusher.linked, pusher.poses = [link for link in pusher.linked if link[0] != swing], ["pushing"]
    reading.used.add(at)


def _push(drafts: Sequence[Draft], at: int) -> None:
    """Whoever is pushed on a swing is on it, and not who pushes."""
    doer = _doer(drafts, at)
    if doer is None:
        return
    who = drafts[doer]
    pushed = [n for n, kind in who.linked if kind in HELD | {"beside"} and drafts[n].entry.name in CLOTHED]
    pushed += [n for n, draft in enumerate(drafts) if n > doer and (doer, "beside") in draft.linked
               and draft.entry.name in CLOTHED]  # fmt: skip
    swings = [(n, kind) for n, kind in who.linked if drafts[n].entry.name in SWINGS and kind in {"on", "in"}]
    if pushed and swings:
        who.linked = [link for link in who.linked if link not in swings and link[0] != pushed[0]]
        who.poses = ["pushing", *[pose for pose in who.poses if pose not in {"pushing", "sitting"}]]
        drafts[pushed[0]].linked = [(swings[0][0], "on")]


def _hang_up(drafts: Sequence[Draft]) -> None:
    """Whoever is at a washing line without a deed of their own hangs things on it."""
    lines = [n for n, draft in enumerate(drafts) if draft.entry.name == "clothesline" and not draft.drop]
    for draft in drafts if lines else ():
        if draft.entry.name in CLOTHED and not draft.poses and not draft.linked:
            draft.poses.append("plucking")
