"""What is behind and under goods: a colour by the name of a flower or fruit, 薰衣草背景, and a surface of a colour.

Also plants that something is made of: a bamboo brush stands in no grove.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

PAPERS = frozenset(
    {"background", "backdrop", "wall", "surface", "paper", "背景", "底", "底色", "牆", "墙", "牆面", "墙面"}
)
SURFACES = frozenset({"surface", "tabletop", "countertop"})
GRADED = frozenset({"gradient", "ombre"})
COLOURED = ("colored", "purple", "green", "red", "yellow")
"""What makes of a plant's name that of a colour: lavender colored, olive green."""
STUFFS = frozenset({"bamboo", "竹", "竹子"})


def settle_papers_named(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with those plants as colours, coloured surfaces as backdrops, and no groves of bamboo brushes."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if after.text.lower() in PAPERS and word.kind in {"thing", "flavour", "feature", "unknown"}:
            colour = _colour_of(word)
            found[at] = replace(word, entry=colour, others=()) if colour is not None else word
        if word.text.lower() in STUFFS and word.kind in {"place", "thing", "feature"} and _made(after):
            found[at] = Mention(text=word.text, entry=None)
    for at, word in enumerate(found):
        if at and word.text.lower() in SURFACES and found[at - 1].kind == "colour" and word.kind == "unknown":
            found[at] = replace(word, entry=_paper(), others=())
        if at and word.text.lower() in GRADED and found[at - 1].kind == "colour" and word.kind in {"unknown", "style"}:
            found[at] = replace(word, entry=lexicon().english.get("gradient background"), others=())
    return found


def _made(after: Mention) -> bool:
    return after.kind in {"thing", "unknown"} and after.text.isalpha() and not after.article


def _colour_of(word: Mention) -> Entry | None:
    """The colour that a plant or dish lends its name to."""
    own = word.meaning("colour")
    if own is not None:
        return own
    name, book = word.text.lower(), lexicon().english
    for ending in COLOURED if name.isascii() else ():
        entry = book.get(f"{name} {ending}")
        if entry is not None and entry.kind == "colour":
            return entry
    thing = word.entry
    code = thing.details.get("flavour") if thing is not None else None
    variant = str(thing.details.get("variant", "")) if thing is not None else ""
    if code and str(code).startswith("#"):
        return Entry(kind="colour", name=name, details={"code": str(code)})
    return book.get(f"{variant} colored") if variant else None


def _paper() -> Entry | None:
    book = lexicon()
    meanings = (book.english.get("background"), *book.others.get("background", ()))
    return next((one for one in meanings if one is not None and one.details.get("seamless")), None)
