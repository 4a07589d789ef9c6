"""What a prompt means without naming it: the book of "a girl reading", the bicycle of a cyclist, who wears a coat."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.ahead import object_follows
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

EYED = frozenset({"owl", "bear", "horse", "elephant", "lion", "penguin", "deer", "robot"})
"""Living things without poses that may have spectacles."""
INSTRUMENTS = {
    "guitar",
    "violin",
    "drum",
    "trumpet",
    "piano",
    "microphone",
    "cello",
    "harp",
    "saxophone",
    "flute",
    "banjo",
    "accordion",
    "drum_kit",
    "ukulele",
    "erhu",
    "pipa",
}
"""A musician with one of these has no other."""
STORIES = frozenset({"story", "stories", "tale", "tales", "poem", "poems", "poetry", "novel", "fairytale"})
"""What is read from a book, though that is not named."""
ROWED = frozenset({"rowing", "paddling"})
CLOTHED = frozenset({"person", "child"})


def reads_alone(words: Sequence[Mention], index: int, links: Links) -> bool:
    """ "A girl reading under a tree" has a book, though none is named; adds it and says whether this was so."""
    following = words[index + 1].kind if index + 1 < len(words) else "break"
    story = _story(words, index)
    if words[index].text.lower() not in {"reading", "reads"} or following == "quote":
        return False
    to_somebody = _listener_follows(words, index)
    if not story and not to_somebody and object_follows(words, index):
        return False
    readers = [number for number in links.clause if _literate(links.drafts[number])]
    if not readers:
        return False
    links.drafts.append(Draft(entry=lexicon().english["book"], text="reading", plural=False, words=[index, *story]))
    links.drafts[readers[-1]].link(len(links.drafts) - 1, "carrying")
    if story or to_somebody:
        # "a bedtime story to two cubs": they are who it is read to
        links.related("facing")
    return True


def _listener_follows(words: Sequence[Mention], index: int) -> bool:
    """ "Reading to his grandson": who is named next is read to."""
    after = next((word.meaning("thing") for word in words[index + 1 : index + 4] if word.meaning("thing")), None)
    return after is not None and after.name in CLOTHED


def _story(words: Sequence[Mention], index: int) -> list[int]:
    """The words of what is read: "a bedtime story"."""
    end = next((at for at in range(index + 1, min(index + 4, len(words))) if words[at].text.lower() in STORIES), 0)
    return list(range(index + 1, end + 1))


def _literate(draft: Draft) -> bool:
    """Whether somebody could be reading: people, and animals as in picture books."""
    details = draft.entry.details
    return details.get("prop") in CLOTHED or bool(details.get("poses")) or draft.entry.name in EYED


def add_implied(words: Sequence[Mention], index: int, drafts: list[Draft], number: int) -> None:
    """Add what the noun has by its meaning, unless it is named: a row says `has = "bicycle"`, `by = "riding"`."""
    details = drafts[number].entry.details
    thing = lexicon().english.get(str(details.get("has", "")))
    named = {word.entry.name for word in words if word.entry is not None}
    other = INSTRUMENTS if thing is not None and thing.name in INSTRUMENTS else set()
    if thing is not None and thing.name not in named and not other & named:
        # cyclists have a bicycle each
        each = words[index].plural
        drafts.append(Draft(entry=thing, text=words[index].text, plural=each, words=[index]))
        drafts[number].link(len(drafts) - 1, str(details["by"]))


def as_used(drafts: list[Draft], links: Links, number: int, text: str, prompt_word: str) -> None:
    """Settle what a word means by what is done with it: glasses that are worn, a boat that is rowed."""
    book, draft = lexicon().english, drafts[number]
    alive = [n for n in links.clause if drafts[n].entry.details.get("poses") or drafts[n].entry.name in EYED]
    worn = any((number, "wearing") in one.linked for one in drafts)
    held = any((number, "holding") in drafts[n].linked and "tray" not in drafts[n].traits for n in alive)
    if draft.entry.name == "glass" and draft.plural and text.lower() == "glasses" and (worn or held or draft.pair):
        draft.entry, draft.plural, draft.count = book["spectacles"], False, 0
    if draft.entry is book["boat"] and prompt_word in ROWED:
        draft.entry = book["rowing boat"]


def worn_before(words: Sequence[Mention], index: int) -> list[int]:
    """The "wearing" that a garment follows, if any."""
    for at in range(index - 1, max(-1, index - 6), -1):
        entry = words[at].entry
        if entry is not None and entry.name == "wearing":
            return [at]
    return []


def doer_of(links: Links) -> Draft:
    """Who does a verb with its object inside: what the sentence is about, or the one named last if that is a place."""
    drafts, about = links.drafts, links.about
    able = [n for n in (about, *reversed(links.clause)) if drafts[n].entry.details.get("poses")]
    return drafts[able[0] if able else about]
