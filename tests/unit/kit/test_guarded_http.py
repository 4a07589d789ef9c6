"""The outbound client against real servers: what it reaches, what it refuses, and what it makes of bad answers."""

import asyncio
import gzip
import socket
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from muralist.kit.addresses import AddressForbidden, AddressPolicy
from muralist.kit.http import LARGE_BODY_BYTES, GuardedClient, ReplyTooLarge, RequestFailed, guard_sockets

Conversation = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def hello(_: web.Request) -> web.Response:
    return web.Response(text="hello", headers={"Set-Cookie": "a=1", "X-Name": "first"})


@asynccontextmanager
async def raw_server(talk: Conversation) -> AsyncIterator[int]:
    """A server that speaks bytes."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await talk(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def get(client: GuardedClient, url: str, *, max_bytes: int = 1_000_000, timeout_seconds: float = 5.0) -> bytes:
    reply = await client.request("GET", url, max_bytes=max_bytes, timeout_seconds=timeout_seconds)
    return reply.body


async def test_request_returns_status_headers_and_body(client, serve):
    """An answer arrives whole, its header names in lower case."""
    port = await serve(hello)
    reply = await client.request("GET", f"http://127.0.0.1:{port}/", max_bytes=100, timeout_seconds=5)
    assert (reply.status, reply.body, reply.headers["x-name"]) == (200, b"hello", "first")


async def test_request_sends_what_it_was_given_and_no_cookies(client, serve):
    """Path, query, headers and body arrive byte for byte; cookies of an earlier answer do not."""
    seen = []

    async def note(request: web.Request) -> web.Response:
        seen.append((request.method, request.raw_path, dict(request.headers), await request.read()))
        return web.Response(text="", headers={"Set-Cookie": "a=1; Path=/"})

    port = await serve(note)
    url = f"http://127.0.0.1:{port}/a%2Fb/%7e?sig=A%3D%3D&x[]=1"
    for _ in range(2):
        await client.request("PUT", url, max_bytes=9, timeout_seconds=5, headers={"X-A": "b"}, body=b"data")
    method, path, headers, body = seen[1]
    assert (method, path, body) == ("PUT", "/a%2Fb/%7e?sig=A%3D%3D&x[]=1", b"data")
    assert headers["X-A"] == "b"
    assert headers["User-Agent"] == "Muralist/0.1"
    assert headers["Accept-Encoding"] == "identity"
    assert "Cookie" not in headers


async def test_request_sends_large_bodies(client, serve):
    """A body beyond a megabyte arrives whole and with its length."""

    async def measure(request: web.Request) -> web.Response:
        return web.Response(text=f"{request.content_length} {len(await request.read())}")

    async def limitless(request: web.Request) -> web.Response:
        request._client_max_size = 10_000_000
        return await measure(request)

    port = await serve(limitless)
    size = LARGE_BODY_BYTES + 1
    reply = await client.request("POST", f"http://127.0.0.1:{port}/", max_bytes=99, timeout_seconds=5, body=b"x" * size)
    assert reply.body == f"{size} {size}".encode()


@pytest.mark.parametrize("host", ["127.0.0.2", "[::1]", "2130706434", "0.0.0.0", "localhost"])
async def test_request_is_refused_when_the_literal_is_closed(client, host):
    """Literals, which skip the resolver, are refused before anything is sent."""
    with pytest.raises(AddressForbidden):
        await get(client, f"http://{host}:9/")


async def test_request_is_refused_when_the_name_resolves_to_closed_addresses_only(client_with, scripted_resolver):
    """The check sees the addresses behind a name, and says why without showing them."""
    client = client_with(scripted_resolver(["10.1.2.3", "::1"]))
    with pytest.raises(AddressForbidden, match="private network") as caught:
        await get(client, "http://pictures.example/")
    assert "10.1.2.3" not in str(caught.value)


async def test_request_connects_only_to_the_open_address_when_answers_are_mixed(client_with, scripted_resolver, serve):
    """Of a mixed answer only the open addresses are connected to, whatever their order."""
    port = await serve(hello)
    resolver = scripted_resolver(["127.0.0.2", "10.0.0.1", "127.0.0.1", "::ffff:10.0.0.1"])
    client = client_with(resolver)
    assert await get(client, f"http://pictures.example:{port}/") == b"hello"
    assert resolver.asked == [("pictures.example", port)]


async def test_request_is_refused_when_a_later_dns_answer_is_closed(client_with, scripted_resolver, serve):
    """A name that was good a moment ago is looked up and checked again for each connection."""

    async def once(_: web.Request) -> web.Response:
        return web.Response(text="hello", headers={"Connection": "close"})

    port = await serve(once)
    client = client_with(scripted_resolver(["127.0.0.1"], ["127.0.0.2"]))
    url = f"http://pictures.example:{port}/"
    assert await get(client, url) == b"hello"
    with pytest.raises(AddressForbidden):
        await get(client, url)


def test_socket_is_refused_right_before_it_connects():
    """The last gate looks at the very address that the socket is for."""
    make = guard_sockets(AddressPolicy())
    with pytest.raises(OSError, match="loopback"):
        make((socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", 80)))
    made = make((socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("8.8.8.8", 80)))
    made.close()


async def test_last_gate_holds_when_the_first_ones_are_open(client_with, serve):
    """A policy that changes its mind between check and connection is obeyed at the connection."""

    class OpenAtFirst(AddressPolicy):
        asked = 0

        def objection(self, ip):
            OpenAtFirst.asked += 1
            return None if OpenAtFirst.asked == 1 else "it has moved"

    port = await serve(hello)
    with pytest.raises(AddressForbidden, match="it has moved"):
        await get(client_with(None, OpenAtFirst()), f"http://127.0.0.1:{port}/")
    assert OpenAtFirst.asked == 2


async def test_everything_is_reachable_when_private_networks_are_allowed(client_with, serve):
    """The switch opens local names, through the system's own resolver, and odd spellings."""
    port = await serve(hello)
    client = client_with(None, AddressPolicy(allow_private=True))
    assert await get(client, f"http://127.1:{port}/") == b"hello"
    assert await get(client, f"http://localhost:{port}/") == b"hello"


