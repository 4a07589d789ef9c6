"""A small real HTTP server on loopback that speaks the contract's calls and fails as it is told to."""

import json
import threading
import time
import uuid
from collections import defaultdict, deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from standin_contract import Contract

KEY = "runapi_standin"
PICTURE = b"\x89PNG\r\n\x1a\nnot really, but these very bytes"


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The parsed body."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send: `body` as JSON unless it is bytes; `drop` closes the connection instead."""

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drop: bool = False


class StandIn(Contract):
    """Use as a context manager. `script` puts answers before the usual ones; `seen` keeps every request."""

    def __init__(self, elsewhere: "StandIn | None" = None) -> None:
        super().__init__()
        self.elsewhere = elsewhere
        self.seen: list[Seen] = []
        self._scripts: dict[tuple[str, str], deque[Answer]] = defaultdict(deque)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.003,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def pictures_url(self) -> str:
        """Where pictures and uploads live: another host than the API's when there is one."""
        return (self.elsewhere or self).url

    def script(self, method: str, path: str, *answers: Answer) -> None:
        """Give these answers, once each, to the next requests for the path."""
        self._scripts[method, path].extend(answers)

    def requests(self, method: str, path: str = "") -> list[Seen]:
        """Requests of one method whose path starts so."""
        return [seen for seen in self.seen if seen.method == method and seen.path.startswith(path)]

    def answer(self, seen: Seen) -> Answer:
        """Answer one request."""
        self.seen.append(seen)
        scripted = self._scripts.get((seen.method, seen.path))
        if scripted:
            return scripted.popleft()
        if seen.path.startswith("/storage/"):
            return self._storage(seen)
        if self.needs_key(seen.path) and seen.headers.get("authorization") != f"Bearer {KEY}":
            return Answer(401, {"error": {"code": "unauthenticated", "message": "Unknown key."}})
        status, body, headers = self.contract(seen)
        if status == 200 and "wait" in seen.query and self.holds:
            time.sleep(min(float(seen.query["wait"]), self.holds))
            status, body, headers = self.contract(seen)
        return Answer(status, body, headers)

    def _storage(self, seen: Seen) -> Answer:
        if seen.method == "PUT":
            self.stored[seen.path] = seen.body
            return Answer(200, b"")
        return Answer(200, self.stored.get(seen.path, PICTURE), {"Content-Type": "image/png"})


def task_id() -> str:
    """A new canonical id."""
    return str(uuid.uuid4())


def _handler(standin: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _any(self) -> None:
            parts = urlsplit(self.path)
            length = int(self.headers.get("content-length") or 0)
            seen = Seen(
                method=self.command,
                path=parts.path,
                query=dict(parse_qsl(parts.query)),
                headers={name.lower(): value for name, value in self.headers.items()},
                body=self.rfile.read(length),
            )
            if parts.path.endswith("/events") and standin.events is not None:
                standin.seen.append(seen)
                self._stream(seen)
                return
            answer = standin.answer(seen)
            time.sleep(answer.delay)
            if answer.drop:
                self.close_connection = True
                self.connection.close()
                return
            raw = isinstance(answer.body, bytes)
            content = answer.body if raw else json.dumps(answer.body).encode()
            self.send_response(answer.status)
            headers = {"Content-Type": "text/html" if raw else "application/json", "X-Request-Id": "req_1"}
            for name, value in (headers | answer.headers).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if answer.status != 304:
                self.wfile.write(content)

        do_GET = do_POST = do_PUT = _any  # noqa: N815

        def _stream(self, seen: Seen) -> None:
            self.close_connection = True
            after = int(seen.headers.get("last-event-id", "0"))
            events = standin.events or []
            if events and after >= len(events):
                self.send_response(204)
                self.end_headers()
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream; charset=utf-8")
            self.send_header("Connection", "close")
            self.end_headers()
            for number, (kind, data) in enumerate(events, start=1):
                if number > after:
                    text = f": beat\n\nid: {number}\nevent: {kind}\ndata: {json.dumps(data)}\n\n"
                    self.wfile.write(text.encode())
                    self.wfile.flush()
                if number == standin.cut_events_after:
                    standin.cut_events_after = None
                    return

        def log_message(self, format: str, *args: object) -> None:
            pass

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except (ConnectionError, OSError, ValueError):  # the client left, or the script dropped it
                self.close_connection = True

    return Handler
