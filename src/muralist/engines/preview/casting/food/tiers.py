"""Cakes of several tiers, and what decorates a cake: roses on it are icing or fresh flowers, and in no vase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import octets
from muralist.engines.preview.casting.fillings import tints
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

CAKE, TIERED = "cake", "tiered"
TIERS = frozenset({"tier", "tiers", "tiered", "layer", "layers", "層", "层"})
ON_CAKE = frozenset({"holding", "on", "wearing"})
PINK = (0.88, 0.56, 0.62)
SAID = Entry(kind="role", name="tiers")


def count_tiers(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with "three tiers" said of the one cake, and of no number of cakes."""
    found = list(words)
    cakes = [n for n, word in enumerate(found) if _cake(word)]
    for at, word in enumerate(words):
        if word.text.lower() not in TIERS or len(cakes) != 1:
            continue
        own = found[cakes[0]]
        before = words[at - 1].entry if at and words[at - 1].kind == "number" else None
        number = before.name if before is not None else ""
        if not number and "layer" in word.text.lower():
            continue
        entry = own.entry
        assert entry is not None
        details = {**entry.details, "variant": f"{TIERED} {number}".strip(), "metres": 0.5}
        found[cakes[0]] = replace(own, entry=replace(entry, details=details), others=())
        found[at] = replace(word, entry=SAID, others=())
        if number:
            found[at - 1] = replace(words[at - 1], entry=SAID, others=())
    return found


def _cake(word: Mention) -> bool:
    return word.kind == "thing" and word.entry is not None and word.entry.name == CAKE and (
        str(word.entry.details.get("variant", "")).split()[:1] in ([], [TIERED], ["chocolate"])
    )  # fmt: skip


def decorate(drafts: list[Draft]) -> None:
    """Lay the flowers that a tiered cake comes with on it."""
    for number, cake in enumerate(drafts):
        variant = str(cake.entry.details.get("variant", ""))
        if cake.entry.kind != "thing" or cake.entry.name != CAKE or cake.drop or TIERED not in variant.split():
            continue
        for other, kind in list(cake.linked):
            if kind in ON_CAKE and drafts[other].entry.details.get("fills") == "flower":
                _lay_on(cake, drafts[other], other)
        for draft in drafts:
            on = any(at == number and kind == "on" for at, kind in draft.linked)
            if on and draft.entry.details.get("fills") == "flower" and not draft.drop:
                draft.linked = []
                _lay_on(cake, draft, -1)


def _lay_on(cake: Draft, flowers: Draft, other: int) -> None:
    colours = tints(flowers)
    tone = colours[0].colour if colours else PINK
    code = "".join(f"{part:02x}" for part in octets(tone)[:3])
    cake.entry = replace(cake.entry, details={**cake.entry.details,
                                              "variant": f"{cake.entry.details['variant']} blooms:{code}"})  # fmt: skip
    cake.linked = [link for link in cake.linked if link[0] != other]
    cake.words += flowers.words
    flowers.entry, flowers.others, flowers.words, flowers.linked = Entry(kind="merged", name=flowers.text), (), [], []
