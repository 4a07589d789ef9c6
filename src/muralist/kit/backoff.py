"""How long to wait before trying again."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MAX_SECONDS = 315_360_000.0
"""Ten years: what a larger Retry-After is read as, so that adding it to a date cannot overflow."""


def backoff_seconds(
    attempt: int, *, first: float, longest: float, random: float, factor: float = 2.0, jitter: float = 0.5
) -> float:
    """Seconds to pause after a failed attempt: `first`, then `factor` times more each time, at most `longest`.

    `attempt` counts from 1. `random` is a number from 0 to 1; up to a share `jitter` of the pause is taken off by it,
    so that many callers do not return in step.
    """
    if attempt < 1:
        raise ValueError("attempts count from 1")
    # 2.0 ** 1024 overflows; by then any sensible `longest` has been passed.
    grown = first * factor ** min(attempt - 1, 64)
    return min(grown, longest) * (1 - jitter * random)


def parse_retry_after(text: str | None, now: datetime) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110, section 10.2.3): a number of seconds or an HTTP date.

    A moment that has passed is 0.0; what cannot be read is None.
    """
    if text is None:
        return None
    text = text.strip()
    if _NUMBER.fullmatch(text):
        return min(max(float(text), 0.0), MAX_SECONDS)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        # "-0000" says that the zone is unknown; HTTP dates are always in GMT.
        moment = moment.replace(tzinfo=UTC)
    try:
        return min(max((moment - now).total_seconds(), 0.0), MAX_SECONDS)
    except OverflowError:
        return None


_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?", re.ASCII)
