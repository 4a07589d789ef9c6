"""A curtain behind what is shown, where no window is, is that of a stage: it fills the back."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

STAGE = "stage"
CURTAINS = "curtain"
BACK = frozenset({"back", "behind"})
BACKDROPS = frozenset(
    {"behind", "backdrop", "background", "後", "后", "背後", "背后", "後面", "后面", "身後", "身后", "背景"}
)
"""Words that put a curtain to the back where nothing else says what it is behind."""


def draw_drapes(words: list[Mention], reading: Reading) -> None:
    """Make a stage of the curtain that is behind things, unless a place or a window is named."""
    if any(_fixes(draft) for draft in reading.drafts) or any("window" in word.text.lower() for word in words):
        return
    for number, draft in enumerate(reading.drafts):
        if draft.entry.kind != "thing" or draft.entry.name != CURTAINS or draft.drop:
            continue
        hosts = any(kind in BACK for _, kind in draft.linked)
        before = any((number, "front") in one.linked for one in reading.drafts)
        said = [at for at in range(max(draft.words, default=0) + 1, min(len(words), max(draft.words, default=0) + 3))
                if words[at].text.lower() in BACKDROPS]  # fmt: skip
        if hosts or before or said or draft.spot in BACK:
            _become_stage(draft, said)
            return


def _fixes(draft: Draft) -> bool:
    return not draft.drop and (draft.entry.kind == "place" or draft.entry.name in {"window", "bed", "bathtub"})


def _become_stage(draft: Draft, said: list[int]) -> None:
    draft.entry, draft.others, draft.linked, draft.spot = Entry(
        kind="place", name=STAGE, details={"tints": "curtains"}), (), [], ""  # fmt: skip
    draft.words += said
