"""What calls are checked with comes from the upstream: read when it is needed, kept, and read again when it changes."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests.upstreams.fal import FalStandIn
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.signing import FalSigner, sign_standard, standard_secret
from tests.upstreams.standin import StandIn

from muralist.core.hooks import Hook
from muralist.engines.hooks.gates import FalHooks, ReplicateHooks
from muralist.engines.upstream import Clients
from muralist.errors import Unauthenticated, Unavailable
from muralist.testing import FakeClock

PUBLIC_URL = "https://pictures.example.com"
ROOT = bytes(32)
BODY = b"{}"


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still."""
    return FakeClock()


@pytest.fixture
def fal() -> Iterator[FalStandIn]:
    """A running stand-in of fal."""
    with FalStandIn() as running:
        yield running


@pytest.fixture
def replicate() -> Iterator[ReplicateStandIn]:
    """A running stand-in of Replicate."""
    with ReplicateStandIn() as running:
        yield running


def fal_hooks(fal: FalStandIn, clients: Clients, clock: FakeClock) -> FalHooks:
    """The gate on the stand-in's published keys."""
    url = fal.base_url + fal.key_set_path
    return FalHooks(public_url=PUBLIC_URL, root=ROOT, key_set_url=url, clients=clients, clock=clock)


def fal_call(fal: FalStandIn, clock: FakeClock) -> Hook:
    """A call that is signed now."""
    return Hook(task_id="t", headers=fal.signer.sign(BODY, request_id="r", at=clock.now()), body=BODY)


def reads(standin: StandIn, path: str) -> int:
    """How often something was asked for."""
    return sum(seen.path == path for seen in standin.seen)


async def test_keys_of_fal_are_read_once_a_day_and_without_our_key(fal, clients, clock):
    """The first call reads them; a day later they are read again, as fal asks."""
    gate = fal_hooks(fal, clients, clock)
    counts = []

    for step in (timedelta(), timedelta(hours=23), timedelta(hours=2)):
        clock.advance(step.total_seconds())
        await gate.verify(fal_call(fal, clock))
        counts.append(reads(fal, fal.key_set_path))

    assert counts == [1, 1, 2]
    assert not any(seen.carries(fal.key) for seen in fal.seen)


async def test_new_key_of_fal_is_found_at_once_and_asked_for_at_most_once_a_minute(fal, clients, clock):
    """A call under a key that was not published yet makes us look, but a flood of forged ones does not."""
    gate = fal_hooks(fal, clients, clock)
    await gate.verify(fal_call(fal, clock))
    forged = Hook(task_id="t", headers=FalSigner().sign(BODY, request_id="r", at=clock.now()), body=BODY)
    for _ in range(20):
        with pytest.raises(Unauthenticated, match="signature of fal"):
            await gate.verify(forged)
    assert reads(fal, fal.key_set_path) == 1

    fal.signer = FalSigner()
    clock.advance(60)
    await gate.verify(fal_call(fal, clock))

    assert reads(fal, fal.key_set_path) == 2


async def test_fal_is_asked_again_after_a_minute_when_its_keys_cannot_be_had(fal, clients, clock):
    """Until then calls are put off, not believed; keys that are too old are not believed either."""
    gate = fal_hooks(fal, clients, clock)
    fal.twist = lambda _: {"keys": []}
    for _ in range(3):
        with pytest.raises(Unavailable, match="polled anyway") as raised:
            await gate.verify(fal_call(fal, clock))
        assert raised.value.retry_after_seconds == 60
    assert reads(fal, fal.key_set_path) == 1

    fal.twist = None
    clock.advance(60)
    await gate.verify(fal_call(fal, clock))
    fal.twist = lambda _: []
    clock.advance(timedelta(hours=24).total_seconds())
    with pytest.raises(Unavailable, match="JSON object"):
        await gate.verify(fal_call(fal, clock))


async def test_secret_of_replicate_is_read_with_the_token_and_again_when_it_changes(replicate, clients, clock):
    """A call under a new secret is taken, once a minute has passed since the last look."""
    gate = ReplicateHooks(
        public_url=PUBLIC_URL,
        root=ROOT,
        base_url=replicate.base_url,
        token=replicate.key,
        clients=clients,
        clock=clock,
    )

    def signed() -> Hook:
        headers = sign_standard(BODY, secret=replicate.hook_secret, at=clock.now())
        return Hook(task_id="t", headers=headers, body=BODY)

    await gate.verify(signed())
    await gate.verify(signed())
    replicate.hook_secret = standard_secret()
    with pytest.raises(Unauthenticated):
        await gate.verify(signed())
    clock.advance(60)
    await gate.verify(signed())

    assert reads(replicate, "/webhooks/default/secret") == 2


async def test_calls_are_put_off_when_replicate_refuses_the_token(replicate, clients, clock):
    """The secret cannot be had, so nothing can be checked; the reason is told without the token."""
    gate = ReplicateHooks(
        public_url=PUBLIC_URL,
        root=ROOT,
        base_url=replicate.base_url,
        token="wrong-token-000000",
        clients=clients,
        clock=clock,
    )

    with pytest.raises(Unavailable) as raised:
        await gate.verify(Hook(task_id="t", headers={}, body=BODY))

    assert "refuses the key" in raised.value.message
    assert "wrong-token" not in raised.value.message
