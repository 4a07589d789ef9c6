"""What belongs together in one picture: who does what with what, what is served with what, and where."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.around.rims import tinge_rims
from muralist.engines.preview.casting.around.travelwindows import park_outside
from muralist.engines.preview.casting.together.halls import enter_courts
from muralist.engines.preview.casting.together.lifted import lift_weights
from muralist.engines.preview.casting.together.ringed import set_around
from muralist.engines.preview.casting.together.shared import lay_beside, share_vessels
from muralist.engines.preview.casting.together.studios import name_workshops
from muralist.engines.preview.casting.together.uncovered import uncover
from muralist.engines.preview.casting.together.unlocked import turn_keys
from muralist.engines.preview.casting.ways.lanes import lay_lanes
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention


def do_together(words: Sequence[Mention], reading: Reading) -> None:
    """Keys in locks, weights overhead, hats off."""
    turn_keys(words, reading)
    lift_weights(words, reading)
    uncover(reading.drafts)


def serve_together(words: Sequence[Mention], reading: Reading) -> None:
    """Foods of one vessel, and small dishes around a large one."""
    share_vessels(words, reading)
    set_around(words, reading)
    lay_beside(reading.drafts)


def set_together(words: Sequence[Mention], reading: Reading) -> None:
    """The hall of a temple's steps, the workshop of a studio, planes outside, roads past fields, coloured light."""
    enter_courts(reading.drafts)
    name_workshops(reading.drafts)
    park_outside(words, reading)
    lay_lanes(words, reading)
    tinge_rims(words, reading)
