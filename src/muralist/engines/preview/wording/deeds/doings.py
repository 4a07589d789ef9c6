"""Everyday deeds: who washes the dishes is at the sink, who plays table tennis at its table, who thinks has a chin
in the hand. The drawing of the deed shows what it is done with, so that this is no thing of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.wording.deeds.everyday import DEEDS, POSTURES, Deed

LENT = {
    **dict.fromkeys(("licking", "licks", "biting", "bites", "biting into", "tasting", "tastes", "chewing", "chews",
                     "nibbling", "nibbling on", "chewing on", "舔", "咬"), "eating"),
    **dict.fromkeys(("smelling", "smells", "sniffing", "smelling a", "聞", "闻", "嗅"), "nearing"),
    **dict.fromkeys(("blowing", "blows"), "whistling"),
    **dict.fromkeys(("catching", "catches"), "catching"),
}  # fmt: skip
"""What people do with something in the hands, by the pose that shows it."""
WHISTLING, BLOWN = "whistling", frozenset({"whistle", "dandelion", "horn", "conch", "哨子", "蒲公英"})
"""What is held to the mouth to be blown."""
HELD = Entry(kind="relation", name="carrying")
UNLENT = frozenset({"butterfly", "fish", "bus", "train", "taxi", "person", "child", "fly", "mouse", "snowflake"})
"""What is caught otherwise than a ball is."""
ARTICLES = ("a ", "an ", "the ")
FAR = 4
"""Words from the verb to its object."""
PASSED, SHOWN = Entry(kind="stop", name="stop"), Entry(kind="role", name="object")
BETWEEN = frozenset({"colour", "size", "stop", "pronoun", "definite", "indefinite", "unknown", "quality", "number",
                     "material", "trait"})  # fmt: skip
"""What stands between a verb and its object: "washing a big pile of dishes"."""
ENDS = frozenset({"break"})
SERVED = frozenset({"shaving", "measuring"})
"""What is done to oneself or a thing unless somebody follows."""
HAMMERING, FORGING, TEACHING = "hammering", "forging", "pointing"
OVER = frozenset({"on", "of"})
"""Small words between a verb and its object: calling on the phone."""
HIGH, FIVES = "high", frozenset({"five", "fives", "fiving"})
GIVING = frozenset({"giving", "doing", "gives", "sharing", "exchanging", "slapping"})


def settle_doings(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such deeds as poses and their objects as understood; the doer is where that is done."""
    found = _high_fives(words)
    for at in range(len(found)):
        doer = _doer(found, at)
        if doer is None or _lend(found, at):
            continue
        if " " in found[at].text and found[at].entry is None and (weak := found[at].meaning("pose")) is not None:
            # "a carpenter sawing wood": nothing else is said of it
            found[at] = replace(found[at], entry=weak, others=())
        for pose, end in _postures(found, at):
            found[at] = replace(found[at], entry=Entry(kind="pose", name=pose), others=(), article="")
            for number in range(at + 1, end + 1):
                found[number] = replace(found[number], entry=SHOWN, others=(), article="")
        deed, end = _deed(found, at)
        if deed is not None and not _attributive(found, at, end, deed) and not _untaught(found[doer], at, end, deed):
            _do(found, at, end, doer, deed)
    return found


def _lend(found: list[Mention], at: int) -> bool:
    """Whether a word is for a deed with something at the face or in the hands; it becomes its pose."""
    lent = LENT.get(found[at].text.lower())
    if lent is None or not _near(found, at):
        return False
    if lent == WHISTLING:
        if not any(word.text.lower() in BLOWN for word in found[at + 1 : at + 1 + FAR]):
            return False
        lent = "nearing"
    found[at] = replace(found[at], entry=Entry(kind="pose", name=lent), others=(HELD,), article="")
    return True


def _attributive(words: Sequence[Mention], at: int, end: int, deed: Deed) -> bool:
    """Whether the word only describes what follows, as in falling leaves, or is done to whoever follows."""
    after = words[end + 1] if end + 1 < len(words) else None
    if after is None or end > at:
        return False
    if _somebody([after]):
        return deed.pose in SERVED
    return after.kind in {"thing", "feature", "place", "garment"} and not after.article and after.text.isascii()


def _untaught(doer: Mention, at: int, end: int, deed: Deed) -> bool:
    """Whether somebody who is no teacher teaches: to fish, perhaps, and not at a blackboard."""
    thing = doer.meaning("thing")
    return (
        deed.pose == TEACHING
        and end == at
        and (thing is None or "teacher" not in str(thing.details.get("variant", "")).split())
    )


