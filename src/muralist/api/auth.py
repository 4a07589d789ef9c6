"""Who calls: reads the key of a request and finds its account, with a short memory."""

import hashlib
from collections.abc import Callable, Mapping

from muralist.core.account import Caller
from muralist.core.ports import Accounts
from muralist.errors import Unauthenticated

MEMORY_SECONDS = 1.0
"""A disabled key is refused at the latest after this long, also when another process disabled it."""

MAX_REMEMBERED = 10_000


class Gate:
    """Finds callers.

    Keys are looked up by SHA-256, here and in the store, so how long a look-up takes says nothing about a stored
    key: a digest that shares a prefix with one of ours cannot be aimed at. No key is kept, only its digest.
    """

    def __init__(self, accounts: Accounts, ticks: Callable[[], float]) -> None:
        self._accounts = accounts
        self._ticks = ticks
        self._known: dict[bytes, tuple[float, Caller]] = {}

    def remembered(self, digest: bytes) -> Caller | None:
        """A caller seen within the last second."""
        entry = self._known.get(digest)
        if entry is None or entry[0] < self._ticks():
            return None
        return entry[1]

    async def caller(self, headers: Mapping[bytes, bytes]) -> Caller:
        """The caller of a request.

        Raises:
            Unauthenticated: no key, or one that is not known or disabled.
        """
        digest = hashlib.sha256(read_key(headers)).digest()
        caller = self.remembered(digest)
        if caller is None:
            caller = await self._accounts.find_caller(digest)
            if caller is None:
                self._known.pop(digest, None)
                raise Unauthenticated("This API key is not known or has been disabled. Nothing was charged.")
            if len(self._known) >= MAX_REMEMBERED:
                self._known.clear()
            self._known[digest] = (self._ticks() + MEMORY_SECONDS, caller)
        return caller


def read_key(headers: Mapping[bytes, bytes]) -> bytes:
    """The key from `Authorization: Bearer`, `X-API-Key` or `x-goog-api-key`, in this order.

    Raises:
        Unauthenticated: none of them carries one.
    """
    authorization = headers.get(b"authorization")
    if authorization is not None:
        scheme, _, key = authorization.partition(b" ")
        if scheme.lower() == b"bearer" and (key := key.strip()):
            return key
    key = headers.get(b"x-api-key", b"").strip() or headers.get(b"x-goog-api-key", b"").strip()
    if key:
        return key
    raise Unauthenticated(
        "Send your API key as 'Authorization: Bearer KEY' (or in X-API-Key). 'muralist keys create' makes one. "
        "Nothing was charged."
    )
