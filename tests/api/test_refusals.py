"""Errors: one body shape, permanent codes, a request id, and no answer that is a fault of ours."""

from typing import Any

import msgspec
import pytest

from muralist.api.errors import STATUS
from muralist.core.ports import Caller
from muralist.errors import Kind, LedgerError
from tests.api.bench import KEY, VASE, Bench, make_bench

BAD_JSON: list[bytes] = [
    b"",
    b" ",
    b"{",
    b"}",
    b"[1",
    b"nul",
    b"NaN",
    b"{'model': 1}",
    b'{"model": NaN}',
    b'{"model": Infinity}',
    b'{"seed": 1e999}',
    b'{"seed": ' + b"9" * 5_000 + b"}",
    b'{"a": "\x00"}',
    b'{"a": "\\ud800"}',
    b'{"a": "\\ud800\\u0041"}',
    b'{"a": "\xff"}',
    b'{"a": "\xed\xa0\x80"}',
    b"\xef\xbb\xbf{}",
    b"\xff\xfe{\x00}\x00",
    b'{"a":1}{"b":2}',
    b'{"a":1,}',
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b"null",
    b"true",
    b"1",
    b'"text"',
    b"[]",
    b'[{"model": "flux-2-pro-text-to-image"}]',
    b"model=flux-2-pro-text-to-image&prompt=vase",
    b"<xml/>",
    b"--boundary--",
]

BAD_FIELDS: list[dict[str, Any]] = [
    {},
    {"model": None},
    {"model": ""},
    {"model": 1},
    {"model": []},
    {"model": {}},
    {"model": "gpt-9"},
    {"model": "flux-2-pro-text-to-image\x00"},
    {**VASE, "model": "x" * 10_000},
    {"model": VASE["model"]},
    {**VASE, "prompt": None},
    {**VASE, "prompt": ""},
    {**VASE, "prompt": "   "},
    {**VASE, "prompt": "ab"},
    {**VASE, "prompt": "x" * 5_001},
    {**VASE, "prompt": 5},
    {**VASE, "prompt": ["a vase"]},
    {**VASE, "prompt": {"text": "a vase"}},
    {**VASE, "prompt": "a\x00vase"},
    {**VASE, "prompt": True},
    {**VASE, "aspect_ratio": "auto"},
    {**VASE, "aspect_ratio": 1},
    {**VASE, "aspect_ratio": ["1:1"]},
    {**VASE, "output_resolution": "4k"},
    {**VASE, "output_resolution": {}},
    {**VASE, "output_count": 1},
    {**VASE, "seed": -1},
    {**VASE, "seed": 2**32},
    {**VASE, "seed": 10**40},
    {**VASE, "seed": 1.5},
    {**VASE, "seed": "1"},
    {**VASE, "seed": True},
    {**VASE, "enable_safety_checker": "yes"},
    {**VASE, "output_format": "tiff"},
    {**VASE, "metadata": "x"},
    {**VASE, "metadata": {"a": 1}},
    {**VASE, "metadata": {"a": {"b": "c"}}},
    {**VASE, "metadata": {str(n): "x" for n in range(17)}},
    {**VASE, "metadata": {"": "x"}},
    {**VASE, "metadata": {"a": "x" * 513}},
    {**VASE, "callback_url": "not a url"},
    {**VASE, "callback_url": "ftp://example.com/"},
    {**VASE, "callback_url": "http://" + "a" * 9_000},
    {**VASE, "callback_url": "https://example.com/\n"},
    {**VASE, "callback_url": 7},
    {**VASE, "source_image_urls": ["https://images.example.com/a.png"]},
    {**VASE, "": "x"},
    {**VASE, "__proto__": {}},
    {**VASE, "x" * 2_000: 1},
    {**VASE, "model": "flux-2-max-text-to-image"},
    {**VASE, "model": "flux-2-max-text-to-image", "output_resolution": "1k", "enable_safety_checker": True},
]


async def send_raw(bench: Bench, content: bytes, path: str = "/v1/text_to_image") -> Any:
    """POST bytes as they are."""
    return await bench.client.post(path, content=content, headers={"Authorization": f"Bearer {KEY}"})


@pytest.mark.parametrize("content", BAD_JSON, ids=range(len(BAD_JSON)))
async def test_body_is_refused_when_it_is_no_json_object(bench: Bench, content: bytes) -> None:
    """400 invalid_body, and nothing is created."""
    response = await send_raw(bench, content)

    assert response.status_code == 400
    assert response.json()["error"]["code"] == "invalid_body"
    assert "not charged" in response.json()["error"]["message"]
    assert (await bench.get("/api/v1/tasks")).json()["tasks"] == []


