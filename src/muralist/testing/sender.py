"""Callbacks that go nowhere."""

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from muralist.core.delivery import Attempt, Delivery
from muralist.errors import TargetForbidden


class Sent(NamedTuple):
    """What was sent: the delivery, the secrets it was signed with, which attempt it was and when."""

    delivery: Delivery
    secrets: tuple[str, ...]
    number: int
    at: datetime


class RecordingSender:
    """Implements `core.ports.CallbackSender`: keeps what it is given in `sent` and answers from a list.

    An answer is an HTTP status, or the text of a network error; when the list is used up, every attempt gets 200.
    """

    def __init__(self, answers: Iterable[int | str] = (), *, forbidden: frozenset[str] = frozenset()) -> None:
        self.sent: list[Sent] = []
        self._answers = deque(answers)
        self._forbidden = forbidden

    def check_url(self, url: str) -> None:
        """Refuse a forbidden URL."""
        if url in self._forbidden:
            raise TargetForbidden(f"{url} may not be called.", complaint="must be a public address: it is forbidden")

    async def send(self, delivery: Delivery, *, secrets: Sequence[str], number: int, now: datetime) -> Attempt:
        """Record the attempt and give the next answer."""
        self.sent.append(Sent(delivery, tuple(secrets), number, now))
        answer = self._answers.popleft() if self._answers else 200
        if isinstance(answer, str):
            return Attempt(number=number, at=now, latency_ms=0, error=answer)
        return Attempt(number=number, at=now, latency_ms=0, status=answer)
