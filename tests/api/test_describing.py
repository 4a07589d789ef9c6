"""What the server tells about itself: the OpenAPI document, its page, health and metrics."""

import re
from typing import Any

import jsonschema_rs
import pytest

from muralist.api.app import all_operations
from muralist.api.limits import parse_rate
from muralist.core.catalogue.params import check_params
from muralist.errors import ConfigurationError, InvalidInput
from tests.api.bench import VASE, Bench, shipped_catalogue


async def document(bench: Bench) -> dict[str, Any]:
    """The OpenAPI document."""
    return dict((await bench.client.get("/openapi.json")).json())


async def test_document_lists_exactly_the_operations_that_are_served(bench: Bench) -> None:
    """Each method of each path, each once, and each path answers."""
    paths = (await document(bench))["paths"]
    listed = {(method.upper(), path) for path, methods in paths.items() for method in methods}
    served = [(each.method, each.path) for each in all_operations(shipped_catalogue(), "1")]

    assert listed == set(served)
    assert len(served) == len(set(served))
    for method, path in served:
        answer = await bench.client.request("PATCH", re.sub(r"\{\w+\}", "x", path))
        assert answer.status_code == 405, path
        assert method in answer.headers["allow"]


async def test_document_resolves_all_its_references(bench: Bench) -> None:
    """No $ref points nowhere, and no operation id is used twice."""
    found = await document(bench)
    text = (await bench.client.get("/openapi.json")).text

    for reference in set(re.findall(r'"\$ref":"#/([^"]+)"', text)):
        place: Any = found
        for name in reference.split("/"):
            place = place[name]
        assert place
    ids = re.findall(r'"operationId":"([^"]+)"', text)
    assert len(ids) == len(set(ids)) == sum(len(methods) for methods in found["paths"].values())


async def test_document_begins_its_examples_with_the_request_of_the_page(bench: Bench) -> None:
    """The first example of POST /v1/text_to_image is the ceramic vase, ready to send."""
    content = (await document(bench))["paths"]["/v1/text_to_image"]["post"]["requestBody"]["content"]

    first = next(iter(content["application/json"]["examples"].values()))
    assert first["value"] == VASE


async def test_document_examples_are_accepted_by_the_server(bench: Bench) -> None:
    """Every example of a create call makes a task."""
    for path, methods in (await document(bench))["paths"].items():
        post = methods.get("post", {})
        if "Create" not in post.get("tags", []):
            continue
        for name, example in post["requestBody"]["content"]["application/json"]["examples"].items():
            response = await bench.post(path, example["value"])
            assert response.status_code == 200, (path, name, response.text)


