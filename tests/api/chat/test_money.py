"""What calls cost: reserved before, settled after, and nothing for those that failed."""

import asyncio

import pytest

from muralist.core.money.account import hash_key, mask_key
from muralist.core.money.memo import Memo
from muralist.flows.chat.sweep import sweep_chat
from muralist.testing import FakeClock
from tests.api.bench import OTHER_KEY
from tests.upstreams.chat import ChatStandIn, hang, reply_with, send_events, talk

from .conftest import ChatBench, ask


@pytest.mark.parametrize("stream", [True, False])
async def test_call_is_reserved_and_settled_by_the_usage_told(chat: ChatBench, stream: bool) -> None:
    """1,000 tokens in and 200 out at 2 and 10 micro-USD cost 4,000; the rest of the estimate goes back."""
    await chat.chat(stream=stream)

    [held] = chat.reserved()
    assert held > 4_000 * 10, "4,000 tokens may come back at 10 micro-USD"
    assert await chat.money() == (10_000_000 - 4_000, 0, 4_000)
    assert sum(entry.amount for entry in chat.store.entries) == 0


async def test_memo_tells_who_bought_what(chat: ChatBench, upstream: ChatStandIn) -> None:
    """One memo a call, with what the upstream says it costs us where it says so."""
    upstream.script(talk(usage={"prompt_tokens": 10, "completion_tokens": 5, "cost": 0.000123}))

    await chat.chat()

    [memo] = chat.memos
    assert memo == Memo(
        at=chat.bench.clock.now(),
        account_id=chat.bench.account.id,
        key_id=1,
        kind="chat",
        model="talker",
        engine="up",
        price=70,
        upstream_cost=123,
        reference=chat.store.entries[-1].task_id or "",
    )


async def test_money_is_held_while_the_upstream_works(chat: ChatBench, upstream: ChatStandIn) -> None:
    """The reservation is there before the upstream is asked."""
    upstream.script(hang)
    calling = asyncio.create_task(chat.chat(max_tokens=100))
    while not upstream.calls:
        await asyncio.sleep(0.005)

    available, held, spent = await chat.money()
    calling.cancel()

    estimate = -(-len(upstream.calls[0].body) // 3) * 2 + 100 * 10
    assert (available + held, spent) == (10_000_000, 0)
    assert abs(held - estimate) < 20, "the upstream's body names another model, so its length differs a little"


async def test_model_without_a_price_is_free_but_counted(chat: ChatBench) -> None:
    """No entry, one memo of price 0, and the metrics know the tokens."""
    await chat.post("/v1/chat/completions", ask(model="free"))

    assert await chat.money() == (10_000_000, 0, 0)
    assert [(memo.model, memo.price) for memo in chat.memos] == [("free", 0)]
    assert chat.metrics.chat_calls == {"free": 1}
    assert chat.metrics.chat_tokens["free", "output"] == 200


async def test_empty_account_is_refused_before_the_upstream_is_asked(chat: ChatBench, upstream: ChatStandIn) -> None:
    """402 is for the account's own credit alone; the upstream hears nothing."""
    account = await chat.store.accounts.create("poor", unlimited=False, now=chat.bench.clock.now())
    key = "runapi_" + "c3" * 24
    await chat.store.accounts.add_key(
        account.id, name="k", sha256=hash_key(key), mask=mask_key(key), now=chat.bench.clock.now()
    )

    answer = await chat.post("/v1/chat/completions", ask(), key=key)
    free = await chat.post("/v1/chat/completions", ask(model="free"), key=key)

    assert (answer.status_code, answer.json()["error"]["code"]) == (402, "insufficient_credits")
    assert free.status_code == 200
    assert len(upstream.calls) == 1


async def test_answer_without_usage_is_settled_by_its_size(chat: ChatBench, upstream: ChatStandIn) -> None:
    """An upstream that never tells its usage is paid for by estimate, never for more than was set aside."""
    upstream.script(talk(usage=None), talk(usage=None))

    await chat.chat(stream=True)
    await chat.chat()

    assert [0 < memo.price <= held for memo, held in zip(chat.memos, chat.reserved(), strict=True)] == [True, True]
    assert (await chat.money())[1] == 0


async def test_price_beyond_the_estimate_comes_from_the_wallet(chat: ChatBench, upstream: ChatStandIn) -> None:
    """What a call used beyond its estimate is taken from the wallet, as far as it goes."""
    upstream.script(
        talk(usage={"prompt_tokens": 100_000, "completion_tokens": 1}),
        talk(usage={"prompt_tokens": 90_000_000, "completion_tokens": 1}),
    )

    await chat.chat(max_tokens=10)
    await chat.chat(max_tokens=10)

    assert [memo.price for memo in chat.memos] == [200_010, chat.reserved()[1]]
    assert await chat.money() == (10_000_000 - 200_010 - chat.reserved()[1], 0, 200_010 + chat.reserved()[1])


async def test_cached_tokens_cost_less(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Input that the upstream had in its cache has its own price."""
    usage = {"prompt_tokens": 1_000, "completion_tokens": 0, "prompt_tokens_details": {"cached_tokens": 600}}
    upstream.script(talk(usage=usage))

    await chat.chat()

    assert chat.memos[0].price == 400 * 2 + 600 // 2


async def test_calls_of_a_dead_process_are_given_back(chat: ChatBench, upstream: ChatStandIn) -> None:
    """A call that nobody moves on any more is released by the sweep, once, and settles no more."""
    upstream.script(hang)
    calling = asyncio.create_task(chat.chat())
    while not upstream.calls:
        await asyncio.sleep(0.005)
    clock = chat.bench.clock
    assert isinstance(clock, FakeClock)

    early = await sweep_chat(calls=chat.store.calls, clock=clock)
    clock.advance(181)
    late = await sweep_chat(calls=chat.store.calls, clock=clock)
    calling.cancel()
    await asyncio.to_thread(upstream.left.wait, 5)

    assert (early, late) == (0, 1)
    assert await chat.money() == (10_000_000, 0, 0)
    assert await sweep_chat(calls=chat.store.calls, clock=clock) == 0


async def test_sum_of_all_entries_is_zero_after_every_kind_of_end(chat: ChatBench, upstream: ChatStandIn) -> None:
    """Good, failed, broken, refused and free calls side by side leave nothing held and nothing lost."""
    scenes = [talk(), reply_with(b"no", status=500), send_events(b"data: {}\n\n", then_drop=True), talk(usage=None)]
    for _ in range(5):
        upstream.script(*scenes)

    await asyncio.gather(*(chat.chat(stream=number % 2 == 0) for number in range(20)))
    await chat.post("/v1/chat/completions", ask(), key=OTHER_KEY)
    await chat.ended()

    assert sum(entry.amount for entry in chat.store.entries) == 0
    available, held, spent = await chat.money()
    assert (available + spent, held) == (10_000_000, 0)
    assert spent == sum(memo.price for memo in chat.memos if memo.account_id == chat.bench.account.id)


async def test_unlimited_account_may_owe(chat: ChatBench) -> None:
    """An account without a limit is never refused for lack of credit."""
    store, clock = chat.store, chat.bench.clock
    account = await store.accounts.create("boundless", unlimited=True, now=clock.now())
    key = "runapi_" + "d4" * 24
    await store.accounts.add_key(account.id, name="k", sha256=hash_key(key), mask=mask_key(key), now=clock.now())

    answer = await chat.post("/v1/chat/completions", ask(), key=key)

    assert answer.status_code == 200
    assert (await store.accounts.balance(account.id, day_start=clock.now())).available == -4_000
