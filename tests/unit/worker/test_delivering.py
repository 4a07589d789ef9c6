"""The loop that sends callbacks, on fakes."""

import asyncio
from datetime import timedelta

from muralist.core.delivery import DeliveryState
from muralist.testing import RecordingSender, ScriptedEngine
from muralist.worker.delivering import DeliveryLoop
from tests.unit.flows.conftest import World, world

__all__ = ["world"]


def loop_of(world: World, sender: RecordingSender) -> DeliveryLoop:
    return DeliveryLoop(
        slots=4,
        deliveries=world.store.deliveries,
        accounts=world.store.accounts,
        sender=sender,
        clock=world.clock,
        random=lambda: 0.0,
        checkpoint=lambda point: None,
    )


async def sent(sender: RecordingSender, count: int) -> None:
    async with asyncio.timeout(5):
        while len(sender.sent) < count:
            await asyncio.sleep(0.005)


async def test_loop_sends_until_a_receiver_takes_it(world: World) -> None:
    """Attempts follow the schedule of 0, 5 and 30 seconds, all under one id, and stop at the first 2xx."""
    task_id = (await world.create(callback_url="http://receiver/hook")).task.id
    await world.run(ScriptedEngine())
    sender = RecordingSender([500, "connection refused", 204])
    loop = loop_of(world, sender)
    serving = asyncio.create_task(loop.serve())
    begun = world.clock.now()
    for count, pause in ((1, 5), (2, 30), (3, 0)):
        await sent(sender, count)
        await asyncio.sleep(0.05)
        world.clock.advance(pause)
    serving.cancel()
    await loop.drain(1)

    [(delivery, attempts)] = await world.store.deliveries.list(task_id)
    assert [each.at - begun for each in sender.sent] == [timedelta(0), timedelta(seconds=5), timedelta(seconds=35)]
    assert len({each.delivery.id for each in sender.sent}) == 1
    assert delivery.state is DeliveryState.SUCCEEDED
    assert [(each.status, each.error) for each in attempts] == [
        (500, None),
        (None, "connection refused"),
        (204, None),
    ]


async def test_loop_signs_with_the_old_secret_too_just_after_a_rotation(world: World) -> None:
    """For a while after a rotation both secrets sign, so that receivers can change over."""
    old = world.account.callback_secret
    account = await world.store.accounts.rotate_callback_secret(
        world.account.id, secret="bmV3", keep_until=world.clock.now() + timedelta(hours=24)
    )
    await world.create(callback_url="http://receiver/hook")
    await world.run(ScriptedEngine())
    sender = RecordingSender()
    loop = loop_of(world, sender)
    serving = asyncio.create_task(loop.serve())
    await sent(sender, 1)
    serving.cancel()
    await loop.drain(1)

    assert sender.sent[0].secrets == (account.callback_secret, old)
