"""The caller's account and balance."""

from collections.abc import Iterator

from muralist.api.http import NO_STORE, Answer, Call, json_answer
from muralist.api.operation import Operation, Returns
from muralist.api.runapi.wire.account import BalanceBody, MeBody, balance_body, me_body
from muralist.api.runapi.wire.examples import EXAMPLES

TAG = "Account"


def operations() -> Iterator[Operation]:
    """Account operations."""
    yield Operation(
        method="GET",
        path="/api/v1/me",
        handler=show_me,
        tag=TAG,
        summary="Whose key this is",
        returns=(Returns(description="The key's owner.", type=MeBody, example=EXAMPLES[MeBody]),),
    )
    yield Operation(
        method="GET",
        path="/api/v1/me/balance",
        handler=show_balance,
        tag=TAG,
        summary="What you can spend and have spent",
        returns=(Returns(description="Whole cents.", type=BalanceBody, example=EXAMPLES[BalanceBody]),),
    )


async def show_me(call: Call) -> Answer:
    """Answer with the caller."""
    return json_answer(me_body(call.caller), headers=(NO_STORE,))


async def show_balance(call: Call) -> Answer:
    """Answer with the balance; today began at midnight UTC."""
    services = call.services
    day_start = services.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    balance = await services.accounts.balance(call.account_id, day_start=day_start)
    return json_answer(balance_body(balance, unlimited=call.caller.account.unlimited), headers=(NO_STORE,))
