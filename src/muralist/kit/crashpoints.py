"""Named points at which a test may have the process killed, to prove what survives (SIGKILL, no clean-up)."""

import os
import signal
from collections.abc import Callable


def never(_: str) -> None:
    """Pass every point: what every real server does."""


def crash_at(name: str | None) -> Callable[[str], None]:
    """A checkpoint that kills the process when it is called with the armed name; without a name, one that passes."""
    if not name:
        return never

    def checkpoint(point: str) -> None:
        if point == name:
            os.kill(os.getpid(), signal.SIGKILL)

    return checkpoint
