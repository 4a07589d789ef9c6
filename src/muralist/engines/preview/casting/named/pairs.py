"""Illustrations in few colours: those named at the end are of everything in them, and of the ground where none is said.

"docs illustration of a padlock and a key, purple and white" has no yellow padlock, and no grey room around it.
"""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import WHITE, luma, mix
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.wording.dealt import names_hue

DRAWN = (
    "illustration",
    "flat ",
    "vector",
    "hero ",
    "banner",
    "header",
    "插畫",
    "插画",
    "插圖",
    "插图",
    "扁平",
    "橫幅",
    "横幅",
    "docs ",
)
"""How words begin or end that call a picture a drawing in few colours."""
IDLE = frozenset({"joining", "break"})
GROUND, WALL = "seamless", "wall"
CLOUDS = "clouds"
PALE, TINTED, HALF = 0.84, 0.80, 0.55
"""Lightness from which a named colour is the ground's, and how much white is in the ground behind several things of
other colours and behind one."""


def settle_pairs(words: Sequence[Mention], reading: Reading) -> None:
    """Give the colours that end such a prompt to all its things, and a ground where nothing names one."""
    if not any(mark in f"{word.text.lower()} " for word in words for mark in DRAWN):
        return
    start = _colours_start(words)
    shown = [draft for draft in reading.drafts if not draft.drop]
    alone = all(draft.entry.kind == "thing" or draft.entry.name == CLOUDS for draft in shown)
    things = [draft for draft in shown if _drawn(draft, alone=alone) and min(draft.words) < start]
    if not things or any(draft.entry.details.get("poses") for draft in things):
        return
    last = max(things, key=lambda draft: min(draft.words))
    tints = [tint for tint in last.colours if tint.word in {word.text for word in words[start:]}]
    if len(tints) < 2 or len(tints) != len(last.colours):
        return
    strong = [tint for tint in tints if luma(tint.colour) < PALE] or tints
    pale = [tint for tint in tints if tint not in strong]
    for number, draft in enumerate(things):
        if draft.entry.name == CLOUDS:
            # a cloud of a diagram is a thing
            draft.entry, draft.others, draft.count, draft.plural = lexicon().english["cloud icon"], (), 1, False
        # the colour of a drink is its own
        if draft is last or not (draft.colours or draft.entry.details.get("filling")):
            turn = number % len(strong)
            draft.colours = strong[turn:] + strong[:turn] + pale
    if alone:
        _ground(reading, last, pale, strong[len(things) % len(strong)], len(things))


def _drawn(draft: Draft, *, alone: bool) -> bool:
    """Whether a draft is a thing of the drawing, as a cloud is where there is no sky."""
    return bool(draft.words) and (draft.entry.kind == "thing" or (alone and draft.entry.name == CLOUDS))


def _ground(reading: Reading, last: Draft, pale: Sequence[Tint], other: Tint, count: int) -> None:
    """Paper in the pale colour that is named, or in a tint of one that no thing has."""
    share = TINTED if count > 1 else HALF
    tone = pale[0] if pale else Tint(word=other.word, colour=mix(other.colour, WHITE, share))
    for entry, colours in ((Entry(kind="place", name=GROUND), []), (Entry(kind="feature", name=WALL), [tone])):
        reading.drafts.append(Draft(entry=entry, text=last.text, plural=False, colours=colours, words=[]))


def _colours_start(words: Sequence[Mention]) -> int:
    """Where the run of colours begins that ends the prompt but for its styles, or past its end."""
    end = len(words)
    while end and (words[end - 1].kind in {*IDLE, "style", "filler"}):
        end -= 1
    start = end
    while start and (words[start - 1].kind in IDLE or names_hue(words[start - 1])):
        start -= 1
    return start if end - start > 1 else len(words)
