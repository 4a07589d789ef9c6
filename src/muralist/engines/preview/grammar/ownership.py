"""Parts of things: "a house with a red roof", "a board on the car's roof", 紅屋頂的房子."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

Tinted = list[tuple[int, Tint]]
"""Colours before a part, each with the number of its mention."""


def shows(part: Entry, draft: Draft) -> bool:
    """Whether the thing's prop shows the part by itself."""
    return draft.entry.name in {name.strip() for name in str(part.details.get("of", "")).split(",")}


class Parts:
    """Gives the words of parts to the things that show them; in Chinese the part may come before its thing."""

    def __init__(self, links: Links) -> None:
        self.links = links
        self.waiting: list[tuple[int, Entry, Tinted]] = []

    def named(self, index: int, part: Entry, tints: Tinted, following: Sequence[Mention]) -> None:
        """A part was read: it belongs to the nearest thing of the sentence that has one."""
        drafts, last = self.links.drafts, self.links.last
        host = next((n for n in reversed(self.links.sentence) if shows(part, drafts[n]) and not drafts[n].drop), None)
        if host is None:
            self.waiting.append((index, part, tints))
            return
        _give(drafts[host], index, part, tints)
        if self.links.waiting == "on" and last is not None and last != host:
            drafts[last].link(host, "on")
        self.links.dressed(more=any(word.kind == "joining" for word in following))

    def expected(self, part: Entry | None) -> bool:
        """Whether what comes after "with" is a part of the noun that is said to have it."""
        last, drafts = self.links.last, self.links.drafts
        if part is None or last is None or self.links.waiting != "holding":
            return False
        return any(shows(part, drafts[n]) and not drafts[n].drop for n in self.links.clause)

    def noun(self, draft: Draft) -> None:
        """A noun was read: it takes the parts that were named before it, if it shows them."""
        for index, part, tints in self.waiting:
            if draft.entry.kind == "thing" and shows(part, draft):
                _give(draft, index, part, tints)
        self.waiting = []


def _give(draft: Draft, index: int, part: Entry, tints: Tinted) -> None:
    draft.words.append(index)
    if "slot" not in part.details or draft.count > 1:
        # several instances take their colours in turn, so that none is left for a part
        return
    for at, tint in tints:
        draft.tints[int(part.details["slot"])] = tint
        draft.words.append(at)
