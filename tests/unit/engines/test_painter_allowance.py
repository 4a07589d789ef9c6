"""A picture may take so much time of the processor, and no more."""

import signal
import time

import pytest

from muralist.engines.preview.processes.allowance import TooMuchWork, processor_time
from muralist.engines.preview.processes.frames import Assignment, Failed, Reply
from muralist.engines.preview.processes.painter import answer


def _for_ever() -> None:
    while True:
        pass


def test_work_without_an_end_is_ended() -> None:
    """A loop that never ends raises, and the timer is off afterwards."""
    with pytest.raises(TooMuchWork, match=r"0\.05 s"), processor_time(0.05):
        _for_ever()
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_waiting_costs_nothing() -> None:
    """Only time of the processor counts, so that a busy machine fails no picture."""
    with processor_time(0.1):
        time.sleep(0.3)


def test_picture_that_takes_too_long_fails_and_the_painter_goes_on() -> None:
    """The answer says why; the next picture is painted."""
    order = Assignment(
        prompt="a fox in a forest", width=1024, height=1024, seed=1, tier="pro", output_format="png", sources=[]
    )
    small = Assignment(prompt="a fox", width=64, height=64, seed=1, tier="pro", output_format="png", sources=[])
    frames: list[Reply] = []

    failed = answer(order, frames.append, seconds=0.02)

    assert isinstance(failed, Failed)
    assert "processor time" in failed.message
    assert not isinstance(answer(small, frames.append), Failed)
