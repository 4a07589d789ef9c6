"""A clock that stands still until it is told otherwise."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class FakeClock:
    """Implements `core.ports.Clock`; time passes only through `advance`."""

    def __init__(self, start: datetime = START) -> None:
        if start.tzinfo is None:
            raise ValueError("start must be an aware time")
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The time it was set to."""
        return self._now

    def advance(self, seconds: float) -> datetime:
        """Let time pass and return the new time."""
        self._now += timedelta(seconds=seconds)
        return self._now
