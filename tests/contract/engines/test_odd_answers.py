"""Upstreams change their answers without notice: whatever they hold, an engine answers by its port."""

import copy
import random
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from muralist.core.engine import Painted, Refused, Running
from muralist.core.task import Handle
from muralist.errors import EngineBroken, EngineBusy, EngineError, EngineOutcomeUnknown, EngineUnavailable

from .bench import Bench
from .http_engines import parameters

JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 3.7, 1e308, 10**30, "", "x", "Ready", "completed", "https://", "http://127.0.0.1:1/x",
    "\x00\ud7ff", [], [None], [[]], ["x"], [{}], {}, {"id": 7}, {"url": 7}, {"message": {"message": []}},
)  # fmt: skip
ROUNDS = 60


class Twist:
    """Puts junk in one place of a body, or takes the place away; which one follows from the seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def __call__(self, body: Any) -> Any:
        """The body with one change."""
        twisted = {"": copy.deepcopy(body)}
        holder, key = self._random.choice(list(places(twisted)))
        if key != "" and isinstance(holder, dict) and self._random.random() < 0.2:
            del holder[key]
        else:
            holder[key] = copy.deepcopy(self._random.choice(JUNK))
        return twisted[""]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a JSON value, as its container and the key in it."""
    for key, each in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(each, dict | list):
            yield from places(each)


@pytest.mark.parametrize("engine_name", parameters())
async def test_accepted_send_is_a_handle_or_in_doubt_when_its_answer_is_odd(bench: Bench) -> None:
    """An answer to an accepted send never reads as if nothing had been accepted."""
    for seed in range(ROUNDS):
        bench.standin.twist = Twist(seed)
        try:
            answer = await bench.submit(task_id=a_task_id(seed))
        except (EngineOutcomeUnknown, EngineBroken):
            continue
        assert isinstance(answer, Handle | Painted | Refused)
    assert bench.standin.paid == bench.standin.submissions == ROUNDS


@pytest.mark.parametrize("engine_name", parameters())
async def test_poll_answers_by_its_port_when_upstream_is_odd(bench: Bench) -> None:
    """Odd statuses, pictures, costs and reasons end in a state or an error of the port, never in a crash."""
    handle = await bench.submit()
    if not isinstance(handle, Handle):
        return
    seen: set[type] = set()
    for seed in range(ROUNDS):
        bench.standin.twist = Twist(seed)
        try:
            state = await bench.engine.poll(handle)
        except (EngineBroken, EngineBusy, EngineUnavailable) as error:
            seen.add(type(error))
            continue
        assert isinstance(state, Running | Painted | Refused)
        seen.add(type(state))
        if isinstance(state, Painted):
            assert state.seed is None or 0 <= state.seed < 2**63
            assert state.upstream_cost is None or 0 <= state.upstream_cost < 2**40
    assert Painted in seen
    assert len(seen) > 1


@pytest.mark.parametrize("engine_name", parameters())
async def test_check_and_cancel_survive_odd_answers(bench: Bench) -> None:
    """A look never raises, and a cancel raises only what an engine may."""
    handle = await bench.submit()
    for seed in range(ROUNDS // 3):
        bench.standin.twist = Twist(seed)
        found = await bench.engine.check()
        assert found.message
        if isinstance(handle, Handle):
            with suppress(EngineError):
                assert isinstance(await bench.engine.cancel(handle), bool)


def a_task_id(number: int) -> str:
    """A task id of its own for each send, as idempotent upstreams would answer with the first work again."""
    return f"0199c0de-0000-7000-8000-{number:012d}"
