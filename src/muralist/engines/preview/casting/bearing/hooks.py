"""Hooks, pegs and nails: they are on a wall, and what hangs on one hangs there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props.kinds import HOOK

PEGS = frozenset({"hook", "hooks", "nail", "a nail", "peg", "pegs", "wooden peg", "wall peg", "coat peg", "wall hook",
                  "hat peg", "釘子", "钉子", "掛勾", "挂勾"})  # fmt: skip
SAID = frozenset({"colour", "material", "size", "number", "age"})
TIED = frozenset({"hanging", "on"})


def name_hooks(words: list[Mention]) -> list[Mention]:
    """The mentions with whatever something is said to hang on as a hook."""
    found = list(words)
    for at, word in enumerate(words):
        before = at - 1
        while before >= 0 and words[before].kind in SAID:
            before -= 1
        entry = words[before].entry if before >= 0 else None
        hung = entry is not None and entry.kind == "relation" and entry.name == "hanging"
        if word.text.lower() in PEGS and hung:
            found[at] = replace(word, entry=Entry(kind="thing", name=HOOK, details={"prop": HOOK}), others=())
    return found


def mount_hooks(words: Sequence[Mention], reading: Reading) -> None:
    """Put the hooks on which something hangs on a wall, where the picture is not of the open."""
    del words
    drafts = reading.drafts
    places = [draft.entry.name for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    if any(name in all_places() and not all_places()[name].indoor for name in places):
        return
    for number, draft in enumerate(list(drafts)):
        if draft.entry.kind != "thing" or draft.entry.name != HOOK or draft.drop:
            continue
        borne = [one for one in drafts if any(other == number and kind in TIED for other, kind in one.linked)]
        if not borne:
            continue
        for one in borne:
            one.linked = [(other, "hanging" if other == number else kind) for other, kind in one.linked]
        wall = Draft(entry=lexicon().english["wall"], text="wall", plural=False, single=True)
        drafts.append(wall)
        draft.linked = [(len(drafts) - 1, "hanging")]
