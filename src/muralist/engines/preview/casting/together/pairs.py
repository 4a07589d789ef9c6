"""What one does to another who is near: kissing, a high five, a whisper, a quarrel, an examination, a shave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What the doer does and the other. A `mutual` deed is done by both alike."""

    deed: str
    other: str = ""
    mutual: bool = False


KISS = Pair(deed="kissing", mutual=True)
EXAMINE, SHOT = Pair(deed="examining", other="standing"), Pair(deed="injecting", other="standing")
PAIRS: dict[str, Pair] = {
    **dict.fromkeys(("kissing", "kisses", "kiss", "親吻", "亲吻", "接吻", "在接吻", "在親吻", "吻", "親", "亲"), KISS),
    **dict.fromkeys(("high five", "high-five", "high fives", "擊掌", "击掌", "在擊掌"),
                    Pair(deed="highfive", mutual=True)),
    **dict.fromkeys(("arguing", "argues", "quarreling", "quarrelling", "bickering", "吵架", "在吵架", "爭吵",
                     "争吵"),
                    Pair(deed="arguing", mutual=True)),
    **dict.fromkeys(("proposing", "proposes", "proposing to", "求婚"), Pair(deed="proposing", other="standing")),
    **dict.fromkeys(("whispering", "whispers", "說悄悄話", "说悄悄话", "耳語", "耳语"), Pair(deed="whispering")),
    **dict.fromkeys(("examining", "examines", "checking", "treating", "檢查", "检查", "看病"), EXAMINE),
    **dict.fromkeys(("vaccinating", "injecting", "giving a shot", "giving an injection", "打針", "打针"), SHOT),
    **dict.fromkeys(("tattooing", "紋身", "纹身"), Pair(deed="tattooing", other="reclined")),
    **dict.fromkeys(("shaving", "shaves"), Pair(deed="barbering", other="reclined")),
    **dict.fromkeys(("measuring", "measures", "量身"), Pair(deed="taping", other="standing")),
}  # fmt: skip
DENTIST, TEETH = frozenset({"dentist", "牙醫", "牙医"}), Pair(deed="probing", other="reclined")
PROFILE, WHISPER, PAIR = "profile", "whispering", 2
IDLE = frozenset({"standing", "walking", "kneeling", "showing", ""})
NEAR = 6
"""Words between the deed and whom it is done to."""
LIFTED = 0.45
"""Metres: smaller animals are lifted to the face."""
RAISED = "nearing"


def pair_up(words: list[Mention], reading: Reading) -> None:
    """Give both their parts."""
    for at, word in enumerate(words):
        pair = PAIRS.get(word.text.lower())
        if pair is None and word.text.lower() in {"giving", "gives"}:
            pair = SHOT if _any(words, at, {"shot", "injection", "vaccine", "flu shot"}) else None
        if pair is not None:
            done = _join(words, reading, at, pair)
            if done and word.meaning("relation") is not None:
                # done, and no longer only a looking at
                words[at] = replace(word, entry=Entry(kind="pose", name=pair.deed), others=())
    _treat_teeth(reading)


def _any(words: Sequence[Mention], at: int, texts: set[str]) -> bool:
    return any(word.text.lower() in texts for word in words[at + 1 : at + 4])


def _people(drafts: Sequence[Draft]) -> list[Draft]:
    return [draft for draft in drafts if draft.entry.kind == "thing" and not draft.drop and draft.words
            and draft.entry.name in CLOTHED]  # fmt: skip


def _number(draft: Draft) -> int:
    return int(draft.entry.details.get("group", 0)) or draft.count or (3 if draft.plural else 1)


