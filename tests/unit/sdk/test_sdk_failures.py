"""Errors and retries of either client."""

import pickle
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from standin import Answer

from muralist import sdk

PRO = "flux-2-pro-text-to-image"
CREATE = "/api/v1/flux_2/text_to_image"
BALANCE = "/api/v1/me/balance"
FINE = {"balance_cents": 1}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, sdk.ValidationError),
        (401, sdk.AuthenticationError),
        (402, sdk.InsufficientCreditsError),
        (403, sdk.PermissionDeniedError),
        (404, sdk.NotFoundError),
        (409, sdk.ConflictError),
        (410, sdk.APIStatusError),
        (422, sdk.ValidationError),
        (429, sdk.RateLimitError),
        (500, sdk.ServerError),
        (503, sdk.ServiceUnavailableError),
    ],
)
async def test_status_becomes_its_class(harness, server, call, status, kind) -> None:
    """Each status raises its own class with code, request id, task id, param and body."""
    body = {"error": {"code": "some_code", "message": "It did not work.", "param": "prompt", "details": {"a": 1}}}
    server.script("GET", BALANCE, Answer(status, body, {"X-RunAPI-Task-Id": "t-1"}))

    with pytest.raises(sdk.APIStatusError) as caught:
        await call(harness.open(max_retries=0).account.balance())

    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.code, error.request_id, error.task_id) == (status, "some_code", "req_1", "t-1")
    assert (error.param, error.details, error.body) == ("prompt", {"a": 1}, body)
    assert str(error) == "Request req_1: It did not work."


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        (
            {"error": "Validation failed", "errors": {"prompt": ["is required"]}},
            "Validation failed: prompt is required",
            None,
        ),
        (
            {"error": {"message": "prompt is required"}, "errors": {"prompt": ["is required"]}},
            "prompt is required",
            None,
        ),
        ({"error": "No", "code": "flat"}, "No", "flat"),
        ({"detail": "Gone wrong"}, "Gone wrong", None),
        ({"errorMessage": "Gone wrong"}, "Gone wrong", None),
        ({"msg": "Gone wrong"}, "Gone wrong", None),
        (b"<html><title>Bad</title>", "The server answered 422 to GET", None),
        (b"", "The server answered 422 to GET", None),
        ({"error": {"message": None}}, "The server answered 422 to GET", None),
        ({"error": ["odd"], "errors": ["odd"]}, "The server answered 422 to GET", None),
    ],
)
async def test_message_is_read_from_every_form(client, server, call, body, message, code) -> None:
    """Both live forms, the flat one and strangers' forms give a message; field errors are kept."""
    server.script("GET", BALANCE, Answer(422, body))

    with pytest.raises(sdk.ValidationError) as caught:
        await call(client.account.balance())

    assert caught.value.message.startswith(message)
    assert caught.value.code == code
    if isinstance(body, dict) and isinstance(body.get("errors"), dict):
        assert caught.value.errors == body["errors"]


async def test_a_401_without_a_key_says_where_to_put_one(harness, server, call) -> None:
    """The message of a 401 names the ways to give a key only when none was sent."""
    with pytest.raises(sdk.AuthenticationError, match="RUNAPI_API_KEY"):
        await call(harness.open(api_key="").account.balance())
    with pytest.raises(sdk.AuthenticationError) as caught:
        await call(harness.open(api_key="wrong").account.balance())
    assert "RUNAPI_API_KEY" not in caught.value.message


async def test_a_redirect_is_not_followed_with_the_key(client, server, call, elsewhere) -> None:
    """The API's own calls never follow a redirect; the message names the address to set."""
    server.script("GET", BALANCE, Answer(302, headers={"Location": f"{elsewhere.url}/x"}))

    with pytest.raises(sdk.APIStatusError, match=elsewhere.url):
        await call(client.account.balance())
    assert elsewhere.seen == []


@pytest.mark.parametrize("fault", [Answer(429), Answer(500), Answer(502), Answer(503), Answer(504), Answer(drop=True)])
async def test_a_get_is_repeated_after_a_passing_fault(client, server, call, fault) -> None:
    """Each transient status and a dropped connection are tried again, twice at most."""
    server.script("GET", BALANCE, fault, fault, Answer(200, FINE))

    balance = await call(client.account.balance())

    assert (balance.balance_cents, len(server.seen)) == (1, 3)


async def test_retries_end(client, server, call) -> None:
    """After max_retries the last error is raised."""
    server.script("GET", BALANCE, *[Answer(503)] * 3)

    with pytest.raises(sdk.ServiceUnavailableError):
        await call(client.account.balance())
    assert len(server.seen) == 3


