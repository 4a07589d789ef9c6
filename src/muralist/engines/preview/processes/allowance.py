"""How much of a processor's time one picture may take: a reading that never ends must not keep a painter for ever."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooMuchWork(Exception):
    """The work took more time of the processor than it may."""


@contextmanager
def processor_time(seconds: float) -> Iterator[None]:
    """Raise TooMuchWork inside of the block once it has used so many seconds of the processor.

    A busy machine does not shorten it, as the time counts only while the process runs. It works in the main thread of a
    process; systems without such timers (Windows) set no limit.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return

    def end(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the signature of a signal handler
        raise TooMuchWork(f"the picture took more than {seconds:g} s of processor time")

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
