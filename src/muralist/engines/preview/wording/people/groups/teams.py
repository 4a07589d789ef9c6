"""Teams of people at work: "the sales team" is some of them, and a meeting is people who sit around a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.wording.people.groups.weddings import settle_weddings

TEAMS = frozenset({"team", "teams", "coworkers", "co workers", "staff", "staff members", "team members",
                   "teammates"})  # fmt: skip
MEETINGS = frozenset({"meeting", "meetings", "brainstorming", "brainstorm", "conference", "discussion", "workshop",
                      "interview"})  # fmt: skip
SAT = frozenset({"meeting", "meetings", "brainstorming", "discussing", "brainstorm"})
"""What people do around a table."""
OF_WORK = frozenset({"business", "team", "office", "work", "board", "project", "staff", "strategy", "sales"})
GROUP = "project team"


def settle_teams(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a team as people, a wedding couple as two, and the people of a meeting that names nobody."""
    found = settle_weddings(words)
    people = any(_people(word) for word in found)
    for at, word in enumerate(found):
        text = word.text.lower()
        after = found[at + 1].text.lower() if at + 1 < len(found) else ""
        if word.entry is not None or after == "of" or people:
            continue
        last = text.split()[-1] if text else ""
        before = found[at - 1].text.lower() if at else ""
        if last in TEAMS and _apart(found, at):
            found[at] = replace(word, entry=lexicon().english[GROUP], others=(), plural=False)
        elif last in MEETINGS and (before in OF_WORK or {*text.split()[:-1]} & OF_WORK):
            found[at] = replace(word, entry=lexicon().english[GROUP], others=(), plural=False)
            if before in OF_WORK and found[at - 1].entry is None:
                del found[at - 1]
        else:
            continue
        break
    return found


def _people(word: Mention) -> bool:
    thing = word.meaning("thing")
    return thing is not None and thing.name in FIGURES


def _apart(words: Sequence[Mention], at: int) -> bool:
    """Whether no animals or games stand before the team: a dog team is dogs."""
    return at == 0 or words[at - 1].meaning("thing") is None
