"""Calls from upstreams that say that their work has ended: what arrives, who checks it, and whom it wakes.

Such a call is a hint. Nothing of what it says is believed; it makes us ask the upstream earlier than we would have.
"""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import msgspec

from muralist.core.ports import Watch


class Hook(msgspec.Struct, frozen=True, kw_only=True):
    """A call of an upstream about the work of a task, as it arrived. Header names are in lower case."""

    task_id: str
    headers: Mapping[str, str]
    body: bytes


class HookGate(Protocol):
    """Tells the calls of one upstream from those of everybody else."""

    def admits(self, task_id: str, secret: str) -> bool:
        """Whether the address that was called is the one that the upstream was given for this task."""
        ...

    async def verify(self, hook: Hook) -> None:
        """Check the signature.

        Raises:
            Unauthenticated: it is missing, wrong or too old.
            Unavailable: what it is checked with could not be had from the upstream; the call may be sent again.
        """
        ...


class PollWakeups(Protocol):
    """Wakes whoever waits to poll the work of a task, in whatever process of the store that is."""

    async def wake(self, task_id: str) -> None:
        """Have the work of a task polled now. Without anybody who waits it does nothing."""
        ...

    def listen(self, task_id: str) -> AbstractAsyncContextManager[Watch]:
        """Listen from now on; open it before the first poll, so that no call is missed."""
        ...
