"""An envelope that is open has its flap up, and what flies out of it comes out of it: hearts, confetti, a letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.props.study import PAPER

ENVELOPE = "letter"
NAMED = ("envelope", "信封")
OPENED = frozenset({"open", "opened", "opening", "打开", "敞开", "拆开", "开启", "打", "开", "拆"})
OUT = frozenset({"flying", "flying out", "flying out of", "coming out of", "coming out", "popping out", "bursting out",
                 "out of", "pouring out", "spilling out", "floating out", "floating", "bursting", "popping", "coming",
                 "pouring", "spilling", "inside", "飞", "飞出", "飞出来", "飘出", "飘", "冒出", "蹦出", "出来", "掉出",
                 "里", "落"})  # fmt: skip
SHEETS = frozenset({"letter", "document", "paper"})
HELD = frozenset({"in", "holding", "carrying", "from", "above", "on"})
FEW = 9
NEAR = 4
"""Words from the envelope to the one that says that it is open."""


def open_envelopes(words: Sequence[Mention], reading: Reading) -> None:
    """Give the one envelope that is said to be open its contents; whatever comes out of it opens it as well."""
    drafts = reading.drafts
    found = [n for n, one in enumerate(drafts) if one.entry.kind == "thing" and one.entry.name == ENVELOPE
             and folded(one.text.lower()).endswith(NAMED) and one.words and not one.drop]  # fmt: skip
    if len(found) != 1 or drafts[found[0]].count > 1:
        return
    number = found[0]
    envelope = drafts[number]
    at = min(envelope.words)
    opened = {n for n, word in enumerate(words) if abs(n - at) <= NEAR and folded(word.text.lower()) in OPENED}
    out = {n for n, word in enumerate(words) if folded(word.text.lower()) in OUT}
    contents = next((n for n, one in enumerate(drafts) if n != number and _comes_out(drafts, n, number)), None)
    if not opened and (contents is None or not out):
        return
    kind = "" if contents is None else _kind(drafts[contents])
    shown = f"open {kind}".strip()
    if contents is not None:
        inside = drafts[contents]
        shown = f"open {kind}:{min(inside.count, FEW)}" if kind == "heart" and inside.count else shown
        envelope.words = [*envelope.words, *inside.words]
        if inside.colours:
            paper = envelope.colours[:1] or [Tint(word="", colour=PAPER)]
            envelope.colours = [*paper, *inside.colours]
        inside.drop, inside.linked, inside.words = True, [], []
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != contents]
        reading.used.update(out)
    envelope.entry = replace(envelope.entry, details={**envelope.entry.details, "variant": shown})
    envelope.others, envelope.plural = (), False
    reading.used.update(opened)


def _kind(draft: Draft) -> str:
    return draft.entry.name if draft.entry.name in {"heart", "confetti"} else "sheet"


def _comes_out(drafts: Sequence[Draft], number: int, envelope: int) -> bool:
    """Whether something is what the envelope holds."""
    one = drafts[number]
    if one.drop or not one.words or one.entry.name not in {"heart", "confetti", *SHEETS}:
        return False
    tied = any(other == envelope and kind in HELD for other, kind in one.linked)
    had = any(other == number and kind in HELD for other, kind in drafts[envelope].linked)
    return tied or had or one.entry.name != "letter"
