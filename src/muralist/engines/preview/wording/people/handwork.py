"""Hands that are the picture: "hands kneading dough", "a hand holding an apple", where nobody is seen but them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

HANDS, HAND = frozenset({"hands", "手", "雙手", "双手"}), frozenset({"hand", "手"})
OWNING = "'s"
OF = frozenset({OWNING, "of"})
LEADING = frozenset({*OF, "with", "showing", "featuring"})
"""What may stand before hands that are the picture: "a poster with hands holding a heart"."""
WORKS = {
    "kneading": ("kneading", frozenset({"dough", "bread", "bread dough", "pizza dough", "clay"})),
    "writing": ("writing", frozenset({"letter", "notebook", "paper", "journal", "diary", "pen", "fountain pen", "note",
                                      "postcard"})),
    "typing": ("typing", frozenset({"keyboard", "laptop", "computer", "laptop keyboard", "computer keyboard"})),
    "working": ("typing", frozenset({"keyboard", "laptop", "computer", "laptop keyboard", "computer keyboard"})),
    "gardening": ("planting", frozenset({"seedling", "seed", "seeds", "sapling", "plant", "flower", "flowers", "tree",
                                         "young plant", "seedlings", "soil", "sprout"})),
    "planting": ("planting", frozenset({"seedling", "seed", "sapling", "plant", "young plant", "sprout", "soil"})),
    "playing": ("piano", frozenset({"piano", "piano keys", "keyboard", "keys"})),
}  # fmt: skip
"""Deeds that the hands are drawn at with what they work on, and the words for that."""
HOLDING = frozenset({"holding", "carrying", "cupping", "cradling", "offering", "holds", "捧著", "捧着", "拿著", "拿着"})
CARDS = frozenset({"card", "business card", "blank card"})
GRASPS = frozenset({"手拿", "手握", "手捧", "手持", "手拿著", "手拿着"})
RAISED = frozenset({"raised", "up", "together", "clasped", "folded", "in"})
SPROUT = frozenset({"seedling", "sprout", "sapling", "young plant", "small plant", "green seedling"})
LONGEST = 5
"""Words between a deed and what it is done to."""
SHOWN = Entry(kind="role", name="hands")
"""What the drawing of the hands shows by itself."""


def settle_handwork(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with hands that belong to nobody seen as a thing of their own, at their work."""
    words = _carded(_split(words))
    at = next((n for n, word in enumerate(words) if word.entry is None and word.text.lower() in HANDS | HAND), None)
    if at is None or not _leads(words, at):
        return list(words)
    found = list(words)
    work, taken = _work(words, at)
    if not work and not _holds(words, at):
        return found
    for number in range(at):
        if number + 1 < len(words) and words[number + 1].text == OWNING:
            # nobody is seen but the hands
            found[number], found[number + 1] = replace(found[number], entry=None, others=()), found[number + 1]
            found[number + 1] = replace(found[number + 1], entry=Entry(kind="stop", name="stop"), others=())
    alone = words[at].text.lower() in HAND and not work
    kind = work or ("one" if alone else "cupped")
    details = {"prop": "hands", "variant": kind, "mass": True}
    found[at] = replace(words[at], entry=Entry(kind="thing", name="hands", details=details), others=())
    if at and words[at - 1].kind == "number" and words[at - 1].entry == lexicon().english["two"]:
        taken = [at - 1, *taken]
    for number in taken:
        found[number] = replace(found[number], entry=SHOWN, others=(), article="")
    return found


def _split(words: Sequence[Mention]) -> Sequence[Mention]:
    """一隻手拿著手機, where nobody is named before, is of a hand that holds it."""
    at = next((n for n, word in enumerate(words) if word.text in GRASPS), None)
    if at is None or any(word.kind not in {"number", "stop", "size", "indefinite"} for word in words[:at]):
        return words
    if not any(word.kind == "thing" for word in words[at:]):
        return words
    return [*words[:at], Mention(text="手", entry=None), replace(words[at], text="拿著"), *words[at + 1 :]]


def _carded(words: Sequence[Mention]) -> Sequence[Mention]:
    """A card in a hand is one to look at; elsewhere the word says what the picture is for."""
    found = list(words)
    for at, word in enumerate(words):
        if word.entry is None and word.text.lower() in CARDS:
            start = max(0, at - 4)
            before = [one.text.lower() for one in words[start:at]]
            if HAND & set(before) and HOLDING & set(before):
                found[at] = replace(word, entry=lexicon().english["visiting card"])
                if words[at - 1].text.lower() in {"business", "blank"} and words[at - 1].entry is None:
                    found[at - 1] = replace(words[at - 1], entry=SHOWN)
    return found


def _leads(words: Sequence[Mention], at: int) -> bool:
    """Whether no thing is named before the hands but whose they are."""
    for number, word in enumerate(words[:at]):
        if word.kind in {"thing", "place", "feature", "pose"} or (word.kind == "relation" and word.text not in LEADING):
            owner = number + 1 < at and words[number + 1].text == OWNING
            if not owner:
                return False
    return True


def _work(words: Sequence[Mention], at: int) -> tuple[str, list[int]]:
    """What the hands work at, and the words that say it."""
    for number in range(at + 1, min(at + 3, len(words))):
        word = words[number]
        text = word.text.lower()
        pose = word.meaning("pose")
        deed = pose.name if pose is not None else text.split()[0]
        if deed not in WORKS and text.split()[0] not in WORKS:
            continue
        work, objects = WORKS.get(deed) or WORKS[text.split()[0]]
        rest = range(number + 1, min(number + 1 + LONGEST, len(words)))
        inside = [n for n in rest if words[n].text.lower() in objects]
        if inside:
            between = [n for n in range(number + 1, inside[-1]) if words[n].kind in {"relation", "stop"}]
            return work, [number, *between, *inside]
        if work != "piano" and not any(words[n].kind == "thing" for n in rest):
            return work, [number]
        return ("piano", [number]) if "piano" in text else ("", [])
    holding = next((n for n in range(at + 1, min(at + 2, len(words))) if words[n].text.lower() in HOLDING), None)
    if holding is not None:
        for number in range(holding + 1, min(holding + 4, len(words))):
            if words[number].text.lower() in SPROUT:
                return "planting", [holding, number]
    return "", []


def _holds(words: Sequence[Mention], at: int) -> bool:
    """Whether the hands have something, or are all that is named."""
    rest = words[at + 1 : at + 3]
    if any(word.text.lower() in RAISED for word in rest):
        return False
    nouns = [word for word in words[at + 1 :] if word.kind in {"thing", "feature"}]
    verb = rest[0] if rest else None
    return bool(verb is not None and nouns and (verb.text.lower() in HOLDING or verb.text.lower().endswith("ing")))
