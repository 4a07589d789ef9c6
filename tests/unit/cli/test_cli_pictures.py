"""`muralist flux-2`, `flux-kontext`, `flux`, `wait` and `get`."""

import json
from pathlib import Path

import pytest
from standin import PICTURE, Answer

T2I = ("flux-2", "text-to-image", "--prompt", "a vase")
CREATE = "/api/v1/flux_2/text_to_image"


def test_text_to_image_saves_the_picture_and_prints_json(cli, server, place) -> None:
    """The seed page's request by flags: the picture is saved, the task printed as one JSON object."""
    result = cli(*T2I, "--aspect-ratio", "3:4", "--output-resolution", "2k", "-o", "vase.png")

    assert result.exit_code == 0, result.stderr
    answer = json.loads(result.stdout)
    assert (answer["status"], answer["engine"], answer["saved"]) == ("completed", "preview", ["vase.png"])
    assert (place / "vase.png").read_bytes() == PICTURE
    assert server.requests("POST")[0].json == {
        "model": "flux-2-pro-text-to-image",
        "prompt": "a vase",
        "aspect_ratio": "3:4",
        "output_resolution": "2k",
    }


def test_text_to_image_prints_a_summary_for_people(cli, place) -> None:
    """A person gets the file, id, engine, size and cost in a few lines."""
    result = cli(*T2I, "-o", "vase.png", "--no-json")

    lines = result.stdout.splitlines()
    assert lines[0] == "vase.png"
    assert [line.split()[0] for line in lines[1:]] == [
        "task",
        "model",
        "engine",
        "size",
        "cost",
        "understood",
        "ignored",
    ]
    assert lines[-2:] == ["  understood  vase", "  ignored     film grain"]
    assert "864x1152 image/png" in result.stdout
    assert "$0.05" in result.stdout


def test_without_a_place_the_picture_gets_a_name_of_its_own(cli, place) -> None:
    """No -o: the current folder gets a file named after model and task; a folder does too."""
    here = json.loads(cli(*T2I).stdout)
    there = json.loads(cli(*T2I, "-o", "new/").stdout)

    for answer, folder in ((here, ""), (there, "new/")):
        assert answer["saved"] == [f"{folder}flux-2-pro-text-to-image-{answer['id'][-8:]}.png"]
        assert Path(answer["saved"][0]).read_bytes() == PICTURE


def test_no_save_prints_the_address_only(cli, place) -> None:
    """--no-save downloads nothing."""
    result = cli(*T2I, "--no-save", "--no-json")

    assert result.stdout.startswith("http://")
    assert list(place.iterdir()) == []


def test_async_leaves_at_once(cli, server, place) -> None:
    """--async prints the pending task and does not wait."""
    answer = json.loads(cli(*T2I, "--async").stdout)

    assert (answer["status"], answer["saved"]) == ("pending", [])
    assert server.requests("GET") == []


@pytest.mark.parametrize(
    ("command", "path", "model"),
    [
        (("flux-2", "text-to-image"), CREATE, "flux-2-pro-text-to-image"),
        (("flux-2", "remix-image"), "/api/v1/flux_2/remix_image", "flux-2-pro-remix-image"),
        (("flux-kontext", "text-to-image"), "/api/v1/flux_kontext/text_to_image", "flux-kontext-pro"),
        (("flux", "text-to-image"), "/api/v1/flux/text_to_image", "flux-2-klein"),
        (("flux", "remix-image"), "/api/v1/flux/remix_image", "flux-2-klein"),
    ],
)
def test_each_command_has_its_path_and_model(cli, server, command, path, model) -> None:
    """Every picture command posts to its family's path with its default model."""
    result = cli(*command, "--prompt", "a vase", "--async")

    assert result.exit_code == 0, result.stderr
    (seen,) = server.requests("POST")
    assert (seen.path, seen.json["model"]) == (path, model)


