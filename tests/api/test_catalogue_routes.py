"""Account, prices, models, prompts and callbacks: whole envelopes."""

import pytest

from muralist.testing import RecordingSender
from tests.api.bench import VASE, Bench


async def test_me_shows_whose_key_it_is(bench: Bench) -> None:
    """The shape that the official client requires."""
    assert (await bench.get("/api/v1/me")).json() == {
        "id": 1,
        "name": "default",
        "email": "default@localhost",
        "account": {"id": 1, "name": "default"},
    }


async def test_balance_follows_reservation_settlement_and_release(bench: Bench) -> None:
    """Reserved money is held, settled money is spent today and in total, released money is back."""
    settled, released, held = [(await bench.create())["id"] for _ in range(3)]
    await bench.finish(settled)
    await bench.fail(released)

    now = (await bench.get("/api/v1/me/balance")).json()
    bench.clock.advance(86_400)
    tomorrow = (await bench.get("/api/v1/me/balance")).json()

    assert now == {
        "balance_cents": 986,
        "paid_balance_cents": 986,
        "bonus_balance_cents": 0,
        "held_cents": 7,
        "spent_cents_today": 7,
        "spent_cents_total": 7,
        "unlimited": False,
    }
    assert tomorrow == {**now, "spent_cents_today": 0}
    assert held


async def test_price_schedules_list_every_model_without_a_key(bench: Bench) -> None:
    """A keyed price names its input; a flat one has an empty configuration."""
    body = (await bench.client.get("/api/v1/price_schedules?service=flux_2&action=text_to_image")).json()
    by_model = {schedule["model"]: schedule for schedule in body["price_schedules"]}

    assert body["as_of"] == "2026-01-02T03:04:05Z"
    assert by_model["flux-2-pro-text-to-image"] == {
        "service": "flux_2",
        "action": "text_to_image",
        "model": "flux-2-pro-text-to-image",
        "pricing_status": "available",
        "catalog_status": "active",
        "currency": "USD",
        "billing_unit": "per_call",
        "billing_strategy": "keyed",
        "unit_price_cents": 5,
        "input_price_per_1m_cents": None,
        "output_price_per_1m_cents": None,
        "cache_read_price_per_1m_cents": None,
        "cache_write_price_per_1m_cents": None,
        "billing_config": {"key": "output_resolution", "overrides": {"1k": 5, "2k": 7}},
    }
    assert by_model["flux-2-flex-text-to-image"]["billing_config"]["overrides"] == {"1k": 14, "2k": 24}
    assert by_model["flux-2-max-text-to-image"]["unit_price_cents"] == 10


@pytest.mark.parametrize(
    ("query", "count"),
    [("", 10), ("model=flux-2-klein", 2), ("service=flux-kontext", 2), ("action=remix-image", 4), ("model=x", 0)],
)
async def test_price_schedules_are_filtered(bench: Bench, query: str, count: int) -> None:
    """Names may be written with hyphens; a name that fits nothing gives an empty list."""
    body = (await bench.client.get(f"/api/v1/price_schedules?{query}")).json()

    assert len(body["price_schedules"]) == count


async def test_price_schedules_answer_304_when_nothing_changed(bench: Bench) -> None:
    """The tag belongs to the prices, not to the time; another filter has another tag."""
    first = await bench.client.get("/api/v1/price_schedules")
    bench.clock.advance(3_600)
    tag = first.headers["etag"]

    same = await bench.client.get("/api/v1/price_schedules", headers={"If-None-Match": tag})
    weak = await bench.client.get("/api/v1/price_schedules", headers={"If-None-Match": f'"x", W/{tag}'})
    other = await bench.client.get("/api/v1/price_schedules?model=flux-2-klein", headers={"If-None-Match": tag})

    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", tag)
    assert (weak.status_code, other.status_code) == (304, 200)


async def test_quote_is_what_a_create_call_reserves(bench: Bench) -> None:
    """Exact, in cents, without a key."""
    asked = {"service": "flux_2", "action": "text_to_image", "model": VASE["model"], "params": VASE}

    quote = (await bench.client.post("/api/v1/price_quotes", json=asked)).json()
    await bench.create()

    assert quote == {
        "price_quote": {
            "service": "flux_2",
            "action": "text_to_image",
            "model": "flux-2-pro-text-to-image",
            "pricing_status": "available",
            "currency": "USD",
            "reservation_amount_cents": 7,
            "estimate_basis": "exact",
            "as_of": "2026-01-02T03:04:05Z",
        }
    }
    assert (await bench.get("/api/v1/me/balance")).json()["held_cents"] == 7


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "service"),
        ({"service": "flux_2", "action": "fly"}, "action"),
        ({"service": "flux_9", "action": "text_to_image"}, "service"),
        ({"service": "flux_2", "action": "text_to_image"}, "model"),
        ({"service": "flux_2", "action": "text_to_image", "model": "x"}, "model"),
        ({"service": "flux_2", "action": "text_to_image", "model": VASE["model"], "params": []}, "params"),
        ({"service": 1, "action": "text_to_image"}, "service"),
        (
            {
                "service": "flux_2",
                "action": "text_to_image",
                "model": VASE["model"],
                "params": {"output_resolution": []},
            },
            "params.output_resolution",
        ),
        ({"service": "flux_2", "action": "text_to_image", "modle": "x"}, "modle"),
        (
            {
                "service": "flux_2",
                "action": "text_to_image",
                "model": VASE["model"],
                "params": {"output_resolution": "9k"},
            },
            "params.output_resolution",
        ),
    ],
)
async def test_quote_names_the_field_that_is_wrong(bench: Bench, body: dict, param: str) -> None:
    """422 naming the field."""
    response = await bench.client.post("/api/v1/price_quotes", json=body)

    assert response.status_code == 422
    assert response.json()["error"]["param"] == param