BODIES: list[dict[str, Any]] = [
    VASE,
    {**VASE, "aspect_ratio": None},
    {**VASE, "aspect_ratio": "auto"},
    {**VASE, "seed": 2**32},
    {**VASE, "seed": True},
    {**VASE, "prompt": "ab"},
    {**VASE, "prompt": "  a b  "},
    {**VASE, "prompt": "  ab  "},
    {**VASE, "prompt": "x" * 5_001},
    {**VASE, "promt": "x"},
    {**VASE, "metadata": {"a": "b"}},
    {**VASE, "metadata": {"a": 1}},
    {**VASE, "callback_url": "https://example.com/x"},
    {**VASE, "callback_url": "ftp://example.com/x"},
    {"model": "flux-2-max-text-to-image", "prompt": "a vase"},
    {"model": "flux-2-max-text-to-image", "prompt": "a vase", "aspect_ratio": "1:1", "output_count": 1},
    {"model": "flux-2-max-text-to-image", "prompt": "a vase", "aspect_ratio": "1:1", "output_count": 2},
    {"model": "flux-kontext-pro", "prompt": "a vase", "safety_tolerance": 6},
    {"model": "flux-kontext-pro", "prompt": "a vase", "safety_tolerance": 6, "source_image_url": "https://a.b/c"},
    {"model": "flux-kontext-pro", "prompt": "a vase", "enable_translation": "yes"},
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
async def test_document_accepts_what_the_server_accepts(bench: Bench, body: dict[str, Any]) -> None:
    """The schema of a model and its checks agree."""
    found = await document(bench)
    schema = found["paths"]["/v1/text_to_image"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    validator = jsonschema_rs.Draft202012Validator({**schema, "components": found["components"]})
    model = next(m for m in shipped_catalogue() if m.id == body["model"])

    try:
        check_params(model, body)
    except InvalidInput:
        accepted = False
    else:
        accepted = True

    assert validator.is_valid(body) is accepted


async def test_document_says_what_every_field_means(bench: Bench) -> None:
    """Each property of each body and each parameter has a description, of its own or of what it refers to."""
    found = await document(bench)
    schemas = found["components"]["schemas"]

    silent = [
        f"{name}.{field}"
        for name, schema in schemas.items()
        for field, part in schema.get("properties", {}).items()
        if "const" not in part and part.get("enum") not in (["url"], ["base64"])
        if not part.get("description") and not schemas[part["$ref"].rpartition("/")[2]].get("description")
    ]
    silent += [
        f"{path} {parameter['name']}"
        for path, methods in found["paths"].items()
        for operation in methods.values()
        for parameter in operation.get("parameters", [])
        if parameter.get("in") in ("query", "header") and not parameter.get("description")
    ]

    assert silent == []


async def test_document_types_times_and_requires_what_is_always_sent(bench: Bench) -> None:
    """Times are date-time; a field that every answer has is required, one that some lack is not."""
    schemas = (await document(bench))["components"]["schemas"]

    for name in ("TaskBody", "DeliveryBody", "TemporaryFileBody"):
        assert schemas[name]["properties"]["created_at"]["format"] == "date-time"
    assert "object" in schemas["FileBody"]["required"]
    assert "input_price_per_1m_cents" in schemas["PriceScheduleBody"]["required"]
    assert {"images", "preview", "error"}.isdisjoint(schemas["TaskBody"]["required"])
    assert "param" not in schemas["ErrorDetail"]["required"]


async def test_document_examples_of_answers_are_what_their_schemas_say(bench: Bench) -> None:
    """Every example of an answer, errors too, is valid, and the main envelopes have one."""
    found = await document(bench)
    answers = [
        answer
        for methods in found["paths"].values()
        for operation in methods.values()
        for answer in operation["responses"].values()
    ]
    contents = [
        answer["content"]["application/json"]
        for answer in (*answers, *found["components"]["responses"].values())
        if "application/json" in answer.get("content", {})
    ]
    shown = [content for content in contents if "example" in content]

    for content in shown:
        validator = jsonschema_rs.Draft202012Validator({**content["schema"], "components": found["components"]})
        assert validator.is_valid(content["example"]), content
    assert {content["schema"]["$ref"].rpartition("/")[2] for content in shown} >= {
        "CreatedBody", "TaskBody", "TaskListBody", "BalanceBody", "QuoteEnvelope", "FileBody", "ErrorBody",
    }  # fmt: skip


async def test_document_offers_the_client_request_id_wherever_a_key_is_needed(bench: Bench) -> None:
    """Every secured operation refers to the one parameter, and no other does."""
    reference = {"$ref": "#/components/parameters/ClientRequestId"}

    for path, methods in (await document(bench))["paths"].items():
        for operation in methods.values():
            secured = operation.get("security") != []
            assert (reference in operation.get("parameters", [])) is secured, path


async def test_page_sets_code_in_the_font_of_code(bench: Bench) -> None:
    """The rule that gives text areas their font comes after the one that lets form fields inherit theirs."""
    text = (await bench.client.get("/docs")).text

    assert text.index("font: inherit") < text.index("code, pre, textarea, .path { font-family: var(--mono)")
    assert ".key span { display: none" not in text


async def test_page_needs_nothing_from_elsewhere_and_runs_only_its_own_script(bench: Bench) -> None:
    """No address of another host; style and script are allowed by their digests alone."""
    response = await bench.client.get("/docs")

    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert not re.search(r"""(?:src|href|url|from|import)\s*[=(]?\s*["']?(?:https?:)?//""", response.text)
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert policy.count("'sha256-") == 2
    assert "unsafe" not in policy
    assert "/*SCRIPT*/" not in response.text


async def test_health_and_readiness_answer_without_a_key(bench: Bench) -> None:
    """Alive with its version; ready until it stops."""
    alive, ready = await bench.client.get("/healthz"), await bench.client.get("/readyz")
    bench.services.shutdown.set()
    stopping = await bench.client.get("/readyz")

    assert alive.json() == {"status": "ok", "version": "9.9.9"}
    assert (ready.status_code, ready.json()) == (200, {"status": "ready", "store": "ok", "engines": {}})
    assert (stopping.status_code, stopping.json()["status"]) == (503, "stopping")


async def test_metrics_count_requests_creates_and_time(bench: Bench) -> None:
    """Counters by route and status, creates by model, a histogram whose last bucket holds all."""
    await bench.create(Idempotency_Key="k")
    await bench.create(Idempotency_Key="k")
    await bench.get("/nope")

    text = (await bench.client.get("/metrics")).text

    model = VASE["model"]
    assert 'muralist_http_requests_total{method="POST",route="/v1/text_to_image",status="200"} 2.0' in text
    assert 'muralist_http_requests_total{method="other",route="unknown",status="404"} 1.0' in text
    assert f'muralist_creates_total{{model="{model}",replayed="false"}} 1.0' in text
    assert f'muralist_creates_total{{model="{model}",replayed="true"}} 1.0' in text
    bucket = 'muralist_http_request_seconds_bucket{le="+Inf",method="POST",route="/v1/text_to_image"} 2.0'
    assert bucket in text


@pytest.mark.parametrize(
    ("text", "rate"),
    [("off", None), ("OFF", None), ("600/m", (600, 60)), ("10/s", (10, 1)), ("5000/h", (5000, 3600)), ("30", (30, 60))],
)
def test_rate_is_read(text: str, rate: tuple[int, float] | None) -> None:
    """A number and a period; a bare number counts a minute."""
    found = parse_rate(text)

    assert (None if found is None else (found.requests, found.seconds)) == rate


@pytest.mark.parametrize("text", ["", "0/m", "-1/s", "10/d", "fast", "1.5/s"])
def test_rate_is_refused_when_it_is_none(text: str) -> None:
    """The fault says what to write."""
    with pytest.raises(ConfigurationError, match="rate_limit"):
        parse_rate(text)
