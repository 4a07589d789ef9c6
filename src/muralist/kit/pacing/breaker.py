"""A circuit breaker: leaves something alone that keeps failing, and lets one try through after a while."""

from collections.abc import Callable
from enum import StrEnum


class BreakerState(StrEnum):
    """Whether tries pass: all, none, or one to see."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


class Breaker:
    """Opens after so many failures one after the other, for `first_seconds`, then twice as long each time.

    While it is open nothing passes; when its time is up it is half open and one try passes, whose end decides.
    `ticks` is a monotonic clock in seconds.
    """

    def __init__(
        self, *, failures: int, ticks: Callable[[], float], first_seconds: float = 10.0, longest_seconds: float = 300.0
    ) -> None:
        self._limit = failures
        self._ticks = ticks
        self._first_seconds = first_seconds
        self._longest_seconds = longest_seconds
        self._failures = 0
        self._pause = 0.0
        self._until: float | None = None
        self._trying = False

    @property
    def state(self) -> BreakerState:
        """Whether tries pass at this moment."""
        if self._until is None:
            return BreakerState.CLOSED
        return BreakerState.OPEN if self._ticks() < self._until else BreakerState.HALF_OPEN

    @property
    def room(self) -> int | None:
        """How many tries may begin now; None is any number."""
        match self.state:
            case BreakerState.CLOSED:
                return None
            case BreakerState.OPEN:
                return 0
            case BreakerState.HALF_OPEN:
                return 0 if self._trying else 1

    def begin(self) -> bool:
        """Begin a try, unless none may begin now. Each try that began is ended by one of the three below."""
        if self.room == 0:
            return False
        self._trying = self._until is not None
        return True

    def succeeded(self) -> None:
        """It works: all tries pass again."""
        self._failures, self._pause, self._until, self._trying = 0, 0.0, None, False

    def failed(self) -> None:
        """It failed once more; a try that was let through to see opens it again at once."""
        self._failures += 1
        if self._failures >= self._limit or self._trying:
            self._pause = min(self._pause * 2 or self._first_seconds, self._longest_seconds)
            self.open_for(self._pause)

    def open_for(self, seconds: float) -> None:
        """Let nothing pass for so long, whatever came before."""
        self._trying = False
        self._until = self._ticks() + seconds

    def dropped(self) -> None:
        """The try ended without a verdict: the next one may begin."""
        self._trying = False
