"""Boards to write on: one on an easel is one thing with it, and an empty one has nothing on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention

DARK = frozenset({"chalkboard", "blackboard", "menu board", "chalkboard sign", "黑板", "小黑板", "菜单板"})
PALE = frozenset({"whiteboard", "white board", "sign", "letter board", "白板", "小白板"})
EMPTY = frozenset({"empty", "blank", "clean", "空白", "空的", "空"})
ON, EASEL = frozenset({"on", "in front of", "standing on", "resting on"}), frozenset({"easel", "画架"})
SIGN, BOARD = "sign", "whiteboard"


def settle_boards(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each such board and its easel as one, and "empty" as a part of the board's name."""
    found: list[Mention] = []
    skipped = 0
    for at, word in enumerate(words):
        if skipped:
            skipped -= 1
            continue
        text = folded(word.text.lower())
        if text not in DARK | PALE:
            found.append(word)
            continue
        after = words[at + 1 : at + 3]
        stood = len(after) > 1 and after[0].text.lower() in ON and folded(after[1].text.lower()) in EASEL
        empty = bool(found) and folded(found[-1].text.lower()) in EMPTY
        entry = _entry(text, stood=stood, empty=empty)
        if entry is None:
            found.append(word)
            continue
        spoken = [word.text, *(one.text for one in after)] if stood else [word.text]
        article = word.article
        if empty:
            blank = found.pop()
            spoken, article = [blank.text, *spoken], blank.article or article
        skipped = 2 if stood else 0
        joint = " " if text.isascii() else ""
        found.append(replace(word, text=joint.join(spoken), entry=entry, others=(), article=article))
    return found


def _entry(text: str, *, stood: bool, empty: bool) -> Entry | None:
    if stood:
        variant = "easel" if text in DARK else "easel pale"
        return Entry(kind="thing", name=SIGN, details={"prop": SIGN, "variant": variant, "home": "livingroom"})
    if not empty or text in {"sign", "letter board"}:
        return None
    if text in DARK:
        return Entry(kind="thing", name=SIGN, details={"prop": SIGN, "variant": "chalk blank"})
    return Entry(kind="thing", name=BOARD, details={"prop": BOARD, "variant": "blank"})
