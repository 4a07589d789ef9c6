"""The ice that somebody is on is ground: a frozen lake's, or where only the far north and south have it, theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.sites.homes import better_home
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

ICE = frozenset({"ice", "冰"})
FLOE, FROZEN = "ice floe", "frozen lake"
"""How the vocabulary has both."""
WALKERS = frozenset({"person", "child", "penguin", "seal", "bear"})
SERVED = frozenset({"fish", "lobster", "crab", "shrimp", "octopus", "squid"})
"""Animals that are rather laid on ice to be eaten."""
UPON = frozenset({"on", "across", "over", "along", "through"})
NEAR = 3
"""Words between "on" and its ice: "on the thin ice"."""


def on_ice(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the ice that a being is on read as a place."""
    beings = [entry for word in words if (entry := word.meaning("thing")) is not None and _moves(entry)]
    if not beings or any(word.kind == "place" for word in words):
        return list(words)
    polar = any(better_home(entry) == "arctic" for entry in beings)
    found = list(words)
    for at, word in enumerate(words):
        if word.entry is None and word.text.lower() in ICE and _under(words, at):
            found[at] = replace(word, entry=lexicon().english[FLOE if polar else FROZEN], others=())
    return found


def _moves(entry: Entry) -> bool:
    return entry.name in WALKERS or (bool(entry.details.get("poses")) and entry.name not in SERVED)


def _under(words: Sequence[Mention], at: int) -> bool:
    near = words[max(0, at - NEAR) : at] if words[at].text.isascii() else words[at + 1 : at + 2]
    return any(word.kind == "relation" and word.entry is not None and word.entry.name in UPON for word in near)
