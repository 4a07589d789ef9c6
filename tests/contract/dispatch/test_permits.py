"""How many works run in an engine at once, over all processes."""

from datetime import timedelta

from muralist.core.permits import Permit
from muralist.testing import FakeClock
from tests.contract.conftest import Store

LENGTH = timedelta(seconds=60)


def permit(task: str, owner: str = "w1", engine: str = "bfl") -> Permit:
    """A permit of a task."""
    return Permit(engine=engine, task_id=task, owner=owner)


async def acquire(store: Store, clock: FakeClock, wanted: Permit, limit: int = 2) -> bool:
    """Ask for a permit for a minute."""
    now = clock.now()
    return await store.permits.acquire(wanted, limit=limit, now=now, expires_at=now + LENGTH)


async def test_permits_are_given_up_to_the_limit_of_each_engine(store: Store, clock: FakeClock) -> None:
    """The third of two is refused; another engine has its own; 0 is no limit; a release makes room."""
    assert [await acquire(store, clock, permit(task)) for task in "abc"] == [True, True, False]
    assert await acquire(store, clock, permit("c", engine="fal"))
    assert await acquire(store, clock, permit("d"), limit=0)
    assert await store.permits.in_use(now=clock.now()) == {"bfl": 3, "fal": 1}

    await store.permits.release(permit("a"))
    assert not await acquire(store, clock, permit("c"))
    await store.permits.release(permit("d"))
    assert await acquire(store, clock, permit("c"))


async def test_permit_of_a_dead_worker_expires(store: Store, clock: FakeClock) -> None:
    """What is not renewed makes room after its time; what is renewed does not."""
    assert await acquire(store, clock, permit("dead"), limit=2)
    assert await acquire(store, clock, permit("alive"), limit=2)
    clock.advance(59)
    assert not await acquire(store, clock, permit("next"))
    assert await store.permits.renew(permit("alive"), expires_at=clock.now() + LENGTH)
    clock.advance(1)

    assert await store.permits.in_use(now=clock.now()) == {"bfl": 1}
    assert await acquire(store, clock, permit("next"))
    assert not await store.permits.renew(permit("dead"), expires_at=clock.now() + LENGTH)


async def test_permit_is_taken_over_by_who_takes_the_task_over(store: Store, clock: FakeClock) -> None:
    """The same task counts once; the owner before can neither renew nor give back what is not his any more."""
    assert await acquire(store, clock, permit("a", "w1"), limit=1)
    assert await acquire(store, clock, permit("a", "w2"), limit=1)

    assert not await store.permits.renew(permit("a", "w1"), expires_at=clock.now() + LENGTH)
    await store.permits.release(permit("a", "w1"))
    assert await store.permits.in_use(now=clock.now()) == {"bfl": 1}
    await store.permits.release(permit("a", "w2"))
    assert await store.permits.in_use(now=clock.now()) == {}