async def test_redirects_are_not_followed(client, serve):
    """A redirect is an answer."""

    async def away(_: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": "http://10.0.0.1/"})

    port = await serve(away)
    reply = await client.request("GET", f"http://127.0.0.1:{port}/", max_bytes=99, timeout_seconds=5)
    assert (reply.status, reply.headers["location"]) == (302, "http://10.0.0.1/")


async def test_proxies_of_the_environment_are_not_used(client, serve, monkeypatch):
    """A proxy would connect on our behalf, past every check."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    port = await serve(hello)
    assert await get(client, f"http://127.0.0.1:{port}/") == b"hello"


@pytest.mark.parametrize("announced", [True, False])
async def test_reply_is_refused_when_too_large(client, serve, announced):
    """The limit holds for announced lengths and for streams without one."""

    async def large(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        if announced:
            response.content_length = 1_001
        await response.prepare(request)
        await response.write(b"x" * 1_001)
        return response

    port = await serve(large)
    with pytest.raises(ReplyTooLarge, match="longer than 1000 bytes"):
        await get(client, f"http://127.0.0.1:{port}/", max_bytes=1_000)
    assert len(await get(client, f"http://127.0.0.1:{port}/", max_bytes=1_001)) == 1_001


@pytest.mark.parametrize(("encoding", "encode"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
async def test_encoded_reply_is_decoded(client, serve, encoding, encode):
    """Servers that encode without being asked are understood."""
    text = b"the quick brown fox " * 50_000

    async def encoded(_: web.Request) -> web.Response:
        return web.Response(body=encode(text), headers={"Content-Encoding": encoding})

    port = await serve(encoded)
    assert await get(client, f"http://127.0.0.1:{port}/") == text


async def test_gzip_bomb_is_refused_early(client, serve):
    """A small body that unfolds to 50 MB is given up at the limit."""
    bomb = gzip.compress(b"\0" * 50_000_000, 1)

    async def explode(_: web.Request) -> web.Response:
        return web.Response(body=bomb, headers={"Content-Encoding": "gzip"})

    port = await serve(explode)
    assert len(bomb) < 1_000_000
    with pytest.raises(ReplyTooLarge):
        await get(client, f"http://127.0.0.1:{port}/", max_bytes=500_000)


@pytest.mark.parametrize(
    ("body", "encoding", "words"),
    [
        (gzip.compress(b"hello", mtime=0)[:-9], "gzip", "broke off"),
        (b"not gzip at all", "gzip", "could not be decoded"),
        (b"hello", "br", "not asked for"),
    ],
)
async def test_badly_encoded_reply_fails(client, serve, body, encoding, words):
    """Damaged, cut and unknown encodings are told apart from good answers."""

    async def encoded(_: web.Request) -> web.Response:
        return web.Response(body=body, headers={"Content-Encoding": encoding})

    port = await serve(encoded)
    with pytest.raises(RequestFailed, match=words):
        await get(client, f"http://127.0.0.1:{port}/")


async def test_slow_reply_times_out(client, serve):
    """The timeout covers the wait for an answer; the request counts as sent."""

    async def sleep(_: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return web.Response()

    port = await serve(sleep)
    with pytest.raises(RequestFailed, match="too long") as caught:
        await get(client, f"http://127.0.0.1:{port}/", timeout_seconds=0.1)
    assert (caught.value.timed_out, caught.value.sent) == (True, True)


async def test_slow_body_times_out(client, serve):
    """The timeout covers the body, however steadily it drips."""

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(100):
            await response.write(b".")
            await asyncio.sleep(0.02)
        return response

    port = await serve(drip)
    with pytest.raises(RequestFailed, match="too long"):
        await get(client, f"http://127.0.0.1:{port}/", timeout_seconds=0.2)


async def test_start_of_a_stream_is_kept_when_the_rest_does_not_come(client, serve):
    """`read_start` gives what came before the trouble."""

    async def stop_midway(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"begun")
        await asyncio.sleep(5)
        return response

    port = await serve(stop_midway)
    async with client.open("GET", f"http://127.0.0.1:{port}/", timeout_seconds=None, idle_seconds=0.1) as reply:
        assert await reply.read_start(2_048) == b"begun"


async def test_connection_refused_counts_as_not_sent(client):
    """Nobody listens: nothing was sent, so a caller may safely try elsewhere."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(RequestFailed, match="no connection") as caught:
            await get(client, f"http://127.0.0.1:{unused.getsockname()[1]}/")
    assert caught.value.sent is False


async def test_unknown_name_counts_as_not_sent(client_with, scripted_resolver):
    """A name without an address fails, without a word sent."""
    with pytest.raises(RequestFailed, match="resolved") as caught:
        await get(client_with(scripted_resolver([])), "http://nowhere.example/")
    assert caught.value.sent is False


async def test_tls_failure_counts_as_not_sent(client, serve):
    """A server without TLS behind an https URL has seen nothing of the request."""
    port = await serve(hello)
    with pytest.raises(RequestFailed) as caught:
        await get(client, f"https://127.0.0.1:{port}/")
    assert caught.value.sent is False


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "without an answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbad\r\n", "broke off|not valid"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "not valid HTTP"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: " + b"a" * 100_000 + b"\r\n\r\n", "not valid HTTP"),
    ],
)
async def test_broken_answer_counts_as_sent(client, answer, words):
    """What breaks after the request has left may have had its effect."""

    async def talk(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()

    async with raw_server(talk) as port:
        with pytest.raises(RequestFailed, match=words) as caught:
            await client.request("POST", f"http://127.0.0.1:{port}/", max_bytes=1_000, timeout_seconds=5, body=b"{}")
    assert caught.value.sent is True


async def test_connections_are_shared_by_requests_that_were_read_to_their_end(client, serve):
    """A receiver of many requests sees one connection, until one of them is left unread."""
    ports = []

    async def note(request: web.Request) -> web.Response:
        ports.append(request.transport.get_extra_info("peername")[1])
        return web.Response(body=b"x" * int(request.query["size"]))

    url = f"http://127.0.0.1:{await serve(note)}/"
    # The unread answer is larger than what all buffers on the way could hold.
    for size, wanted in ((1_000, 2_000), (20_000_000, 5), (1_000, 2_000)):
        async with client.open("POST", f"{url}?size={size}", timeout_seconds=5, body=b"{}") as reply:
            assert len(await reply.read_start(wanted)) == min(size, wanted)
    assert ports[0] == ports[1]
    assert ports[1] != ports[2]


async def test_fresh_request_never_uses_a_connection_that_was_idle(client, serve):
    """What is paid for gets a connection of its own, so that no idle one closes under it."""
    peers = set()

    async def note(request: web.Request) -> web.Response:
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        return web.Response(text="")

    port = await serve(note)
    for fresh in (False, True, True, False):
        await client.request("POST", f"http://127.0.0.1:{port}/", max_bytes=9, timeout_seconds=5, fresh=fresh)
    assert len(peers) == 3


async def test_client_can_be_used_again_after_close(client, serve):
    """Closing gives the connections back and breaks nothing."""
    port = await serve(hello)
    assert await get(client, f"http://127.0.0.1:{port}/") == b"hello"
    await client.close()
    assert await get(client, f"http://127.0.0.1:{port}/") == b"hello"
