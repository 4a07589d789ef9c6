"""Things that are plainly said to bear words: a jar that says "HONEY" has them, whatever its drawing letters itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.writable import INSCRIBED, WRITABLE

POSTERS = frozenset({"poster", "vintage"})


def settle_inscribed(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such things marked, right before what they say or, in Chinese, right after it."""
    found = list(words)
    if any(word.kind == "style" and word.entry is not None and word.entry.name in POSTERS for word in words):
        # the title of a poster is the poster's
        return found
    for at in range(1, len(found) - 1):
        if found[at].kind == "says" and found[at + 1].kind == "quote":
            _mark(found, at - 1 if found[at].text.isascii() else at + 2)
        elif found[at].kind == "quote" and _on_it(found, at):
            hosts = [
                n for n in range(at) if (thing := found[n].meaning("thing")) is not None and thing.name in WRITABLE
            ]
            if hosts:
                _mark(found, hosts[0])
    return found


def _on_it(words: Sequence[Mention], at: int) -> bool:
    """Whether the words after a text say that it is on what was named: "painted on its side"."""
    after = [word for word in words[at + 1 : at + 4] if word.kind not in {"being", "says"}]
    bare = bool(after) and after[0].kind == "relation" and after[0].text.lower() == "on"
    return bare and (len(after) < 2 or after[1].kind in {"break", "joining", "relation"})


def _mark(words: list[Mention], at: int) -> None:
    thing = words[at].meaning("thing") if 0 <= at < len(words) else None
    if thing is not None and words[at].kind in {"thing", "garment"} and thing.name in WRITABLE:
        details = {**thing.details, INSCRIBED: True}
        words[at] = replace(words[at], entry=replace(thing, details=details), others=())
