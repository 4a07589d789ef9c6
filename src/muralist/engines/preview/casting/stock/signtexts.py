"""A sign that is called by what it says has those words on it: "an open sign", "a we are hiring sign"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention

SIGN, HOUSES = "sign", frozenset({"house", "villa", "barn", "shop"})
SAID = {
    "open": "OPEN", "closed": "CLOSED", "sale": "SALE", "sold": "SOLD", "hiring": "WE ARE HIRING", "welcome": "WELCOME",
    "help wanted": "HELP WANTED", "exit": "EXIT", "sold out": "SOLD OUT", "reserved": "RESERVED", "free": "FREE",
    "private": "PRIVATE", "danger": "DANGER", "caution": "CAUTION", "beware": "BEWARE", "rent": "FOR RENT",
    "under construction": "UNDER CONSTRUCTION", "thank you": "THANK YOU", "vacancy": "VACANCY", "hotel": "HOTEL",
    "parking": "PARKING", "no parking": "NO PARKING", "no smoking": "NO SMOKING", "no entry": "NO ENTRY",
        "entrance": "ENTRANCE",
    "coffee": "COFFEE", "coming soon": "COMING SOON", "out of order": "OUT OF ORDER", "new": "NEW", "wanted": "WANTED",
}  # fmt: skip
"""What signs are called, and what stands on them."""
LONGEST = 3


def letter_signs(words: Sequence[Mention], reading: Reading) -> None:
    """Give each sign without words of its own those that it is called by."""
    drafts = reading.drafts
    for draft in drafts:
        named = draft.entry.name == SIGN and "sign" in draft.text.lower()
        if draft.drop or not named or draft.quote or not draft.words:
            continue
        end = next((at for at in draft.words if "sign" in words[at].text.lower()), min(draft.words))
        for length in range(LONGEST, 0, -1):
            start = end - length
            if start < 0:
                continue
            name = " ".join(word.text.lower() for word in words[start:end])
            text = SAID.get(name)
            free = all(word.meaning("thing") is None and word.meaning("place") is None for word in words[start:end])
            if text is None or not free:
                continue
            if name == "sale" and any(one.entry.name in HOUSES and not one.drop for one in drafts):
                text = "FOR SALE"
            draft.quote = text
            reading.used |= set(range(start, end))
            break
