"""The get envelope in every state, under every path, for its owner only."""

import pytest

from tests.api.bench import OTHER_KEY, VASE, Bench

READ_PATHS = [
    "/v1/tasks/{}",
    "/api/v1/tasks/{}",
    "/v1/text_to_image/{}",
    "/v1/text-to-image/{}",
    "/v1/remix_image/{}",
    "/api/v1/flux_2/text_to_image/{}",
    "/api/v1/flux_2/text-to-image/{}",
    "/api/v1/flux_2/remix_image/{}",
    "/api/v1/flux_kontext/text_to_image/{}",
    "/api/v1/flux/text_to_image/{}",
    "/api/v1/flux_2/{}",
    "/api/v1/flux/{}",
    "/api/v1/flux_kontext/{}",
]


def shared_part(made: dict, **more: object) -> dict:
    """What an envelope says in every state."""
    return {
        "id": made["id"],
        "task_id": made["task_id"],
        "model": "flux-2-pro-text-to-image",
        "service": "flux_2",
        "action": "text_to_image",
        "created_at": "2026-01-02T03:04:05Z",
        **more,
    }


async def test_task_shows_pending_when_no_worker_has_it(bench: Bench) -> None:
    """A pending task has progress and no images, usage or error; poll again in 2 seconds."""
    made = await bench.create({**VASE, "metadata": {"order": "66"}}, Idempotency_Key="k-1")

    response = await bench.get(f"/v1/tasks/{made['id']}")

    assert response.json() == shared_part(
        made, status="pending", progress=0, metadata={"order": "66"}, idempotency_key="k-1"
    )
    assert response.headers["retry-after"] == "2"
    assert response.headers["cache-control"] == "no-store"


async def test_task_shows_processing_when_an_engine_paints(bench: Bench) -> None:
    """A running task names its engine and its start; poll again in a second."""
    made = await bench.create()
    await bench.begin(made["id"])

    response = await bench.get(f"/v1/tasks/{made['id']}")

    assert response.json() == shared_part(
        made, status="processing", progress=0, engine="preview", started_at="2026-01-02T03:04:05Z"
    )
    assert response.headers["retry-after"] == "1"


async def test_task_shows_images_and_usage_when_completed(bench: Bench) -> None:
    """A completed task has pictures, the cost that was settled, and what the engine understood."""
    made = await bench.create()
    await bench.finish(made["id"])

    response = await bench.get(f"/v1/tasks/{made['id']}")

    body = response.json()
    url = body["images"][0].pop("url")
    assert body == shared_part(
        made,
        status="completed",
        images=[{"width": 864, "height": 1152, "mime_type": "image/png", "seed": 7}],
        usage={"cost": 0.07, "generated_images": 1},
        engine="preview",
        preview={"understood": ["vase", "flowers"], "ignored": ["35mm"]},
        started_at="2026-01-02T03:04:05Z",
        completed_at="2026-01-02T03:04:05Z",
    )
    assert url.startswith(f"http://testserver/files/file-{made['id'].replace('-', '')}/vase.png?expires=")
    assert "retry-after" not in response.headers


async def test_task_shows_an_error_string_when_failed(bench: Bench) -> None:
    """A failed task has a sentence and a code, and no usage."""
    made = await bench.create()
    await bench.fail(made["id"])

    assert (await bench.get(f"/v1/tasks/{made['id']}")).json() == shared_part(
        made,
        status="failed",
        error="The engine refused. You were not charged.",
        error_code="engine_rejected",
        engine="preview",
        started_at="2026-01-02T03:04:05Z",
        completed_at="2026-01-02T03:04:05Z",
    )


@pytest.mark.parametrize("path", READ_PATHS)
async def test_task_is_found_under_every_path_by_either_id(bench: Bench, path: str) -> None:
    """Both forms of the id give the same body and the same header."""
    made = await bench.create()

    by_uuid, by_short = await bench.get(path.format(made["id"])), await bench.get(path.format(made["task_id"]))

    assert by_uuid.status_code == by_short.status_code == 200
    assert by_uuid.json() == by_short.json()
    assert by_uuid.headers["x-runapi-task-id"] == by_short.headers["x-runapi-task-id"] == made["id"]


async def test_task_shows_each_change_when_polled_again_and_again(bench: Bench) -> None:
    """Remembered bodies never hide a change."""
    made = await bench.create()
    path = f"/v1/tasks/{made['id']}"
    seen = [(await bench.get(path)).json()["status"] for _ in range(2)]
    task = await bench.begin(made["id"])
    seen += [(await bench.get(path)).json()["status"] for _ in range(2)]
    await bench.store.tasks.renew(task, lease_until=bench.clock.now(), progress=40, event=None)
    progress = (await bench.get(path)).json()["progress"]
    await bench.post(f"/api/v1/tasks/{made['id']}/cancel")
    seen += [(await bench.get(path)).json()["status"] for _ in range(2)]

    assert seen == ["pending", "pending", "processing", "processing", "failed", "failed"]
    assert progress == 40


async def test_task_is_hidden_from_other_accounts_when_they_know_its_id(bench: Bench) -> None:
    """Another account gets 404, also after the owner has read it, in every state."""
    made = await bench.create()
    path = f"/v1/tasks/{made['id']}"
    await bench.get(path)
    pending = await bench.get(path, Authorization=f"Bearer {OTHER_KEY}")
    await bench.finish(made["id"])
    await bench.get(path)
    completed = await bench.get(path, Authorization=f"Bearer {OTHER_KEY}")

    assert (pending.status_code, completed.status_code) == (404, 404)
    assert completed.json()["error"]["code"] == "not_found"
    assert "x-runapi-task-id" not in completed.headers


