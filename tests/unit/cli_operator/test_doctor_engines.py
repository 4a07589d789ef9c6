"""What `muralist doctor` says about engines and routes."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

from muralist.bootstrap.store import open_store
from muralist.core import task as tasks
from muralist.core.task import Failure
from muralist.testing import sample_submission

NOWHERE = "http://127.0.0.1:9"
"""The discard port: nothing listens there."""


def findings(operator, check: str) -> list[dict[str, str]]:
    """The findings of a check."""
    report = json.loads(operator.run("doctor", "--json").stdout)
    return [finding for finding in report["findings"] if finding["check"] == check]


def test_doctor_shows_what_paints_each_model(operator, no_settings_around):
    """Routes, the default route and what nothing paints are told apart."""
    no_settings_around("BFL_API_KEY", "key-of-a-test")
    no_settings_around("MURALIST_BFL_BASE_URL", NOWHERE)
    no_settings_around("MURALIST_ROUTES", '{"flux-2-klein": ["bfl", "preview"], "flux-kontext-max": ["fal"]}')

    told = {finding["detail"]: finding["state"] for finding in findings(operator, "models")}

    assert told.pop("bfl, then preview: flux-2-klein") == "ok"
    assert told.pop("nothing paints flux-kontext-max: creates answer 503") == "warning"
    [(rest, state)] = told.items()
    assert (rest.startswith("bfl: flux-2-"), state) == (True, "ok")
    [route] = findings(operator, "routes")
    assert "name fal, which is not switched on" in route["detail"]


def test_doctor_reports_an_engine_that_cannot_be_reached(operator, no_settings_around):
    """The engine's own sentence is a fault, and the key is in no line of the report."""
    no_settings_around("BFL_API_KEY", "key-of-a-test")
    no_settings_around("MURALIST_BFL_BASE_URL", NOWHERE)

    result = operator.run("doctor", "--json")
    [bfl] = findings(operator, "engine bfl")

    assert result.exit_code == 1
    assert (bfl["state"], "base URL" in bfl["mend"]) == ("fault", True)
    assert "key-of-a-test" not in result.output


def test_doctor_lists_every_fault_of_the_routes(operator, no_settings_around):
    """A model and an engine that there are not are two faults."""
    no_settings_around("MURALIST_ROUTES", '{"flux-3": ["preview"], "flux-2-klein": ["bfl2"]}')

    faults = [finding["detail"] for finding in findings(operator, "routes")]

    assert len(faults) == 2
    assert any("'flux-3', which the catalogue has not" in fault for fault in faults)
    assert any("'bfl2', which there is not" in fault for fault in faults)


def test_doctor_warns_of_sends_whose_answer_was_lost(operator):
    """The operator is told which task to look up in which upstream's records."""

    async def lose() -> str:
        async with open_store(operator.data) as store:
            now = datetime.now(UTC)
            account = await store.accounts.create("a", unlimited=True, now=now)
            await store.tasks.submit(sample_submission(account.id, now))
            [task] = await store.tasks.claim("w", now=now, lease_until=now + timedelta(seconds=9), limit=1)
            begun = await store.tasks.apply(tasks.begin(task, engine="fal", now=now))
            failure = Failure(code="outcome_unknown", message="Lost. You were not charged.")
            await store.tasks.apply(tasks.fail(begun, failure, lost=True, now=now))
            return task.id

    task_id = asyncio.run(lose())

    [finding] = findings(operator, "lost sends")

    assert (finding["state"], task_id in finding["detail"], "fal" in finding["detail"]) == ("warning", True, True)


def test_doctor_tells_which_upstreams_call(operator, no_settings_around):
    """Those that have a key and are asked; BFL only by a setting of its own, and plain http is doubted."""
    no_settings_around("REPLICATE_API_TOKEN", "key-of-a-test")
    no_settings_around("MURALIST_REPLICATE_BASE_URL", NOWHERE)
    no_settings_around("BFL_API_KEY", "key-of-a-test")
    no_settings_around("MURALIST_BFL_BASE_URL", NOWHERE)
    assert findings(operator, "engine hooks") == []

    no_settings_around("MURALIST_ENGINE_HOOKS", "true")
    no_settings_around("MURALIST_PUBLIC_URL", "https://pictures.example.com")
    [told] = findings(operator, "engine hooks")
    assert (told["state"], told["detail"]) == ("ok", "asked to call https://pictures.example.com: replicate")

    no_settings_around("MURALIST_BFL_HOOKS", "true")
    no_settings_around("MURALIST_PUBLIC_URL", "http://pictures.example.com")
    [told] = findings(operator, "engine hooks")
    assert (told["state"], told["detail"].startswith("bfl and replicate are asked")) == ("warning", True)


def test_doctor_reports_hooks_that_nobody_could_call(operator, no_settings_around):
    """What the server would refuse to start with is a fault of the hooks, not of the routes."""
    no_settings_around("MURALIST_ENGINE_HOOKS", "true")

    [told] = findings(operator, "engine hooks")

    assert (told["state"], "public_url" in told["detail"]) == ("fault", True)
    assert findings(operator, "routes") == []
