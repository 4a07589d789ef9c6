"""A real HTTP server on loopback that takes callbacks and answers as it is told."""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request that came in."""

    headers: Mapping[str, str]
    body: bytes
    at: float


@dataclass(slots=True, kw_only=True)
class Receiver:
    """Answers each call with the next of `statuses`, then with 200 for ever."""

    url: str
    calls: list[Call] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)

    def wait_for(self, count: int, *, timeout_seconds: float) -> None:
        """Return once so many calls have come in; fails when they do not."""
        deadline = time.monotonic() + timeout_seconds
        while len(self.calls) < count:
            assert time.monotonic() < deadline, f"{len(self.calls)} of {count} callbacks came"
            time.sleep(0.05)


def start_receiver() -> tuple[Receiver, ThreadingHTTPServer]:
    """Start a receiver on a free port of its own."""
    receiver = Receiver(url="")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = receiver.statuses.pop(0) if receiver.statuses else 200
            receiver.calls.append(Call(headers=dict(self.headers), body=body, at=time.time()))
            self.send_response(status)
            self.send_header("Content-Length", "5")
            self.end_headers()
            self.wfile.write(b"taken")

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}/hook"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return receiver, server
