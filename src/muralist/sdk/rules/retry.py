"""When to try again, and how long to wait before."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from muralist.sdk.errors import APIConnectionError, APIStatusError, MuralistError

RETRYABLE_STATUSES = frozenset({429, 500, 502, 503, 504})
_REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})


class Deadline:
    """A moment after which nothing more is started."""

    __slots__ = ("_clock", "_end", "_start")

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = clock()
        self._end = self._start + seconds

    def remaining(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self._end - self._clock())

    def elapsed(self) -> float:
        """Seconds since the deadline was set."""
        return self._clock() - self._start


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """Exponential backoff with jitter; a server's Retry-After goes before it."""

    max_retries: int = 2
    base_delay: float = 0.5
    max_delay: float = 5.0

    def pause(self, attempt: int, error: MuralistError, deadline: Deadline) -> float | None:
        """Seconds to sleep before attempt `attempt + 1` (the first attempt is 0); None: do not repeat.

        A Retry-After beyond the deadline is not slept through: the error goes to the caller at once.
        """
        if attempt >= self.max_retries or not is_transient(error):
            return None
        pause = self.backoff(attempt)
        if isinstance(error, APIStatusError) and error.retry_after is not None:
            pause = error.retry_after
        return pause if pause < deadline.remaining() else None

    def backoff(self, attempt: int) -> float:
        """Seconds of backoff: doubling from `base_delay` to `max_delay`, between 50 % and 100 % of it."""
        ceiling = min(self.base_delay * 2.0 ** min(attempt, 30), self.max_delay)
        return ceiling * (0.5 + random.random() / 2)  # noqa: S311 - jitter, not a secret


def is_transient(error: MuralistError) -> bool:
    """Whether the same request may succeed later without any change."""
    if isinstance(error, APIStatusError):
        return error.status_code in RETRYABLE_STATUSES
    return isinstance(error, APIConnectionError)


def is_repeatable(method: str, idempotency_key: str | None) -> bool:
    """Whether sending the request twice does what sending it once does."""
    return method in _REPEATABLE_METHODS or idempotency_key is not None
