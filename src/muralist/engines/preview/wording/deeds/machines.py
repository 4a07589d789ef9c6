"""Deeds whose tool is not named but seen: who mows the lawn pushes a mower."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

PUSHED = {"mowing": "lawn mower", "mows": "lawn mower", "vacuuming": "vacuum cleaner", "vacuums": "vacuum cleaner",
          "hoovering": "vacuum cleaner"}  # fmt: skip
PUSHING = Entry(kind="pose", name="pushing")
PEERING = frozenset({"looking through", "looking into", "peering through", "peering into", "using", "looks through"})
OPTICAL = frozenset({"microscope"})
SITTING, AT, ON = (Entry(kind=kind, name=name) for kind, name in (("pose", "sitting"), ("relation", "at"),
                                                                  ("relation", "on")))  # fmt: skip


def settle_machines(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such a deed as a pose, and its tool after it."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        tool = lexicon().english.get(PUSHED.get(word.text.lower(), ""))
        doer = any((thing := each.meaning("thing")) is not None and thing.name in FIGURES for each in found)
        named = tool is not None and any(
            (thing := each.meaning("thing")) is not None and thing.name == tool.name for each in words
        )
        if tool is not None and doer and not named and word.kind in {"unknown", "pose"}:
            found += [replace(word, entry=PUSHING, others=()), replace(word, entry=tool, others=(), article="a")]
        elif word.text.lower() in PEERING and doer and _optical(words, at):
            # whoever does so sits at the table that the instrument stands on
            found.append(replace(word, entry=SITTING, others=()))
        elif at and doer and _optical(words, at - 1) and words[at - 1].text.lower() in PEERING:
            table = lexicon().english["table"]
            found += [
                Mention(text="at", entry=AT), Mention(text=word.text, entry=table, article="a"),
                Mention(text=",", entry=Entry(kind="break", name=",")), word, Mention(text="on", entry=ON),
                Mention(text=word.text, entry=table, article="the"),
            ]  # fmt: skip
        else:
            found.append(word)
    return found


def _optical(words: Sequence[Mention], at: int) -> bool:
    thing = words[at + 1].meaning("thing") if at + 1 < len(words) else None
    return thing is not None and thing.name in OPTICAL
