"""Toys, models and figurines: the shape of a thing, small enough for a shelf, and at home in a room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props

TOYS = frozenset(
    {"toy", "model", "miniature", "plush", "stuffed", "lego", "wind-up", "clockwork", "figurine", "origami"}
)
SMALL = 0.24
"""Metres: the height of a toy."""
HOME = "livingroom"
LARGE = 0.45
"""Metres: what is smaller anyway keeps its size."""
GROWN = frozenset({"person", "child", "shop"})
"""What is never a toy: a toy store is a house."""


def settle_toys(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A toy robot is as high as a hand, whatever robots are."""
    for draft in drafts:
        if draft.entry.kind != "thing" or not draft.words:
            continue
        first = draft.text.lower().split()[0]
        marked = first in TOYS or _marked(words, draft)
        marked = draft.entry.details.get("figurine") or (marked and draft.entry.name not in GROWN)
        if not marked or all_props()[draft.entry.name].size <= LARGE:
            continue
        draft.words += [at for at in _marks(words, draft) if at not in draft.words]
        details = {**draft.entry.details, "metres": SMALL, "home": HOME}
        draft.entry, draft.others = replace(draft.entry, details=details), ()
        draft.size = 1.0
    _wool(drafts)


def _marks(words: Sequence[Mention], draft: Draft) -> list[int]:
    """The words before the noun that say that it is a toy."""
    named = min(at for at in draft.words if words[at].text == draft.text) if _own(words, draft) else min(draft.words)
    return [at for at in range(max(0, named - 3), named) if words[at].text.lower() in TOYS]


def _wool(drafts: Sequence[Draft]) -> None:
    """The ball of yarn that a cat plays with is the one before its paws."""
    cats = [draft for draft in drafts if draft.entry.name == "cat" and "playing" in draft.poses and not draft.drop]
    for number, yarn in enumerate(drafts):
        if yarn.entry.name != "yarn" or yarn.drop or len(cats) != 1 or cats[0].plural or yarn.plural:
            continue
        cat = cats[0]
        code = "".join(f"{round(255 * part):02x}" for part in yarn.colours[0].colour) if yarn.colours else ""
        variant = f"{cat.entry.details.get('variant', '')} {'wool:' + code if code else ''}".strip()
        cat.entry = replace(cat.entry, details={**cat.entry.details, "variant": variant})
        cat.words += yarn.words
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]
        yarn.entry, yarn.others, yarn.linked, yarn.words = Entry(kind="merged", name="yarn"), (), [], []


def _marked(words: Sequence[Mention], draft: Draft) -> bool:
    """Whether "toy" or "model" stands among the words right before the noun."""
    named = min(at for at in draft.words if words[at].text == draft.text) if _own(words, draft) else min(draft.words)
    for at in range(named - 1, max(-1, named - 4), -1):
        if words[at].text.lower() in TOYS:
            return True
        if words[at].kind not in {"colour", "size", "material", "pattern", "unknown"} or words[at].article:
            return False
    return False


def _own(words: Sequence[Mention], draft: Draft) -> bool:
    return any(words[at].text == draft.text for at in draft.words)
