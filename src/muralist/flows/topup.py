"""Put credit into an account's wallet, or take it back out."""

from muralist.core.money import ledger
from muralist.core.money.account import Account
from muralist.core.money.usd import from_cents
from muralist.core.ports import Accounts, Clock


async def topup(account: Account, *, cents: int, accounts: Accounts, clock: Clock, memo: str | None = None) -> None:
    """Post a credit of whole cents; negative cents take credit back.

    Raises:
        InsufficientCredits: more was to be taken than the wallet holds.
    """
    await accounts.post(ledger.credit(account.id, from_cents(cents), clock.now(), memo=memo))
