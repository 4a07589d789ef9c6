"""Verbs that mean something else with each object: one puts on a hat, paints a fence or nails, ties shoes, draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.kinds import WEARABLE

PUTTING, ON = frozenset({"putting", "puts", "trying", "tries"}), frozenset({"on"})
APPLYING = frozenset({"applying", "applies", "涂", "塗", "擦", "抹"})
COSMETICS = frozenset({"lipstick", "perfume"})
SHOES, FOOTED = frozenset({"shoes", "shoelaces", "sneakers", "shoe", "laces", "boots", "鞋帶", "鞋带"}), "鞋"
TYING, TIED = frozenset({"tying", "ties", "lacing", "laces"}), ("系", "繫", "綁", "绑")
NAILS = frozenset({"nails", "toenails", "fingernails", "nail", "指甲", "指甲油"})
PAINTED = frozenset({"fence", "stone_wall", "brick_wall", "wall", "house", "door", "boat", "bench", "bricks", "chair",
                     "birdhouse", "gate"})  # fmt: skip
"""What is painted with a brush as large as itself needs."""
DRAWING = frozenset({"drawing", "sketching", "doodling", "draws", "coloring", "colouring"})
WEARS, HAS = Entry(kind="relation", name="wearing"), Entry(kind="relation", name="carrying")
PASSED, SHOWN = Entry(kind="stop", name="stop"), Entry(kind="role", name="object")
FAR = 4
"""Words from the deed to its object."""


def settle_objects(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each such verb as what it means there."""
    found = list(words)
    for at, word in enumerate(words):
        if not _done(words, at):
            continue
        text = word.text.lower()
        end = next((n for n in range(at + 1, min(at + 1 + FAR, len(words))) if _object(words[n])), 0)
        thing = words[end] if end else None
        if text in PUTTING and at + 1 < len(words) and words[at + 1].text.lower() in ON:
            if _shod(text, thing):
                _pose(found, at, "kneeling", end)
            else:
                _put_on(found, at, thing)
        elif text in APPLYING and _named(thing, COSMETICS):
            found[at] = replace(word, entry=HAS, others=())
        elif (text in TYING or text.startswith(TIED)) and _shod(text, thing):
            _pose(found, at, "kneeling", end)
        elif (pose := word.meaning("pose")) is not None and pose.name == "painting":
            _paint(found, at, end)
        elif text in DRAWING:
            found[at] = replace(word, entry=Entry(kind="pose", name="writing"), others=())
    return found


def _done(words: Sequence[Mention], at: int) -> bool:
    """Whether a word may be what somebody just named does."""
    before = next((word for word in reversed(words[:at]) if word.kind not in {"being", "located", "stop"}), None)
    thing = before.meaning("thing") if before is not None else None
    return thing is not None and thing.name in FIGURES and not words[at].article


def _object(word: Mention) -> bool:
    return word.kind in {"thing", "feature", "garment", "trait"} or word.text.lower() in NAILS | SHOES


def _named(word: Mention | None, names: frozenset[str]) -> bool:
    return word is not None and any(entry.name in names for entry in (word.entry, *word.others) if entry is not None)


def _shod(text: str, thing: Mention | None) -> bool:
    return FOOTED in text or (thing is not None and (thing.text.lower() in SHOES or FOOTED in thing.text))


def _put_on(found: list[Mention], at: int, thing: Mention | None) -> None:
    """Clothes are worn, and what is applied is in the hand; else the words stay."""
    if thing is None:
        return
    worn = thing.kind in {"garment", "trait"} or _named(thing, WEARABLE | {"heels", "sneaker", "gloves", "mask"})
    if not worn and not _named(thing, COSMETICS):
        return
    found[at] = replace(found[at], entry=WEARS if worn else HAS, others=())
    found[at + 1] = replace(found[at + 1], entry=PASSED, others=())


def _pose(found: list[Mention], at: int, name: str, end: int) -> None:
    """The deed, whose object the drawing shows with it."""
    found[at] = replace(found[at], entry=Entry(kind="pose", name=name), others=())
    if end:
        found[end] = replace(found[end], entry=SHOWN, others=(), article="")


def _paint(found: list[Mention], at: int, end: int) -> None:
    """Nails are painted with a small brush, walls and fences with a large one, both without an easel."""
    if end and found[end].text.lower() in NAILS:
        _pose(found, at, "varnishing", end)
    elif end and _named(found[end], PAINTED):
        found[at] = replace(found[at], entry=Entry(kind="pose", name="coating"), others=())