async def test_task_links_stay_the_same_within_an_hour_and_are_renewed_after(bench: Bench) -> None:
    """A client may compare bodies; a link is good for 7 days from any read."""
    made = await bench.create()
    await bench.finish(made["id"])
    path = f"/v1/tasks/{made['id']}"
    first = (await bench.get(path)).json()["images"][0]["url"]
    bench.clock.advance(60)
    same = (await bench.get(path)).json()["images"][0]["url"]
    bench.clock.advance(3_600)
    later = (await bench.get(path)).json()["images"][0]["url"]
    bench.clock.advance(7 * 86_400 - 1)

    assert first == same != later
    assert (await bench.client.get(later)).status_code == 200


async def test_task_links_follow_the_host_that_the_reader_used(bench: Bench) -> None:
    """Two readers of one ended task get links that each of them can reach."""
    made = await bench.create()
    await bench.finish(made["id"])
    path = f"/v1/tasks/{made['id']}"

    urls = [
        (await bench.get(path, Host=host)).json()["images"][0]["url"] for host in ("one.test", "two.test:81", "[::1]:8")
    ]

    assert [url.split("/files/")[0] for url in urls] == ["http://one.test", "http://two.test:81", "http://[::1]:8"]


@pytest.mark.parametrize("id", ["nonsense", "tsk_", "0198c0de", "tsk_zz98c0de000070008000000000000001", "%00", "🙂"])
async def test_task_refuses_an_id_of_no_known_form(bench: Bench, id: str) -> None:
    """400 invalid_resource_id."""
    response = await bench.get(f"/api/v1/tasks/{id}")

    assert response.status_code == 400
    assert response.json()["error"]["code"] == "invalid_resource_id"


async def test_list_pages_through_all_tasks_newest_first(bench: Bench) -> None:
    """The cursor of each page leads to the next; the last page has none."""
    made = [(await bench.create())["id"] for _ in range(5)]

    pages, cursor = [], ""
    while cursor is not None:
        page = (await bench.get(f"/api/v1/tasks?limit=2{cursor and '&cursor=' + cursor}")).json()
        pages.append([task["id"] for task in page["tasks"]])
        cursor = page["next_cursor"]

    assert pages == [made[:2:-1], made[2:0:-1], made[:1]]


async def test_list_filters_by_what_a_client_knows(bench: Bench) -> None:
    """Status, model, idempotency key and client request id each find their tasks."""
    one = (await bench.create(Idempotency_Key="k"))["id"]
    two = (await bench.create({"model": "flux-2-klein", "prompt": "a red bicycle"}))["id"]
    await bench.fail(two)

    async def found(query: str) -> list[str]:
        return [task["id"] for task in (await bench.get(f"/api/v1/tasks?{query}")).json()["tasks"]]

    assert await found("status=pending") == [one]
    assert await found("status=failed&model=flux-2-klein") == [two]
    assert await found("idempotency_key=k") == [one]
    assert await found("client_request_id=nobody") == []
    assert await found("status=") == [two, one]


@pytest.mark.parametrize(
    ("query", "param"),
    [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=ten", "limit"),
        ("limit=1&limit=2", "limit"),
        ("status=done", "status"),
        ("cursor=%F0%9F%99%82", "cursor"),
    ],
)
async def test_list_refuses_bad_query_values_by_name(bench: Bench, query: str, param: str) -> None:
    """422 naming the parameter."""
    response = await bench.get(f"/api/v1/tasks?{query}")

    assert response.status_code == 422
    assert response.json()["error"]["param"] == param
    assert list(response.json()["errors"]) == [param]


async def test_list_shows_no_tasks_of_other_accounts(bench: Bench) -> None:
    """Not even by their idempotency key or as a cursor."""
    made = await bench.create(Idempotency_Key="k")
    other = {"Authorization": f"Bearer {OTHER_KEY}"}

    assert (await bench.get("/api/v1/tasks?idempotency_key=k", **other)).json()["tasks"] == []
    assert (await bench.get(f"/api/v1/tasks?cursor={made['id']}", **other)).json()["tasks"] == []


async def test_cancel_ends_the_task_and_gives_the_price_back(bench: Bench) -> None:
    """The task is failed with the code `cancelled`; a second cancel is a conflict that still names the task."""
    made = await bench.create()

    cancelled = await bench.post(f"/api/v1/tasks/{made['task_id']}/cancel")
    again = await bench.post(f"/api/v1/tasks/{made['id']}/cancel")

    assert cancelled.status_code == 200
    assert (cancelled.json()["status"], cancelled.json()["error_code"]) == ("failed", "cancelled")
    assert (await bench.get("/api/v1/me/balance")).json()["balance_cents"] == 1_000
    assert again.status_code == 409
    assert again.json()["error"]["code"] == "task_finished"
    assert again.headers["x-runapi-task-id"] == made["id"]


async def test_cancel_and_callbacks_do_not_reach_other_accounts(bench: Bench) -> None:
    """404 for everybody but the owner, and the task goes on."""
    made = await bench.create()
    other = {"Authorization": f"Bearer {OTHER_KEY}"}

    answers = [
        await bench.post(f"/api/v1/tasks/{made['id']}/cancel", **other),
        await bench.post(f"/api/v1/tasks/{made['id']}/redeliver", **other),
        await bench.get(f"/api/v1/tasks/{made['id']}/deliveries", **other),
        await bench.get(f"/api/v1/tasks/{made['id']}/events", **other),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404, 404]
    assert (await bench.get(f"/v1/tasks/{made['id']}")).json()["status"] == "pending"
