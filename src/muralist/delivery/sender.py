"""Sends one callback and writes down what came of it."""

import time
from collections.abc import Sequence
from datetime import datetime

from muralist.core.delivery import REPLY_LIMIT_BYTES, Attempt, Delivery
from muralist.delivery.sign import sign_callback
from muralist.delivery.target import check_target
from muralist.kit.addresses import AddressForbidden
from muralist.kit.backoff import parse_retry_after
from muralist.kit.http import GuardedClient, RequestFailed

TIMEOUT_SECONDS = 10.0
"""Receivers answer within this or count as down (RunAPI's contract)."""

USER_AGENT = "Muralist/0.1 (+callback)"


class CallbackSender:
    """Posts signed JSON. Redirects are answers like any other: they are recorded and not followed."""

    def __init__(self, client: GuardedClient, *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        self._client = client
        self._timeout_seconds = timeout_seconds

    def check_url(self, url: str) -> None:
        """Refuse an address that can be seen to be out of bounds without a look-up. Raises TargetForbidden."""
        check_target(url, self._client.policy)

    async def send(self, delivery: Delivery, *, secrets: Sequence[str], number: int, now: datetime) -> Attempt:
        """Make one attempt; never raises for what the receiver or the network does.

        A status that arrives within the timeout counts even if the rest of the answer does not follow it.

        Raises:
            ValueError: there is no secret to sign with.
        """
        body = delivery.body.encode("utf-8", "replace")
        headers = {
            "Content-Type": "application/json",
            "User-Agent": USER_AGENT,
            **sign_callback(id=delivery.id, at=now, body=body, secrets=secrets),
        }
        started = time.monotonic()
        try:
            async with self._client.open(
                "POST", delivery.url, timeout_seconds=self._timeout_seconds, headers=headers, body=body
            ) as answer:
                latency_ms = _milliseconds_since(started)
                start = await answer.read_start(REPLY_LIMIT_BYTES)
                return Attempt(
                    number=number,
                    at=now,
                    latency_ms=latency_ms,
                    status=answer.status,
                    reply=_as_text(start),
                    retry_after_seconds=parse_retry_after(answer.headers.get("retry-after"), now),
                )
        except AddressForbidden as error:
            problem = f"not sent: the address may not be called, because {error.reason}"
        except RequestFailed as error:
            problem = f"no answer: {error.reason}"
        return Attempt(number=number, at=now, latency_ms=_milliseconds_since(started), error=problem)


def _milliseconds_since(started: float) -> int:
    return round((time.monotonic() - started) * 1_000)


def _as_text(data: bytes) -> str:
    # PostgreSQL's text holds every character but this one.
    return data.decode("utf-8", "replace").replace("\0", "\N{REPLACEMENT CHARACTER}")
