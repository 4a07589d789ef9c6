"""Who calls: reads the key of a request and finds its account, with a short memory."""

import hashlib
from collections.abc import Callable, Mapping

from muralist.core.money.account import Caller
from muralist.core.ports import Accounts
from muralist.errors import Unauthenticated

MEMORY_SECONDS = 1.0
"""A disabled key is refused at the latest after this long, also when another process disabled it."""

MAX_REMEMBERED = 10_000


class Gate:
    """Finds callers.

    The store looks keys up by SHA-256, so how long that takes says nothing about a stored key: nobody can aim at a
    digest. The memory is a hash table with a seed of its own process, which compares only what is already equal.
    """

    def __init__(self, accounts: Accounts, ticks: Callable[[], float]) -> None:
        self._accounts = accounts
        self._ticks = ticks
        self._known: dict[bytes, tuple[float, Caller]] = {}

    def remembered(self, headers: Mapping[bytes, bytes], now: float) -> Caller | None:
        """A caller whose `Authorization` header was seen within the last second; `now` is the monotonic time."""
        entry = self._known.get(headers.get(b"authorization", b""))
        return None if entry is None or entry[0] < now else entry[1]

    async def caller(self, headers: Mapping[bytes, bytes]) -> Caller:
        """The caller of a request, by `Authorization: Bearer`, `X-API-Key` or `x-goog-api-key`, in this order.

        Raises:
            Unauthenticated: no key, or one that is not known or disabled.
        """
        bearer = _bearer(headers)
        caller = await self._accounts.find_caller(hashlib.sha256(bearer or _named_key(headers)).digest())
        if caller is None:
            self._known.pop(headers.get(b"authorization", b""), None)
            raise Unauthenticated("This API key is not known or has been disabled. Nothing was charged.")
        if bearer:
            if len(self._known) >= MAX_REMEMBERED:
                self._known.clear()
            self._known[headers[b"authorization"]] = (self._ticks() + MEMORY_SECONDS, caller)
        return caller


def carries_key(headers: Mapping[bytes, bytes]) -> bool:
    """Whether a request carries anything in a place where keys are read from."""
    return any(headers.get(name, b"").strip() for name in (b"authorization", b"x-api-key", b"x-goog-api-key"))


def _bearer(headers: Mapping[bytes, bytes]) -> bytes:
    """The key of the `Authorization` header, empty if it carries none."""
    scheme, _, key = headers.get(b"authorization", b"").partition(b" ")
    return key.strip() if scheme.lower() == b"bearer" else b""


def _named_key(headers: Mapping[bytes, bytes]) -> bytes:
    key = headers.get(b"x-api-key", b"").strip() or headers.get(b"x-goog-api-key", b"").strip()
    if key:
        return key
    raise Unauthenticated(
        "Send your API key as 'Authorization: Bearer KEY' (or in X-API-Key). 'muralist keys create' makes one. "
        "Nothing was charged."
    )
