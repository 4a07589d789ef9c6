"""The door for calls of upstreams: who is let in, how much they may bring, and what they are told."""

from collections.abc import Mapping
from typing import Any

import pytest

from muralist.core import task as tasks_core
from muralist.engines.hooks.gates import BflHooks
from muralist.errors import Unavailable
from muralist.flows.receive_hook import HookPorts
from muralist.testing import MemoryStore
from tests.api.bench import Bench, make_bench
from tests.upstreams.signing import as_body, sign_bfl

GATE = BflHooks(public_url="http://testserver", root=bytes(32))
BODY = as_body({"id": "bfl-1", "status": "Ready"})


class Puzzled:
    """A gate that cannot check anything for now."""

    def admits(self, task_id: str, secret: str) -> bool:
        """Every address is right."""
        return True

    async def verify(self, hook: object) -> None:
        """There is nothing to check with."""
        raise Unavailable("The call cannot be checked for now.", retry_after_seconds=60)


@pytest.fixture
async def hooked() -> Bench:
    """The API of a server whose engine `bfl` is called back."""
    store = MemoryStore()
    ports = HookPorts(gates={"bfl": GATE, "odd": Puzzled()}, tasks=store.tasks, poll_wakeups=store.poll_wakeups)
    return await make_bench(store=store, hooks=ports)


async def sent_task(bench: Bench) -> tuple[str, Mapping[str, str]]:
    """A task that was sent to `bfl`, and what its submit said of calls."""
    made = await bench.create()
    now = bench.clock.now()
    [task] = await bench.store.tasks.claim("worker", now=now, lease_until=now, limit=1)
    await bench.store.tasks.apply(tasks_core.begin(task, engine="bfl", now=now))
    return made["id"], GATE.fields(made["id"])


async def call(bench: Bench, url: str, body: bytes = BODY, secret: str = "", **headers: str) -> Any:
    """Call without a key; signed where there is a secret."""
    signed = sign_bfl(body, secret=secret) if secret else {}
    return await bench.client.post(url, content=body, headers={**signed, **headers})


async def test_signed_call_at_its_address_wakes_the_task(hooked: Bench) -> None:
    """It needs no key, and is answered the same when it comes again."""
    task_id, asked = await sent_task(hooked)

    answers = [await call(hooked, asked["webhook_url"], secret=asked["webhook_secret"]) for _ in range(2)]

    assert [(each.status_code, each.json()) for each in answers] == [(200, {"received": True})] * 2
    assert hooked.store.poll_wakeups.woken == [task_id] * 2


async def test_call_about_an_ended_task_is_taken_and_does_nothing(hooked: Bench) -> None:
    """The sender is not told, so that it stops sending."""
    made = await hooked.create()
    await hooked.fail(made["id"])
    asked = GATE.fields(made["id"])

    answer = await call(hooked, asked["webhook_url"], secret=asked["webhook_secret"])

    assert (answer.status_code, answer.json()) == (200, {"received": True})
    assert hooked.store.poll_wakeups.woken == []


async def test_wrong_address_is_answered_as_if_nothing_were_there(hooked: Bench) -> None:
    """Another task's secret, an unknown engine, an unknown task and a wild secret look alike."""
    task_id, asked = await sent_task(hooked)
    url = asked["webhook_url"]
    other = (await hooked.create())["id"]
    secret = url.rpartition("/")[2]

    for wrong in (
        f"/hooks/bfl/{other}/{secret}",
        f"/hooks/fal/{task_id}/{secret}",
        f"/hooks/bfl/{task_id}/{secret[:-1]}",
        f"/hooks/bfl/{task_id}/%C3%A9",
    ):
        answer = await call(hooked, wrong, secret=asked["webhook_secret"])
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
        assert answer.json()["error"]["message"] == "There is nothing at this address. Nothing was done."
    assert hooked.store.poll_wakeups.woken == []


async def test_bad_signature_is_answered_with_401(hooked: Bench) -> None:
    """Unsigned, signed with another secret, or signed for another body: nothing happens."""
    _, asked = await sent_task(hooked)
    url, secret = asked["webhook_url"], asked["webhook_secret"]

    for answer in (
        await call(hooked, url),
        await call(hooked, url, secret="another"),
        await call(hooked, url, **sign_bfl(b"{}", secret=secret)),
    ):
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unauthenticated")
    assert hooked.store.poll_wakeups.woken == []


async def test_body_of_more_than_a_megabyte_is_refused(hooked: Bench) -> None:
    """A megabyte is taken, one byte more is not."""
    _, asked = await sent_task(hooked)
    url, secret = asked["webhook_url"], asked["webhook_secret"]

    assert (await call(hooked, url, body=b"x" * 1_000_000, secret=secret)).status_code == 200
    refused = await call(hooked, url, body=b"x" * 1_000_001, secret=secret)

    assert (refused.status_code, refused.json()["error"]["code"]) == (413, "body_too_large")
    assert len(hooked.store.poll_wakeups.woken) == 1


async def test_call_that_cannot_be_checked_is_asked_to_come_again(hooked: Bench) -> None:
    """503 with Retry-After, which upstreams heed."""
    answer = await call(hooked, "/hooks/odd/task/secret")

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
    assert answer.json()["error"]["code"] == "unavailable"


async def test_server_without_hooks_has_nothing_there(bench: Bench) -> None:
    """The path is documented, and answered with 404 in our error's shape."""
    answer = await call(bench, "/hooks/fal/task/secret")
    described = (await bench.get("/openapi.json")).json()["paths"]["/hooks/{engine}/{task_id}/{secret}"]["post"]

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
    assert set(described["responses"]) >= {"200", "401", "404", "413", "503"}
    assert described["security"] == []
