"""A field that is said to be of one kind of flower is planted with it in rows, whatever word stands between."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

FIELDS = {"tulip": "tulip field", "lavender": "lavender field", "sunflower": "sunflower field"}
"""By the kind of flower, the word for a field of it."""
TINTED = frozenset({"tulip", "lavender"})
"""What is grown in several colours."""
MEADOW = "meadow"
HELD = frozenset({"in", "on", "at"})


def sow_fields(words: Sequence[Mention], reading: Reading) -> None:
    """Read "a field of red tulips" as a tulip field in red; the flowers are no things then."""
    del words
    drafts = reading.drafts
    for number, draft in enumerate(drafts):
        kind = str(draft.entry.details.get("variant", "")) if draft.entry.name == "flowers" else ""
        if kind not in FIELDS or draft.count or draft.drop or (draft.colours and kind not in TINTED):
            continue
        field = next((one for one in drafts if _of(one, number, drafts)), None)
        if field is None or any((number, how) in one.linked for one in drafts for how in ("carrying", "wearing")):
            continue
        field.entry, field.others = lexicon().english[FIELDS[kind]], ()
        field.colours = field.colours or list(draft.colours)
        field.words = sorted({*field.words, *draft.words})
        field.linked = [link for link in field.linked if link[0] != number]
        _merge(draft, number, drafts)
        return


def _of(field: Draft, flowers: int, drafts: Sequence[Draft]) -> bool:
    """Whether a draft is a meadow that has these flowers, or that their word stands right before."""
    if field.entry.kind != "place" or field.entry.name != MEADOW or field.drop:
        return False
    holding = (flowers, "holding") in field.linked
    return holding or bool(field.words and drafts[flowers].words and field.words[0] - drafts[flowers].words[-1] == 1)


def _merge(draft: Draft, number: int, drafts: Sequence[Draft]) -> None:
    draft.entry, draft.others, draft.linked, draft.words = Entry(kind="merged", name=draft.text), (), [], []
    for one in drafts:
        one.linked = [link for link in one.linked if link[0] != number]
