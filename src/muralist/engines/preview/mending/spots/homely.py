"""Things that have their own place with each other: a baby in its cradle, a sword in a stone, stockings at a hearth."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry

HELD = frozenset({"in", "on", "of"})
HAS = frozenset({"holding", "of"})
ABOUT = frozenset({"on", "in", "over", "above", "beside", "front"})
CRADLE, BABY = "crib", frozenset({"child", "doll", "teddy"})
HEARTH, STOCKING = "fireplace", "stocking"
JAR, FIREFLY, FIREFLIES = "jar", "firefly", "fireflies"
SWORD, STUCK, STONES = "sword", "stuck", frozenset({"rock", "stones", "anvil"})
NESTING = "nesting_dolls"
ICE, CONE = "ice_cream", "cone_solid"


def settle_homely(drafts: list[Draft]) -> None:
    """Bring each such pair together as everybody knows it."""
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        if draft.entry.name == NESTING:
            # one drawing is the whole row of them
            draft.count, draft.plural = 1, False
        for host, owner in enumerate(drafts):
            if host == number or owner.entry.kind != "thing" or owner.drop:
                continue
            had = any(other == number and kind in HAS for other, kind in owner.linked)
            inside = had or any(other == host and kind in HELD for other, kind in draft.linked)
            near = inside or any(other == host and kind in ABOUT for other, kind in draft.linked)
            if inside or (near and owner.entry.name == HEARTH):
                _pair(drafts, number, host, had=had)


def _pair(drafts: list[Draft], number: int, host: int, *, had: bool) -> None:
    draft, owner = drafts[number], drafts[host]
    names = (draft.entry.name, owner.entry.name)
    if had and owner.entry.name == CRADLE and draft.entry.name in BABY:
        _tie(drafts, number, host, "in")
    elif names == (STOCKING, HEARTH):
        _tie(drafts, number, host, "hanging")
    elif draft.entry.name == SWORD and owner.entry.name in STONES:
        details = {**draft.entry.details, "variant": STUCK, "home": "forest"}
        draft.entry, draft.others = replace(draft.entry, details=details), ()
        _tie(drafts, number, host, "on")
    elif names == (FIREFLY, JAR):
        owner.entry = replace(owner.entry, details={**owner.entry.details, "variant": FIREFLIES})
        _merge(drafts, number, host)
    elif names == (ICE, CONE):
        owner.words += draft.words
        owner.entry, owner.others, owner.colours = draft.entry, (), draft.colours or owner.colours
        _merge(drafts, number, host)


def _tie(drafts: list[Draft], number: int, host: int, kind: str) -> None:
    drafts[host].linked = [link for link in drafts[host].linked if link[0] != number]
    drafts[number].linked = [link for link in drafts[number].linked if link[0] != host]
    drafts[number].link(host, kind)


def _merge(drafts: list[Draft], number: int, host: int) -> None:
    """One drawing shows both; its words are those of both."""
    gone = drafts[number]
    drafts[host].words += [at for at in gone.words if at not in drafts[host].words]
    gone.entry, gone.others, gone.words, gone.linked = Entry(kind="merged", name=gone.text), (), [], []
    for one in drafts:
        one.linked = [link for link in one.linked if link[0] != number]