def _join(words: Sequence[Mention], reading: Reading, at: int, pair: Pair) -> bool:
    """Whether the deed is shown."""
    people = _people(reading.drafts)
    before = [one for one in people if min(one.words) < at]
    after = [one for one in people if at < min(one.words) <= at + NEAR]
    whispered = pair.deed == WHISPER and len(before) == 1
    if (pair.mutual or whispered) and not after and len(before) <= PAIR and sum(map(_number, before)) == PAIR:
        _both(reading, at, before, pair)
    elif before and after and _number(before[-1]) == _number(after[0]) == 1:
        doer, other = before[-1], after[0]
        if pair.mutual:
            _both(reading, at, [doer, other], pair)
        else:
            _treat(reading, at, doer, other, pair)
    elif pair is KISS and before and not after:
        _lift(reading, at, before[-1])
    elif pair is SHOT and before and not after:
        before[-1].poses = [pair.deed]
        reading.used.add(at)
    if pair is SHOT:
        reading.used.update(
            n for n in range(at, min(at + 4, len(words))) if words[n].text.lower() in {"shot", "injection"}
        )
    return at in reading.used


def _untie(reading: Reading, *people: Draft) -> None:
    """Nothing else binds them to each other."""
    numbers = {n for n, draft in enumerate(reading.drafts) if any(draft is one for one in people)}
    for one in people:
        one.linked = [link for link in one.linked if link[0] not in numbers]


def _both(reading: Reading, at: int, people: list[Draft], pair: Pair) -> None:
    if any({*one.poses} - IDLE - {"sitting", "hugging"} for one in people):
        return
    babies = [one for one in people if "baby" in str(one.entry.details.get("variant", "")).split()]
    if babies and len(people) > 1:
        _cradle(reading, people[0], babies[0])
    if babies:
        return
    uneven = len({one.entry.name for one in people}) > 1
    if pair is KISS and uneven:
        # a child is held close
        _untie(reading, *people)
        for one in people:
            one.poses = ["hugging"]
        return
    _untie(reading, *people)
    for one in people:
        one.poses = [pair.deed]
        one.traits += [PROFILE] if pair is KISS else []
    reading.used.add(at)


def _cradle(reading: Reading, doer: Draft, baby: Draft) -> None:
    """A baby is in the arms."""
    _untie(reading, doer, baby)
    doer.link(next(n for n, draft in enumerate(reading.drafts) if draft is baby), "carrying")


def _treat(reading: Reading, at: int, doer: Draft, other: Draft, pair: Pair) -> None:
    """The other waits for it, beside who does it."""
    if {*other.poses} - IDLE - {"sitting"}:
        return
    _untie(reading, doer, other)
    doer.poses = [pair.deed]
    details = {key: value for key, value in doer.entry.details.items() if key not in {"has", "by", "desk"}}
    doer.entry = replace(doer.entry, details=details)
    if pair.other == "reclined":
        other.poses, other.linked = [pair.other], []
    doer.link(next(n for n, draft in enumerate(reading.drafts) if draft is other), "facing")
    reading.used.add(at)
    _drop_tools(reading, doer)


def _drop_tools(reading: Reading, doer: Draft) -> None:
    """What the trade brought along stays out: a tailor who measures sits at no machine."""
    for number, draft in enumerate(reading.drafts):
        if draft.words and draft.words == doer.words and draft is not doer and draft.entry.kind == "thing":
            draft.drop, draft.entry = True, Entry(kind="merged", name=draft.text)
            doer.linked = [link for link in doer.linked if link[0] != number]


def _lift(reading: Reading, at: int, doer: Draft) -> None:
    """A frog that is kissed is lifted to the face."""
    for number, draft in enumerate(reading.drafts):
        if not draft.words or not at < min(draft.words) <= at + NEAR or draft.entry.kind != "thing":
            continue
        prop = all_props().get(draft.entry.name)
        if prop is None or (float(draft.entry.details.get("metres", 0)) or prop.size) > LIFTED or draft.plural:
            return
        doer.linked = [link for link in doer.linked if link[0] != number]
        draft.linked = [link for link in draft.linked if reading.drafts[link[0]] is not doer]
        doer.link(number, "carrying")
        doer.poses = [RAISED]
        reading.used.add(at)
        return


def _treat_teeth(reading: Reading) -> None:
    """A dentist with somebody has them in the chair."""
    people = _people(reading.drafts)
    if len(people) != 2 or any(_number(one) != 1 for one in people) or people[0].text.lower() not in DENTIST:
        return
    if not {*people[0].poses} - IDLE - {"examining", "tending", "building"}:
        _treat(reading, people[0].words[0], people[0], people[1], TEETH)