def test_flags_become_fields(cli, server) -> None:
    """Seed, format, metadata, callback and the headers' options arrive where they belong."""
    cli(
        *T2I, "--async", "--seed", "0", "--output-format", "webp", "--metadata", "a=b=c", "--metadata", "d=",
        "--callback-url", "https://x.example/h", "--idempotency-key", "k-1", "--client-request-id", "r-1",
        "--disable-safety-checker", "--model", "flux-2-flex-text-to-image",
    )  # fmt: skip

    (seen,) = server.requests("POST")
    assert seen.json == {
        "model": "flux-2-flex-text-to-image",
        "prompt": "a vase",
        "seed": 0,
        "output_format": "webp",
        "metadata": {"a": "b=c", "d": ""},
        "callback_url": "https://x.example/h",
        "enable_safety_checker": False,
    }
    assert (seen.headers["idempotency-key"], seen.headers["x-client-request-id"]) == ("k-1", "r-1")


def test_input_is_merged_and_flags_win(cli, server, place) -> None:
    """--input-file, then --input, then flags; either may read standard input."""
    (place / "in.json").write_text('{"prompt": "file", "seed": 1, "model": "flux-2-max-text-to-image"}')

    cli("flux-2", "text-to-image", "--async", "--input-file", "in.json", "--input", '{"seed": 2, "x": 1}')
    cli("flux-2", "text-to-image", "--async", "--input", "-", "--prompt", "flag", stdin='{"prompt": "in", "seed": 3}')
    cli("flux-2", "text-to-image", "--async", "--input-file", "-", stdin='{"prompt": "in"}')

    first, second, third = [seen.json for seen in server.requests("POST")]
    assert first == {"model": "flux-2-max-text-to-image", "prompt": "file", "seed": 2, "x": 1}
    assert second == {"model": "flux-2-pro-text-to-image", "prompt": "flag", "seed": 3}
    assert third == {"model": "flux-2-pro-text-to-image", "prompt": "in"}


@pytest.mark.parametrize(
    "args",
    [
        ("--input", "{"),
        ("--input", "[]"),
        ("--input-file", "missing.json"),
        ("--input", "-", "--input-file", "-"),
        ("--metadata", "no-equals"),
        ("--timeout", "-1"),
        ("--seed", "many"),
        ("--nonsense",),
        ("-o", "/dev/null/vase.png"),
    ],
)
def test_bad_usage_exits_4_before_anything_is_sent(cli, server, args) -> None:
    """Bad options, bad JSON and a place that cannot be written are refused for free."""
    result = cli(*T2I, *args)

    assert (result.exit_code, server.seen) == (4, [])
    assert "Error: " in result.stderr


def test_local_sources_are_uploaded_once_and_urls_kept(cli, server, place) -> None:
    """Paths among the sources become temporary URLs, also those from --input."""
    (place / "a.png").write_bytes(PICTURE)
    url = "https://example.com/b.png"

    cli(
        "flux-2",
        "remix-image",
        "--prompt",
        "both",
        "--async",
        "--source",
        "a.png",
        "--source",
        url,
        "--source",
        "a.png",
    )
    cli("flux-kontext", "text-to-image", "--prompt", "edit", "--async", "--input", '{"source_image_url": "a.png"}')

    uploaded = f"{server.pictures_url}/storage/upload-a.png"
    assert server.requests("POST", "/api/v1/flux_2")[0].json["source_image_urls"] == [uploaded, url, uploaded]
    assert server.requests("POST", "/api/v1/flux_kontext")[0].json["source_image_url"] == uploaded
    assert len(server.requests("POST", "/api/v1/files/prepare")) == 2


def test_a_missing_source_exits_4(cli, server) -> None:
    """A path that is not there is named, and nothing is created."""
    result = cli("flux-2", "remix-image", "--prompt", "both", "--source", "missing.png")

    assert (result.exit_code, server.requests("POST")) == (4, [])
    assert "missing.png" in result.stderr