def _do(found: list[Mention], at: int, end: int, doer: int, deed: Deed) -> None:
    """Write the deed down: its pose, its object as shown by that, and its place."""
    pose = FORGING if deed.pose == HAMMERING and _smith(found[doer]) else deed.pose
    found[at] = replace(found[at], entry=Entry(kind="pose", name=pose), others=(), article="")
    if _somebody(found[at + 1 : at + 2]):
        # "a teacher teaching children": it is not the children who do it
        found[at], found[doer] = replace(found[at], entry=SHOWN), _doing(found[doer], pose)
    for number in range(at + 1, end + 1):
        used = number > end - _length(found, deed, end) or found[number].kind in {"relation", "unknown"}
        found[number] = replace(found[number], entry=SHOWN if used else PASSED, others=(), article="")
    if deed.home:
        found[doer] = _at_home(found[doer], deed.home)


def _near(words: Sequence[Mention], at: int) -> bool:
    """Whether a thing that hands can have follows."""
    for word in words[at + 1 : at + 1 + FAR]:
        thing = word.meaning("thing")
        if thing is not None:
            return thing.name not in UNLENT
        if word.kind in ENDS:
            return False
    return False


def _high_fives(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a high five as one word that is no number."""
    found: list[Mention] = []
    for word in words:
        if found and found[-1].text.lower() == HIGH and word.text.lower() in FIVES:
            if len(found) > 1 and found[-2].text.lower() in GIVING:
                found[-2] = replace(found[-2], entry=PASSED, others=())
            found[-1] = replace(found[-1], text="high five", entry=None, others=(), article="")
        else:
            found.append(word)
    return found


def _smith(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and "smith" in str(thing.details.get("variant", "")).split()


def _doing(word: Mention, pose: str) -> Mention:
    """Somebody with the pose as a part of the look."""
    thing = word.meaning("thing")
    if thing is None or thing is not word.entry:
        return word
    variant = f"{thing.details.get('variant', '')} {pose}".strip()
    return replace(word, entry=replace(thing, details={**thing.details, "variant": variant}))


def _somebody(words: Sequence[Mention]) -> bool:
    return any((thing := word.meaning("thing")) is not None and thing.name in FIGURES for word in words)


@lru_cache(maxsize=1)
def _by_verb() -> dict[str, tuple[Deed, ...]]:
    table: dict[str, tuple[Deed, ...]] = {}
    for deed in DEEDS:
        for verb in deed.verbs:
            table[verb] = (*table.get(verb, ()), deed)
    return table


def _deed(words: Sequence[Mention], at: int) -> tuple[Deed | None, int]:
    """The deed that a word begins, and where its object ends; `at` where it has none."""
    table = _by_verb()
    plain, last = None, at
    for size in (2, 1):
        said = _said(words, at, size)
        for deed in table.get(said, ()):
            end = _object(words, at + size - 1, deed)
            if end:
                return deed, end
            if not deed.needed and plain is None:
                plain, last = deed, at + size - 1
    return plain, last


def _object(words: Sequence[Mention], at: int, deed: Deed) -> int:
    """Where the deed's object ends, 0 where none of its own follows."""
    for number in range(at + 1, min(at + 1 + FAR, len(words))):
        if words[number].kind in ENDS:
            return 0
        for size in (3, 2, 1):
            if _said(words, number, size) in deed.objects:
                return number + size - 1
        if words[number].kind not in BETWEEN and words[number].text.lower() not in OVER:
            return 0
    return 0


def _length(words: Sequence[Mention], deed: Deed, end: int) -> int:
    """Of how many words its object is."""
    return next((size for size in (3, 2, 1) if _said(words, end + 1 - size, size) in deed.objects), 0)


def _said(words: Sequence[Mention], at: int, size: int) -> str:
    """So many words from there as one phrase without its article; "" where there are fewer."""
    if at + size > len(words):
        return ""
    said = " ".join(word.text.lower() for word in words[at : at + size])
    return next((said.removeprefix(article) for article in ARTICLES if said.startswith(article)), said)


def _postures(words: Sequence[Mention], at: int) -> list[tuple[str, int]]:
    """The posture that begins at a word, with its last word."""
    for pose, phrases in POSTURES.items():
        for size in range(5, 0, -1):
            if _said(words, at, size) in phrases:
                return [(pose, at + size - 1)]
    return []


def _doer(words: Sequence[Mention], at: int) -> int | None:
    """The nearest person named before a word, in its clause, or right after it as Chinese says it."""
    for number in range(at - 1, -1, -1):
        thing = words[number].meaning("thing")
        if thing is not None and thing.name in FIGURES:
            return number
        if thing is not None and words[number].entry is thing and thing.details.get("poses"):
            return None
    if not words[at].text.isascii():
        for number in range(at + 1, min(at + 4, len(words))):
            thing = words[number].meaning("thing")
            if thing is not None and thing.name in FIGURES:
                return number
    return None


def _at_home(word: Mention, home: str) -> Mention:
    """Somebody whose place, unless another is named, is that of the deed."""
    thing = word.meaning("thing")
    if thing is None or thing is not word.entry:
        return word
    return replace(word, entry=replace(thing, details={**thing.details, "home": home}))
