"""Wake-ups: none is lost, none is invented, and nobody is remembered after leaving."""

import asyncio

from muralist.kit.bell import Bell


async def test_wait_returns_when_its_topic_rings():
    """A listener wakes for its own topic only."""
    bell = Bell()
    async with bell.listen("a") as wait_a, bell.listen("b") as wait_b:
        bell.ring("a")
        assert await wait_a(1) is True
        assert await wait_b(0) is False


async def test_wait_wakes_while_it_waits():
    """A ring during the wait ends it at once."""
    bell = Bell()
    loop = asyncio.get_running_loop()
    async with bell.listen("a") as wait:
        loop.call_later(0.01, bell.ring, "a")
        started = loop.time()
        assert await wait(5) is True
        assert loop.time() - started < 2


async def test_ring_between_listen_and_wait_is_not_lost():
    """What rings before the wait begins is heard by it, once."""
    bell = Bell()
    async with bell.listen("a") as wait:
        bell.ring("a")
        bell.ring("a")
        await asyncio.sleep(0)
        assert await wait(5) is True
        assert await wait(0.01) is False


async def test_ring_between_two_waits_is_not_lost():
    """A listener that is busy hears later what rang meanwhile."""
    bell = Bell()
    async with bell.listen("a") as wait:
        assert await wait(0.01) is False
        bell.ring("a")
        assert await wait(5) is True


async def test_ring_before_listening_is_not_heard():
    """Listening starts when it is entered."""
    bell = Bell()
    bell.ring("a")
    async with bell.listen("a") as wait:
        assert await wait(0) is False


async def test_every_listener_of_a_topic_wakes():
    """One ring wakes all, and `ring_all` wakes all of all topics."""
    bell = Bell()
    async with bell.listen("a") as one, bell.listen("a") as two, bell.listen("b") as three:
        bell.ring("a")
        assert [await one(0), await two(0), await three(0)] == [True, True, False]
        bell.ring_all()
        assert [await one(0), await two(0), await three(0)] == [True, True, True]


async def test_topics_are_forgotten_when_their_listeners_leave():
    """Long-polls that time out or are cancelled leave nothing behind."""
    bell = Bell()

    async def hold(topic: str) -> None:
        async with bell.listen(topic) as wait:
            await wait(60)

    tasks = [asyncio.create_task(hold(f"task:{n % 50}")) for n in range(200)]
    await asyncio.sleep(0.01)
    assert len(bell.topics) == 50
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    assert bell.topics == frozenset()


async def test_listener_may_leave_while_everybody_is_rung():
    """A woken listener that leaves does not disturb the ringing of others."""
    bell = Bell()

    async def hear() -> bool:
        async with bell.listen("a") as wait:
            return await wait(5)

    tasks = [asyncio.create_task(hear()) for _ in range(20)]
    await asyncio.sleep(0.01)
    bell.ring_all()
    assert await asyncio.gather(*tasks) == [True] * 20
