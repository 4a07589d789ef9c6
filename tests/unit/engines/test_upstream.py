"""The upstream client: one send, reads that may be repeated, pictures, and where credentials may go."""

import asyncio
import json

import pytest
from aiohttp import web

from muralist.engines.upstream import Clients, Retry, Upstream
from muralist.engines.verdicts import Verdicts
from muralist.errors import EngineBroken, EngineBusy, EngineOutcomeUnknown, EngineUnavailable

SECRET = "credential-0123456789"
QUICK = Retry(tries=3, first_seconds=0.01)


class Answers:
    """A handler that gives these answers in turn, the last one again and again, and keeps what it saw."""

    def __init__(self, *answers: web.Response) -> None:
        self._answers = answers
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer the next request."""
        body = await request.read()
        self.seen.append((request.method, request.path, dict(request.headers), body))
        template = self._answers[min(len(self.seen), len(self._answers)) - 1]
        return web.Response(
            status=template.status,
            body=template.body,
            headers={name: value for name, value in template.headers.items() if name.lower() != "content-length"},
        )


@pytest.fixture
def make(serve, clients):
    """Start a server with these answers; returns it and an upstream that talks to it."""

    async def start(*answers: web.Response, **options: object) -> tuple[Answers, Upstream]:
        handler = Answers(*answers)
        port = await serve(handler.answer)
        return handler, an_upstream(clients, f"http://127.0.0.1:{port}", **options)

    return start


def an_upstream(clients: Clients, base_url: str, **options: object) -> Upstream:
    """An upstream with a credential, which trusts hosts below example.org."""
    values: dict[str, object] = {
        "name": "painter",
        "base_url": base_url,
        "clients": clients,
        "headers": {"Authorization": f"Bearer {SECRET}"},
        "trusted": lambda host: host.endswith(".example.org"),
        "retry": QUICK,
    }
    return Upstream(**(values | options))  # type: ignore[arg-type]


async def test_post_once_sends_credentials_headers_and_bytes_as_base64(make):
    """JSON goes out with the key and extra headers, and bytes inside it as base64."""
    handler, upstream = await make(web.json_response({"id": "1"}))

    reply = await upstream.post_once("/works", json={"image": b"\x00\xff"}, headers={"Idempotency-Key": "k"})

    method, path, headers, body = handler.seen[0]
    assert (method, path, json.loads(body)) == ("POST", "/works", {"image": "AP8="})
    assert headers["Authorization"] == f"Bearer {SECRET}"
    assert headers["Idempotency-Key"] == "k"
    assert upstream.parse_submitted(reply) == {"id": "1"}


@pytest.mark.parametrize("status", [303, 408, 500, 502, 504, 520])
async def test_post_once_leaves_the_outcome_unknown_when_the_status_may_follow_acceptance(make, status):
    """Somebody on the way gave up: the request is neither repeated nor called unaccepted."""
    handler, upstream = await make(web.Response(status=status, headers={"Location": "/elsewhere"}))

    with pytest.raises(EngineOutcomeUnknown):
        await upstream.post_once("/works", json={})

    assert len(handler.seen) == 1


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (301, "unavailable"),
        (302, "unavailable"),
        (307, "unavailable"),
        (308, "unavailable"),
        (404, "unavailable"),
        (405, "unavailable"),
        (403, "unauthorized"),
    ],
)
async def test_post_once_says_unavailable_when_nothing_was_accepted(make, status, reason):
    """A wrong address, a redirect and a refused key accept nothing; a redirect is not followed."""
    handler, upstream = await make(web.Response(status=status, headers={"Location": "/elsewhere"}))

    with pytest.raises(EngineUnavailable) as raised:
        await upstream.post_once("/works", json={})

    assert raised.value.details == {"reason": reason}
    assert len(handler.seen) == 1


async def test_post_once_says_out_of_credit_when_a_429_is_about_the_quota(make):
    """OpenAI's 429 for an empty account is no matter of waiting."""
    _, upstream = await make(web.json_response({"error": {"code": "insufficient_quota"}}, status=429))

    with pytest.raises(EngineUnavailable) as raised:
        await upstream.post_once("/works", json={})

    assert raised.value.details == {"reason": "out_of_credit"}


async def test_post_once_leaves_the_outcome_unknown_when_the_answer_takes_too_long(serve, clients):
    """A timeout after sending may hide an acceptance."""

    async def sleep(_: web.Request) -> web.StreamResponse:
        await asyncio.sleep(1)
        return web.Response()

    upstream = an_upstream(clients, f"http://127.0.0.1:{await serve(sleep)}")

    with pytest.raises(EngineOutcomeUnknown, match="too long"):
        await upstream.post_once("/works", json={}, timeout_seconds=0.1)


async def test_post_once_leaves_the_outcome_unknown_when_the_answer_is_too_large(make):
    """An answer that is not read to its end is no whole answer."""
    _, upstream = await make(web.Response(body=b"x" * 2_000))

    with pytest.raises(EngineOutcomeUnknown):
        await upstream.post_once("/works", json={}, max_bytes=1_000)


async def test_post_once_returns_the_verdict_of_a_4xx(make):
    """A 422 is for the engine to read."""
    _, upstream = await make(web.json_response({"detail": "no"}, status=422))

    reply = await upstream.post_once("/works", json={})

    assert reply.status == 422
    assert upstream.verdicts.rejected(reply).message == "painter refused the request: HTTP 422 (no)."


