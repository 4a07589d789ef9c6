"""Who gives something holds it out, turned to whoever it is for."""

from __future__ import annotations

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon.mention import Mention

GIVES = frozenset({"giving", "gives", "offering", "offers", "handing", "hands", "presenting", "presents", "送", "送給",
                   "送给", "遞給", "递给", "遞", "递"})  # fmt: skip
FEEDS = frozenset({"feeding", "feeds"})
STREWN = frozenset({"hay", "seeds", "bottle"})
"""What is not held out in one piece."""
KNELT_TO = 0.6
"""Metres: to what is lower one kneels."""
HANDED = CLOTHED | {"robot", "astronaut"}


def give(words: list[Mention], reading: Reading) -> None:
    """Put what is given into the giver's hands."""
    drafts = reading.drafts
    for at, word in enumerate(words):
        fed = word.text.lower() in FEEDS and word.kind == "pose"
        if not fed and (word.text.lower() not in GIVES or word.kind != "unknown"):
            continue
        giver = next((n for n in reversed(range(len(drafts))) if _before(drafts[n], at)
                      and _being(drafts[n])), None)  # fmt: skip
        after = [n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at
                 and draft.is_thing]  # fmt: skip
        gift = next((n for n in after if not _being(drafts[n])), None)
        taker = next((n for n in after if _being(drafts[n])), None)
        if giver is None or gift is None or taker is None:
            continue
        if fed and not _feed(drafts[giver], drafts[taker], drafts[gift]):
            continue
        drafts[gift].linked = [link for link in drafts[gift].linked if link[0] not in {giver, taker}]
        drafts[taker].linked = [link for link in drafts[taker].linked if link[0] not in {giver, gift}]
        drafts[giver].linked = [link for link in drafts[giver].linked if link[0] not in {gift, taker}]
        bites = fed and _low(drafts[taker])
        drafts[taker if bites else giver].link(gift, "carrying")
        drafts[giver].link(taker, "facing")
        drafts[giver].words.append(at)
        if not drafts[taker].poses:
            drafts[taker].link(giver, "facing")


def _feed(giver: Draft, taker: Draft, food: Draft) -> bool:
    """Whether one named piece of food is held out to one animal."""
    if food.entry.name in STREWN or food.plural or food.count > 1 or taker.count > 1 or taker.plural:
        return False
    giver.poses = ["kneeling"] if _low(taker) else []
    return True


def _low(taker: Draft) -> bool:
    """Whether it is so small that one kneels to it, and has the food in its mouth or paws."""
    return metres_of(taker.entry) < KNELT_TO


def _before(draft: Draft, at: int) -> bool:
    return bool(draft.words) and min(draft.words) < at and draft.is_thing


def _being(draft: Draft) -> bool:
    return draft.entry.name in HANDED or alive(draft)
