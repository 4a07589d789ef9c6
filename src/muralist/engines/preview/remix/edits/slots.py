"""Colours of the parts that a drawing shows of itself: the hat of a snowman in red, with the scarf as it was."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.casting.parts import EYED, OWN, SLOTS
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing, Tint
from muralist.engines.preview.props.eyes import eyes_of
from muralist.engines.preview.reader import Reader

EYES_SAID = re.compile(r"\beyes\b|眼睛|眼", re.IGNORECASE)
_PLAIN = (0.9, 0.88, 0.83)


def part_tinted(plan: ScenePlan, phrase: str, tints: tuple[Tint, ...]) -> ScenePlan | None:
    """The plan with the part that a phrase speaks of in that colour, where a thing paints it by itself."""
    if EYES_SAID.search(phrase) and tints:
        seen = next((n for n, one in enumerate(plan.things) if one.prop in EYED and not one.hidden), -1)
        return plan.exchanged(seen, _eyed(plan.things[seen], tints[0])) if seen >= 0 else None
    names = {draft.entry.name for draft in Reader(mentions(phrase)).read().drafts}
    for index, thing in enumerate(plan.things):
        slot = next((SLOTS[thing.prop, name] for name in sorted(names) if (thing.prop, name) in SLOTS), None)
        if slot is None or thing.hidden or not tints:
            continue
        colours = [*padded(thing, slot)]
        colours[slot : slot + 1] = [tints[0]]
        changed = replace(thing, colours=tuple(colours))
        return plan.exchanged(index, changed)
    return None


def _eyed(thing: Thing, tint: Tint) -> Thing:
    """The animal with eyes of that colour."""
    kept = [word for word in thing.variant.split() if not word.startswith("eyes:")]
    return replace(thing, variant=" ".join([*kept, eyes_of(tint.colour)]))


def padded(thing: Thing, count: int) -> tuple[Tint, ...]:
    """At least so many colours: those that the thing has, then some that stand for its own."""
    own = OWN.get(thing.prop, ())
    more = range(len(thing.colours), count)
    return (
        *thing.colours,
        *(Tint(word=thing.word, colour=own[at] if at < len(own) else _PLAIN) for at in more),
    )


def blended(old: Thing, asked: Thing) -> tuple[Tint, ...]:
    """The colours that were asked for, and of each other part the colour that it had."""
    before = padded(old, len(asked.colours))
    return tuple(
        before[at] if at >= len(asked.colours) or asked.colours[at].word == asked.word else asked.colours[at]
        for at in range(len(before))
    )
