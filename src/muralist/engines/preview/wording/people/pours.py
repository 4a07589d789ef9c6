"""Pouring: what is poured, what out of, and what into are in the hands of whoever does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon, plain
from muralist.engines.preview.lexicon.mention import Mention

SOURCES = frozenset({"teapot", "kettle", "pitcher", "bottle", "carton", "watering_can", "bucket"})
PARTICLES = frozenset({"往", "到", "向", "從", "从", "把", "將", "将"})
"""What only says whither and whence."""
EITHER = frozenset({"bucket", "watering_can"})
"""What is as often filled as emptied."""
HELD = frozenset({"mug", "glass", "bowl"})
"""What one holds under a spout."""
POURED = {
    "milk": "f8f4ea", "cream": "f6ecd8", "tea": "b5742f", "coffee": "4a2c1a", "espresso": "3f2415", "wine": "7a1f33",
    "water": "a9d6ea", "juice": "f2992e", "lemonade": "f3e08a", "beer": "e0a53a", "honey": "e09a28", "syrup": "8a4a1c",
    "batter": "f0dca8", "soup": "d98a3a", "sauce": "b8402e", "chocolate": "4e2d1c", "matcha": "8fae5a",
    "champagne": "f0dfa0", "oil": "d8c04a", "sake": "e6ebe6", "paint": "3f7fc0", "whiskey": "b8742a",
    "gravy": "6e4526",
    "茶": "b5742f", "咖啡": "4a2c1a", "酒": "7a1f33", "水": "a9d6ea", "牛奶": "f8f4ea", "奶": "f8f4ea",
    "果汁": "f2992e",
}  # fmt: skip
"""What runs, by the end of its name, and its colour."""
USUAL = {"tea": "teapot", "茶": "teapot", "wine": "bottle", "酒": "bottle", "champagne": "bottle", "sake": "bottle",
         "beer": "bottle", "water": "pitcher", "oil": "bottle", "syrup": "pitcher", "whiskey": "bottle"}  # fmt: skip
"""What is poured out of, where that is not said."""
RED_FREE = ("white wine", "白酒", "白葡萄酒")
AIDE = Entry(kind="stop", name="")
INTO = frozenset({"into", "in", "to", "onto", "on", "over", "進", "进", "到", "入"})
LINKING = frozenset({"relation", "stop", "located", "unknown", "joining", "trait"})
MODIFYING = frozenset({"colour", "size", "material", "number", "pattern"})
ENDED = frozenset({"break", "pose", "place"})
FAR = 9
"""Words after the deed that may be about it."""


def settle_pouring(words: Sequence[Mention]) -> list[Mention]:
    """The mentions, what people pour and hold being traits of theirs."""
    found = list(words)
    for at, word in enumerate(found):
        if plain(word.text) == "drinks" and at and found[at - 1].kind == "relation":
            # "a tray of drinks": what is drunk, and no drinking
            tray = any(plain(before.text) == "tray" for before in found[max(0, at - 3) : at])
            own = _trait("tray", noun=False) if tray else lexicon().english.get("juice")
            found[at] = replace(word, entry=own, others=(), plural=not tray)
            continue
        meant = word.meaning("pose")
        if meant is None or meant.name != "pouring" or _pourer(found, at) is None:
            continue
        _take_up(found, at)
    return found


def _pourer(words: Sequence[Mention], at: int) -> int | None:
    """Who pours: the last of the clause before the deed that is a figure."""
    for number in range(at - 1, -1, -1):
        thing = words[number].meaning("thing")
        if thing is not None and str(thing.details.get("prop", thing.name)) in CLOTHED:
            return number
        if words[number].kind == "break":
            return None
    return None


def _runs(word: Mention) -> str:
    """The word of what runs, as POURED has it."""
    text = plain(word.text)
    return next((name for name in POURED if text.endswith(name)), "")


def _thing(word: Mention) -> Entry | None:
    thing = word.meaning("thing")
    if thing is not None:
        return thing
    known = lexicon().english.get(plain(word.text)) if word.entry is None else None
    return known if known is not None and known.kind == "thing" else None


def _trait(name: str, *, noun: bool) -> Entry:
    return Entry(kind="trait", name=name, details={"noun": noun})


def _variant(thing: Entry) -> str:
    """The prop's name and variant as one word."""
    variant = str(thing.details.get("variant", "")).replace(" ", "_")
    return f"{thing.name}.{variant}" if variant else thing.name


