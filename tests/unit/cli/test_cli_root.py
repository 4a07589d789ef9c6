"""The command line as a whole: help, speed, signals, terminals."""

import importlib
import json
import os
import pty
import resource
import signal
import sys
import time

import click
import pytest
from click.testing import CliRunner

from muralist.cli.lazy import Entry
from muralist.cli.root import ENTRIES, Root, root
from muralist.errors import ConfigurationError, InsufficientCredits, MuralistError, NotFound

HEAVY = {"httpx2", "rich", "starlette", "uvicorn", "numpy", "PIL", "sqlite3", "msgspec", "aiohttp", "asyncio"}
NAMES = """
    flux-2 flux-kontext flux wait get tasks files account pricing
    serve worker accounts keys callback-secret spend models doctor preview-plan preview-sheet openclaw settings
"""


def loaded_by(process, *args: str) -> set[str]:
    """Names of the top-level modules that a command loads."""
    _, trace = process(*args, python=("-X", "importtime")).communicate(timeout=20)
    modules = [line.rpartition("|")[2].strip() for line in trace.splitlines() if line.startswith("import time:")]
    return {module.partition(".")[0] for module in modules}


def test_help_lists_every_command_and_the_exit_codes(cli) -> None:
    """The root's help names all commands, what each is for, and what exit codes mean."""
    shown = cli("--help").stdout

    assert list(ENTRIES) == NAMES.split()
    assert [name for name, entry in ENTRIES.items() if name not in shown or entry.help not in shown] == []
    assert "2 key refused, 3 credits, 4 bad input" in shown


@pytest.mark.parametrize("args", [("--help",), ("flux-2", "text-to-image", "--help"), ("tasks", "--help")])
def test_help_loads_no_heavy_library(process, args) -> None:
    """Help of the root and of client commands imports no HTTP, terminal or server library."""
    loaded = loaded_by(process, *args)

    assert {"click", "muralist"} <= loaded
    assert loaded & HEAVY == set()


def test_help_answers_in_under_300_ms(process) -> None:
    """The root's help takes less than 0.3 s of processor time, start of Python included."""

    def spent() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    times = []
    for _ in range(3):
        before = spent()
        assert "flux-2" in process("--help").communicate(timeout=20)[0]
        times.append(spent() - before)
    assert min(times) < 0.3


@pytest.mark.parametrize("name", NAMES.split())
def test_entries_load_under_their_names(name) -> None:
    """Each entry points at a click command that calls itself by that name and explains itself."""
    command = ENTRIES[name].load()

    assert (command.name, bool(command.help)) == (name, True)


def test_every_client_option_is_explained() -> None:
    """Every leaf command of the client has a help text, and every picture option a line."""
    groups = {id(command): command for command in (ENTRIES[name].load() for name in ("flux-2", "flux-kontext", "flux"))}
    leaves = [leaf for group in groups.values() if isinstance(group, click.Group) for leaf in group.commands.values()]

    assert len(leaves) == 5
    silent = [
        (leaf.name, option.name) for leaf in leaves for option in leaf.params if not getattr(option, "help", None)
    ]
    assert silent == []


def test_usage_errors_exit_4(cli) -> None:
    """An unknown command or option is 4, as 2 means that the key was refused."""
    assert [cli(*args).exit_code for args in (("nonsense",), ("--nonsense",), ("wait",))] == [4, 4, 4]


def test_version_is_printed(cli) -> None:
    """--version names program and version."""
    assert cli("--version").stdout.startswith("muralist 0.")


@pytest.mark.parametrize(
    ("error", "code", "shown"),
    [
        (NotFound("No such account."), 4, "not_found"),
        (InsufficientCredits("Too little."), 3, "insufficient_credits"),
        (ConfigurationError(["PORT must be a number"]), 1, "PORT must be a number"),
        (MuralistError("Odd."), 1, "internal"),
        (OSError(98, "Address already in use"), 1, "Address already in use"),
        (ZeroDivisionError("division by zero"), 1, "--debug"),
    ],
)
def test_an_error_of_any_command_is_a_message_and_a_code(error, code, shown) -> None:
    """Whatever a command raises becomes a line on stderr and an exit code; --debug shows where."""

    @click.command()
    def failing() -> None:
        raise error

    group = Root("muralist", entries={}, params=root.params, callback=lambda debug: None)
    group.add_command(failing)

    result = CliRunner().invoke(group, ["failing"])

    assert result.exit_code == code
    assert shown in result.stderr
    assert "Traceback" not in result.stderr
    assert CliRunner().invoke(group, ["--debug", "failing"]).exception is error


def test_an_entry_that_is_no_command_is_refused() -> None:
    """A target that is not a click command is a programming error."""
    with pytest.raises(TypeError, match="not a click command"):
        Entry(target="muralist:__version__", help="x").load()


def test_ctrl_c_tells_how_to_find_the_task(process, server, place) -> None:
    """An interrupted wait prints the id and the command that resumes it, and exits 1."""
    server.polls = 10_000
    running = process("flux-2", "text-to-image", "--prompt", "a vase")
    limit = time.monotonic() + 120
    while not server.requests("GET") and time.monotonic() < limit:
        time.sleep(0.02)

    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=15)

    (task_id,) = server.tasks
    assert (running.returncode, out) == (1, "")
    assert f"muralist wait {task_id}" in err
    assert "Traceback" not in err


def test_a_real_process_saves_and_prints_json(process, place) -> None:
    """`python -m muralist` in a pipe: one JSON object on stdout, progress on stderr, exit 0."""
    done = process("flux-2", "text-to-image", "--prompt", "a vase", "-o", "vase.png")
    out, err = done.communicate(timeout=20)

    assert (done.returncode, json.loads(out)["saved"]) == (0, ["vase.png"])
    assert err.startswith("task ")


def test_a_terminal_gets_a_summary_and_a_live_bar(process, place) -> None:
    """On a terminal the answer is a summary, and the bar leaves nothing behind but the note."""
    ours, theirs = pty.openpty()
    streams = {"stdout": theirs, "stderr": theirs, "stdin": theirs}
    running = process("flux-2", "text-to-image", "--prompt", "a vase", "-o", "vase.png", **streams)
    os.close(theirs)
    seen = b""
    while chunk := _read(ours):
        seen += chunk
    os.close(ours)

    assert running.wait(timeout=20) == 0
    text = seen.decode()
    assert "engine      preview" in text
    assert "\x1b[" in text  # the bar moved the cursor
    assert "{" not in text


def test_a_reader_that_leaves_is_no_drama(process, server) -> None:
    """`muralist ... | head -0` ends without a traceback."""
    running = process("pricing", "list")
    running.stdout.close()
    err = running.stderr.read()
    running.stderr.close()
    running.wait(timeout=20)

    assert "Traceback" not in err


def test_main_is_the_console_script() -> None:
    """The function that the package installs as `muralist` exits with the command's code."""
    main = importlib.import_module("muralist.__main__").main
    argv, sys.argv = sys.argv, ["muralist", "--version"]
    try:
        with pytest.raises(SystemExit) as caught:
            main()
    finally:
        sys.argv = argv
    assert caught.value.code == 0


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux says so when the other side of a terminal is closed
        return b""
