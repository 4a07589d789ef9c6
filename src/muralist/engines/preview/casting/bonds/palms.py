"""What hands by themselves hold lies on their palms."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.people.handwork import HOLDING

HANDS, HELD = "hands", frozenset({"carrying", "holding", "in", "biting", "facing"})
FREE = frozenset({"cupped", "one"})


def lay_in_palms(words: Sequence[Mention], reading: Reading) -> None:
    """Put what the hands have, or else the one thing named after them, on them."""
    drafts = reading.drafts
    for number, hands in enumerate(drafts):
        if hands.entry.kind != "thing" or hands.entry.name != HANDS or hands.drop:
            continue
        if not FREE & set(str(hands.entry.details.get("variant", "")).split()):
            continue
        named = [other for other, kind in hands.linked if kind in HELD and drafts[other].entry.kind == "thing"]
        named += [n for n in range(number + 1, len(drafts)) if drafts[n].entry.kind == "thing" and not drafts[n].drop]
        hands.linked = [link for link in hands.linked if link[0] not in named]
        if named:
            held = drafts[named[0]]
            held.linked = [link for link in held.linked if link[0] != number]
            held.link(number, "on")
            between = range(max(hands.words, default=0), min(held.words, default=0))
            reading.used.update(at for at in between if words[at].text.lower() in HOLDING)
