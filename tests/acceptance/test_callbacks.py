"""Signed callbacks from a real server to a real receiver."""

import json
import time
from collections.abc import Callable

import pytest
from standardwebhooks import Webhook

from muralist.sdk import webhooks

from .receiver import Receiver
from .server_process import HANG_SECONDS, ServerProcess

pytestmark = pytest.mark.acceptance

REQUEST = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple", "aspect_ratio": "1:1"}


def test_callback_is_the_task_signed_both_ways(server: ServerProcess, receiver: Receiver) -> None:
    """The body is the task as a poll shows it; our SDK and the Standard Webhooks library both accept its signature."""
    created = server.request("POST", "/v1/text_to_image", {**REQUEST, "callback_url": receiver.url}).body

    receiver.wait_for(1, timeout_seconds=HANG_SECONDS)

    call = receiver.calls[0]
    secret = server.cli("callback-secret", "show", "--account", "default")["secret"]
    event = webhooks.verify(call.body, call.headers, secret)
    assert Webhook(secret).verify(call.body, {name.lower(): text for name, text in call.headers.items()}) == event
    assert (event["id"], event["status"], event["usage"]["cost"]) == (created["id"], "completed", 0.05)
    picture = server.request("GET", event["images"][0]["url"], key="")
    assert (picture.status, picture.headers["content-type"]) == (200, "image/png")


def test_callback_is_tried_again_until_it_is_taken(server: ServerProcess, receiver: Receiver) -> None:
    """A 500 is tried again on the schedule under the same id; all attempts are on record."""
    receiver.statuses = [500]
    created = server.request("POST", "/v1/text_to_image", {**REQUEST, "callback_url": receiver.url}).body

    receiver.wait_for(2, timeout_seconds=HANG_SECONDS)

    first, second = receiver.calls
    assert first.headers["X-Callback-Id"] == second.headers["X-Callback-Id"]
    assert 4.5 < second.at - first.at < 30
    deadline = time.monotonic() + HANG_SECONDS
    while time.monotonic() < deadline:
        [delivery] = server.request("GET", f"/api/v1/tasks/{created['id']}/deliveries").body["deliveries"]
        if delivery["state"] == "succeeded":
            break
        time.sleep(0.1)
    assert [attempt["status"] for attempt in delivery["attempts"]] == [500, 200]
    assert delivery["attempts"][0]["reply"] == "taken"


def test_callback_is_sent_once_more_on_request(server: ServerProcess, receiver: Receiver) -> None:
    """Redelivery sends the same task under a new id."""
    created = server.request("POST", "/v1/text_to_image", {**REQUEST, "callback_url": receiver.url}).body
    receiver.wait_for(1, timeout_seconds=HANG_SECONDS)

    answer = server.request("POST", f"/api/v1/tasks/{created['id']}/redeliver")
    receiver.wait_for(2, timeout_seconds=HANG_SECONDS)

    assert 200 <= answer.status < 300
    first, second = receiver.calls
    assert first.headers["X-Callback-Id"] != second.headers["X-Callback-Id"]
    assert json.loads(second.body)["id"] == created["id"]


def test_callback_to_a_private_address_is_refused_at_create(new_server: Callable[..., ServerProcess]) -> None:
    """Without --allow-private-networks a loopback callback is a 422 that costs nothing, in any spelling."""
    server = new_server(workers=0, arguments=())
    for url in ("http://127.0.0.1/x", "http://2130706433/x", "http://[::ffff:127.0.0.1]/x", "http://localhost./x"):
        answer = server.request("POST", "/v1/text_to_image", {**REQUEST, "callback_url": url})
        assert (answer.status, list(answer.body["errors"])) == (422, ["callback_url"]), url
    assert server.request("GET", "/api/v1/me/balance").body["balance_cents"] == 1000
