"""Send a callback that is owed and record what came of it."""

from collections.abc import Callable

from muralist.core.delivery import Attempt, Delivery, record
from muralist.core.money.account import signing_secrets
from muralist.core.ports import Accounts, CallbackSender, Clock, Deliveries


async def deliver(
    delivery: Delivery,
    *,
    deliveries: Deliveries,
    accounts: Accounts,
    sender: CallbackSender,
    clock: Clock,
    random: Callable[[], float],
    checkpoint: Callable[[str], None],
) -> Attempt:
    """Make the next attempt of a claimed delivery. Receivers dedupe on its id, since a crash here sends it again."""
    account = await accounts.get(delivery.account_id)
    now = clock.now()
    attempt = await sender.send(delivery, secrets=signing_secrets(account, now), number=delivery.attempts + 1, now=now)
    checkpoint("deliver.sent")
    await deliveries.save(record(delivery, attempt, jitter=random()), attempt)
    return attempt
