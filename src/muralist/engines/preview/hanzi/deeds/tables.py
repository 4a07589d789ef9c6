"""What somebody does on a table is done at it: 在書桌上寫作業 has nobody on the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.naming import is_person
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

TABLE, ON, AT = "table", "on", "at"
TIES = frozenset({("relation", "on"), ("relation", "front"), ("relation", "beside")})
UP = frozenset("坐躺站趴睡跳爬蹲跪立")
"""Characters in simplified script of what one does on top of a table."""
LEADS = frozenset({"located", "stop", "colour", "material", "size", "number", "indefinite", "quality"})
"""What may stand between \"at\" and the table."""
DOING = frozenset({"pose", "unknown", "relation"})


def at_tables(words: list[Mention]) -> list[Mention]:
    """The mentions with "on" a table where somebody works as "at" it."""
    found = list(words)
    for at, word in enumerate(words[1:], 1):
        entry, table = word.entry, words[at - 1].entry
        if entry is None or table is None or table.name != TABLE or (entry.kind, entry.name) not in TIES:
            continue
        lead = _lead(words, at - 1)
        if lead < 0 or (entry.name == ON and lead and UP & set(folded(words[lead - 1].text))):
            continue
        after = words[at + 1] if at + 1 < len(words) else None
        if after is None or after.kind not in DOING or UP & set(folded(after.text)):
            continue
        start, end = _clause(words, at)
        if any(map(is_person, words[start:end])):
            found[at] = replace(word, entry=replace(entry, name=AT), others=())
    return found


def _lead(words: Sequence[Mention], noun: int) -> int:
    """Where the 在 before the table is, or -1."""
    at = noun - 1
    while at >= 0 and words[at].kind in LEADS - {"located"}:
        at -= 1
    return at if at >= 0 and words[at].kind == "located" else -1


def _clause(words: Sequence[Mention], at: int) -> tuple[int, int]:
    start = end = at
    while start and words[start - 1].kind != "break":
        start -= 1
    while end < len(words) and words[end].kind != "break":
        end += 1
    return start, end
