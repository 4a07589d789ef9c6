"""What only animals do: curling up, yawning with the whole mouth, and spraying water from a trunk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

CURL = ("curl", "蜷")
"""Parts of words for it."""
ROUND_SLEEPERS = frozenset({"fox"})
"""Who sleeps so whatever is said."""
BALLS = frozenset({"hedgehog"})
"""Who is a ball then."""
SLEEPING, CURLED = "sleeping", "curled"
SPRAYS = ("spray", "squirt", "噴水", "喷水", "灑水", "洒水")
TRUNKED, SPRAYING = frozenset({"elephant"}), "spraying"
TRUNK = frozenset({"trunk", "nose", "鼻子", "象鼻", "長鼻", "长鼻"})
YAWNING = "yawning"
YAWNERS = frozenset({"dog", "cat", "fox", "bear", "wolf", "lion"})
"""Whose mouth shows it."""
ROARS = frozenset({"roaring", "roars", "barking", "barks", "growling", "growls", "snarling", "barking at", "roaring at",
                   "吠", "吠叫", "吼", "吼叫", "咆哮", "怒吼", "叫"})  # fmt: skip
ROARERS, ROARING = frozenset({"dog", "fox", "bear", "lion"}), "roaring"
ROLLS = frozenset({"rolling", "rolling over", "rolls", "rolling around", "on its back", "lying on its back", "belly up",
                   "打滾", "打滚", "翻滾", "翻滚"})  # fmt: skip
ROLLERS, ROLLED = frozenset({"dog", "cat", "fox", "bear", "lion", "horse", "pig"}), "rolled"
DIGS, DIGGERS, DIGGING = (
    frozenset({"digging", "digs", "digging a hole", "挖", "挖洞"}),
    frozenset({"dog", "fox"}),
    "digging",
)
SLIDES = frozenset({"sliding", "slides", "slide", "sliding down", "sliding across", "sledding", "tobogganing",
                    "滑行", "滑", "滑下"})  # fmt: skip
SLIDERS, SLIDING = frozenset({"penguin"}), "sliding"
BELLIES = frozenset({"on its belly", "on their bellies", "belly", "bellies"})
"""Who is heard, who is on the back, who digs and who is on its belly, by the word of a variant for it."""
HEARD = (
    (ROARS, ROARERS, ROARING), (ROLLS, ROLLERS, ROLLED), (DIGS, DIGGERS, DIGGING), (SLIDES, SLIDERS, SLIDING),
    (BELLIES, SLIDERS, SLIDING),
)  # fmt: skip
MERGED = Entry(kind="merged", name="")


def settle_beasts(words: Sequence[Mention], reading: Reading) -> None:
    """Note on animals what they do that is no pose of all of them."""
    for draft in reading.drafts:
        if not alive(draft) or draft.drop or SLEEPING not in draft.poses:
            continue
        said = any(part in words[at].text.lower() for at, kind, _ in draft.doubtful if kind == "pose" for part in CURL)
        inside = any(kind == "in" and reading.drafts[other].entry.kind == "thing" for other, kind in draft.linked)
        if said and draft.entry.name in BALLS:
            draft.poses = [pose for pose in draft.poses if pose != SLEEPING]
            draft.words += [at for at, kind, _ in draft.doubtful if kind == "pose"]
        if (said or draft.entry.name in ROUND_SLEEPERS) and not inside:
            _with(draft, CURLED)
    _yawn(words, reading)
    _deeds(words, reading)
    _spray(words, reading)


def _deeds(words: Sequence[Mention], reading: Reading) -> None:
    """Open mouths, animals on their backs, and holes that are dug."""
    for at, word in enumerate(words):
        text = word.text.lower()
        for said, doers, name in HEARD:
            if text not in said:
                continue
            near = [draft for draft in reading.drafts if not draft.drop and draft.words and alive(draft)
                    and min(draft.words) < at]  # fmt: skip
            if not near or near[-1].entry.name not in doers or {*near[-1].poses} - {"standing", "lying", name}:
                continue
            _with(near[-1], name)
            near[-1].words.append(at)
            if name in {DIGGING, SLIDING}:
                near[-1].poses = ["eating"] if name == DIGGING else []


def _yawn(words: Sequence[Mention], reading: Reading) -> None:
    """The nearest one that is named before the word has its mouth open; who yawns does not sleep."""
    for at, word in enumerate(words):
        if word.entry is None or (word.kind, word.entry.name) != ("trait", YAWNING):
            continue
        near = [draft for draft in reading.drafts if not draft.drop and draft.words and alive(draft)]
        before = [draft for draft in near if min(draft.words) < at] or near
        if not before or before[-1].entry.name not in YAWNERS:
            continue
        _with(before[-1], YAWNING)
        before[-1].words.append(at)


def _with(draft: Draft, word: str) -> None:
    variant = str(draft.entry.details.get("variant", ""))
    draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": f"{variant} {word}".strip()})


def _spray(words: Sequence[Mention], reading: Reading) -> None:
    """The water is what comes out of the trunk, and no glass of it."""
    for at, word in enumerate(words):
        if not any(part in word.text.lower() for part in SPRAYS):
            continue
        beast = next((draft for draft in reversed(reading.drafts) if draft.entry.name in TRUNKED and not draft.drop
                      and draft.words and min(draft.words) < at), None)  # fmt: skip
        if beast is None or beast.poses:
            continue
        _with(beast, SPRAYING)
        beast.words.append(at)
        for draft in reading.drafts:
            near = draft.words and at < min(draft.words) <= at + 3
            if draft.entry.name == "glass" and near and draft.text.lower() in {"water", "水"}:
                beast.words += draft.words
                draft.entry, draft.words, draft.linked = MERGED, [], []
        beast.words += [n for n, other in enumerate(words) if other.kind == "unknown" and n > at
                        and other.text.lower() in TRUNK]  # fmt: skip
        return
