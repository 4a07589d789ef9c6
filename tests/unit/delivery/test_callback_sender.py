"""Callbacks against real receivers: what is sent, and what every kind of answer is recorded as."""

import asyncio
import gzip
import socket
from datetime import UTC, datetime

import msgspec
import pytest
from aiohttp import web
from standardwebhooks import Webhook

from muralist.core.delivery import REPLY_LIMIT_BYTES, Delivery, DeliveryState, record
from muralist.delivery.sender import CallbackSender
from muralist.errors import TargetForbidden
from muralist.kit.http import GuardedClient

SECRET = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s="
CREATED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def owed(url: str) -> Delivery:
    return Delivery(
        id="019aa000-0000-7000-8000-000000000001",
        task_id="019aa000-0000-7000-8000-000000000002",
        account_id=1,
        url=url,
        body='{"status":"completed","note":"花"}',
        created_at=CREATED,
    )


async def send(client, url, *, timeout_seconds=5.0, now=None):
    """Send one callback now: receivers' libraries refuse what was signed minutes ago, when a long run began."""
    sender = CallbackSender(client, timeout_seconds=timeout_seconds)
    return await sender.send(owed(url), secrets=[SECRET], number=1, now=now or datetime.now(UTC))


def answering(status, *, body=b"", headers=None):
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, body=body, headers=headers)

    return answer


async def test_callback_arrives_signed_and_verifiable(client, serve):
    """The receiver gets the exact body as JSON, our name, and headers that its library verifies."""
    got = []

    async def receive(request: web.Request) -> web.Response:
        got.append((request.method, request.path_qs, request.headers.copy(), await request.read()))
        return web.Response(status=204)

    port = await serve(receive)
    now = datetime.now(UTC).replace(microsecond=0)
    attempt = await send(client, f"http://127.0.0.1:{port}/hook?a=1", now=now)
    method, path, headers, body = got[0]
    assert (method, path, body) == ("POST", "/hook?a=1", owed("").body.encode())
    assert headers["Content-Type"] == "application/json"
    assert headers["User-Agent"] == "Muralist/0.1 (+callback)"
    assert Webhook(SECRET).verify(body, dict(headers))["status"] == "completed"
    assert (attempt.number, attempt.at, attempt.status, attempt.error, attempt.reply) == (1, now, 204, None, "")
    assert 0 <= attempt.latency_ms < 5_000


async def test_retries_keep_their_id_and_renew_their_timestamp(client, serve):
    """Receivers dedupe on the id and refuse old timestamps."""
    got = []

    async def receive(request: web.Request) -> web.Response:
        got.append((request.headers["X-Callback-Id"], request.headers["X-Callback-Timestamp"]))
        return web.Response()

    port = await serve(receive)
    for moment in (1_800_000_000, 1_800_000_030):
        await send(client, f"http://127.0.0.1:{port}/", now=datetime.fromtimestamp(moment, UTC))
    assert got == [(owed("").id, "1800000000"), (owed("").id, "1800000030")]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (200, DeliveryState.SUCCEEDED),
        (204, DeliveryState.SUCCEEDED),
        (301, DeliveryState.PENDING),
        (404, DeliveryState.PENDING),
        (410, DeliveryState.STOPPED),
        (500, DeliveryState.PENDING),
    ],
)
async def test_answers_lead_to_the_state_that_the_core_decides(client, serve, status, state):
    """The status is recorded as it came, and the core's rule takes it from there."""
    port = await serve(answering(status))
    attempt = await send(client, f"http://127.0.0.1:{port}/")
    assert attempt.status == status
    assert record(owed(""), attempt, jitter=0.0).state is state


async def test_redirect_is_recorded_and_not_followed(client, serve):
    """A redirect to another place is no success and makes no second request."""
    seen = []

    async def away(request: web.Request) -> web.Response:
        seen.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"}, text="moved")

    port = await serve(away)
    attempt = await send(client, f"http://127.0.0.1:{port}/hook")
    assert (attempt.status, attempt.reply, seen) == (307, "moved", ["/hook"])


