"""Glasses on a tray are to drink from, and a board in mid air has its rider on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention

GLASSES, TRAYS = frozenset({"glasses"}), frozenset({"tray", "trays"})
AIRBORNE = frozenset({"in mid air", "in midair", "mid air", "midair", "in the air"})
BOARDED = frozenset({"skateboarder", "snowboarder", "skater", "skier", "surfer", "滑板手", "滑板者"})
JUMPING = Entry(kind="pose", name="jumping")


def settle_tumblers(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with glasses on trays as those to drink from, and athletes in mid air as jumping."""
    found = list(words)
    for at, word in enumerate(found):
        text, before = word.text.lower(), [one.text.lower() for one in found[max(0, at - 4) : at]]
        if text in GLASSES and TRAYS & set(before):
            found[at] = replace(word, entry=lexicon().english["drinking glass"], plural=True, others=())
        elif text in AIRBORNE and BOARDED & set(before):
            found[at] = replace(word, entry=JUMPING, others=())
    return found
