"""What each upstream that calls back is told about its calls, and how they are told from those of everybody else.

A call must come to the task's own address and carry the upstream's signature: the one keeps out whoever else uses the
same upstream, the other whoever came to know an address.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from muralist.core.hooks import Hook
from muralist.core.ports import Clock
from muralist.engines.hooks.addresses import HookAddresses
from muralist.engines.hooks.ed25519 import read_key_set
from muralist.engines.hooks.kept import Kept
from muralist.engines.hooks.signatures import (
    PublicKey,
    is_signed_by_bfl,
    is_signed_by_fal,
    is_signed_by_standard,
    read_standard_secret,
)
from muralist.engines.upstream import Clients, Upstream
from muralist.errors import EngineUnavailable, Unauthenticated


class BflHooks:
    """Calls of Black Forest Labs, which signs each work's with a secret that its submit named."""

    def __init__(self, *, public_url: str, root: bytes) -> None:
        self._addresses = HookAddresses("bfl", public_url=public_url, root=root)

    def fields(self, task_id: str) -> Mapping[str, str]:
        """What the body of a submit says of them."""
        return {
            "webhook_url": self._addresses.url(task_id),
            "webhook_secret": self._addresses.signing_secret(task_id),
        }

    def admits(self, task_id: str, secret: str) -> bool:
        """Whether the task's own address was called."""
        return self._addresses.admits(task_id, secret)

    async def verify(self, hook: Hook) -> None:
        """Check the signature. Raises Unauthenticated."""
        if not is_signed_by_bfl(hook.headers, hook.body, secret=self._addresses.signing_secret(hook.task_id)):
            raise _refused("bfl")


class FalHooks:
    """Calls of fal, which signs with keys that it publishes at `key_set_url`."""

    def __init__(self, *, public_url: str, root: bytes, key_set_url: str, clients: Clients, clock: Clock) -> None:
        self._addresses = HookAddresses("fal", public_url=public_url, root=root)
        self._upstream = Upstream(name="fal", base_url=key_set_url, clients=clients, headers={})
        self._key_set_url = key_set_url
        self._clock = clock
        self._keys: Kept[Sequence[PublicKey]] = Kept(self._read_keys, clock=clock)

    def url(self, task_id: str) -> str:
        """The address for a task."""
        return self._addresses.url(task_id)

    def admits(self, task_id: str, secret: str) -> bool:
        """Whether the task's own address was called."""
        return self._addresses.admits(task_id, secret)

    async def verify(self, hook: Hook) -> None:
        """Check the signature. Raises Unauthenticated, and Unavailable without fal's keys."""
        await _verify(
            self._keys,
            lambda keys: is_signed_by_fal(hook.headers, hook.body, keys=keys, now=self._clock.now()),
            name="fal",
        )

    async def _read_keys(self) -> Sequence[PublicKey]:
        status, document = await self._upstream.get_object(self._key_set_url)
        keys = read_key_set(document)
        if status != 200 or not keys:
            raise EngineUnavailable(f"fal answered HTTP {status} without a public key when asked for its keys.")
        return keys


class ReplicateHooks:
    """Calls of Replicate, which signs with one secret an account, read with the account's token."""

    def __init__(
        self, *, public_url: str, root: bytes, base_url: str, token: str, clients: Clients, clock: Clock
    ) -> None:
        self._addresses = HookAddresses("replicate", public_url=public_url, root=root)
        headers = {"Authorization": f"Bearer {token}"}
        self._upstream = Upstream(name="replicate", base_url=base_url, clients=clients, headers=headers)
        self._clock = clock
        self._secret: Kept[str] = Kept(self._read_secret, clock=clock)

    def fields(self, task_id: str) -> Mapping[str, Any]:
        """What the body of a create says of them: the address, and that only the end is of interest."""
        return {"webhook": self._addresses.url(task_id), "webhook_events_filter": ["completed"]}

    def admits(self, task_id: str, secret: str) -> bool:
        """Whether the task's own address was called."""
        return self._addresses.admits(task_id, secret)

    async def verify(self, hook: Hook) -> None:
        """Check the signature. Raises Unauthenticated, and Unavailable without the account's secret."""
        await _verify(
            self._secret,
            lambda secret: is_signed_by_standard(hook.headers, hook.body, secret=secret, now=self._clock.now()),
            name="replicate",
        )

    async def _read_secret(self) -> str:
        status, data = await self._upstream.get_object("/webhooks/default/secret")
        secret = data.get("key")
        if status != 200 or not isinstance(secret, str) or read_standard_secret(secret) is None:
            raise EngineUnavailable(f"replicate answered HTTP {status} without a secret when asked for it.")
        return secret


async def _verify(kept: Kept[Any], is_signed: Callable[[Any], bool], *, name: str) -> None:
    """Check with what is kept, and once more with what is newer, where there is such."""
    known = await kept.get()
    if is_signed(known):
        return
    fresher = await kept.fresher(known)
    if fresher is None or not is_signed(fresher):
        raise _refused(name)


def _refused(name: str) -> Unauthenticated:
    return Unauthenticated(f"The call does not carry a valid, recent signature of {name}. Nothing was done.")
