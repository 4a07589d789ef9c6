"""The pose that words name, as joints, in units of a standing height of 1, facing right."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.props.figure.bases import BASES, CLASPED, HIPPED, SHOWN, STANDING
from muralist.engines.preview.props.figure.dailies import WHOLE_DOINGS
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.joints import Pose
from muralist.engines.preview.props.figure.postures import BEHIND_SITTING, HOVERING
from muralist.engines.preview.props.figure.sporting import WHOLE

PLAYS = ("playing", "jumping", "running", "waving", "cheering")
"""What several children at play do, by turns."""
STANCES = (STANDING, HIPPED, CLASPED, SHOWN, STANDING)
"""How people stand who do nothing else."""
GAMES, OF_A_KIND = frozenset({"basketball", "volleyball", "tennis"}), 100
"""Games with one ball, and the numbers of figures that are of one kind."""
AFLOAT = frozenset({"swimming", "surfing", "windsurfing"})
"""What is done in the water, where there is some."""
AIRBORNE = frozenset({"flying", "brooming", "parachuting", "paragliding"})
"""What is done in the sky."""
BEHIND = Pose(back=True, arms=(((0.132, 0.65), (0.132, 0.51)), ((-0.134, 0.65), (-0.130, 0.505))))
ARMS_TOO = frozenset({"showing", "sheltering", "reaching", "holding", "lifting", "hauling"})
"""Deeds of the arms that go with one of the legs: jumping with an umbrella."""
LEGGED = frozenset({"splashing", "taichi", "skipping", "surfing", "snowboarding", "skateboarding", "skiing",
                    "skating", "jumping", "dancing", "ballet", "waltzing", "balancing", "climbing",
                    "gardening", "digging", "sweeping", "pushing", "towing", "kicking", "picking", *WHOLE,
                    *WHOLE_DOINGS})  # fmt: skip
"""Deeds of the whole body: a base named beside them says nothing."""


def _played(deed: str, words: list[str], number: int) -> Pose | None:
    """Of those who kick or hit a ball one does; who plays tennis has a racket, and a basketball is no football."""
    if deed in {"kicking", "batting"} and number % OF_A_KIND:
        return BASES["running"] if number % 2 else DEEDS["waving"]
    if deed == "whispering" and number % OF_A_KIND:
        return STANDING  # who is whispered to
    if deed == "selfie" and number % OF_A_KIND:
        return DEEDS["waving"]  # one has the phone
    if deed in {"kicking", "playing"} and "basketball" in words:
        return DEEDS["dribbling"]
    return replace(DEEDS[deed], tools=("rally",)) if deed == "throwing" and "tennis" in words else None


def pose_of(words: list[str], number: int) -> Pose:
    """The pose that the words of a variant name; people who only stand, and children at play, differ by number."""
    base = "wheeled" if "wheelchair" in words else next((word for word in words if word in BASES), "")
    deed = next((word for word in words if word in DEEDS), "")
    if deed == "playing" and base == "seated":  # at a game on a table
        return BASES[base].with_arms_of(DEEDS["showing"])
    if deed == "playing" and base in {"", "standing"}:
        taken = PLAYS[number % len(PLAYS)] if number else "playing"
        return DEEDS[taken] if taken in DEEDS else BASES[taken]
    if played := _played(deed, words, number):
        return played
    if deed == "throwing" and number % OF_A_KIND and GAMES & {*words}:
        # one of them has the ball
        deed, words = "cheering", [word for word in words if word != deed]
    if "away" in words and base == "sitting":
        return BEHIND_SITTING
    if base == "flying" and "fairy" in words:
        found = HOVERING
    elif base and (BASES[base].turn or BASES[base].sunk):
        found = BASES[base]
    elif deed and (base in {"", "standing"} or deed in LEGGED):
        found = DEEDS[deed]
        arms = next((word for word in words if word in ARMS_TOO and word != deed), "") if deed in LEGGED else ""
        found = found.with_arms_of(DEEDS[arms]) if arms else found
    elif deed:
        found = BASES[base].with_arms_of(DEEDS[deed])
    elif base in {"", "standing"}:
        found = BEHIND if "away" in words else STANCES[number % len(STANCES)]
    else:
        found = BASES[base]
    if "away" in words and not found.low and not found.turn and not found.tools:
        found = replace(found, back=True)
    return found
