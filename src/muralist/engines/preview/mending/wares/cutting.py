"""Fruit that is said to be cut shows its inside."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

CUTTING = frozenset({"cut", "sliced", "halved", "split", "切", "切開", "切开", "剖", "對半", "对半"})
CUT_INTO = frozenset({"open", "half", "halves", "two", "in", "into", "開", "开"})
TWO = frozenset({"half", "halves", "two", "halved", "對半", "对半"})
PAIRED = frozenset({"half orange", "half lemon", "half grapefruit", "half pomegranate", "kiwi slice"})
HALVES = {"pomegranate": "half pomegranate", "orange": "half orange", "lemon": "half lemon", "kiwi": "kiwi slice",
          "grapefruit": "half grapefruit", "durian": "open durian", "avocado": "half avocado"}  # fmt: skip
OPEN = frozenset({"watermelon", "half avocado", "fig", "dragon fruit", "coconut", "sandwich", "half orange",
                  "half lemon", "half pomegranate", "half grapefruit", "burrito", "kiwi slice",
                  "open durian"})  # fmt: skip
"""What is drawn cut, by the variant or the name of its drawing."""


def cut_open(words: Sequence[Mention], reading: Reading, draft: Draft) -> None:
    """Show a fruit's inside where it is said to be cut, and understand that where its drawing shows it anyway."""
    said = [at for at in range(max(0, min(draft.words, default=0) - 4), max(draft.words, default=-5) + 5)
            if at < len(words) and words[at].text.lower() in CUTTING]  # fmt: skip
    fill = str(draft.entry.details.get("fill") or draft.entry.details.get("variant") or draft.entry.name)
    if not said or draft.entry.name not in {"morsel", "fruit", "watermelon", "durian", "plate"}:
        return
    if fill in HALVES:
        details = {key: value for key, value in draft.entry.details.items() if key != "metres"}
        half = lexicon().english.get(HALVES[fill])
        details |= {"prop": "morsel", "variant": HALVES[fill], "fill": HALVES[fill]}
        draft.entry = half if half is not None and half.kind == "thing" else Entry(
            kind="thing", name="morsel", details=details)  # fmt: skip
        fill = HALVES[fill]
    if fill in OPEN or draft.entry.name in OPEN:
        for at in said:
            after = [n for n in range(at + 1, min(at + 3, len(words))) if words[n].text.lower() in CUT_INTO]
            reading.used |= {at, *after}
            if any(words[n].text.lower() in TWO for n in (at, *after)) and fill in PAIRED and draft.count < 2:
                # both halves are there
                draft.count, draft.plural = 2, True