async def test_models_are_listed_once_each_without_a_key(bench: Bench) -> None:
    """OpenAI's form, with services, actions and prices beside it."""
    listed = (await bench.client.get("/v1/models")).json()
    ids = [model["id"] for model in listed["data"]]
    klein = (await bench.client.get("/v1/models/flux-2-klein")).json()

    assert listed["object"] == "list"
    assert len(ids) == len(set(ids)) == 9
    assert klein in listed["data"]
    assert (klein["object"], klein["actions"], klein["price_cents"]) == (
        "model",
        ["text_to_image", "remix_image"],
        {"1k": 3},
    )
    assert (await bench.client.get("/v1/models/nothing")).status_code == 404


async def test_prompts_fit_the_catalogue_that_they_are_written_for(bench: Bench) -> None:
    """Each prompt of the library can be sent as it is to its model, source pictures aside."""
    prompts = (await bench.client.get("/api/v1/prompts?per_page=100")).json()["prompts"]
    sources = {"source_image_urls": ["https://images.example.com/a.png"]}

    for prompt in prompts:
        body = {"model": prompt["runapi_model"], "prompt": prompt["prompt"], **prompt["params"]}
        body |= sources if prompt["action"] == "remix_image" else {}
        response = await bench.post(f"/api/v1/{prompt['service']}/{prompt['action']}", body)
        assert response.status_code == 200, (prompt["title"], response.text)
    assert len(prompts) == 24


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("q=lighthouse+storm", ["Lighthouse in a storm"]),
        ("tags=vase,film", ["Vase with dried flowers"]),
        ("modality=image_edit&featured=true", ["Same scene as watercolour"]),
        ("model=flux-kontext-pro", ["Make it winter"]),
        ("category=city&page=2&per_page=2", ["Bicycle by a wall"]),
        ("modality=video", []),
    ],
)
async def test_prompts_are_searched_and_paged(bench: Bench, query: str, titles: list[str]) -> None:
    """Filters are joined; pages count from 1."""
    body = (await bench.client.get(f"/api/v1/prompts?{query}")).json()

    assert [prompt["title"] for prompt in body["prompts"]] == titles
    assert set(body["pagination"]) == {"page", "per_page", "total", "pages"}


async def test_prompts_refuse_pages_that_are_none(bench: Bench) -> None:
    """422 for pages below 1 or of more than 100."""
    statuses = [
        (await bench.client.get(f"/api/v1/prompts?{query}")).status_code
        for query in ("page=0", "per_page=101", "featured=maybe", "modality=smell")
    ]

    assert statuses == [422, 422, 422, 422]


async def test_deliveries_show_what_was_sent_and_what_came_back(bench: Bench) -> None:
    """A callback with its attempts; redelivering owes another with an id of its own."""
    made = await bench.create({**VASE, "callback_url": "https://hooks.example.com/x"})
    path = f"/api/v1/tasks/{made['id']}"
    early = await bench.post(f"{path}/redeliver")
    await bench.post(f"{path}/cancel")
    now = bench.clock.now()
    [delivery] = await bench.store.deliveries.claim(now=now, lease_until=now, limit=1)
    attempt = await RecordingSender([503]).send(delivery, secrets=(), number=1, now=now)
    await bench.store.deliveries.save(delivery, attempt)

    again = await bench.post(f"{path}/redeliver")
    listed = (await bench.get(f"{path}/deliveries")).json()["deliveries"]

    assert early.status_code == 409
    assert listed[0]["attempts"] == [{"number": 1, "at": "2026-01-02T03:04:05Z", "latency_ms": 0, "status": 503}]
    assert listed[1] == again.json()
    assert again.json() == {
        "id": listed[1]["id"],
        "task_id": made["task_id"],
        "url": "https://hooks.example.com/x",
        "state": "pending",
        "attempts": [],
        "created_at": "2026-01-02T03:04:05Z",
        "next_attempt_at": "2026-01-02T03:04:05Z",
    }
    assert listed[0]["id"] != listed[1]["id"]


async def test_callback_body_is_the_get_envelope(bench: Bench) -> None:
    """What a receiver is sent is what a poll would show."""
    made = await bench.create({**VASE, "callback_url": "https://hooks.example.com/x"})
    await bench.post(f"/api/v1/tasks/{made['id']}/cancel")
    now = bench.clock.now()

    [delivery] = await bench.store.deliveries.claim(now=now, lease_until=now, limit=1)

    assert delivery.body == (await bench.get(f"/v1/tasks/{made['id']}")).text
