"""The young of the animals that are named before them: an elephant and her baby."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

BABIES = frozenset({"baby", "babies", "little baby", "infant", "newborn", "寶寶", "宝宝", "小寶寶", "小宝宝"})
CUBS = frozenset({"cub", "cubs"})
CALVES = frozenset({"calf", "calves"})
GREAT = frozenset({"whale", "elephant", "dolphin", "hippo", "rhino", "giraffe", "camel", "moose", "manatee", "bison"})
"""Whose young go by the word for those of cows."""
FORMS = ("baby {}", "{} cub", "{} calf", "{} pup", "little {}")
NAMED = {"cat": "kitten", "dog": "puppy", "duck": "duckling", "hen": "chick", "horse": "foal", "cow": "calf",
         "sheep": "lamb", "pig": "piglet", "deer": "fawn", "goat": "kid goat", "swan": "duckling"}  # fmt: skip
HALF = 0.45
BREEDS, GROWN = {"dog": "puppy", "cat": "kitten"}, {"dog": 0.6, "cat": 0.45}
"""The word of a variant for the young of a breed, and how large the grown ones are."""
YOUNG = ("puppy", "puppies", "pup", "pups", "kitten", "kittens", "幼犬", "小狗", "幼貓", "幼猫", "小貓", "小猫", "奶貓",
         "奶猫", "奶狗")  # fmt: skip
YOUNGER = 0.6


def name_babies(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Whose baby it is, it is one of: "a dog and a baby" are a dog and a child all the same."""
    for index, draft in enumerate(drafts):
        text = draft.text.lower()
        if draft.drop or draft.entry.kind != "thing" or not draft.words or text not in BABIES | CUBS | CALVES:
            continue
        first = min(draft.words)
        mother = next((one for one in reversed(drafts[:index]) if one.is_thing), None)
        if mother is None or not alive(mother) or not mother.words or mother.entry.name in {"person", "child"}:
            continue
        said = {words[at].article for at in draft.words}
        counted = not words[first].text.isascii() and words[first].kind == "number"
        if text in BABIES and ("a" in said or counted):
            continue
        if text in CALVES and mother.entry.name not in GREAT:
            continue
        if text in CUBS and mother.entry.details.get("variant", "") != "wolf":
            continue
        _born(draft, mother)


def name_young_breeds(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """A corgi puppy is a young corgi, though one row names corgis of every age."""
    del words
    for draft in drafts:
        word = BREEDS.get(draft.entry.name, "") if draft.entry.kind == "thing" else ""
        variant = str(draft.entry.details.get("variant", "")).split()
        if not word or not variant or word in variant or not draft.text.lower().endswith(YOUNG):
            continue
        metres = float(draft.entry.details.get("metres", 0.0) or GROWN[draft.entry.name])
        details = {**draft.entry.details, "variant": " ".join([*variant, word]), "metres": YOUNGER * metres}
        draft.entry = Entry(kind="thing", name=draft.entry.name, details=details)


def _born(draft: Draft, mother: Draft) -> None:
    young = _young_of(mother)
    if young is None:
        details = dict(mother.entry.details)
        if details.get("metres"):
            details["metres"] = float(details["metres"]) * HALF
        else:
            draft.size *= HALF
        young = Entry(kind="thing", name=mother.entry.name, details=details)
    draft.entry, draft.others = young, ()
    draft.plural = draft.plural or draft.text.lower() in {"babies", "calves"}
    draft.colours = draft.colours or list(mother.colours)


def _young_of(mother: Draft) -> Entry | None:
    """The row of the young, where there is one that looks like its own mother's kind."""
    book = lexicon().english
    variant = str(mother.entry.details.get("variant", ""))
    text = mother.text.lower().removeprefix("mother ").removeprefix("mama ")
    names = [form.format(name) for name in (text, variant or mother.entry.name) for form in FORMS]
    names.insert(0, NAMED.get(mother.entry.name if not variant else text, ""))
    for name in names:
        entry = book.get(name)
        if entry is not None and entry.kind == "thing" and entry.details != mother.entry.details:
            return entry
    return None
