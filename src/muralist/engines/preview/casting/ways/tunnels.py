"""A train that is named with a tunnel is in its mouth: half out of it, or with its front in the dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

TRAIN, TUNNEL = "train", "tunnel"
LEAVING, ENTERING = "leaving", "entering"
INTO = ("into", "enter", "toward", "進", "进", "入", "向")
WAYS = frozenset({"emerging from", "coming out of", "out of", "exiting from", "coming", "comes", "out", "emerging",
                  "emerges", "exiting", "leaving", "leaves", "bursting", "into", "entering", "enters", "going",
                  "heading", "through", "passing", "開", "开", "駛", "驶", "出來", "出来",
                  "穿過", "穿过", "穿", "鑽", "钻", "開出", "开出", "開出來", "开出来", "駛出", "驶出", "鑽出", "钻出",
                  "出", "進", "进", "開進", "开进", "駛進", "驶进", "進入", "进入", "駛入", "驶入", "衝出", "冲出",
                  "過", "过", "來", "来"})  # fmt: skip
"""Words for going in or out, which the mouth shows."""


def settle_tunnels(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Make the one train and the one tunnel of a prompt one thing."""
    trains, mouths = (
        [draft for draft in drafts if draft.entry.kind == "thing" and draft.entry.name == name and not draft.drop]
        for name in (TRAIN, TUNNEL)
    )
    if len(trains) != 1 or len(mouths) != 1 or trains[0].count > 1 or trains[0].plural:
        return
    train, mouth = trains[0], mouths[0]
    said = [at for at, word in enumerate(words) if word.text.lower() in WAYS]
    way = ENTERING if any(part in words[at].text.lower() for at in said for part in INTO) else LEAVING
    variant = str(train.entry.details.get("variant", ""))
    train.entry = replace(train.entry, details={**train.entry.details, "variant": f"{variant} {way}".strip()})
    number = next(at for at, draft in enumerate(drafts) if draft is mouth)
    train.linked = [(other, kind) for other, kind in train.linked if other != number]
    train.words += [*mouth.words, *(at for at in said if words[at].kind in {"unknown", "relation"})]
    mouth.entry, mouth.others, mouth.words, mouth.linked = Entry(kind="merged", name=mouth.text), (), [], []
