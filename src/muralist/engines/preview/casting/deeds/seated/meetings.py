"""People in a meeting, or at one machine together, sit around a table, and the machine stands on that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.people.groups.teams import MEETINGS, SAT

FIGURE, TABLE, OFFICE = "person", "table", "office"
MACHINES = frozenset({"laptop", "computer", "typewriter", "tablet"})
AROUND = frozenset({"around", "at", "beside", "front", "behind", "with", "on", "carrying"})
CHINESE = frozenset(
    {
        "頭腦風暴",
        "头脑风暴",
        "腦力激盪",
        "脑力激荡",
        "面試",
        "面试",
        "開會",
        "开会",
        "會議",
        "会议",
        "討論",
        "讨论",
        "商量",
    }
)
INDOORS = frozenset({"office", "meetingroom", "livingroom", "cafe", "library", "classroom", "kitchen", "hospital", ""})


def convene(words: Sequence[Mention], reading: Reading) -> None:
    """Seat the people of a meeting at their table."""
    drafts = reading.drafts
    texts = {part for word in words for part in word.text.lower().split()}
    said = _said_in_chinese(words)
    for number, who in enumerate(list(drafts)):
        if who.entry.kind != "thing" or who.entry.name != FIGURE or who.drop or not _several(who):
            continue
        machine = next((other for other, kind in who.linked if kind in AROUND and drafts[other].entry.name in MACHINES
                        and not drafts[other].plural and drafts[other].count < 2), -1)  # fmt: skip
        met = texts & (SAT | MEETINGS) or said
        at_work = "working" in who.poses
        if not met and machine < 0 and not at_work:
            continue
        if any(kind in {"on", "in", "riding"} and drafts[other].entry.kind == "thing" for other, kind in who.linked):
            continue
        place = next((one.entry.name for one in drafts if one.entry.kind == "place" and not one.drop), "")
        if place not in INDOORS:
            continue
        _sit(words, reading, number, machine)


def _said_in_chinese(words: Sequence[Mention]) -> set[int]:
    """The mentions of a meeting in Chinese, whole or in single characters."""
    found: set[int] = set()
    for at, word in enumerate(words):
        after = words[at + 1].text if at + 1 < len(words) else ""
        if word.text in CHINESE:
            found.add(at)
        elif word.text + after in CHINESE:
            found |= {at, at + 1}
    return found


def _several(who: Draft) -> bool:
    return bool(who.entry.details.get("group")) or who.plural or who.count > 1


def _sit(words: Sequence[Mention], reading: Reading, number: int, machine: int) -> None:
    drafts = reading.drafts
    who = drafts[number]
    table = next((n for n, one in enumerate(drafts) if one.entry.kind == "thing" and one.entry.name == TABLE), -1)
    if table < 0:
        table = len(drafts)
        drafts.append(Draft(entry=lexicon().english["desk"], text="desk", plural=False, single=True))
    who.traits += [] if "seated" in who.traits else ["seated"]
    who.linked = [link for link in who.linked if link[0] not in {table, machine}]
    who.link(table, "at")
    for one in (who, drafts[table]):
        one.entry = replace(one.entry, details={**one.entry.details, "home": OFFICE})
    drafts[table].linked = [link for link in drafts[table].linked if link[0] not in {number, machine}]
    if machine >= 0:
        drafts[machine].linked = [link for link in drafts[machine].linked if link[0] not in {number, table}]
        drafts[machine].link(table, "on")
    reading.used.update(_said_in_chinese(words))
    reading.used.update(at for at, word in enumerate(words) if word.text.lower() in SAT | MEETINGS | {"around"})