async def test_get_object_is_repeated_when_it_fails_in_passing(make):
    """500, 429 and broken JSON are asked again, with the key each time."""
    handler, upstream = await make(
        web.Response(status=500), web.Response(body=b'{"half'), web.json_response({"status": "done"})
    )

    assert await upstream.get_object("/works/1") == (200, {"status": "done"})
    assert [headers["Authorization"] for _, _, headers, _ in handler.seen] == [f"Bearer {SECRET}"] * 3


@pytest.mark.parametrize(
    ("status", "error"),
    [(500, EngineUnavailable), (503, EngineUnavailable), (408, EngineUnavailable), (429, EngineBusy)],
)
async def test_get_gives_up_after_its_tries(make, status, error):
    """A read that keeps failing is an error that lets the flow ask again later."""
    handler, upstream = await make(web.Response(status=status))

    with pytest.raises(error):
        await upstream.get("/works/1")

    assert len(handler.seen) == QUICK.tries


async def test_get_gives_up_at_once_when_it_is_told_to_wait_long(make):
    """A long Retry-After is left to the queue, which can wait without holding a worker."""
    handler, upstream = await make(web.Response(status=429, headers={"Retry-After": "120"}))

    with pytest.raises(EngineBusy) as raised:
        await upstream.get("/works/1")

    assert raised.value.retry_after_seconds == 120
    assert len(handler.seen) == 1


@pytest.mark.parametrize("status", [401, 402, 403, 302])
async def test_get_is_not_repeated_when_the_key_is_refused(make, status):
    """A refused key does not get better by asking again at once."""
    handler, upstream = await make(web.Response(status=status, headers={"Location": "/elsewhere"}))

    with pytest.raises(EngineUnavailable):
        await upstream.get("/works/1")

    assert len(handler.seen) == 1


async def test_get_object_returns_a_4xx_with_its_body(make):
    """A verdict while polling is for the engine to read, and one without JSON is an empty object."""
    _, upstream = await make(web.json_response({"status": "Ready"}, status=422), web.Response(status=404, text="gone"))

    assert await upstream.get_object("/works/1") == (422, {"status": "Ready"})
    assert await upstream.get_object("/works/1") == (404, {})


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://eu.example.org/works/1", True),
        ("https://eu.example.org:8443/works/1", True),
        ("http://127.0.0.1:9999/works/1", True),
        ("http://eu.example.org/works/1", False),
        ("https://example.org.evil.test/works/1", False),
        ("https://evil.test/?.example.org", False),
        ("https://evil.test/eu.example.org", False),
        ("https://key@eu.example.org/works/1", False),
        ("http://127.0.0.1:9998/works/1", False),
        ("https://127.0.0.1:9999/works/1", False),
        ("eu.example.org/works/1", False),
        ("", False),
    ],
)
def test_credentials_are_trusted_to_the_own_origin_and_to_https_hosts_of_the_rule(clients, url, trusted):
    """The rule decides by the parsed host, and never over plain http."""
    assert an_upstream(clients, "http://127.0.0.1:9999").is_trusted(url) is trusted


async def test_get_refuses_a_strange_address(clients):
    """An address that upstream named and that is not its own gets no request."""
    with pytest.raises(EngineBroken, match="not its own"):
        await an_upstream(clients, "http://127.0.0.1:9999").get("https://evil.test/works/1")


async def test_fetch_picture_sends_no_credentials(make):
    """A picture is public by its link; its host learns nothing."""
    handler, upstream = await make(web.Response(body=b"bytes"))

    assert await upstream.fetch_picture(f"{upstream.base_url}/p.png") == b"bytes"
    assert SECRET not in str(handler.seen)


async def test_fetch_picture_is_repeated_when_the_host_stumbles(make):
    """A picture that was paid for is worth a second try."""
    handler, upstream = await make(web.Response(status=502), web.Response(body=b"bytes"))

    assert await upstream.fetch_picture(f"{upstream.base_url}/p.png") == b"bytes"
    assert len(handler.seen) == 2


@pytest.mark.parametrize(
    "url",
    [
        "http://pictures.example.org/p.png",
        "https://10.0.0.8/p.png",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/p.png",
        "file:///etc/passwd",
        "/p.png",
    ],
)
async def test_fetch_picture_refuses_what_leads_elsewhere(clients, url):
    """What upstream names is read over https and from public addresses alone."""
    with pytest.raises(EngineBroken):
        await an_upstream(clients, "http://127.0.0.1:9999").fetch_picture(url)


async def test_fetch_picture_refuses_what_is_too_large(make):
    """A picture beyond the limit is not read to its end."""
    handler, upstream = await make(web.Response(body=b"x" * 2_000))

    with pytest.raises(EngineBroken, match="too large"):
        await upstream.fetch_picture(f"{upstream.base_url}/p.png", max_bytes=1_000)

    assert len(handler.seen) == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"detail": "no"}', " (no)"),
        (b'{"error": {"message": "no", "code": "x"}}', " (no)"),
        (b'{"error": "no"}', " (no)"),
        (
            b'{"detail": [{"loc": ["body", "seed"], "msg": "too big", "type": "x"}, {"msg": "worse"}]}',
            " (body.seed: too big; worse)",
        ),
        (b'{"detail": "key credential-0123456789 is bad\\n\\u0007now"}', " (key [key] is bad now)"),
        (b"<html>", ""),
        (b"[1]", ""),
        (b'{"detail": {"deep": 1}}', ""),
    ],
)
def test_said_quotes_upstream_without_secrets(body, words):
    """All usual forms of error bodies become one printable line without our key."""
    assert Verdicts("painter", [f"Bearer {SECRET}"]).said(body) == words


def test_said_is_shortened():
    """An upstream that talks at length is cut."""
    assert len(Verdicts("painter", []).said({"detail": "long " * 500})) < 310
