"""Runs the whole product once: starts a server on an empty data folder, buys a picture over HTTP, saves it, stops.

Only the standard library is used on the client's side, so that every request can be read here as it goes over the wire.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

REQUEST = {
    "model": "flux-2-pro-text-to-image",
    "prompt": "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "aspect_ratio": "3:4",
    "output_resolution": "2k",
}
OUTPUT = Path("demo-out") / "vase.png"
COMMAND = [sys.executable, "-m", "muralist"]
READY = "muralist listening on "
START_TIMEOUT_SECONDS = 30.0
TASK_TIMEOUT_SECONDS = 120.0
BAR_WIDTH = 30


class DemoFailed(Exception):
    """The demo cannot go on; the message says why."""


def main() -> int:
    """Run the demo; returns the exit code."""
    scratch = Path(tempfile.mkdtemp(prefix="muralist-demo-"))
    begun = time.monotonic()
    try:
        with serving(scratch / "data") as base_url:
            print(f"server     {base_url}, ready after {time.monotonic() - begun:.1f} s")
            buy_a_picture(base_url, make_key(scratch / "data"))
        print(f"stopped    {time.monotonic() - begun:.1f} s in all")
    except (DemoFailed, urllib.error.URLError, TimeoutError) as error:
        print(f"The demo failed: {error}", file=sys.stderr)
        log = scratch / "server.log"
        if log.is_file():
            print(f"The server's last words:\n{log.read_text(errors='replace')[-4000:]}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted; the server was stopped.", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return 0


@contextlib.contextmanager
def serving(data: Path) -> Iterator[str]:
    """A real server process on a free port; gives its base URL and stops it with SIGTERM."""
    with (data.parent / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*COMMAND, "serve", "--port", "0", "--data", str(data)],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=environment(),
            cwd=data.parent,
        )
    watchdog = threading.Timer(START_TIMEOUT_SECONDS, server.kill)
    watchdog.start()
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        watchdog.cancel()
        if not line.startswith(READY):
            raise DemoFailed("the server did not start")
        yield line.removeprefix(READY).strip()
        server.send_signal(signal.SIGTERM)
        code = server.wait(timeout=30)
        if code != 0:
            raise DemoFailed(f"the server stopped with exit code {code}")
    finally:
        watchdog.cancel()
        server.kill()
        server.wait()


def environment() -> dict[str, str]:
    """This environment without settings of other servers, so that the demo is the same everywhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MURALIST_", "RUNAPI_"))}
    return {**kept, "MURALIST_LOG_LEVEL": "warning"}


def make_key(data: Path) -> str:
    """A second key for the account that the first start made; it works while the server runs."""
    done = subprocess.run(
        [*COMMAND, "keys", "create", "--account", "default", "--name", "demo", "--data", str(data), "--json"],
        capture_output=True,
        text=True,
        env=environment(),
        cwd=data.parent,
        check=False,
    )
    if done.returncode != 0:
        raise DemoFailed(f"no key could be made: {done.stderr.strip()}")
    return str(json.loads(done.stdout)["key"])


def buy_a_picture(base_url: str, key: str) -> None:
    """Create the task, follow its events, save the picture and show what it cost."""
    print(f"request    POST {base_url}/v1/text_to_image")
    print(f"prompt     {REQUEST['prompt']}")
    created = call(f"{base_url}/v1/text_to_image", key, REQUEST)
    print(f"accepted   {created['task_id']}, {created['status']}")
    begun = time.monotonic()
    follow(f"{base_url}/api/v1/tasks/{created['id']}/events", key)
    task = call(f"{base_url}/v1/tasks/{created['id']}", key)
    if task["status"] != "completed":
        raise DemoFailed(f"the task ended as {task['status']}: {task.get('error')}")
    image = task["images"][0]
    with urllib.request.urlopen(image["url"], timeout=30) as answer:  # a signed link: it needs no key
        picture = answer.read()
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_bytes(picture)
    balance = call(f"{base_url}/api/v1/me/balance", key)
    print(f"picture    {OUTPUT.resolve()}")
    print(f"engine     {task['engine']}{engine_note(task['engine'])}, {time.monotonic() - begun:.1f} s")
    print(f"size       {image['width']}x{image['height']} pixels, {len(picture):,} bytes, {image['mime_type']}")
    print(f"cost       ${task['usage']['cost']:.2f}")
    print(f"balance    ${balance['balance_cents'] / 100:.2f} left")


def engine_note(engine: str) -> str:
    """Says what the engine is when it is not the model that was asked for."""
    return " (the embedded painter, not FLUX.2)" if engine == "preview" else ""


def call(url: str, key: str, body: object = None) -> dict[str, Any]:
    """One JSON request; POST where there is a body."""
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=data, headers=headers), timeout=70) as answer:
            reply: dict[str, Any] = json.load(answer)
            return reply
    except urllib.error.HTTPError as error:
        raise DemoFailed(f"{url} answered {error.code}: {error.read().decode(errors='replace')[:500]}") from error


def follow(url: str, key: str) -> None:
    """Read the task's server-sent events until its last one, and show progress."""
    deadline = time.monotonic() + TASK_TIMEOUT_SECONDS
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {key}"})
    kind = ""
    with urllib.request.urlopen(request, timeout=TASK_TIMEOUT_SECONDS) as stream:
        for raw in stream:
            name, _, value = raw.decode().strip().partition(": ")
            if name == "event":
                kind = value
            elif name == "data" and kind in ("started", "progress"):
                show_progress(int(json.loads(value).get("progress", 0)))
            elif name == "data" and kind in ("completed", "failed"):
                show_progress(100 if kind == "completed" else None)
                return
            if time.monotonic() > deadline:
                raise DemoFailed(f"the task did not end within {TASK_TIMEOUT_SECONDS:.0f} s")
    raise DemoFailed("the event stream ended before the task did")


def show_progress(percent: int | None) -> None:
    """A bar on a terminal; elsewhere one line at the end."""
    if percent is None:
        print()
    elif sys.stdout.isatty():
        done = BAR_WIDTH * percent // 100
        end = "\n" if percent == 100 else ""
        print(f"\rpainting   [{'#' * done}{'.' * (BAR_WIDTH - done)}] {percent:3d}%", end=end, flush=True)
    elif percent == 100:
        print("painting   done")


if __name__ == "__main__":
    sys.exit(main())
