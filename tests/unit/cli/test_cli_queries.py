"""`muralist tasks`, `files`, `account` and `pricing`."""

import json

import pytest
from standin import PICTURE

T2I = ("flux-2", "text-to-image", "--prompt", "a vase", "--async")


@pytest.fixture
def made(cli) -> str:
    """The id of a task."""
    task_id: str = json.loads(cli(*T2I).stdout)["id"]
    return task_id


def test_tasks_list_shows_a_page(cli, server, made) -> None:
    """Filters are passed on; people get columns and the next cursor, programs the server's JSON."""
    second = json.loads(cli(*T2I).stdout)["id"]

    page = json.loads(cli("tasks", "list", "--status", "completed", "--limit", "1").stdout)
    shown = cli("tasks", "list", "--limit", "1", "--cursor", "1", "--no-json").stdout.splitlines()
    first = cli("tasks", "list", "--limit", "1", "--no-json").stdout

    assert ([task["id"] for task in page["tasks"]], page["next_cursor"]) == ([made], "1")
    assert server.requests("GET", "/api/v1/tasks")[0].query == {"status": "completed", "limit": "1"}
    assert [line.split()[0] for line in shown] == ["ID", second]
    assert first.splitlines()[-1] == "More: --cursor 1"


def test_tasks_cancel_shows_the_end(cli, made) -> None:
    """Cancelling prints the ended task."""
    assert json.loads(cli("tasks", "cancel", made).stdout)["status"] == "failed"


def test_tasks_events_prints_one_line_each(cli, server, made) -> None:
    """Events are lines: JSON objects for programs, words for people."""
    server.events = [
        ("queued", {"id": made}),
        ("progress", {"id": made, "progress": 40}),
        ("completed", {"id": made}),
    ]

    lines = [json.loads(line) for line in cli("tasks", "events", made).stdout.splitlines()]
    words = cli("tasks", "events", made, "--after", "1", "--no-json").stdout.split()

    assert [(line["event_id"], line["event"]) for line in lines] == [
        ("1", "queued"),
        ("2", "progress"),
        ("3", "completed"),
    ]
    assert words == ["2", "progress", "40", "%", "3", "completed"]


def test_tasks_deliveries_and_redeliver_show_attempts(cli, made) -> None:
    """Deliveries are shown with each attempt's status and time."""
    shown = cli("tasks", "deliveries", made, "--no-json").stdout
    again = json.loads(cli("tasks", "redeliver", made).stdout)

    assert "https://example.com/hook" in shown
    assert "2026-07-23 08:00:04  500  12 ms" in shown
    assert [delivery["id"] for delivery in again["deliveries"]] == ["d2"]


def test_files_upload_prints_the_addresses(cli, server, place) -> None:
    """Several files go up in one call; a missing one is bad usage."""
    (place / "a.png").write_bytes(PICTURE)
    (place / "b.png").write_bytes(PICTURE)

    both = cli("files", "upload", "a.png", "b.png")
    shown = cli("files", "upload", "a.png", "--no-json").stdout

    urls = [f"{server.pictures_url}/storage/upload-{name}.png" for name in "ab"]
    assert [file["url"] for file in json.loads(both.stdout)["files"]] == urls
    assert shown.splitlines()[0] == urls[0]
    assert "2026-07-23 09:00:00 UTC" in shown
    assert cli("files", "upload", "c.png").exit_code == 4


def test_files_from_url_lets_the_server_fetch(cli, server) -> None:
    """The address is given to the server."""
    cli("files", "from-url", "https://example.com/a.png", "--name", "b.png")

    assert server.seen[0].json["source"] == {"type": "url", "url": "https://example.com/a.png"}


def test_account_show_and_balance(cli) -> None:
    """Money is shown in dollars to people and in cents to programs."""
    assert "default (2)" in cli("account", "show", "--no-json").stdout
    assert json.loads(cli("account", "balance").stdout)["balance_cents"] == 995
    shown = cli("account", "balance", "--no-json").stdout.splitlines()
    assert shown[0].split() == ["balance", "$9.95"]


def test_pricing_list_and_quote(cli, server) -> None:
    """Prices are listed by resolution; a quote needs only the model."""
    shown = cli("pricing", "list", "--no-json", RUNAPI_API_KEY=None).stdout
    quote = json.loads(cli("pricing", "quote", "--output-resolution", "2k").stdout)

    assert "1k 5, 2k 7" in shown
    assert (quote["model"], quote["reservation_amount_cents"]) == ("flux-2-pro-text-to-image", 7)
    assert server.seen[-1].json["params"] == {"output_resolution": "2k"}
