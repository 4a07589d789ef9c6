"""How refusals read: plain words, whole sentences, and a cost that is true of the call."""

import re

import pytest

from muralist.errors import SourceUnreachable
from muralist.testing import FakePictureSources
from tests.api.bench import KEY, VASE, Bench, make_bench

DONE = "Nothing was done."
CHARGED = "Nothing was created and you were not charged."


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (
            "/api/v1/tasks?status=done",
            "status must be one of pending, processing, completed, failed. Nothing was done.",
        ),
        ("/api/v1/tasks?limit=101", "limit must be from 1 to 100. Nothing was done."),
        ("/api/v1/tasks?limit=ten", "limit must be an integer from 1 to 100. Nothing was done."),
        ("/api/v1/tasks?cursor=x", "cursor must be the `next_cursor` of the page before. Nothing was done."),
        ("/api/v1/tasks?stats=failed", "stats is not a parameter here; did you mean 'status'? Nothing was done."),
        ("/v1/tasks?limit=1&limit=2", "limit was given twice. Nothing was done."),
        ("/v1/files?order=up", "order must be one of asc, desc. Nothing was done."),
        ("/api/v1/prompts?featured=maybe", "featured must be true or false. Nothing was done."),
        (
            "/v1/files?zzz=1&limit=0",
            "zzz is not a parameter here; known here: purpose, after, limit, order. 1 more fault is in errors. " + DONE,
        ),
        ("/api/v1/price_schedules?modl=x", "modl is not a parameter here; did you mean 'model'? Nothing was done."),
        ("/v1/tasks/0198c0de-0000-7000-8000-000000000001?wait=61", "wait must be from 0 to 60. Nothing was done."),
        (
            "/v1/tasks/0198c0de-0000-7000-8000-000000000001?wait=a",
            "wait must be a number from 0 to 60. Nothing was done.",
        ),
    ],
)
async def test_query_fault_is_told_in_plain_words(bench: Bench, path: str, message: str) -> None:
    """The words or bounds that are allowed, the nearest known name, and that nothing was done."""
    response = await bench.get(path)

    assert response.status_code == 422
    assert response.json()["error"]["message"] == message


async def test_query_may_hold_anything_on_links_of_files(bench: Bench) -> None:
    """Whoever passes a link on may add to it."""
    made = await bench.create()
    await bench.finish(made["id"])
    url = (await bench.get(f"/v1/tasks/{made['id']}")).json()["images"][0]["url"]

    assert (await bench.client.get(f"{url}&utm_source=mail")).status_code == 200
    assert (await bench.client.get("/docs?x=1")).status_code == 200


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"{'a': 1}", "object keys must be strings (byte 1)"),
        (b'{"a":1', "input data was truncated"),
    ],
)
async def test_broken_json_is_told_in_one_sentence(bench: Bench, content: bytes, reason: str) -> None:
    """JSON keeps its capitals, and what is wrong is said once."""
    response = await bench.client.post("/v1/text_to_image", content=content, headers={"Authorization": f"Bearer {KEY}"})

    assert response.json()["error"]["message"] == f"The body is not valid JSON: {reason}. {CHARGED}"


async def test_body_of_a_file_call_names_all_its_faults(bench: Bench) -> None:
    """Unknown, missing and wrong fields together, each in plain words."""
    response = await bench.post("/v1/uploads", {"bytes": 0, "file_name": "a", "mime_type": 5, "purpose": "fun"})

    assert response.status_code == 422
    assert response.json()["errors"] == {
        "file_name": ["is not a field here; did you mean 'filename'?"],
        "bytes": ["must be from 1 to 50,000,000"],
        "filename": ["is required"],
        "mime_type": ["must be a string"],
        "purpose": ["must be one of assistants, batch, evals, fine-tune, user_data, vision"],
    }


@pytest.mark.parametrize(
    ("source", "errors"),
    [
        ({"type": "url"}, {"source.url": ["is required"]}),
        ({"type": "url", "url": "http://a.b/c", "x": 1}, {"source.x": ["is not a field here"]}),
        ("http://a.b/c", {"source": ["must be an object"]}),
    ],
)
async def test_fault_inside_a_field_is_told_with_its_place(bench: Bench, source: object, errors: object) -> None:
    """The path leads to the fault."""
    assert (await bench.post("/api/v1/files", {"source": source})).json()["errors"] == errors


async def test_form_that_cannot_be_read_is_told_in_whole_sentences(bench: Bench) -> None:
    """The reason and what was stored are two sentences."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "multipart/form-data; boundary=x"}

    message = (await bench.client.post("/v1/files", content=b"--y", headers=headers)).json()["error"]["message"]

    assert re.fullmatch(r"The body is not a multipart form: [^.].*[^.]\. Nothing was stored\.", message)


async def test_source_that_cannot_be_fetched_says_what_it_cost_once() -> None:
    """A file call that fails on its URL says that nothing was stored; a task says that it was not charged."""
    url = "https://images.example.com/a.png"
    gone = SourceUnreachable("The picture could not be fetched: it answered HTTP 404.")
    bench = await make_bench(sources=FakePictureSources({url: gone}))

    message = (await bench.post("/api/v1/files", {"source": {"type": "url", "url": url}})).json()["error"]["message"]

    assert message == "The picture could not be fetched: it answered HTTP 404. Nothing was stored."


async def test_every_refusal_of_a_create_call_reads_well(bench: Bench) -> None:
    """No doubled marks and one sentence on the cost, whatever is wrong."""
    bodies = [
        {**VASE, "model": "nope"},
        {**VASE, "model": "flux-2-pro"},
        {**VASE, "promt": "x"},
        {**VASE, "zzz": "x"},
        {**VASE, "callback_url": "http://10.0.0.1/hook"},
        {**VASE, "model": "flux-2-pro-remix-image"},
        {**VASE, "metadata": {"a": 1}},
    ]
    for body in bodies:
        message = (await bench.post("/v1/text_to_image", body)).json()["error"]["message"]

        assert not re.search(r"\.\.|\?\.|\.\?|  | \.", message), message
        assert message.count("charged") == 1, message
        assert message.endswith(CHARGED)


async def test_root_leads_to_the_page(bench: Bench) -> None:
    """A browser that came without a path is sent to /docs."""
    response = await bench.client.get("/")

    assert (response.status_code, response.headers["location"]) == (307, "/docs")


async def test_tasks_are_listed_under_both_paths(bench: Bench) -> None:
    """/v1/tasks is /api/v1/tasks."""
    made = await bench.create()

    short, long = await bench.get("/v1/tasks?status=pending"), await bench.get("/api/v1/tasks?status=pending")

    assert [task["id"] for task in short.json()["tasks"]] == [made["id"]]
    assert short.content == long.content
