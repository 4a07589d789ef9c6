"""What a pronoun says of whoever was named before it: "a firefighter holding his helmet" is a man."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention

HIS, HERS = frozenset({"his", "he", "him", "himself", "他", "他的"}), frozenset({"her", "she", "hers", "herself", "她",
                                                                                "她的"})  # fmt: skip
KINDS = {"person": ("man", "woman"), "child": ("boy", "girl")}
SAID = frozenset({"man", "woman", "boy", "girl"})
BOUNDS = frozenset({"and"})


def know_by_pronouns(words: Sequence[Mention], reading: Reading) -> None:
    """Make a man or a woman of the only figure before such a pronoun, where no noun says which."""
    figures = [draft for draft in reading.drafts if draft.is_named and draft.entry.name in KINDS]
    for at, word in enumerate(words):
        text = word.text.lower()
        if text not in HIS | HERS:
            continue
        before = [draft for draft in figures if min(draft.words) < at]
        if len(before) == 1 and not before[0].plural and before[0].count < 2:
            _name(before[0], woman=text in HERS)


def _name(draft: Draft, *, woman: bool) -> None:
    said = {*str(draft.entry.details.get("variant", "")).split(), *draft.traits}
    if not said & SAID:
        draft.traits.append(KINDS[draft.entry.name][woman])
