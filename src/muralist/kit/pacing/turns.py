"""Lets several queues take turns."""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")


def take_turns(queues: Iterable[Sequence[T]], limit: int) -> list[T]:
    """The first of each queue in their order, then the second of each, and so on; at most `limit`."""
    waiting = deque((queue, 0) for queue in queues if queue)
    taken: list[T] = []
    while waiting and len(taken) < limit:
        queue, at = waiting.popleft()
        taken.append(queue[at])
        if at + 1 < len(queue):
            waiting.append((queue, at + 1))
    return taken
