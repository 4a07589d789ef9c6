"""An umbrella over people is held by the first of them; one over a house or a car is over it, as wide as it."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import FIGURES
from muralist.engines.preview.props import all_props

UMBRELLA, HANDS = "umbrella", "hands"
OVER = frozenset({"over", "above", "front", "protecting", "covering"})


MEGAPHONE = "megaphone"
SPOKEN = frozenset({"shouting", "yelling", "speaking", "talking", "announcing", "tending", "screaming", "calling"})


def raise_megaphones(drafts: list[Draft]) -> None:
    """Who shouts into a megaphone has it in the hand."""
    for number, horn in enumerate(drafts):
        if horn.drop or horn.entry.name != MEGAPHONE or horn.size > 1:
            continue
        who = next((one for one in drafts if one.entry.name in FIGURES and not one.drop), None)
        tied = who is None or any(link[0] == number and link[1] in {"holding", "carrying"} for link in who.linked)
        if who is None or tied or not set(who.poses) & SPOKEN:
            continue
        tables = {to for to, _ in horn.linked if drafts[to].entry.name == "table" and not drafts[to].words}
        horn.linked, who.poses = [], []
        who.linked = [link for link in who.linked if link[0] not in tables]
        who.link(number, "holding")
        for table in tables:
            drafts[table].drop = True


def settle_shelters(drafts: list[Draft]) -> None:
    """Bring umbrellas over what they are said to shelter."""
    for number, umbrella in enumerate(drafts):
        if umbrella.drop or umbrella.entry.name != UMBRELLA or umbrella.plural or umbrella.count > 1:
            continue
        for other, kind in list(umbrella.linked):
            host = drafts[other]
            if kind not in OVER or host.drop or host.entry.kind != "thing":
                continue
            umbrella.linked = [link for link in umbrella.linked if link[0] != other]
            if host.entry.name in FIGURES:
                host.link(number, "holding")
            else:
                umbrella.link(other, "above")
                metres = float(host.entry.details.get("metres", 0)) or all_props()[host.entry.name].size
                umbrella.size = max(umbrella.size, min(4.0, metres / all_props()[UMBRELLA].size))