def _take_up(found: list[Mention], at: int) -> None:
    target = _into_before(found, at)
    source, own = _before(found, at)
    for number in range(at + 1, min(len(found), at + 1 + FAR)):
        word, thing = found[number], _thing(found[number])
        if word.kind in ENDED:
            break
        if word.text in PARTICLES:
            found[number] = replace(word, entry=AIDE, others=())
        elif not own and _runs(word) and (thing is None or thing.name not in SOURCES):
            own = _runs(word)
            code = "f0e2a8" if plain(word.text).endswith(RED_FREE) else POURED[own]
            found[number] = replace(word, entry=_trait(f"runs:{code}", noun=False), others=())
        elif thing is None:
            if word.kind not in LINKING | MODIFYING:
                break
        elif thing.name in SOURCES and not source and not _into(found, at, number):
            source = _variant(thing)
            found[number] = replace(word, entry=_trait(f"from-{source}", noun=True), others=())
        else:
            if not target:
                _aim(found, at, number, thing)
            break
    _add(found, at, own, source)


def _before(found: list[Mention], at: int) -> tuple[str, str]:
    """What it is poured out of, and what runs, where these are said before the deed: 從茶壺, 把紅酒倒進."""
    source, own = "", _runs(found[at])
    for number in range(max(0, at - 3), at):
        word, thing = found[number], _thing(found[number])
        if word.text in PARTICLES:
            found[number] = replace(word, entry=AIDE, others=())
        elif thing is not None and thing.name in SOURCES:
            source = _variant(thing)
            found[number] = replace(word, entry=_trait(f"from-{source}", noun=True), others=())
        elif thing is not None and thing.details.get("fills") == "drink" and not own and _runs(word):
            own = _runs(word)
            found[number] = replace(word, entry=_trait(f"runs:{POURED[own]}", noun=False), others=())
    return source, own


def _aim(found: list[Mention], at: int, number: int, thing: Entry) -> None:
    """A cup is held under the spout, all else is poured on where it stands; but nobody is."""
    word = found[number]
    if thing.name in HELD and not word.plural and not _counted(found, number):
        found[number] = replace(word, entry=_trait(f"into-{_variant(thing)}", noun=True), others=())
    elif str(thing.details.get("prop", thing.name)) not in CLOTHED:
        _pour_over(found, at, number)


def _into_before(found: list[Mention], at: int) -> str:
    """What the deed is done into where that is said first: 往杯子裡倒牛奶."""
    for number in range(max(0, at - 3), at - 1):
        thing, after = _thing(found[number]), found[number + 1]
        inside = after.kind == "relation" and not after.text.isascii()
        if thing is not None and thing.name in HELD and inside and not _counted(found, number):
            found[number] = replace(found[number], entry=_trait(f"into-{_variant(thing)}", noun=True), others=())
            found[number + 1] = replace(after, entry=AIDE, others=())
            return _variant(thing)
    return ""


def _into(words: Sequence[Mention], at: int, number: int) -> bool:
    """Whether something is poured into a vessel: "into a bucket", unless what takes it is named after that."""
    if any(word.text.lower() in INTO for word in words[at + 1 : number]):
        return True
    thing, end = _thing(words[number]), at + 1 + FAR
    end = next((n for n in range(number, min(end, len(words))) if words[n].kind == "break"), end)
    return thing is not None and thing.name in EITHER and not any(_thing(word) for word in words[number + 1 : end])


def _pour_over(found: list[Mention], at: int, number: int) -> None:
    """What is too large to be held, or several, is poured on where it stands."""
    found[at] = replace(found[at], entry=Entry(kind="pose", name="tipping"), others=())
    for before in range(number - 1, at, -1):
        if found[before].kind == "relation":
            found[before] = replace(found[before], entry=AIDE)
    # what was said of whoever pours is not said of this
    found.insert(number, Mention(text="", entry=AIDE))


def _counted(words: Sequence[Mention], at: int) -> bool:
    """Whether a number above one stands before a noun."""
    before = [word for word in words[max(0, at - 2) : at] if word.kind == "number" and word.entry is not None]
    return any(word.entry is not None and word.entry.name != "1" for word in before)


def _add(found: list[Mention], at: int, own: str, source: str) -> None:
    """What is not said follows from what is poured."""
    names = []
    if own and not any(
        word.entry is not None and word.entry.name.startswith("runs:") for word in found[max(0, at - 3) :]
    ):
        names.append(f"runs:{POURED[own]}")
    if own and not source and own in USUAL:
        names.append(f"from-{USUAL[own]}")
    if names:
        found.insert(at + 1, Mention(text=found[at].text, entry=_trait(" ".join(names), noun=False)))