@pytest.mark.parametrize("body", BAD_FIELDS, ids=range(len(BAD_FIELDS)))
async def test_body_is_refused_when_a_field_is_odd(bench: Bench, body: dict[str, Any]) -> None:
    """422 invalid_input with at least one named field, and nothing is created."""
    response = await send_raw(bench, msgspec.json.encode(body))

    assert response.status_code == 422
    assert response.json()["error"]["code"] == "invalid_input"
    assert response.json()["errors"]
    assert (await bench.get("/api/v1/tasks")).json()["tasks"] == []


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "image/png"])
async def test_body_is_read_as_json_whatever_its_content_type_says(bench: Bench, kind: str) -> None:
    """curl -d without a header works."""
    response = await bench.client.post(
        "/v1/text_to_image",
        content=msgspec.json.encode(VASE),
        headers={"Authorization": f"Bearer {KEY}", "Content-Type": kind},
    )

    assert response.status_code == 200


async def test_body_may_write_an_integer_as_a_number_without_a_fraction(bench: Bench) -> None:
    """1.0 is the seed 1, and the same input as 1."""
    first = await send_raw(bench, msgspec.json.encode({**VASE, "seed": 1.0}))

    task = await bench.store.tasks.find(first.json()["id"])
    assert task is not None
    assert task.params.seed == 1


async def test_body_with_a_name_twice_counts_the_last(bench: Bench) -> None:
    """Repeated names are neither a fault nor two tasks."""
    twice = msgspec.json.encode(VASE)[:-1] + b',"output_resolution":"1k"}'

    await send_raw(bench, twice)

    assert (await bench.get("/api/v1/me/balance")).json()["held_cents"] == 5


async def test_body_is_refused_when_more_bytes_come_than_are_taken(bench: Bench) -> None:
    """413 at 1 MB where a model takes no pictures, whether the length was announced or only came."""
    path = "/api/v1/flux_2/text_to_image"

    async def pieces() -> Any:
        for _ in range(11):
            yield b" " * 100_000

    announced = await send_raw(bench, b" " * 1_000_001, path)
    streamed = await bench.client.post(path, content=pieces(), headers={"Authorization": f"Bearer {KEY}"})

    assert (announced.status_code, streamed.status_code) == (413, 413)
    assert announced.json()["error"]["code"] == "body_too_large"
    assert announced.json()["error"]["details"] == {"limit_bytes": 1_000_000}


@pytest.mark.parametrize("header", ["Authorization", "X-API-Key", "x-goog-api-key"])
async def test_key_is_read_from_three_headers(bench: Bench, header: str) -> None:
    """Bearer, X-API-Key and x-goog-api-key are the same key."""
    value = f"Bearer {KEY}" if header == "Authorization" else KEY

    response = await bench.client.get("/api/v1/me", headers={header: value})

    assert response.json()["name"] == "default"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": KEY},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer "},
        {"Authorization": f"Basic {KEY}"},
        {"Authorization": f"Bearer {KEY}x"},
        {"Authorization": f"Bearer {KEY[:-1]}"},
        {"Authorization": f"Bearer {KEY.upper()}"},
        {"X-API-Key": "runapi_"},
        {"X-API-Key": ""},
    ],
)
async def test_key_is_refused_when_it_is_missing_or_unknown(bench: Bench, headers: dict[str, str]) -> None:
    """401 unauthenticated with a challenge."""
    response = await bench.client.get("/api/v1/me", headers=headers)

    assert response.status_code == 401
    assert response.json()["error"]["code"] == "unauthenticated"
    assert response.headers["www-authenticate"].startswith("Bearer")


async def test_key_is_refused_within_a_second_when_it_is_disabled(bench: Bench) -> None:
    """A remembered caller is asked for again after a second."""
    await bench.get("/api/v1/me")
    [key] = await bench.store.accounts.list_keys(bench.account.id)
    await bench.store.accounts.disable_key(key.id)
    bench.ticks.seconds += 1.01

    assert (await bench.get("/api/v1/me")).status_code == 401


