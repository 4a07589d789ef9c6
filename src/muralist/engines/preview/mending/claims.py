"""Words that a picture must not claim: a hill where the land is flat, big waves where they are small."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.surfaces import GLOWING
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import ACTS, Mention
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.scenery.setting import Place

HILLS = frozenset({"hill", "hilltop", "hillside", "hills", "山丘", "小山丘", "山坡", "小山坡"})
VALLEYS = frozenset({"valley", "valleys", "山谷", "谷地", "河谷"})
SLOPES = frozenset({"mountains", "river", "canyon", "terraces", "teafield", "lake"})
"""Places with high ground on both sides."""
SURFS = frozenset({"sea", "surf", "beach"})
"""Places whose waves are as large as is said."""
SCHOOLED = frozenset({"school uniform", "校服", "學生制服", "学生制服"})
OBJECTS = frozenset({"thing", "garment", "trait", "tool"})
ENDED = OBJECTS | {"break", "relation", "located", "place", "pose"}
"""Kinds of words that end the search for what a deed is done to."""


def overclaimed(words: Sequence[Mention], place: Place) -> set[int]:
    """The words that this place does not show, though they were read with it."""
    lost = set()
    for at, word in enumerate(words):
        text = word.text.lower()
        hill = text in HILLS and place.name == "meadow" and at > 1 and _stood_on(words, at)
        valley = text in VALLEYS and place.name not in SLOPES and "mountains" not in place.features
        if hill or valley:
            lost.add(at)
        if word.entry is not None and word.entry.name == "waves" and place.name not in SURFS:
            lost.update(before for before in range(max(0, at - 1), at) if words[before].kind == "size")
    return lost


def _stood_on(words: Sequence[Mention], at: int) -> bool:
    """Whether something is on the hill, which would have to be seen: "a windmill on a hill"."""
    before = next((word for word in reversed(words[:at]) if word.kind not in {"colour", "size", "unknown"}), None)
    return before is not None and before.entry is not None and before.entry.name in {"on", "at"}


def dressed_for_school(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A school uniform is a blazer with a tie, dark blue unless the prompt says otherwise, and all have the same."""
    for draft in drafts:
        if any(words[at].text.lower().removesuffix("s") in SCHOOLED for at in draft.words):
            draft.traits = ["blazer" if trait == "uniform" else trait for trait in draft.traits]


def glows_by_night(reading: Reading, things: Sequence[Thing]) -> None:
    """What glows is seen to do so in the dark, where no hour is said."""
    if any(thing.pattern == GLOWING for thing in things):
        reading.tables.setdefault("time", ["night"])


def idle_deeds(words: Sequence[Mention]) -> set[int]:
    """Chinese words for holding, wearing and riding whose object is not known: 抓著吊環 shows no hold."""
    lost = set()
    for at, word in enumerate(words):
        if word.text.isascii() or word.kind != "relation" or word.entry is None or word.entry.name not in ACTS:
            continue
        after = words[at + 1 : at + 2]
        known = [one for one in words[at + 1 :] if one.kind in ENDED][:1]
        if after and after[0].entry is None and (not known or known[0].kind not in OBJECTS):
            lost.add(at)
    return lost