@pytest.mark.parametrize("fault", [Answer(503), Answer(drop=True), Answer(500)])
async def test_a_create_is_repeated_with_the_same_key(client, server, call, fault) -> None:
    """A create that met a fault is sent again with the same Idempotency-Key and body."""
    server.script("POST", CREATE, fault)

    await call(client.text_to_image.create(model=PRO, prompt="a vase"))

    first, second = server.seen
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert first.body == second.body


@pytest.mark.parametrize("fault", [Answer(503), Answer(drop=True)])
async def test_a_post_without_a_key_is_never_repeated(client, server, call, fault) -> None:
    """A POST that carries no Idempotency-Key is sent once."""
    server.script("POST", "/api/v1/price_quotes", fault)

    with pytest.raises(sdk.MuralistError):
        await call(client.pricing.quote(model=PRO))
    assert len(server.seen) == 1


async def test_permanent_refusals_are_not_repeated(client, server, call) -> None:
    """402 is final."""
    server.script("POST", CREATE, Answer(402, {"error": {"code": "insufficient_credits", "message": "Too little."}}))

    with pytest.raises(sdk.InsufficientCreditsError):
        await call(client.text_to_image.create(model=PRO, prompt="a vase"))
    assert len(server.seen) == 1


async def test_retry_after_is_obeyed(client, server, call) -> None:
    """A 429 with Retry-After is repeated after that time, not after the shorter backoff."""
    server.script("GET", BALANCE, Answer(429, headers={"Retry-After": "0.3"}), Answer(200, FINE))

    started = time.monotonic()
    await call(client.account.balance())

    assert time.monotonic() - started >= 0.29


async def test_a_retry_after_beyond_the_timeout_is_raised_at_once(client, server, call) -> None:
    """A pause longer than the call may last goes to the caller with `retry_after` in seconds."""
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)
    server.script("GET", BALANCE, Answer(429, headers={"Retry-After": date}))

    with pytest.raises(sdk.RateLimitError) as caught:
        await call(client.account.balance())
    assert 110 < caught.value.retry_after <= 120


async def test_a_lost_answer_tells_the_key_to_repeat_with(harness, server, call) -> None:
    """When every try is cut off the error says that it was sent, and with which key to repeat it."""
    server.script("POST", CREATE, *[Answer(drop=True)] * 3)

    with pytest.raises(sdk.APIConnectionError) as caught:
        await call(harness.open().text_to_image.create(model=PRO, prompt="a vase", idempotency_key="k-9"))
    assert (caught.value.idempotency_key, caught.value.sent) == ("k-9", True)


async def test_a_refused_connection_was_not_sent(harness, call) -> None:
    """Nothing listens: the error names the server and says that nothing was sent."""
    with pytest.raises(sdk.APIConnectionError, match=r"http://127\.0\.0\.1:9") as caught:
        await call(harness.open(base_url="http://127.0.0.1:9", max_retries=0).account.balance())
    assert caught.value.sent is False


async def test_a_slow_answer_times_out(harness, server, call) -> None:
    """No answer within `timeout` is an APITimeoutError, which is an APIConnectionError."""
    server.script("GET", BALANCE, Answer(200, FINE, delay=1.0))

    with pytest.raises(sdk.APITimeoutError):
        await call(harness.open(timeout=0.1, max_retries=0).account.balance())


def test_errors_survive_pickling() -> None:
    """An error can cross a process boundary with all it knows."""
    error = sdk.RateLimitError("Slow down", status_code=429, code="rate_limited", retry_after=3.0)
    error.task_id = "t-1"

    copy = pickle.loads(pickle.dumps(error))

    assert (str(copy), copy.status_code, copy.retry_after, copy.task_id) == ("Slow down", 429, 3.0, "t-1")


@pytest.mark.parametrize("said", ["Send your key.", "Unauthorized"])
async def test_a_missing_key_is_told_in_whole_sentences(harness, server, call, said) -> None:
    """Without a key the error says so after the server's own words, and marks that none was sent."""
    server.script("GET", BALANCE, Answer(401, {"error": {"message": said}}))

    with pytest.raises(sdk.AuthenticationError) as caught:
        await call(harness.open(api_key=None).account.balance())

    assert caught.value.message.startswith(
        f"{said.rstrip('.')}. No API key was sent: pass api_key=, or set RUNAPI_API_KEY"
    )
    assert ".." not in caught.value.message
    assert caught.value.key_sent is False


async def test_a_wrong_key_is_told_in_the_words_of_the_server(harness, call) -> None:
    """With a key the error adds nothing, and marks that one was sent."""
    with pytest.raises(sdk.AuthenticationError) as caught:
        await call(harness.open(api_key="runapi_wrong").account.balance())

    assert (caught.value.message, caught.value.key_sent) == ("Unknown key.", True)