async def test_key_opens_again_nothing_when_an_empty_header_is_remembered(bench: Bench) -> None:
    """A caller known by X-API-Key is never found by a request without a key."""
    await bench.client.get("/api/v1/me", headers={"X-API-Key": KEY})
    await bench.client.get("/api/v1/me", headers={"X-API-Key": KEY, "Authorization": "Bearer "})

    assert (await bench.client.get("/api/v1/me")).status_code == 401
    assert (await bench.client.get("/api/v1/me", headers={"Authorization": ""})).status_code == 401
    assert (await bench.client.get("/api/v1/me", headers={"Authorization": "Bearer "})).status_code == 401


async def test_rate_limit_refuses_what_its_bucket_does_not_hold() -> None:
    """429 with Retry-After; the bucket fills again with time, and other keys have their own."""
    bench = await make_bench(rate_limit="3/m")
    answers = [(await bench.get("/api/v1/me")).status_code for _ in range(3)]
    refused = await bench.get("/api/v1/me")
    bench.ticks.seconds += 20
    after = await bench.get("/api/v1/me")

    assert answers == [200, 200, 200]
    assert refused.status_code == 429
    assert refused.json()["error"]["code"] == "rate_limited"
    assert refused.headers["retry-after"] == "20"
    assert after.status_code == 200
    assert (await bench.client.get("/v1/models")).status_code == 200


@pytest.mark.parametrize("path", ["/nope", "/v1", "/v1/", "/v1/tasks/", "/api/v1/flux_2/", "/v1/text_to_image/"])
async def test_unknown_path_is_not_found(bench: Bench, path: str) -> None:
    """404 not_found in the body that every error has."""
    response = await bench.get(path)

    assert response.status_code == 404
    assert response.json()["error"]["code"] == "not_found"
    assert response.headers["x-request-id"].startswith("req_")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("GET", "/v1/text_to_image", "POST"),
        ("GET", "/api/v1/flux_2/text_to_image", "POST"),
        ("DELETE", "/api/v1/tasks", "GET, HEAD"),
        ("POST", "/v1/files/file-1", "DELETE, GET, HEAD"),
        ("PATCH", "/files/file-1/a.png", "GET, HEAD, PUT"),
        ("OPTIONS", "/v1/text_to_image", "POST"),
        ("TRACE", "/healthz", "GET, HEAD"),
    ],
)
async def test_wrong_method_names_those_that_are_allowed(bench: Bench, method: str, path: str, allow: str) -> None:
    """405 method_not_allowed with Allow."""
    response = await bench.client.request(method, path)

    assert response.status_code == 405
    assert response.json()["error"]["code"] == "method_not_allowed"
    assert response.headers["allow"] == allow


class BrokenAccounts:
    """Accounts whose store fails in a way that nobody foresaw, or one that we did."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    async def find_caller(self, sha256: bytes) -> Caller | None:
        """Fail."""
        raise self.error

    async def find(self, name: str) -> None:
        """Fail."""
        raise self.error


@pytest.mark.parametrize(
    ("error", "code"),
    [(RuntimeError("secret detail"), "internal"), (LedgerError("secret detail"), "ledger_unbalanced")],
)
async def test_fault_of_ours_is_shown_without_its_details(error: Exception, code: str) -> None:
    """500 with the code and the request id, and nothing of the traceback."""
    bench = await make_bench(replace={"accounts": BrokenAccounts(error)})

    response = await bench.get("/api/v1/me")

    assert response.status_code == 500
    assert response.json()["error"]["code"] == code
    assert response.json()["error"]["details"] == {"request_id": response.headers["x-request-id"]}
    assert "secret" not in response.text


async def test_readyz_says_so_when_the_store_does_not_answer() -> None:
    """503, while the process is still alive."""
    bench = await make_bench(replace={"accounts": BrokenAccounts(RuntimeError("disk"))})

    assert (await bench.client.get("/readyz")).status_code == 503
    assert (await bench.client.get("/healthz")).status_code == 200


async def test_request_ids_differ_and_are_never_taken_from_the_client(bench: Bench) -> None:
    """Each answer has one of its own."""
    first = await bench.get("/api/v1/me", X_Request_Id="mine")
    second = await bench.get("/api/v1/me", X_Request_Id="mine")

    ids = {first.headers["x-request-id"], second.headers["x-request-id"]}
    assert len(ids) == 2
    assert "mine" not in ids


def test_every_kind_of_error_has_a_status() -> None:
    """The table is complete, so that no error can fall through."""
    assert set(STATUS) == set(Kind)
