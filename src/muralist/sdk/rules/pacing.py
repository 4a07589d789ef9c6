"""How to wait for a task: long-poll where the server holds the answer, polls that back off where not."""

from muralist.sdk.errors import APIStatusError, MuralistError

from .retry import RetryPolicy, is_transient

LONGEST_HOLD = 25.0  # below the 30 s at which many proxies cut an idle connection
WATCHED_HOLD = 5.0
LONGEST_INTERVAL = 5.0
OUTAGE_GRACE = 60.0


class Pace:
    """Decides, after each answer, how long to pause before the next question. All times in seconds."""

    def __init__(self, interval: float, policy: RetryPolicy, *, watched: bool = False) -> None:
        self._first_interval = interval
        self._interval = interval
        self._policy = policy
        self._hold = WATCHED_HOLD if watched else LONGEST_HOLD
        self._failures = 0
        self._failing_since: float | None = None

    def hold(self, remaining: float) -> int:
        """Seconds to ask the server to hold its answer; 0: do not ask."""
        return int(min(self._hold, remaining))

    def refuse_hold(self) -> None:
        """Note that this server refuses the `wait` parameter."""
        self._hold = 0.0

    def after_answer(self, *, asked: float, took: float, retry_after: float | None) -> float:
        """Pause after "still running". An answer that was held needs none; an instant one backs off.

        Retry-After on a running task names the interval between questions, so the time that the answer
        was held counts towards it.
        """
        self._failures, self._failing_since = 0, None
        if retry_after is not None and retry_after > 0:
            return max(0.0, retry_after - took)
        if asked >= 1 and took >= asked / 2:
            self._interval = self._first_interval
            return 0.0
        pause = self._interval
        self._interval = min(self._interval * 1.5, max(LONGEST_INTERVAL, self._first_interval))
        return pause

    def after_failure(self, error: MuralistError, now: float) -> float | None:
        """Pause after a failed question; None: give up.

        A restart of the server must not end a long wait, so transient faults are outlasted for
        `OUTAGE_GRACE` seconds after the last good answer.
        """
        if not is_transient(error):
            return None
        if self._failing_since is None:
            self._failing_since = now
        pause = self._policy.backoff(self._failures)
        self._failures += 1
        if isinstance(error, APIStatusError) and error.retry_after is not None:
            return max(error.retry_after, pause)
        return pause if now + pause - self._failing_since < OUTAGE_GRACE else None
