"""What hands by themselves hold lies on their palms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.people.handwork import HOLDING

HANDS, HELD = "hands", frozenset({"carrying", "holding", "in", "biting", "facing"})
FREE = frozenset({"cupped", "one", "passing"})
THUMB = "thumb"
BOTH = frozenset({"hands", "two hands", "雙手", "双手", "兩隻手", "两只手", "another"})
PASSED = frozenset({"exchanging", "giving", "passing", "handing", "交換", "交换", "遞", "递", "递给", "交给"})
"""What two hands do that give something to each other."""


def lay_in_palms(words: Sequence[Mention], reading: Reading) -> None:
    """Put what the hands have, or else the one thing named after them, on them."""
    drafts = reading.drafts
    _pass_on(words, reading)
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


def _pass_on(words: Sequence[Mention], reading: Reading) -> None:
    """Two hands, or one and another, between which something goes over."""
    said = {at for at, word in enumerate(words) if word.text.lower() in PASSED and word.meaning("thing") is None}
    hands = [one for one in reading.drafts if one.entry.name == HANDS and one.entry.kind == "thing" and not one.drop]
    if hands and any(one.entry.name == THUMB and not one.drop for one in reading.drafts):
        # a thumb that is up is a hand's own
        for one in hands:
            one.drop = True
            reading.used |= {*one.words, *said}
        return
    twice = sum(word.text.lower() in {"hand", "手"} for word in words) > 1
    both = twice or len(hands) > 1 or any(word.text.lower() in BOTH for word in words)
    if not said or not hands or not both:
        return
    first = hands[0]
    first.entry = replace(first.entry, details={**first.entry.details, "variant": "passing"})
    for other in hands[1:]:
        first.words += other.words
        other.drop = True
    reading.used |= said | {at for at, word in enumerate(words) if word.text.lower() in {"hand", "hands"}}
