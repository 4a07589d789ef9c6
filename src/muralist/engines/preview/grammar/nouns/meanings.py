"""Whether a noun speaks again of what was read before, and what an ambiguous word means where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.ahead import MODIFIERS, before_noun
from muralist.engines.preview.grammar.beasts import for_people
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.grammar.modifiers import article_of
from muralist.engines.preview.grammar.ownership import Parts
from muralist.engines.preview.grammar.people import Portrait
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

COLOURED = frozenset({"palette", "time", "garment", "weather", "light", "head"})
"""What a colour may stand before besides nouns: "an orange sunset" has no fruit in it."""
BETWEEN = frozenset({"colour", "material", "size", "unknown"})
"""What may stand between a modifier and its noun."""
UNMARKED = frozenset({"fish", "sheep", "deer", "goldfish", "clownfish", "jellyfish", "reindeer"})
"""Nouns whose plural looks like their singular: without an article they are several."""
THINGS = frozenset({"thing"})


def meaning(
    words: list[Mention], index: int, links: Links, parts: Parts, portrait: Portrait, *, being: bool
) -> Entry | None:
    """What an ambiguous word means here: a colour or material before a noun, else the thing of that name."""
    word = words[index]
    entry = word.entry
    if entry is None or not (word.others or entry.kind == "pronoun"):
        return entry
    if entry.kind == "thing" and word.meaning("garment") is not None and for_people(words, index, links):
        return word.meaning("garment")
    part = word.meaning("part")
    if parts.expected(part):
        return part
    person = portrait.meaning(index)
    if person is not None:
        return person
    if entry.kind == "feature" and _motley(words, index):
        return word.meaning("mood")
    if word.meaning("part") is not None and before_noun(words, index, MODIFIERS, THINGS):
        return word.meaning("part")
    modifier = next((word.meaning(kind) for kind in ("colour", "material") if word.meaning(kind)), None)
    thing = next((word.meaning(kind) for kind in ("thing", "place", "feature") if word.meaning(kind)), None)
    if modifier is not None and thing is not None:
        before = not word.plural and before_noun(words, index, BETWEEN, NOUNS | COLOURED)
        described = being or (links.waiting in {"in", "of"} and modifier.kind == "material")
        described = described or links.waiting == "in"
        return modifier if before or (described and not word.article) else thing
    return entry


def _motley(words: list[Mention], index: int) -> bool:
    """ "A rainbow umbrella" has the colours of one."""
    word = words[index]
    mood = word.meaning("mood")
    coloured = mood is not None and bool(mood.details.get("motley")) and not word.plural
    return coloured and before_noun(words, index, MODIFIERS, THINGS)


def known(drafts: list[Draft], words: list[Mention], index: int, entry: Entry, pending: Sequence[int]) -> int | None:
    """The earlier draft that "the X" speaks of again; `pending` are the modifiers that wait for it."""
    word = words[index]
    if word.article != "the" and not (pending and words[pending[0]].article == "the"):
        return None
    for number, draft in enumerate(drafts):
        alike = bool(set(draft.text.lower().split()[1:]) & {word.text.lower()}) and not pending
        same = draft.entry.kind == entry.kind and (draft.entry is entry or alike) and not draft.drop
        if same and word.meaning("thing") is not None:
            draft.words.append(index)
            return number
    return None


def new_draft(words: list[Mention], index: int, entry: Entry) -> Draft:
    """A noun that has not been spoken of before."""
    word = words[index]
    others = tuple(other for other in (word.entry, *word.others) if other is not None and other is not entry)
    unmarked = word.text.lower().split()[-1] in UNMARKED and not article_of(words, index)
    return Draft(entry=entry, text=word.text, plural=word.plural or unmarked, words=[index], others=others)
