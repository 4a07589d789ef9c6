"""Who crosses a finish line runs before it; a dress that a dummy has on is the dummy's own."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon.mention import FIGURES

LINE, DUMMY, DRESS = "finish_line", "dummy", "apparel"


def settle_crossings(drafts: list[Draft]) -> None:
    """Bring runners before the line, and dress dummies."""
    for number, draft in enumerate(drafts):
        if draft.drop or draft.entry.kind != "thing":
            continue
        for other, kind in list(draft.linked):
            host = drafts[other]
            if host.drop:
                continue
            if host.entry.name == LINE and draft.entry.name in FIGURES and kind != "front":
                draft.linked = [link for link in draft.linked if link[0] != other]
                draft.link(other, "front")
                if not draft.poses and "running" in poses_taken(draft.entry):
                    draft.poses.append("running")
            elif draft.entry.name == DUMMY and host.entry.name == DRESS:
                draft.colours = draft.colours or list(host.colours)
                draft.words += host.words
                host.drop = True
                draft.linked = [link for link in draft.linked if link[0] != other]
                for one in drafts:
                    one.linked = [(number if to == other else to, how) for to, how in one.linked]
