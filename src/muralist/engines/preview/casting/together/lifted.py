"""Weights that are lifted go up: who lifts a kettlebell or a dumbbell has it over the head, and is dressed for that."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

WEIGHTS, HELD = frozenset({"kettlebell", "dumbbell"}), frozenset({"holding", "carrying", "on", "at"})
LIFTING = frozenset({"lifting", "lifts", "raising", "raises", "pressing", "presses", "swinging", "swings", "hoisting",
                     "舉", "举", "舉起", "举起", "舉著", "举着", "高舉", "高举"})  # fmt: skip
IDLE = frozenset({"tending", "standing", "holding", "pressing", "training"})
"""Poses that yield to the lifting."""
RAISING, SPORTY = "raising", "sporty"
GYM, BRISK = "gym", frozenset({"pressing", "running", "stretching", "jumping", "squatting", "boxing", "cycling"})
DRESSED = frozenset({"suit", "uniform", "costume"})


def lift_weights(words: Sequence[Mention], reading: Reading) -> None:
    """Raise the weights that somebody lifts, and dress those who train."""
    drafts = reading.drafts
    said = [at for at, word in enumerate(words) if word.text.lower() in LIFTING]
    for number, weight in enumerate(drafts):
        if not said or not weight.is_named or weight.entry.name not in WEIGHTS:
            continue
        deed = next((at for at in reversed(said) if at < min(weight.words)), None)
        who = [n for n, one in enumerate(drafts) if one.is_named and one.entry.name in FIGURES]
        if deed is None or len(who) != 1 or min(drafts[who[0]].words) > deed or set(drafts[who[0]].poses) - IDLE:
            continue
        lifter = drafts[who[0]]
        spare = [other for other, kind in weight.linked if kind in HELD and not drafts[other].words]
        for table in spare:
            drafts[table].drop = True
        weight.linked = []
        lifter.linked = [link for link in lifter.linked if link[0] not in {number, *spare}]
        lifter.link(number, "carrying")
        lifter.poses = [RAISING]
        reading.used.add(deed)
    for draft in drafts:
        if _trains(draft, reading) and SPORTY not in draft.traits:
            draft.traits.append(SPORTY)


def _trains(draft: Draft, reading: Reading) -> bool:
    """Whether it is somebody in a gym, or with a weight up, of whose clothes nothing is said."""
    if not draft.is_thing or draft.entry.name != "person" or draft.colours:
        return False
    if len(str(draft.entry.details.get("variant", "")).split()) > 1:
        return False
    gym = any(one.entry.kind == "place" and one.entry.name == GYM and not one.drop for one in reading.drafts)
    held = any(reading.drafts[other].entry.name in WEIGHTS for other, _ in draft.linked)
    return gym or (RAISING in draft.poses and held)
