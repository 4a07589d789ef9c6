"""Trees and flowers that bloom: "in bloom" is no bunch beside a tree, and 樱花盛开 is more than one tree."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

STATES = frozenset({"bloom", "blossom", "flower", "blooms", "blossoms", "flowers"})
INTO = frozenset({"in", "in full", "full", "in early", "early"})
BLOOMING = frozenset({"tree", "flowers"})
BARE = frozenset({"", "apple", "peach", "pear", "cherry", "orange", "lemon", "blossom"})
"""The trees whose bloom is seen."""
BLOSSOM = "blossom"
FLOWERING, FRUITS = frozenset({"flowers"}), frozenset({"fruit"})


def settle_bloom(words: list[Mention], drafts: list[Draft]) -> None:
    """Take "in bloom" into the plant it is said of, and make blossom without a number several trees."""
    for number, draft in enumerate(drafts):
        if draft.entry.name == "flowers" and not draft.drop and _state(words, draft):
            _take_in(drafts, number)
    _bear(drafts)
    placed = {other for draft in drafts for other, _ in draft.linked}
    for number, draft in enumerate(drafts):
        if _wild(draft) and number not in placed and not any(drafts[o].entry.kind == "thing" for o, _ in draft.linked):
            draft.plural = True


def _state(words: list[Mention], draft: Draft) -> bool:
    """Whether the noun only says that something blooms."""
    first = min(draft.words, default=0)
    if draft.text.lower() not in STATES or draft.count or draft.single or not first:
        return False
    return words[first - 1].text.lower() in INTO


def _bear(drafts: list[Draft]) -> None:
    """What is named right before a tree in Chinese is on it: 開滿花的樹 blossoms, and 結滿蘋果的蘋果樹 has apples."""
    trees = {min(one.words): one for one in drafts if one.entry.name == "tree" and one.words and not one.drop}
    for number, draft in enumerate(drafts):
        tree = trees.get(max(draft.words, default=-2) + 1)
        if tree is None or draft.text.isascii() or draft.drop or tree is draft or draft.count > 1 or draft.linked:
            continue
        kind = str(tree.entry.details.get("variant", ""))
        if draft.entry.name in FLOWERING and kind in BARE:
            tree.entry = replace(tree.entry, details={**tree.entry.details, "variant": BLOSSOM})
            tree.colours = tree.colours or draft.colours
        elif draft.entry.name not in FRUITS or str(draft.entry.details.get("variant", "")) != kind:
            continue
        tree.words += draft.words
        tree.count = tree.count or draft.count
        draft.entry, draft.words, draft.others = Entry(kind="merged", name=draft.text), [], ()
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]


def _take_in(drafts: list[Draft], number: int) -> None:
    """The bloom becomes a look of the nearest plant before it, if there is one."""
    bloom = drafts[number]
    host = next((one for one in reversed(drafts[:number]) if one.is_thing), None)
    if host is None or host.entry.name not in BLOOMING:
        return
    kind = str(host.entry.details.get("variant", ""))
    if host.entry.name == "tree":
        if kind not in BARE:
            return
        host.entry = replace(host.entry, details={**host.entry.details, "variant": BLOSSOM})
    host.words += bloom.words
    bloom.entry, bloom.words, bloom.linked = Entry(kind="merged", name=bloom.text), [], []
    for draft in drafts:
        draft.linked = [link for link in draft.linked if link[0] != number]


def _wild(draft: Draft) -> bool:
    """Whether a Chinese word names blossom rather than one tree: 樱花, but not 一棵樱花 or 樱花树."""
    tree = draft.entry.name == "tree" and draft.entry.details.get("variant") == BLOSSOM
    return tree and not draft.drop and draft.text.endswith("花") and not (draft.count or draft.single)
