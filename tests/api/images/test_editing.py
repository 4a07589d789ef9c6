"""OpenAI's image calls on pictures: files, data URLs, links and ids."""

import httpx2
import pytest

from muralist.core.task import Task
from muralist.testing import tiny_png
from tests.api.bench import KEY, OTHER_KEY, Bench
from tests.api.images.conftest import PNG, data_url, painted, picture, uploaded

EDIT = {"model": "flux-2-pro", "prompt": "in the snow"}
LINK = "https://images.example.com/street.png"


async def task_of(bench: Bench, answer: httpx2.Response) -> Task:
    """The first task of an answer."""
    assert answer.status_code == 200, answer.text
    task = await bench.store.tasks.find(answer.headers["x-runapi-task-id"])
    assert task is not None
    return task


async def stored(bench: Bench, source: str) -> bytes | None:
    """The bytes of a task's source that is a file."""
    file = await bench.store.files.find(source.removeprefix("file:"))
    assert file is not None
    return await bench.services.objects.get(file.object_key)


@pytest.mark.parametrize(
    "names", [["image"], ["image[]"], ["image", "image"], ["image[]"] * 8, ["image[0]", "image[1]"]]
)
async def test_editing_takes_one_to_eight_files_of_a_form(bench: Bench, names: list[str]) -> None:
    """As `image` or `image[]`, in their order; text fields stand for numbers."""
    pictures = [tiny_png(16 + place, 16) for place in range(len(names))]

    answer = await uploaded(bench, {**EDIT, "n": "1", "size": "256x256"}, list(zip(names, pictures, strict=True)))

    task = await task_of(bench, answer)
    assert task.model == "flux-2-pro-remix-image"
    assert [await stored(bench, source) for source in task.params.sources] == pictures
    assert picture(answer).size == (256, 256)


@pytest.mark.parametrize(
    "fields",
    [
        {"image": data_url()},
        {"image": [data_url()]},
        {"image": {"url": data_url()}},
        {"images": [{"image_url": data_url()}]},
        {"image": [{"image_url": {"url": data_url()}}]},
    ],
)
async def test_editing_takes_data_urls_in_json(bench: Bench, fields: dict) -> None:
    """Whatever the spelling, the bytes are stored before the task is."""
    task = await task_of(bench, await painted(bench, {**EDIT, **fields}, "/v1/images/edits"))

    assert [await stored(bench, source) for source in task.params.sources] == [PNG]
    assert task.params.aspect_ratio == "auto"


async def test_editing_takes_links_and_files_of_the_account(bench: Bench) -> None:
    """A link stays a link; a file id becomes the account's own file, and nobody else's."""
    auth = {"Authorization": f"Bearer {KEY}"}
    made = await bench.client.post("/v1/files", files={"file": ("a.png", PNG, "image/png")}, headers=auth)
    body = {**EDIT, "image": [LINK, {"file_id": made.json()["id"]}]}

    task = await task_of(bench, await painted(bench, body, "/images/edits"))
    stranger = await bench.post("/v1/images/edits", body, Authorization=f"Bearer {OTHER_KEY}")

    assert task.params.sources == (LINK, f"file:{made.json()['id']}")
    assert (stranger.status_code, stranger.json()["error"]["param"]) == (400, "image")


@pytest.mark.parametrize(
    ("model", "chosen"),
    [
        ("flux-2-pro-text-to-image", "flux-2-pro-remix-image"),
        ("flux-kontext-max", "flux-kontext-max"),
        ("flux-2-klein", "flux-2-klein"),
        ("gpt-image-1", "flux-2-pro-remix-image"),
    ],
)
async def test_editing_chooses_the_model_that_takes_pictures(bench: Bench, model: str, chosen: str) -> None:
    """The line's editing model, whatever action its name says."""
    answer = await uploaded(bench, {**EDIT, "model": model}, [("image", PNG)])

    assert (await task_of(bench, answer)).model == chosen


async def test_editing_follows_the_picture_with_models_that_know_no_auto(bench: Bench) -> None:
    """Kontext gets the ratio nearest to the picture's own."""
    answer = await uploaded(bench, {**EDIT, "model": "flux-kontext-pro"}, [("image", tiny_png(90, 160))])

    assert (await task_of(bench, answer)).params.aspect_ratio == "9:16"


async def test_editing_keeps_an_alias_when_the_quality_would_take_too_few_pictures(bench: Bench) -> None:
    """Low quality means klein, which takes one picture; two are edited by the alias itself."""
    fields = {**EDIT, "model": "gpt-image-1", "quality": "low"}
    one = await uploaded(bench, fields, [("image", PNG)])
    two = await uploaded(bench, fields, [("image", PNG), ("image", PNG)])

    assert (await task_of(bench, one)).model == "flux-2-klein"
    assert (await task_of(bench, two)).model == "flux-2-pro-remix-image"


async def test_editing_attaches_a_retry_of_the_same_form_to_the_same_task(bench: Bench) -> None:
    """The same key and the same bytes are one task, charged once; other bytes conflict and name it."""
    first = await uploaded(bench, EDIT, [("image", PNG)], Idempotency_Key="k")
    again = await uploaded(bench, EDIT, [("image", PNG)], Idempotency_Key="k")
    other = await uploaded(bench, EDIT, [("image", tiny_png(9, 9))], Idempotency_Key="k")

    assert again.headers["x-runapi-task-id"] == first.headers["x-runapi-task-id"]
    assert again.json() == first.json()
    assert (await bench.get("/api/v1/me/balance")).json()["balance_cents"] == 995
    assert (other.status_code, other.json()["error"]["code"]) == (409, "request_conflict")


@pytest.mark.parametrize(
    ("fields", "files", "complaint"),
    [
        ({}, [], "image is required"),
        ({}, [("image", PNG)] * 9, "image names 9 pictures"),
        ({}, [("image", b"hello")], "image[0] is refused"),
        ({"model": "flux-2-klein"}, [("image", PNG)] * 2, "image names 2 pictures; flux-2-klein takes at most 1"),
        ({}, [("image", PNG), ("mask", PNG)], "mask is not supported"),
    ],
    ids=["none", "nine", "no picture", "too many for the model", "mask"],
)
async def test_editing_says_what_is_wrong_with_the_pictures(
    bench: Bench, fields: dict, files: list[tuple[str, bytes]], complaint: str
) -> None:
    """400 in OpenAI's shape; nothing is created."""
    answer = await uploaded(bench, {**EDIT, **fields}, files or [("other", PNG)])

    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith(complaint)
    assert (await bench.get("/api/v1/tasks")).json()["tasks"] == []
