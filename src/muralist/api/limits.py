"""Per-key rate limit: a token bucket that holds one period's worth of requests."""

import re

import msgspec

from muralist.errors import ConfigurationError, RateLimited

_SPEC = re.compile(r"(\d{1,9})(?:/(s|m|h))?")
_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0}


class Rate(msgspec.Struct, frozen=True):
    """So many requests in so many seconds; also how many may come at once."""

    requests: int
    seconds: float


def parse_rate(text: str) -> Rate | None:
    """Read `off` (no limit), `600/m`, `10/s`, `5000/h` or a bare number a minute.

    Raises:
        ConfigurationError: none of these forms.
    """
    if text.strip().lower() == "off":
        return None
    match = _SPEC.fullmatch(text.strip().lower())
    if match is None or int(match[1]) < 1:
        raise ConfigurationError([f"rate_limit is {text!r}; write 'off', '600/m', '10/s' or a number a minute"])
    return Rate(int(match[1]), _SECONDS[match[2] or "m"])


class Buckets:
    """One bucket a key. Tokens flow in continuously; each request takes one."""

    def __init__(self, rate: Rate | None) -> None:
        self._rate = rate
        self._levels: dict[int, tuple[float, float]] = {}

    def take(self, key_id: int, now: float) -> None:
        """Count one request of a key; `now` is the monotonic time.

        Raises:
            RateLimited: the bucket is empty; `retry_after_seconds` says when a token is back.
        """
        rate = self._rate
        if rate is None:
            return
        flow = rate.requests / rate.seconds
        level, since = self._levels.get(key_id, (float(rate.requests), now))
        level = min(float(rate.requests), level + (now - since) * flow)
        if level < 1:
            raise RateLimited(
                f"This key sent more than {rate.requests} requests in {rate.seconds:g} seconds. Nothing was accepted "
                "and you were not charged; wait as Retry-After says.",
                retry_after_seconds=(1 - level) / flow,
                details={"limit": rate.requests, "period_seconds": rate.seconds},
            )
        self._levels[key_id] = (level - 1, now)
