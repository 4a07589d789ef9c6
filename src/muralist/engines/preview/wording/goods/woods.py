"""Woods by name: a walnut table is one of dark boards, not a bowl of nuts on a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

WOODS = {
    "walnut": "#5f4030", "dark walnut": "#4a3125", "oak": "#b08a5c", "light oak": "#c9a878", "white oak": "#cdb08a",
    "dark oak": "#6b4a30", "pine": "#d3ae78", "birch": "#dcc39a", "maple": "#d6b183", "beech": "#d0a878",
    "ash": "#cfb798", "teak": "#9a6a3c", "cherry": "#8f4f33", "cherry wood": "#8f4f33", "cherrywood": "#8f4f33",
    "mahogany": "#6a2f22", "rosewood": "#582c24", "ebony": "#2d2522", "cedar": "#a9673f", "bamboo": "#d6b878",
    "acacia": "#8a5a36", "driftwood": "#a39a8c", "reclaimed wood": "#7d6248", "plywood": "#d9bc8c",
}  # fmt: skip
"""Woods, and their tones."""
TABLES = frozenset({"table", "desk", "counter", "tabletop", "countertop", "surface", "workbench", "dining table",
                    "coffee table", "kitchen table", "kitchen counter", "board table"})  # fmt: skip
FUSED = {f"{wood} {table}": wood for wood in WOODS for table in ("table", "desk", "counter", "tabletop", "surface")}
"""Such tables as one phrase of the vocabulary: "oak table"."""
SURFACE = "wooden tabletop"


def settle_woods(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with a wood before a table as the tone of its boards."""
    found = list(words)
    at = len(found) - 1
    while at >= 0:
        text = found[at].text.lower()
        if text in FUSED:
            found[at : at + 1] = _boards(FUSED[text], found[at], text.split()[-1])
            text = FUSED[text]
        elif at + 1 < len(found) and text in WOODS and found[at + 1].text.lower() in TABLES:
            found[at : at + 2] = _boards(text, replace(found[at + 1], article=found[at].article), found[at + 1].text)
        at -= 1
    return _made_of(found)


def _made_of(words: list[Mention]) -> list[Mention]:
    """Woods after "made of" are what it is made of, no nuts and no trees; "black walnut" is no black."""
    found: list[Mention] = []
    making = False
    for at, word in enumerate(words):
        text = word.text.lower()
        making = word.kind == "forming" or (making and (text in WOODS or word.kind in {"joining", "colour"}))
        if making and word.kind == "colour" and at + 1 < len(words) and words[at + 1].text.lower() in WOODS:
            continue
        if making and text in WOODS and word.kind == "thing":
            found.append(Mention(text=word.text, entry=lexicon().english["wooden"], article=word.article))
        else:
            found.append(word)
    return found


def _boards(wood: str, table: Mention, text: str) -> list[Mention]:
    """The tone of the wood, and the table of it: a thing that people sit at, the surface under goods."""
    tone = Mention(text=wood, entry=Entry(kind="colour", name=wood, details={"code": WOODS[wood]}),
                   article=table.article)  # fmt: skip
    boards = lexicon().english[SURFACE]
    every = [entry for entry in (table.entry, *table.others) if entry is not None and entry.kind == "thing"]
    thing = [entry for entry in every if entry.name == "table"] or [lexicon().english["table"]]
    return [tone, replace(table, text=text, entry=thing[0], others=(boards,), article="")]
