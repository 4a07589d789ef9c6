"""Who works on a chart or a calendar stands beside it and points; who presents something has a board to point at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

BOARDS = frozenset({"bar_chart", "line_chart", "pie_chart", "calendar", "whiteboard", "dashboard", "kanban",
    "flowchart",
                    "timeline", "clipboard", "app_window"})  # fmt: skip
CHARTS = {"bar_chart": 2.3, "line_chart": 1.5, "pie_chart": 1.5}
"""Metres of what is as large as whoever points at it."""
SCREEN, WIDE = "computer", 1.5
"""What a screen is read as, and the metres of the panel that one before an audience is."""
DEEDS = frozenset({"analyzing", "analysing", "marking", "checking", "studying", "examining", "reviewing", "explaining",
                   "circling", "planning", "drawing", "writing", "presenting", "moving", "sticking"})  # fmt: skip
"""What people do on boards."""
FREE = frozenset({"standing", "pointing", "writing", "tending", "building"})
PRESENTS = ("presentation", "演讲", "演講", "簡報", "简报", "汇报")
SHOWN = BOARDS | {"computer", "laptop", "television", "sign"}
POINTING, GIANT = "pointing", 2.2


def stand_at_boards(words: Sequence[Mention], reading: Reading) -> None:
    """Bring people down from charts, and a whiteboard to who gives a presentation."""
    drafts = reading.drafts
    said = {at for at, word in enumerate(words) if word.text.lower() in DEEDS}
    for draft in list(drafts):
        if draft.drop or draft.entry.name not in FIGURES or not draft.words:
            continue
        for other, kind in list(draft.linked):
            board = drafts[other]
            on = kind in {"on", "at"} and not set(draft.poses) - FREE
            if board.drop or board.entry.name not in BOARDS or not on:
                continue
            draft.linked = [link for link in draft.linked if link[0] != other]
            draft.link(other, "beside")
            draft.link(other, "facing")
            draft.poses = [POINTING]
            board.size = max(board.size, GIANT) if board.sized else board.size
        charts = [one for one in drafts if one.entry.name in CHARTS and not one.drop and one.count < 2]
        if POINTING in draft.poses and len(charts) == 1 and not charts[0].plural and not charts[0].linked:
            details = {**charts[0].entry.details, "metres": CHARTS[charts[0].entry.name]}
            charts[0].entry = replace(charts[0].entry, details=details)
        if POINTING in draft.poses:
            _before_screen(drafts, draft)
        if POINTING in draft.poses and not any(one.entry.name in SHOWN and not one.drop for one in drafts):
            _present(words, reading, draft)
    _stand_by_giants(drafts)
    if any(POINTING in draft.poses for draft in drafts):
        reading.used -= said


def _before_screen(drafts: list[Draft], who: Draft) -> None:
    """Who presents something before a screen stands beside a large one."""
    for number, screen in enumerate(drafts):
        if screen.drop or screen.entry.name != SCREEN or not screen.text.lower().endswith("screen"):
            continue
        shows = "shows:" in str(screen.entry.details.get("variant", ""))
        panel = lexicon().english["line chart" if shows else "whiteboard"]
        screen.entry = replace(panel, details={**panel.details, "home": "office", "metres": WIDE})
        screen.others = ()
        who.linked = [link for link in who.linked if link[0] != number]
        who.link(number, "beside")
        who.link(number, "facing")


def _present(words: Sequence[Mention], reading: Reading, who: Draft) -> None:
    if not any(mark in word.text.lower() for word in words for mark in PRESENTS):
        return
    board = replace(lexicon().english["whiteboard"])
    reading.drafts.append(Draft(entry=board, text="whiteboard", plural=False, single=True))
    who.link(len(reading.drafts) - 1, "beside")
    who.link(len(reading.drafts) - 1, "facing")


def _stand_by_giants(drafts: Sequence[Draft]) -> None:
    """No table bears a giant: who handles one stands beside it."""
    for number, giant in enumerate(drafts):
        tables = {
            to
            for to, kind in giant.linked
            if kind == "on" and drafts[to].entry.name == "table" and not drafts[to].words
        }
        if giant.drop or giant.size < 2.0 or not tables or giant.entry.name in FIGURES:
            continue
        if not any("tending" in who.poses and to in tables for who in drafts for to, _ in who.linked):
            continue
        giant.linked = [link for link in giant.linked if link[0] not in tables]
        for who in drafts:
            if who.entry.name in FIGURES and "tending" in who.poses and any(to in tables for to, _ in who.linked):
                who.linked = [link for link in who.linked if link[0] not in tables]
                who.link(number, "beside")
                who.link(number, "facing")
                who.poses = [POINTING]
        for table in tables:
            drafts[table].drop = not any(to == table for one in drafts for to, _ in one.linked)
