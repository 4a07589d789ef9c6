"""The two inks of a poster: "a saxophone, deep blue and gold" is a gold one, with letters in gold, on deep blue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import LETTER_INK, Feature, ScenePlan, Thing
from muralist.engines.preview.scenery.prints.printedpaper import GROUND, STYLES

PAPER, MINIMAL, POSTERS = "seamless", "minimal", ("poster", "海報", "海报")
HUES = frozenset({"colour", "hue"})
BUSY = frozenset({GROUND, "wall", "gradient"})
"""Features by which the ground has a colour of its own."""


def inked(plan: ScenePlan, words: Sequence[Mention]) -> ScenePlan:
    """The poster with the first of two colours that are said after all of it as its ground, the second on it."""
    minimal = MINIMAL in plan.styles and any(word.text.lower().endswith(POSTERS) for word in words)
    printed = minimal or not STYLES.isdisjoint(plan.styles)
    if plan.place != PAPER or not printed or any(one.name in BUSY for one in plan.features):
        return plan
    coloured = [thing for thing in plan.things if thing.colours]
    if len(coloured) != 1 or len(coloured[0].colours) != 2 or not _after_all(coloured[0], words):
        return plan
    ground, ink = coloured[0].colours
    things = tuple(replace(thing, colours=(ink,)) for thing in plan.things)
    paper = [Feature(name=GROUND, colours=(ground, ink))] + (
        [Feature(name="wall", colours=(ground,))] if minimal else []
    )
    return replace(plan, things=things, features=(*plan.features, *paper))


def letter_ink(plan: ScenePlan) -> Colour | None:
    """The ink of the letters on such a poster."""
    own = plan.feature(LETTER_INK)
    if own is not None and own.colours:
        return own.colours[0].colour
    ground = plan.feature(GROUND)
    return ground.colours[1].colour if ground is not None and len(ground.colours) > 1 else None


def _after_all(thing: Thing, words: Sequence[Mention]) -> bool:
    """Whether nothing that is painted is named after its colours."""
    said = {tint.word.lower() for tint in thing.colours}
    hues = [at for at, word in enumerate(words) if word.kind in HUES and word.text.lower() in said]
    things = [at for at, word in enumerate(words) if word.kind == "thing" and at not in hues]
    return len(hues) == len(said) and bool(things) and max(things) < min(hues)
