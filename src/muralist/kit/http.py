"""The outbound HTTP client: the one file that names aiohttp.

The address policy is applied three times to every request: to the URL as written, to each address that its name
resolves to, and, as the last gate, to the address of each socket before it connects. So neither a spelling, nor a
DNS answer that changes, nor a literal that skips the resolver can lead a request out of bounds. Redirects are never
followed here; whoever follows one makes a new request, which is checked again. No cookies, no proxies from the
environment, no credentials from netrc.
"""

import asyncio
import io
import socket
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Protocol

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from muralist.kit.addresses import AddressForbidden, AddressPolicy, parse_ip
from muralist.kit.inflate import Inflater
from muralist.kit.urls import WebAddress, check_host

KEEP_ALIVE_SECONDS = 4.0
"""Node's servers close idle connections after 5 s; leaving earlier means that no request meets a closing one."""

CONNECT_SECONDS = 15.0
"""A host that drops packets would otherwise be waited for as long as the system likes, which is minutes."""

LARGE_BODY_BYTES = 1_048_576
RESOLVER_THREADS = 16


class RequestFailed(Exception):
    """No whole answer came. `sent` is False only when certainly nothing of the request reached the server."""

    def __init__(self, reason: str, *, sent: bool, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.sent = sent
        self.timed_out = timed_out


class ReplyTooLarge(RequestFailed):
    """The answer is longer than the caller takes."""


class Resolver(Protocol):
    """Looks names up."""

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """IP addresses of a host, best first. Raises OSError when there are none."""
        ...


class SystemResolver:
    """Asks the operating system, in threads of its own, so that slow name servers hold up nothing else."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(RESOLVER_THREADS, thread_name_prefix="resolver")

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """IP addresses of a host, best first. Raises OSError when there are none."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, _look_up, host, port)

    def close(self) -> None:
        """Let the threads go; look-ups that are under way end by themselves."""
        self._threads.shutdown(wait=False, cancel_futures=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole answer. Header names are in lower case; of repeated headers the first is kept."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class OpenReply:
    """An answer whose body has not been read yet; valid inside the `async with` that opened it."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response
        self.status = response.status
        headers: dict[str, str] = {}
        for name, value in response.headers.items():
            headers.setdefault(name.lower(), value)
        self.headers: Mapping[str, str] = headers

    async def pieces(self) -> AsyncIterator[bytes]:
        """The decoded body as it arrives. Raises RequestFailed when it breaks off or takes too long."""
        decode = self._decoder()
        try:
            async for data in self._response.content.iter_any():
                if decode is None:
                    yield data
                    continue
                for piece in decode.feed(data):
                    yield piece
        except (aiohttp.ClientError, HttpProcessingError, TimeoutError, OSError, ValueError) as error:
            raise _failure(error, sent=True) from error
        if decode is not None and not decode.finished:
            raise RequestFailed("the encoded answer broke off", sent=True)

    async def read(self, max_bytes: int) -> bytes:
        """The whole decoded body. Raises ReplyTooLarge beyond the limit, and RequestFailed."""
        if (self._response.content_length or 0) > max_bytes:
            raise ReplyTooLarge(f"the answer is longer than {max_bytes} bytes", sent=True)
        body = bytearray()
        async for piece in self.pieces():
            body += piece
            if len(body) > max_bytes:
                raise ReplyTooLarge(f"the answer is longer than {max_bytes} bytes", sent=True)
        return bytes(body)

    async def read_start(self, max_bytes: int) -> bytes:
        """The first bytes of the decoded body: as many as the limit allows and as came before any trouble."""
        body = bytearray()
        try:
            async for piece in self.pieces():
                body += piece
                if len(body) >= max_bytes:
                    break
        except RequestFailed:
            pass
        return bytes(body[:max_bytes])

    def _decoder(self) -> Inflater | None:
        encoding = self.headers.get("content-encoding", "").strip().lower()
        if encoding in {"", "identity"}:
            return None
        if encoding in {"gzip", "x-gzip", "deflate"}:
            return Inflater()
        raise RequestFailed(f"the answer is encoded as {encoding[:40]!r}, which was not asked for", sent=True)


class GuardedClient:
    """Makes requests that cannot reach closed addresses. One client serves one event loop; close it at the end."""

    def __init__(
        self,
        policy: AddressPolicy | None = None,
        *,
        resolver: Resolver | None = None,
        user_agent: str = "Muralist/0.1",
        max_connections: int = 200,
        max_connections_per_host: int = 32,
    ) -> None:
        self.policy = policy or AddressPolicy()
        self._resolver = resolver
        self._system_resolver: SystemResolver | None = None
        self._user_agent = user_agent
        self._limits = (max_connections, max_connections_per_host)
        self._sessions: dict[bool, aiohttp.ClientSession] = {}

    def check(self, url: str) -> WebAddress:
        """Refuse a URL that can be seen without a look-up to lead out of bounds. Raises AddressForbidden."""
        return check_host(url, self.policy)

    async def request(
        self,
        method: str,
        url: str,
        *,
        max_bytes: int,
        timeout_seconds: float,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        fresh: bool = False,
    ) -> Reply:
        """Make one request and read its answer, all within the timeout.

        With `fresh` it gets a connection of its own: one that was idle may be closed by the server at the very moment
        when the request is written, and then nobody knows whether the request arrived.

        Raises:
            AddressForbidden: the address, as written or as resolved, may not be reached; nothing was sent.
            RequestFailed: no whole answer came, or (ReplyTooLarge) it is longer than `max_bytes`.
        """
        async with self.open(
            method, url, timeout_seconds=timeout_seconds, headers=headers, body=body, fresh=fresh
        ) as reply:
            return Reply(status=reply.status, headers=reply.headers, body=await reply.read(max_bytes))

    @asynccontextmanager
    async def open(
        self,
        method: str,
        url: str,
        *,
        timeout_seconds: float | None,
        idle_seconds: float | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        fresh: bool = False,
    ) -> AsyncIterator[OpenReply]:
        """Make one request and hand out its answer before its body.

        `timeout_seconds` covers everything to the end of the body; `idle_seconds` one wait for more of it. Leaving
        early closes the connection. Raises as `request` does.
        """
        address = self.check(url)
        progress = SimpleNamespace(sent=False)
        try:
            response = await self._get_session(fresh).request(
                method,
                URL(address.url, encoded=True),
                headers={"User-Agent": self._user_agent, "Accept-Encoding": "identity", **(headers or {})},
                # aiohttp warns of large bodies given as bytes, because it would write them in one go.
                data=io.BytesIO(body) if body is not None and len(body) > LARGE_BODY_BYTES else body,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    total=timeout_seconds, sock_connect=CONNECT_SECONDS, sock_read=idle_seconds
                ),
                trace_request_ctx=progress,
            )
        # uvloop raises RuntimeError for some connections that cannot be made.
        except (aiohttp.ClientError, TimeoutError, OSError, RuntimeError) as error:
            if isinstance(refusal := getattr(error, "os_error", None), _SocketRefused):
                raise AddressForbidden(str(refusal)) from error
            raise _failure(error, sent=progress.sent) from error
        try:
            yield OpenReply(response)
        finally:
            if response.content.at_eof():
                response.release()
            else:
                response.close()

    async def close(self) -> None:
        """Close all connections. The client opens new ones if it is used again."""
        sessions, self._sessions = self._sessions, {}
        for session in sessions.values():
            await session.close()
        system_resolver, self._system_resolver = self._system_resolver, None
        if system_resolver is not None:
            system_resolver.close()

    def _get_session(self, fresh: bool) -> aiohttp.ClientSession:
        if (session := self._sessions.get(fresh)) is not None:
            return session
        resolver = self._resolver or self._system_resolver
        if resolver is None:
            resolver = self._system_resolver = SystemResolver()
        trace = aiohttp.TraceConfig()
        trace.on_request_headers_sent.append(_note_sent)
        total, per_host = self._limits
        # A cached answer of the resolver would be checked as well; without a cache connections follow today's DNS.
        connector = aiohttp.TCPConnector(
            resolver=_GuardedResolver(resolver, self.policy),
            socket_factory=guard_sockets(self.policy),
            use_dns_cache=False,
            limit=total,
            limit_per_host=per_host,
            **({"force_close": True} if fresh else {"keepalive_timeout": KEEP_ALIVE_SECONDS}),
        )
        session = self._sessions[fresh] = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            trace_configs=[trace],
        )
        return session


def guard_sockets(policy: AddressPolicy) -> Callable[[aiohttp.AddrInfoType], socket.socket]:
    """Make the socket factory that refuses closed addresses, with an OSError, right before a connection is made."""

    def make(info: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, _, address = info
        objection = policy.objection(parse_ip(str(address[0])))
        if objection:
            raise _SocketRefused(objection)
        return socket.socket(family=family, type=kind, proto=protocol)

    return make


_FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}


class _SocketRefused(OSError):
    """A socket to a closed address was about to be made."""


class _GuardedResolver(AbstractResolver):
    """Passes on those addresses of a name that are open; a name with none is refused."""

    def __init__(self, resolver: Resolver, policy: AddressPolicy) -> None:
        self._resolver = resolver
        self._policy = policy

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        addresses = [parse_ip(text) for text in await self._resolver.resolve(host, port)]
        if family != socket.AF_UNSPEC:
            addresses = [ip for ip in addresses if _FAMILIES[ip.version] == family]
        objections = [self._policy.objection(ip) for ip in addresses]
        open_addresses = [ip for ip, objection in zip(addresses, objections, strict=True) if objection is None]
        if objections and not open_addresses:
            raise AddressForbidden(f"its name resolves to an address that is closed: {objections[0]}")
        if not open_addresses:
            raise OSError("the name has no address")
        return [
            ResolveResult(
                hostname=host,
                host=str(ip),
                port=port,
                family=_FAMILIES[ip.version],
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for ip in open_addresses
        ]

    async def close(self) -> None:
        """The resolver inside belongs to the client."""


async def _note_sent(_: aiohttp.ClientSession, context: SimpleNamespace, __: object) -> None:
    # aiohttp fires this just before it writes, so a failure after it may or may not have reached the server.
    context.trace_request_ctx.sent = True


def _look_up(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _failure(error: Exception, *, sent: bool) -> RequestFailed:
    """Put what aiohttp raised into words."""
    match error:
        case TimeoutError():
            return RequestFailed("it took too long to answer", sent=sent, timed_out=True)
        case aiohttp.ClientConnectorDNSError():
            reason = "its name could not be resolved"
        case aiohttp.ClientConnectorCertificateError():
            reason = "its TLS certificate is not valid for this host"
        case aiohttp.ClientSSLError():
            reason = "the TLS handshake failed"
        case aiohttp.ClientConnectorError():
            reason = f"no connection could be made ({error.os_error.strerror or error.os_error})"
        case aiohttp.ServerDisconnectedError():
            reason = "it closed the connection without an answer"
        case aiohttp.ClientPayloadError():
            reason = "its answer broke off"
        case aiohttp.ClientResponseError() | HttpProcessingError():
            reason = "its answer is not valid HTTP"
        case aiohttp.ClientOSError():
            reason = f"the connection failed ({error.strerror or error})"
        case ValueError():
            reason = f"its answer could not be decoded ({error})"
        case _:
            reason = f"the connection failed ({type(error).__name__})"
    return RequestFailed(reason, sent=sent)
