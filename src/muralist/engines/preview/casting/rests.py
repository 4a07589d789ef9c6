"""How things rest: what is said to lean against something does so, and folded umbrellas are closed."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.poise.leaning import CLOSE, LEANERS, LEANING

AGAINST = ("leaning", "leant", "leaned", "leans", "propped", "resting against", "against", "靠", "倚", "斜靠")
RESTING = ("propped", "rest", "lean", "stand")
UPRIGHT = frozenset({"robot", "astronaut", "bear", "horse"})
"""Who leans though its row lists no poses."""
HOOKS = frozenset({"beam", "beams", "wooden beam", "rafter", "rafters"})
"""What something indoors hangs from that is not painted itself."""
LEADING = ("leading", "leads", "winding to", "winding up to", "running to")
SHUT = frozenset({
    "closed", "folded", "furled", "shut", "rolled up", "合起來", "合起来", "收起來", "收起来", "收起", "合攏", "合拢",
    "合上", "收攏", "收拢",
})  # fmt: skip
OPENED = frozenset({"open", "opened", "unfurled", "打開", "打开", "張開", "张开", "撐開", "撑开"})


def settle_rests(words: list[Mention], reading: Reading) -> None:
    """Note on the drafts what leans and what is closed."""
    for index, word in enumerate(words):
        text = word.text.lower()
        if text.startswith(AGAINST):
            before = [draft for draft in reading.drafts if draft.words and max(draft.words) < index and not draft.drop]
            near = before[-1] if before else None
            if not text.isascii() and (near is None or near.entry.name not in LEANERS):
                # 靠在牆上的腳踏車: what leans comes last
                near = next((one for one in reading.drafts if one.words and min(one.words) > index
                             and one.entry.name in LEANERS and not one.drop), near)  # fmt: skip
            if near is not None and near.entry.name in LEANERS and not near.spot:
                near.spot = LEANING
                _furl(near, words)
                reading.used |= {index, *(at for at in (index - 1,) if words[at].text.lower().startswith(RESTING))}
            elif near is not None and not near.spot and (near.entry.details.get("poses") or near.entry.name in UPRIGHT):
                near.spot = CLOSE
        if text in HOOKS and index and words[index - 1].text.lower().startswith("hanging"):
            _hook_up(reading, index)
        if text.startswith(LEADING):
            _lead(reading, index)
        if text in SHUT:
            _close(reading, index)


def _furl(draft: Draft, words: list[Mention]) -> None:
    """An umbrella that leans somewhere is closed, unless it is said to be open."""
    if (
        draft.entry.name == "umbrella"
        and "variant" not in draft.entry.details
        and not any(word.text.lower() in OPENED for word in words)
    ):
        draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": "closed"})


def _lead(reading: Reading, index: int) -> None:
    """A road that leads to something is a thing of the picture, not the place that it is painted in."""
    before = [draft for draft in reading.drafts if draft.words and max(draft.words) < index and not draft.drop]
    if before and before[-1].entry.name == "road":
        before[-1].entry, before[-1].others = Entry(kind="thing", name="road", details=before[-1].entry.details), ()


def _hook_up(reading: Reading, index: int) -> None:
    """What hangs from a hook or a beam hangs from the ceiling; no hook stands on the ground below, nor is claimed."""
    before = [draft for draft in reading.drafts if draft.words and max(draft.words) < index and not draft.drop]
    if before and before[-1].entry.kind == "thing":
        reading.drafts.append(Draft(entry=lexicon().english["ceiling"], text="ceiling", plural=False, single=True))
        for draft in reading.drafts:
            if index in draft.words and draft.entry.kind == "thing":
                draft.entry, draft.others, draft.linked, draft.words = Entry(kind="merged", name=""), (), [], []
        before[-1].link(len(reading.drafts) - 1, "hanging")


def _close(reading: Reading, index: int) -> None:
    for draft in reading.drafts:
        if draft.entry.name == "umbrella" and draft.words and 0 < max(draft.words) - index <= 3:
            draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": "closed"})
            reading.used.add(index)
