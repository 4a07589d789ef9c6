"""Whoever watches television sits on a sofa, where the prompt has them nowhere else."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading, things
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

SCREEN = "television"
WATCHES = frozenset({"watching", "watches", "watch", "看", "看著", "看着", "在看", "正在看", "收看", "觀看", "观看"})
SEATS = frozenset({"sofa", "armchair", "chair", "bed", "bench", "rocking_chair", "beanbag", "rug"})
IDLE = frozenset({"watching", "standing", "sitting", "seated"})
TIED = frozenset({"on", "in", "at", "behind", "front", "under"})
SOFA, SEATED = "sofa", "seated"


def seat_viewers(words: Sequence[Mention], reading: Reading) -> None:
    """Seat those who do nothing else on the sofa that is there, or on one that is brought, the screen at its side."""
    drafts = reading.drafts
    screen = next((n for n, draft in things(drafts) if draft.entry.name == SCREEN and draft.words), None)
    if screen is None or not any(word.text.lower() in WATCHES for word in words):
        return
    viewers = [
        draft for n, draft in things(drafts) if n < screen and draft.entry.name in CLOTHED and _free(drafts, draft)
    ]
    if not viewers:
        return
    seat = next((n for n, draft in things(drafts) if draft.entry.name in SEATS), None)
    if seat is None:
        drafts.append(Draft(entry=lexicon().english[SOFA], text=SOFA, plural=False, single=True))
        seat = len(drafts) - 1
    for viewer in viewers:
        viewer.linked = [link for link in viewer.linked if link[0] not in {screen, seat}]
        viewer.link(seat, "on")
        viewer.words += [at for at, kind, name in viewer.doubtful if kind == "pose" and name in IDLE]
        viewer.doubtful = [each for each in viewer.doubtful if each[1] != "pose" or each[2] not in IDLE]
        viewer.poses = [SEATED]
    drafts[screen].linked = [link for link in drafts[screen].linked if drafts[link[0]] not in viewers]
    if not any(kind in TIED for _, kind in drafts[screen].linked):
        drafts[screen].link(seat, "beside")
    reading.used.update(at for at, word in enumerate(words) if word.text.lower() in WATCHES)


def _free(drafts: Sequence[Draft], draft: Draft) -> bool:
    """Whether somebody does nothing else and is nowhere else."""
    placed = any(kind in TIED and drafts[other].entry.kind == "thing" for other, kind in draft.linked)
    return not placed and not set(draft.poses) - IDLE
