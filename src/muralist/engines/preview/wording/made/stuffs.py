"""What a thing is made of: "a heart made of red roses", "a castle made of ice", 用書做的椅子."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from muralist.engines.preview.lexicon import Entry, lexicon, plain, singulars
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.lexicon.tables import read_tables
from muralist.engines.preview.props.kinds import BEINGS

FORMING, MADE, STUFFED = "forming", "made of", "of the stuff"
ADJUNCTS = frozenset({"chocolate", "lego", "cardboard", "yarn", "ice", "cheese", "candy", "gingerbread", "balloon"})
"""Stuffs whose word alone before a noun says what it is made of."""
BUILT = frozenset({"house", "castle", "robot", "car", "heart", "tower", "train", "ship", "boat", "rocket", "chair"})
PAPERS = {"boat": "paper boat", "plane": "paper airplane", "lantern": "paper lantern"}
"""What is folded of paper has drawings of its own."""
FAR = 4
"""Mentions after "made of" in which the stuff is looked for: "made of bright red roses"."""
ENDED = frozenset({"break", "relation", "joining", "located", "being"})
PLANTS = frozenset({"lotus", "flowers", "flower", "rose", "tulip", "sunflower", "daisy", "water_lily", "blossom"})
HEARTS = frozenset({"心", "爱心", "心形"})


@lru_cache(maxsize=1)
def stuffs() -> dict[str, str]:
    """The names of stuffs by their words, English and Chinese."""
    found: dict[str, str] = {}
    for row in read_tables(Path(__file__).parent / "stuffs.toml")["stuff"]:
        for word in f"{row['en']},{row['zh']}".split(","):
            found[folded(plain(word.strip()))] = row["name"]
    return found


def stuff_of(text: str) -> str:
    """The stuff that a word names, "" for none."""
    head, _, last = plain(text).rpartition(" ")
    known = stuffs()
    for single in singulars(last):
        name = known.get(folded(f"{head} {single}".strip()))
        if name:
            return name
    return ""


def settle_stuffs(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with what a thing is made of as its material, before its noun."""
    found = _adjuncts(words)
    at = 0
    while at < len(found):
        entry = found[at].meaning(FORMING)
        if entry is not None and entry.name == MADE:
            found = _after(found, at)
        elif entry is not None and entry.name == STUFFED:
            found = _before(found, at)
        at += 1
    return found


def _adjuncts(words: Sequence[Mention]) -> list[Mention]:
    """ "A chocolate bunny", "a cardboard robot": the stuff right before what is made of it."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        name = stuff_of(word.text) if word.text.lower() in ADJUNCTS else ""
        noun = words[at + 1].meaning("thing")
        if not name or noun is None or words[at + 1].article or noun.name == "dog":
            # a chocolate labrador is a brown dog
            continue
        if noun.name in BEINGS | BUILT or noun.details.get("poses"):
            found[at] = replace(word, entry=Entry(kind="material", name=name), others=())
    return found


def unformed(word: Mention) -> list[Mention]:
    """The word without that meaning: what it is besides, or nothing where it only steers."""
    rest = tuple(each for each in (word.entry, *word.others) if each is not None and each.kind != FORMING)
    return [replace(word, entry=rest[0], others=rest[1:])] if rest and rest[0].kind != "stop" else []


def _after(words: list[Mention], at: int) -> list[Mention]:
    """English: the stuff comes after the noun."""
    noun = next((n for n in range(at - 1, -1, -1) if words[n].meaning("thing") is not None), -1)
    named = noun >= 0 and not any(word.kind in ENDED for word in words[noun + 1 : at])
    for end in range(at + 1, min(at + 1 + FAR, len(words))):
        if words[end].kind in ENDED:
            break
        both = f"{words[end].text} {words[end + 1].text}" if end + 1 < len(words) else ""
        name, last = stuff_of(both) if both else "", end + 1
        if not name:
            # code blocks are blocks
            text = words[end].text
            name, last = stuff_of(text) or (stuff_of(text.split()[-1]) if words[end].plural else ""), end
        if words[end].text.lower() == "paper" and named and (thing := words[noun].meaning("thing")) is not None:
            folded_one = lexicon().english.get(PAPERS.get(thing.name, ""))
            if folded_one is not None:
                text = f"{words[noun].text} {words[at].text} {words[end].text}"
                head = replace(words[noun], text=text, entry=folded_one, others=())
                return [*words[:noun], head, *words[noun + 1 : at], *words[end + 1 :]]
        if name and named:
            return _said(words, noun, name, at, last)
    if named:
        words = [*words[: at + 1], *_unshown(words, at + 1), *words[at + 1 + FAR :]]
    return [*words[:at], *unformed(words[at]), *words[at + 1 :]]


def _unshown(words: list[Mention], start: int) -> list[Mention]:
    """The words after "made of" without the things that are no stuff here: a rocket "made of code blocks" is one."""
    found: list[Mention] = []
    for word in words[start : start + FAR]:
        if word.kind in ENDED or word.kind == "pose" or (found and found[-1].plural and found[-1].entry is None):
            break
        gone = word.kind == "heap" or (word.kind == "thing" and word.plural)
        found.append(replace(word, entry=None, others=()) if gone else word)
    return [*found, *words[start + len(found) : start + FAR]]


def _said(words: list[Mention], noun: int, name: str, start: int, last: int) -> list[Mention]:
    plant = words[noun].meaning("thing")
    if name == "flowers" and plant is not None and plant.name in PLANTS:
        # a flower is of petals anyway
        gone = [replace(word, entry=None, others=(), article="") for word in words[start + 1 : last + 1]]
        return [*words[:start], *gone, *words[last + 1 :]]
    tints = [word for word in words[start + 1 : last] if word.meaning("colour") is not None]
    rest = [word for word in words[start + 1 : last] if word.meaning("colour") is None and word.kind != "number"]
    # what says more of the stuff is told as ignored
    rest = [replace(word, entry=None, others=(), article="") for word in rest if not stuff_of(word.text)]
    text = " ".join(word.text for word in words[start : last + 1] if word not in tints)
    stuff = Mention(text=text, entry=Entry(kind="material", name=name), article=words[noun].article)
    head = replace(words[noun], article="")
    tints = [replace(word, article="", others=(), entry=word.meaning("colour")) for word in tints]
    return [*words[:noun], stuff, *tints, head, *words[noun + 1 : start], *rest, *words[last + 1 :]]


def _before(words: list[Mention], at: int) -> list[Mention]:
    """Chinese: the stuff comes before the noun."""
    name = stuff_of(words[at - 1].text) if at else ""
    noun = next((n for n in range(at + 1, min(at + 1 + FAR, len(words))) if words[n].meaning("thing") is not None), -1)
    if noun < 0 and at + 1 < len(words) and folded(words[at + 1].text) in HEARTS:
        noun = at + 1
        words = [*words[:noun], replace(words[noun], entry=lexicon().english["heart"]), *words[noun + 1 :]]
    if not name or noun < 0:
        return [*words[:at], *unformed(words[at]), *words[at + 1 :]]
    stuff = Mention(text=words[at - 1].text + words[at].text, entry=Entry(kind="material", name=name))
    return [*words[: at - 1], stuff, *words[at + 1 :]]
