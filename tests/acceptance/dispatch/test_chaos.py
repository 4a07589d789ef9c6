"""Many tasks through real processes, over upstreams that drop, fail and refuse at random while workers are killed."""

import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.acceptance.server_process import ServerProcess
from tests.upstreams.bfl import BflStandIn
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.runapi import RunapiStandIn
from tests.upstreams.standin import Act, StandIn

from .worker_process import WorkerProcess

pytestmark = pytest.mark.acceptance

TASKS = 200
SEED = 20260502
KILLS = 4
SECONDS = 120
PRICE_CENTS = 5
WEIGHTS = {
    Act.OK: 44,
    Act.QUEUED: 22,
    Act.POLL_TROUBLE: 4,
    Act.MODERATED: 3,
    Act.FAILED: 2,
    Act.REJECTED: 3,
    Act.DROPPED_BEFORE: 5,
    Act.DROPPED_AFTER: 5,
    Act.SERVER_ERROR: 4,
    Act.BROKEN_JSON: 2,
    Act.BUSY: 1,
    Act.UNAVAILABLE: 1,
}


def choices(seed: int) -> Callable[[int], Act]:
    """What each submission meets, by its number: always the same for a seed."""
    drawn = random.Random(seed).choices(list(WEIGHTS), list(WEIGHTS.values()), k=TASKS * 5)
    return drawn.__getitem__


@pytest.fixture
def upstreams() -> Iterator[dict[str, StandIn]]:
    """An upstream that knows no work twice, one that takes our key as idempotency key, and one that lists its works."""
    kinds = {"bfl": BflStandIn, "runapi": RunapiStandIn, "replicate": ReplicateStandIn}
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(kind(choose=choices(SEED + number)))
            for number, (name, kind) in enumerate(kinds.items())
        }


def environ_of(upstreams: dict[str, StandIn]) -> dict[str, str]:
    """Settings that switch the three engines on, each model line on another one first."""
    bfl, runapi, replicate = upstreams["bfl"], upstreams["runapi"], upstreams["replicate"]
    return {
        "BFL_API_KEY": bfl.key,
        "MURALIST_BFL_BASE_URL": bfl.base_url,
        "RUNAPI_UPSTREAM_KEY": runapi.key,
        "MURALIST_RUNAPI_BASE_URL": runapi.base_url,
        "REPLICATE_API_TOKEN": replicate.key,
        "MURALIST_REPLICATE_BASE_URL": replicate.base_url,
        "MURALIST_ROUTES": '{"flux-2-pro-text-to-image": ["bfl", "runapi"],'
        ' "flux-2-flex-text-to-image": ["runapi", "replicate"], "flux-2-max-text-to-image": ["replicate", "bfl"]}',
        "MURALIST_LEASE_SECONDS": "2",
        "MURALIST_RECONCILE_SECONDS": "3",
        "MURALIST_BREAKER_FAILURES": "50",
        "MURALIST_INITIAL_CREDIT_CENTS": "10000",
    }


def create(server: ServerProcess, number: int) -> str:
    """Create a task whose prompt is its own, so that it can be found in an upstream's books."""
    line = ("pro", "flex", "max")[number % 3]
    body = {"model": f"flux-2-{line}-text-to-image", "prompt": f"apple number {number:03d}", "aspect_ratio": "1:1"}
    reply = server.request("POST", "/v1/text_to_image", body, headers={"Idempotency-Key": f"chaos-{number}"})
    assert reply.status in (200, 201, 202), reply.content
    return str(reply.body["id"])


def rows(data: Path, query: str) -> list[tuple[object, ...]]:
    """What the store's file says."""
    with sqlite3.connect(data / "muralist.db") as connection:
        return connection.execute(query).fetchall()


def unfinished(data: Path) -> int:
    """How many tasks have not ended."""
    return int(str(rows(data, "SELECT count(*) FROM tasks WHERE due_at IS NOT NULL")[0][0]))


def paid_prompts(upstreams: dict[str, StandIn]) -> Counter[str]:
    """How often each prompt was accepted, and so paid, over all upstreams."""
    asked = (work.asked for upstream in upstreams.values() for work in upstream.works.values())
    return Counter(str(each.get("prompt") or each["input"]["prompt"]) for each in asked)


def test_no_task_is_paid_twice_while_upstreams_fail_and_workers_are_killed(
    upstreams: dict[str, StandIn], new_server: Callable[..., ServerProcess], tmp_path: Path
) -> None:
    """200 tasks, four kills: each task ends and is paid at most once, and exactly the completed ones are charged."""
    environ = environ_of(upstreams)
    server = new_server(workers=0, environ=environ)
    data, log = server.data, tmp_path / "workers.log"
    dice = random.Random(SEED)
    with ThreadPoolExecutor(4) as pool:
        creating = pool.map(lambda number: create(server, number), range(TASKS))
        for _ in range(KILLS):
            with WorkerProcess(data, environ, log) as worker:
                time.sleep(dice.uniform(0.7, 2.0))
                worker.kill()
        ids = set(creating)
    assert len(ids) == TASKS
    with WorkerProcess(data, environ, log) as worker:
        deadline = time.monotonic() + SECONDS
        while unfinished(data) and time.monotonic() < deadline:
            time.sleep(0.2)
        assert unfinished(data) == 0, log.read_text(encoding="utf-8")[-4000:]
        assert worker.stop() == 0

    paid = paid_prompts(upstreams)
    assert {prompt: count for prompt, count in paid.items() if count > 1} == {}
    refused = sum(upstream.submissions for upstream in upstreams.values()) - sum(paid.values())
    assert refused > 0
    [(total,)] = rows(data, "SELECT sum(amount) FROM entries")
    assert total == 0
    outcomes = Counter(str(status) for (status,) in rows(data, "SELECT status FROM tasks"))
    assert sum(outcomes.values()) == TASKS
    assert outcomes["completed"] > TASKS / 2
    [(charged, held)] = rows(data, "SELECT spent_total, held FROM accounts WHERE name = 'default'")
    [(prices,)] = rows(
        data, "SELECT sum(json_extract(CAST(doc AS TEXT), '$.price')) FROM tasks WHERE status = 'completed'"
    )
    assert (charged, held) == (prices, 0)
    [(memos,)] = rows(data, "SELECT count(*) FROM memos WHERE price > 0")
    assert memos == outcomes["completed"]
    assert rows(data, "SELECT count(*) FROM permits") == [(0,)]
    assert all(upstream.leaks() == [] for upstream in upstreams.values())
