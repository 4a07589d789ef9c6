"""The how-to guides do what they say: blocks marked `<!-- test -->` are run against a real server."""

import gc
import http.client
import json
import os
import re
import shlex
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner

from muralist.api.app import all_operations
from muralist.bootstrap.catalogue import load_catalogue
from muralist.cli.root import root
from muralist.core.catalogue.registry import Catalogue
from muralist.delivery.sign import sign_callback

from .tree import ROOT

HOWTO = ROOT / "docs" / "howto"
MARKED = re.compile(
    r"^<!-- test(?:: (?P<file>\S+))? -->\n```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
PLAIN = re.compile(r"(?:muralist [^$|<>&;`\n]+(?: > [\w.]+)?\n)+")
SERVING = "testing-your-app"


class Block(NamedTuple):
    """A marked block: its language, its text, the line it begins on, and the file that it belongs in, if any."""

    kind: str
    text: str
    line: int
    file: str | None


def blocks(name: str) -> list[Block]:
    """The marked blocks of a guide, in order."""
    text = (HOWTO / f"{name}.md").read_text(encoding="utf-8")
    return [
        Block(found["kind"], found["text"], text.count("\n", 0, found.start("text")), found["file"])
        for found in MARKED.finditer(text)
    ]


class Server(NamedTuple):
    """Where the guides' server is found."""

    address: str
    key: str
    data: Path


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for all guides, started as testing-your-app.md starts one."""
    data = tmp_path_factory.mktemp("howto") / "data"
    names: dict[str, Any] = {"__name__": SERVING}
    with pytest.MonkeyPatch.context() as environ:
        for variable in [each for each in os.environ if each.startswith(("MURALIST_", "RUNAPI_"))]:
            environ.delenv(variable)
        environ.setenv("MURALIST_CHAT_ECHO", "true")
        environ.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        run(blocks(SERVING)[0], names, HOWTO / f"{SERVING}.md")
        with names["serving"](data) as client:
            keys = ["keys", "create", "--account", "default", "--data", str(data), "--json"]
            key = json.loads(CliRunner().invoke(root, keys).stdout)["key"]
            yield Server(client.base_url, key, data)


@pytest.mark.acceptance
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@pytest.mark.parametrize("name", [*sorted(path.stem for path in HOWTO.glob("*.md")), "../zh-TW/openclaw-flux-2"])
def test_guide_does_what_it_says(name: str, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Every marked block of a guide runs in its order without a fault, and leaves what the guide promises."""
    for variable, value in environment(server).items():
        monkeypatch.setenv(variable, value)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": name}

    ran = [run(block, names, HOWTO / f"{name}.md") for block in blocks(name)]

    assert ran
    for promised in FILES.get(name, ()):
        assert (tmp_path / promised).stat().st_size > 0, promised
    CHECKS.get(name, lambda _: None)(names)
    forget(names)


def forget(names: dict[str, Any]) -> None:
    """Let go of what a guide made: RunAPI's clients have no way to close their connections."""
    names.clear()
    gc.collect()


def environment(server: Server) -> dict[str, str]:
    """The variables that the guides speak of."""
    return {
        "RUNAPI_API_KEY": server.key,
        "RUNAPI_BASE_URL": server.address,
        "MURALIST_DATA": str(server.data),
    }


def run(block: Block, names: dict[str, Any], path: Path) -> str:
    """Run a block in the working folder; Python blocks of a guide share their names."""
    if block.file is not None:
        Path(block.file).write_text(block.text, encoding="utf-8")
    elif block.kind == "python":
        exec(compile("\n" * block.line + block.text, path, "exec"), names)
    elif PLAIN.fullmatch(block.text):
        for line in block.text.splitlines():
            run_here(line)
    else:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block.text], capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, f"{path.name}:{block.line}: {done.stdout}{done.stderr}"
    return block.kind


def run_here(line: str) -> None:
    """Run one plain `muralist` command without a process of its own, which would cost a second each."""
    command, _, target = line.partition(" > ")
    done = CliRunner().invoke(root, shlex.split(command)[1:])
    assert done.exit_code == 0, f"{line}: {done.output}"
    if target:
        Path(target).write_text(done.stdout, encoding="utf-8")


def check_receiver(names: dict[str, Any]) -> None:
    """The receiver takes a signed callback, once, and refuses a changed one."""
    body = b'{"id": "0198c0de-7a3b-7c1d-9e2f-000000000001", "status": "failed"}'
    headers = sign_callback(id="callback-1", at=datetime.now(UTC), body=body, secrets=[names["SECRET"]])
    listener = ThreadingHTTPServer(("127.0.0.1", 0), names["Hooks"])
    threading.Thread(target=listener.serve_forever, daemon=True).start()
    try:
        statuses = [post(listener.server_port, each, headers) for each in (body, body, body.replace(b"fail", b"fool"))]
    finally:
        listener.shutdown()
        listener.server_close()

    assert statuses == [204, 204, 400]
    assert names["seen"] == {"callback-1"}


def post(port: int, body: bytes, headers: dict[str, str]) -> int:
    """The status that a receiver answers with."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/", body, headers)
    status = connection.getresponse().status
    connection.close()
    return status


def check_new_model(names: dict[str, Any]) -> None:
    """The model of the guide is priced, sized and offered beside those of the package."""
    catalogue: Catalogue = names["catalogue"]
    joined = Catalogue([*load_catalogue(), *catalogue])
    (create,) = [each for each in all_operations(joined, "") if each.path == "/api/v1/flux_2/text_to_image"]

    assert names["params"].output_resolution == "2k"
    assert names["model"].price.of("2k") == 40_000
    assert create.takes is not None
    assert "flux-2-mini-text-to-image" in create.takes.examples


def check_clients(names: dict[str, Any]) -> None:
    """RunAPI's client got a picture of this server, at its price."""
    assert names["result"].usage.cost == 0.05
    assert names["result"].images[0].url.startswith(os.environ["RUNAPI_BASE_URL"])


def check_tests(names: dict[str, Any]) -> None:
    """The tests that the guide shows pass."""
    with names["Client"]() as client:
        names["test_the_same_seed_gives_the_same_picture"](client)
    names["test_time_passes_only_when_told"]()


FILES = {
    "../zh-TW/openclaw-flux-2": ("vase.png",),
    "command-line": ("bicycle.png", "lake.png", "cactus.png"),
    "openai-clients": ("lighthouse.png", "snow.png", "edit.json"),
    "python-sdk": ("apples.png", "pictures"),
    "remix-and-uploads": ("both.png", "upload.json"),
    "self-host": ("backup.db", "backup-objects"),
}
CHECKS: dict[str, Callable[[dict[str, Any]], None]] = {
    "add-a-model": check_new_model,
    "callbacks": check_receiver,
    "testing-your-app": check_tests,
    "use-runapi-clients": check_clients,
}


def test_each_guide_is_in_the_index():
    """docs/README.md links to every guide and every page of the reference."""
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [*HOWTO.glob("*.md"), *(ROOT / "docs" / "reference").glob("*.md")]

    assert [page.name for page in pages if f"({page.parent.name}/{page.name})" not in index] == []


def test_commands_and_blocks_of_guides_are_whole():
    """Every JSON and TOML block of a guide can be read, and no fence is left open."""
    for path in HOWTO.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert text.count("```") % 2 == 0, path.name
        for block in re.findall(r"^```toml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
            assert tomllib.loads(block)
