"""Where something tall begins: who sits at the foot of a tree sits, and is under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

FEET = frozenset({"foot", "base", "bottom", "feet"})
POSED = frozenset({"sitting", "seated", "standing", "lying", "sleeping"})
CROWNED = frozenset({"tree"})
FISHING = frozenset({"fishing"})
STANDS = frozenset({"pier", "boat", "bridge", "rock"})
"""What one fishes from."""
SAID = frozenset({"colour", "material", "size", "pattern", "age"})
PRONOUN = Entry(kind="pronoun", name="pronoun")
REACH = 4
"""Words between the foot and what it is of."""


def settle_feet(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "sitting at the foot of" read as a pose and a place: under a crown, beside all else."""
    out: list[Mention] = []
    for at, word in enumerate(words):
        if at and out and out[-1].entry is PRONOUN and out[-1].text == word.text:
            continue
        first, _, last = word.text.lower().rpartition(" ")
        after = words[at + 1] if at + 1 < len(words) else None
        foot = after is not None and after.entry is None and after.text.lower() in FEET
        if word.kind == "relation" and foot and after is not None and _of_somebody(words, at):
            out += [Mention(text="at the feet", entry=lexicon().english["in front of"]), replace(after, entry=PRONOUN)]
        elif word.kind == "relation" and foot and last == "at" and first in POSED:
            out += [Mention(text=word.text.split()[0], entry=lexicon().english[first]), _placed(words, at)]
        elif not (word.entry is None and word.text.lower() in FEET and out and out[-1].text == "at the foot of"):
            out.append(word)
        if word.text.lower() == "at the foot of" and out and out[-1] is word:
            out[-1] = replace(_placed(words, at), article=word.article)
    return _stood(out)


def _of_somebody(words: Sequence[Mention], at: int) -> bool:
    """Whether somebody's feet are meant: "a chest at his feet"."""
    ends = at + 2 >= len(words) or words[at + 2].kind in {"break", "joining"}
    return words[at].text.lower() == "at" and words[at + 1].text.lower() == "feet" and ends


def _stood(words: Sequence[Mention]) -> list[Mention]:
    """ "Fishing from a pier": who does so is on it."""
    out: list[Mention] = []
    for at, word in enumerate(words):
        out.append(word)
        if word.kind != "pose" or word.entry is None or word.entry.name not in FISHING:
            continue
        noun = next((one for one in words[at + 1 : at + 1 + REACH] if one.kind not in SAID), None)
        thing = noun.meaning("thing") if noun is not None else None
        if thing is not None and thing.name in STANDS:
            out.append(Mention(text="on", entry=lexicon().english["on"]))
    return out


def _placed(words: Sequence[Mention], at: int) -> Mention:
    nouns = [thing.name for word in words[at + 1 : at + 1 + REACH] if (thing := word.meaning("thing")) is not None]
    kind = "under" if nouns and nouns[0] in CROWNED else "beside"
    entry = lexicon().english[kind]
    return Mention(text="at the foot of", entry=entry)
