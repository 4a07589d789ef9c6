"""Branches in bloom that are in a vase are cut twigs: no tree stands there, 花瓶裡插著一枝梅花."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

VASES = frozenset({"vase", "jar", "bottle"})
WOODY = frozenset({"branch", "tree"})
BLOSSOM, TWIG = "blossom", Entry(kind="thing", name="flowers", details={"variant": "twig", "fills": "flower"})
ONE, BRANCH = "一枝", "plum blossom branch"
LOTUS, CUT = "lotus", "flowers"
HEAD = "magnolia"
"""The head of a stem that has such petals."""


INKS = frozenset({"inkwash", "gongbi"})
"""Styles whose blossoms are a branch across the sheet, as in Chinese painting."""
BIRDS = frozenset({"songbird", "crow", "parrot", "swallow", "kingfisher"})
SPRAYS = frozenset({"梅花", "桃花", "杏花", "梨花", "plum blossom", "plum blossoms", "peach blossom", "peach blossoms"})


def brush_branches(_words: list[Mention], reading: Reading) -> None:
    """Blossoms in ink are one branch in bloom, not trees, and birds are on it: 梅花和喜鵲，水墨."""
    if not INKS & set(reading.tables.get("style", ())):
        return
    held = {other for draft in reading.drafts for other, _ in draft.linked}
    for number, draft in enumerate(reading.drafts):
        spray = draft.entry.name == "tree" and draft.text.lower() in SPRAYS and draft.count < 2 and not draft.drop
        if spray and not draft.linked and number not in held:
            draft.entry, draft.others, draft.plural = lexicon().english[BRANCH], (), False
            for bird in reading.drafts:
                if bird.entry.name in BIRDS and bird.entry.kind == "thing" and not (bird.linked or bird.poses):
                    bird.link(number, "on")


def cut_twigs(drafts: list[Draft]) -> None:
    """Put branches in bloom, and lotus flowers, into the vase that they are said to be in."""
    for number, draft in enumerate(drafts):
        woody = draft.entry.name in WOODY and draft.entry.details.get("variant") == BLOSSOM
        if not woody or draft.drop or draft.entry.kind != "thing":
            continue
        for vase, host in enumerate(drafts):
            if host.entry.name not in VASES or host.drop or not _within(drafts, number, vase):
                continue
            twig = _branch_of(drafts, number)
            for one in (draft, *([] if twig is None else [drafts[twig]])):
                one.linked = []
            if twig is not None:
                draft.words += drafts[twig].words
                draft.count = draft.count or drafts[twig].count
                drafts[twig].entry, drafts[twig].words = Entry(kind="merged", name=""), []
            draft.count = draft.count or int(draft.text.startswith(ONE))
            host.linked = [link for link in host.linked if link[0] not in {number, twig}]
            draft.entry, draft.others = TWIG, ()
            draft.link(vase, "in")
            break
    cut_lotuses(drafts)


def _within(drafts: list[Draft], number: int, vase: int) -> bool:
    twig = _branch_of(drafts, number)
    inner = {number} | (set() if twig is None else {twig})
    held = any(other in inner and kind == "holding" for other, kind in drafts[vase].linked)
    return held or any(other == vase and kind == "in" for one in inner for other, kind in drafts[one].linked)


def _branch_of(drafts: list[Draft], number: int) -> int | None:
    """The plain branch that is one of this tree, as in "a branch of plum blossom"."""
    if drafts[number].entry.name != "tree":
        return None
    return next((n for n, one in enumerate(drafts)
                 if one.entry.name == "branch" and (number, "holding") in one.linked), None)  # fmt: skip


def cut_lotuses(drafts: list[Draft]) -> None:
    """Put lotus flowers into the vase that they are said to be in, on stems and without their leaves."""
    for number, draft in enumerate(drafts):
        if draft.entry.name != LOTUS or draft.drop:
            continue
        for vase, host in enumerate(drafts):
            held = any(link in host.linked for link in ((number, "holding"), (number, "of")))
            if host.entry.name not in VASES or host.drop or not (held or (vase, "in") in draft.linked):
                continue
            details = {**draft.entry.details, "prop": CUT, "variant": HEAD, "fills": "flower"}
            draft.entry, draft.others = replace(draft.entry, name=CUT, details=details), ()
            host.linked = [link for link in host.linked if link[0] != number]
            draft.linked = [link for link in draft.linked if link[0] != vase]
            draft.link(vase, "in")
            break