@pytest.mark.parametrize(
    ("header", "seconds"), [("120", 120.0), ("Fri, 02 Jan 2026 03:05:05 GMT", 60.0), ("soon", None), ("-1", 0.0)]
)
async def test_retry_after_is_recorded(client, serve, header, seconds):
    """Retry-After is read in both of its forms, counted from the attempt."""
    port = await serve(answering(429, headers={"Retry-After": header}))
    attempt = await send(client, f"http://127.0.0.1:{port}/", now=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert (attempt.status, attempt.retry_after_seconds) == (429, seconds)


@pytest.mark.parametrize(
    ("body", "reply"),
    [
        (b"x" * 1_000_000, "x" * REPLY_LIMIT_BYTES),
        ("花".encode() * 1_000, "花" * 682 + "\ufffd"),
        (b"a\0b\xffc", "a\ufffdb\ufffdc"),
    ],
)
async def test_reply_is_kept_to_its_first_bytes_as_text(client, serve, body, reply):
    """Two kilobytes are kept; what no text column holds is replaced."""
    port = await serve(answering(200, body=body))
    attempt = await send(client, f"http://127.0.0.1:{port}/")
    assert attempt.reply == reply
    assert msgspec.json.decode(msgspec.json.encode(attempt), type=type(attempt)) == attempt


async def test_gzip_bomb_as_reply_costs_nothing(client, serve):
    """An encoded reply is unfolded no further than is kept."""
    bomb = gzip.compress(b"\0" * 50_000_000, 1)
    port = await serve(answering(200, body=bomb, headers={"Content-Encoding": "gzip"}))
    attempt = await send(client, f"http://127.0.0.1:{port}/")
    assert (attempt.status, len(attempt.reply)) == (200, REPLY_LIMIT_BYTES)


async def test_status_counts_when_the_body_never_ends(client, serve):
    """A receiver that accepted and then hangs has accepted."""

    async def hang(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"ok")
        await asyncio.sleep(5)
        return response

    port = await serve(hang)
    attempt = await send(client, f"http://127.0.0.1:{port}/", timeout_seconds=0.2)
    assert (attempt.status, attempt.reply, attempt.error) == (200, "ok", None)


async def test_slow_receiver_is_given_up(client, serve):
    """No answer in time is recorded with the time it took."""

    async def sleep(_: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return web.Response()

    port = await serve(sleep)
    attempt = await send(client, f"http://127.0.0.1:{port}/", timeout_seconds=0.1)
    assert (attempt.status, attempt.error) == (None, "no answer: it took too long to answer")
    assert 90 <= attempt.latency_ms < 3_000


async def test_dropped_connection_is_recorded(client):
    """A receiver that hangs up is recorded, not raised."""

    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        attempt = await send(client, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    assert attempt.status is None
    assert attempt.error.startswith("no answer: ")


async def test_absent_receiver_is_recorded(client):
    """A closed port is recorded, not raised."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        attempt = await send(client, f"http://127.0.0.1:{unused.getsockname()[1]}/")
    assert attempt.error.startswith("no answer: no connection could be made")


async def test_target_that_resolves_to_a_closed_address_is_not_called():
    """A name that turns private after the task was accepted is refused at the attempt, and recorded."""

    class Turned:
        async def resolve(self, host, port):
            return ["192.168.0.10"]

    client = GuardedClient(resolver=Turned())
    sender = CallbackSender(client)
    sender.check_url("https://hooks.example/")
    attempt = await sender.send(owed("https://hooks.example/"), secrets=[SECRET], number=3, now=CREATED)
    await client.close()
    assert (attempt.number, attempt.status) == (3, None)
    assert attempt.error.startswith("not sent: the address may not be called")
    assert record(owed(""), attempt, jitter=0.0).state is DeliveryState.PENDING


async def test_check_refuses_what_send_would_not_reach(client):
    """The static check belongs to the port."""
    with pytest.raises(TargetForbidden):
        CallbackSender(client).check_url("http://[::1]/hook")