def test_progress_goes_to_stderr_unless_quiet(cli, server) -> None:
    """The task's id and its changes are lines on stderr; --quiet drops them."""
    server.events = [
        ("queued", {}),
        ("progress", {"progress": 10}),
        ("progress", {"progress": 15}),
        ("progress", {"progress": 55}),
        ("completed", {}),
    ]

    told = [line.rpartition(" (")[0] or line.split()[0] for line in cli(*T2I, "--no-save").stderr.splitlines()]
    assert told == ["task", "pending", "processing 10 %", "processing 55 %", "completed"]
    assert cli(*T2I, "--no-save", "-q").stderr == ""


@pytest.mark.parametrize(
    ("command", "args", "sent"),
    [
        ("flux-2", ("-o", "lake.jpg"), "jpeg"),
        ("flux-2", ("-o", "lake.JPEG"), "jpeg"),
        ("flux-2", ("-o", "lake.webp"), "webp"),
        ("flux-2", ("-o", "lake.png"), None),
        ("flux-2", ("-o", "lake"), None),
        ("flux-2", ("-o", "lake.jpg/"), None),
        ("flux-2", ("-o", "lake.jpg", "--output-format", "webp"), "webp"),
        ("flux-2", ("-o", "lake.jpg", "--input", '{"output_format": "png"}'), "png"),
        ("flux-kontext", ("-o", "lake.png"), "png"),
        ("flux-kontext", ("-o", "lake.jpg"), None),
    ],
)
def test_the_name_of_the_file_chooses_the_format(cli, server, command, args, sent) -> None:
    """A name that the model would not paint by itself asks for its format, unless one is asked for."""
    result = cli(command, "text-to-image", "--prompt", "a lake", *args)

    assert result.exit_code == 0, result.stderr
    assert server.requests("POST")[0].json.get("output_format") == sent


@pytest.mark.parametrize("family", ["flux", "flux-2"])
@pytest.mark.parametrize("option", ["--source", "--source-image-url"])
def test_a_source_for_text_to_image_is_sent_to_remix_image(cli, server, family, option) -> None:
    """The option that the command lacks is answered with the command that has it."""
    result = cli(family, "text-to-image", "--prompt", "a lake", option, "lake.png")

    assert (result.exit_code, server.seen) == (4, [])
    assert f"muralist {family} remix-image {option} PATH" in result.stderr


def test_without_a_key_the_message_says_what_to_set(cli, server) -> None:
    """No key at all: one tidy sentence, and how to get and give one."""
    body = {"error": {"code": "unauthenticated", "message": "Send your API key as 'Bearer KEY'. Nothing was charged."}}
    server.script("POST", CREATE, Answer(401, body))

    result = cli(*T2I, RUNAPI_API_KEY=None)

    lines = result.stderr.splitlines()
    assert (result.exit_code, lines[0]) == (2, "Error: No API key was sent, and this server asks for one.")
    assert [part for part in ("RUNAPI_API_KEY", "--api-key", "`muralist keys create") if part not in lines[-1]] == []
    assert ".." not in result.stderr


def test_a_name_that_belies_the_format_is_noted(cli, place) -> None:
    """Saving PNG as .jpg works, with a note."""
    result = cli(*T2I, "-o", "vase.jpg")

    assert (place / "vase.jpg").read_bytes() == PICTURE
    assert "vase.jpg holds image/png" in result.stderr


def test_a_timeout_exits_5_and_says_how_to_go_on(cli, server) -> None:
    """The id and the command to resume with are printed, for the same server."""
    server.tasks_api, server.polls = False, 100

    result = cli(*T2I, "--timeout", "0.2", "--base-url", server.url)

    (task_id,) = server.tasks
    assert result.exit_code == 5
    assert f"muralist wait {task_id} --base-url {server.url}" in result.stderr


def test_wait_and_get_take_up_a_task(cli, server, place) -> None:
    """`wait` saves the picture of a task made before; `get` shows it, and saves with -o."""
    made = json.loads(cli(*T2I, "--async").stdout)["id"]

    waited = cli("wait", made, "-o", "one.png")
    shown = cli("get", made)
    saved = cli("get", made, "-o", "two.png", "--no-json")

    assert json.loads(waited.stdout)["saved"] == ["one.png"]
    assert json.loads(shown.stdout)["saved"] == []
    assert saved.stdout.startswith("two.png\n")
    assert sorted(file.name for file in place.iterdir()) == ["one.png", "two.png"]


