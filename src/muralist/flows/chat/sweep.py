"""Give the money of chat calls back whose process died before it could settle them."""

from muralist.core.chat.call import Calls
from muralist.core.ports import Clock

BATCH = 200


async def sweep_chat(*, calls: Calls, clock: Clock) -> int:
    """Release every call whose expiry has passed; returns how many."""
    now = clock.now()
    released = 0
    while batch := await calls.expired(now, BATCH):
        released += sum([await calls.release(call, now) for call in batch])
    return released
