"""Where light and water are: rays by a window are a room's; fish in blue water, and who swims so, are under it."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import NOUNS, Mention

RAYS, WINDOW = "rays", "window"
PANES = frozenset({"window", "windows", "curtains", "blinds", "skylight", "窗", "窗戶", "窗户", "窗簾", "窗帘"})
SWIMMERS = frozenset(
    {"fish", "shark", "whale", "octopus", "jellyfish", "seahorse", "turtle", "dolphin", "ray", "squid"}
)
WATER = ("water", "水")
DEEP = "underwater"
VESSEL = frozenset({"glass of water", "bowl of water", "water glass", "一杯水", "杯水"})


def settle_beams(words: Sequence[Mention], reading: Reading) -> None:
    """Read rays beside a window as its light, and the water around a swimmer as the sea it is in."""
    drafts = reading.drafts
    if any(word.text.lower() in PANES for word in words):
        _through_panes(reading)
    deep = lexicon().english.get(DEEP)
    for number, draft in enumerate(drafts):
        if deep is None or draft.entry.name != "glass" or draft.drop or not _is_water(draft):
            continue
        if any(_swims(one, number) for one in drafts):
            draft.entry, draft.others = deep, ()
            draft.linked = []
    submerged = [at for at, word in enumerate(words) if word.kind not in NOUNS and word.text.lower().endswith(DEEP)]
    if deep is not None and submerged and not any(draft.entry.kind == "place" for draft in drafts):
        # "swimming underwater" says where as well as how
        drafts.append(Draft(entry=deep, text=DEEP, plural=False, words=submerged))


def _is_water(draft: Draft) -> bool:
    text = draft.text.lower()
    return text not in VESSEL and text.endswith(WATER)


def _swims(draft: Draft, number: int) -> bool:
    return draft.entry.kind == "thing" and draft.entry.name in SWIMMERS and (number, "in") in draft.linked


def _through_panes(reading: Reading) -> None:
    for draft in reading.drafts:
        if draft.entry.kind == "feature" and draft.entry.name == RAYS and not draft.drop:
            reading.tables.setdefault("light", []).append(WINDOW)
            reading.used.update(draft.words)
            draft.drop = True