def test_get_shows_a_task_that_still_runs(cli, server) -> None:
    """A running task is shown with its status."""
    server.polls = 5
    made = json.loads(cli(*T2I, "--async").stdout)["id"]

    assert cli("get", made, "--no-json").stdout.startswith(f"task {made} processing")


def test_a_picture_that_cannot_be_written_is_not_lost(cli, server, place) -> None:
    """When the disk refuses, the address and the command to fetch it again are printed."""
    (place / "vase.png").mkdir()
    (place / "vase.png" / "full").touch()
    made = json.loads(cli(*T2I, "--async").stdout)["id"]
    blocked = place / "vase.png" / f"flux-2-pro-text-to-image-{made[-8:]}.png"
    blocked.mkdir()

    result = cli("wait", made, "-o", "vase.png")

    assert result.exit_code == 1
    assert "still at http" in result.stderr
    assert f"muralist get {made}" in result.stderr


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, 2), (403, 2), (402, 3), (400, 4), (404, 4), (422, 4), (409, 1), (410, 1)],
)
def test_a_refusal_becomes_its_exit_code(cli, server, status, code) -> None:
    """Each status has its exit code; message, code, request id and a next step go to stderr."""
    server.script("POST", CREATE, Answer(status, {"error": {"code": "the_code", "message": "It says no."}}))

    result = cli(*T2I)

    assert (result.exit_code, result.stdout) == (code, "")
    for part in ("Error: It says no.", "code: the_code", "request id: req_1"):
        assert part in result.stderr
    assert "Traceback" not in result.stderr


def test_complaints_about_fields_are_shown_once(cli, server) -> None:
    """A field that the message names is not repeated; the others get a line each."""
    body = {
        "error": {"code": "invalid_input", "message": "prompt is required (1 more in errors)."},
        "errors": {"prompt": ["is required"], "aspect_ratio": ["is odd"]},
    }
    server.script("POST", CREATE, Answer(422, body))

    lines = cli(*T2I).stderr.splitlines()

    assert lines[0] == "Error: prompt is required (1 more in errors)."
    assert [line for line in lines if "prompt" in line or "aspect" in line] == [lines[0], "  aspect_ratio: is odd"]


def test_a_reused_key_says_what_to_do(cli, server) -> None:
    """The advice about idempotency keys comes with creates only."""
    cli(*T2I, "--async", "--idempotency-key", "k-1")
    made = next(iter(server.tasks))
    server.script("POST", f"/api/v1/tasks/{made}/cancel", Answer(409, {"error": {"message": "It has ended."}}))

    assert "send the same input" in cli(*T2I, "--seed", "1", "--idempotency-key", "k-1").stderr
    assert "next:" not in cli("tasks", "cancel", made).stderr


def test_a_rate_limit_exits_6_with_the_time(cli, server) -> None:
    """A 429 whose pause is longer than the call's timeout says when to come back."""
    server.script("POST", CREATE, Answer(429, {"error": {"message": "Slow down."}}, {"Retry-After": "90"}))

    result = cli(*T2I)

    assert result.exit_code == 6
    assert "try again in 90 s" in result.stderr


def test_a_failed_task_exits_7(cli, server, place) -> None:
    """The task's own words and code are shown; nothing is saved."""
    server.outcome = "failed"

    result = cli(*T2I)

    assert result.exit_code == 7
    assert "The prompt was refused." in result.stderr
    assert "code: moderated" in result.stderr
    assert list(place.iterdir()) == []


def test_a_lost_answer_tells_how_to_repeat_safely(cli, server) -> None:
    """When the answer to a create is lost, the key to repeat it with is printed."""
    server.script("POST", CREATE, *[Answer(drop=True)] * 3)

    result = cli(*T2I, "--idempotency-key", "k-7")

    assert result.exit_code == 1
    assert "--idempotency-key k-7" in result.stderr
    assert "Traceback" not in result.stderr
