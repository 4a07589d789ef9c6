"""Whether a noun of a trade says that it is a woman or a man: a policewoman, a waitress, 女醫生."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

SHE, HE = frozenset({"her", "she", "herself", "hers"}), frozenset({"his", "he", "him", "himself"})
"""Pronouns by which one knows."""
SAID = frozenset({"man", "woman", "boy", "girl"})
HERS = frozenset({"waitress", "actress", "hostess", "stewardess", "shepherdess", "huntress", "seamstress", "heroine",
                  "superheroine", "ballerina", "cowgirl", "duchess", "goddess", "geisha", "nun", "maid"})  # fmt: skip
HIS = frozenset({"monk", "samurai", "gentleman"})
NEITHER = frozenset({"human", "humans", "woman", "german"})
"""Words that end in "man" by chance."""


def gendered(words: Sequence[str], noun: str, traits: Sequence[str] = ()) -> list[str]:
    """The words of a figure's variant, and "man" or "woman" where the noun tells and nothing else does.

    `traits` are what is said besides: a male nurse is a man although the usual one is a woman.
    """
    if SAID & set(traits):
        return [word for word in words if word not in SAID]
    if SAID & set(words):
        return list(words)
    last = noun.lower().split()[-1] if noun.split() else ""
    stem = last[:-3] + "man" if last.endswith("men") else last
    if stem in HERS or stem.rstrip("s") in HERS or stem.endswith(("woman", "lady", "girl")) or "女" in noun:
        return ["woman", *words]
    if stem in HIS or "男" in noun or (stem.endswith(("man", "boy")) and stem not in NEITHER):
        return ["man", *words]
    return list(words)


def name_by_pronouns(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Somebody of whom the prompt says "her" is a woman, where the noun tells nothing: a baker with her dog."""
    people = [one for one in drafts if one.is_named and one.entry.name == "person"]
    if len(people) != 1 or any(one.is_thing and one.entry.name == "child" for one in drafts):
        return
    who = people[0]
    known = {*who.traits, *str(who.entry.details.get("variant", "")).split()}
    if known & SAID or who.count > 1 or who.plural or gendered((), who.text):
        return
    said = {token for word in words[min(who.words) :] if word.kind != "quote"
            for token in word.text.lower().split()}  # fmt: skip
    if said & SHE and not said & HE:
        who.traits.append("woman")
    elif said & HE and not said & SHE:
        who.traits.append("man")
