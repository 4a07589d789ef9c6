"""RunAPI's official Python clients, unmodified, against a real server process."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from PIL import Image
from runapi.core import (
    AuthenticationError,
    ConflictError,
    InsufficientCreditsError,
    NotFoundError,
    ProviderClient,
    RateLimitError,
    RequestOptions,
    TaskFailedError,
    ValidationError,
)
from runapi.flux_2 import Flux2Client
from runapi.flux_kontext import FluxKontextClient

from tests.acceptance.server_process import HANG_SECONDS, ServerProcess

pytestmark = pytest.mark.acceptance

VASE = "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain"


ClientOf = Callable[..., Any]


@pytest.fixture
def client_of() -> Iterator[ClientOf]:
    """Makes official clients for a server, and closes their connections after the test."""
    made: list[ProviderClient] = []

    def make(
        server: ServerProcess, key: str | None = None, *, kind: type[ProviderClient] = Flux2Client, **options: Any
    ) -> ProviderClient:
        made.append(kind(api_key=key or server.key, base_url=server.base_url, timeout=HANG_SECONDS, **options))
        return made[-1]

    yield make
    for client in made:
        client._http.close()


def picture_at(url: str) -> Image.Image:
    answer = httpx2.get(url)
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content))


def test_official_client_runs_the_seed_request_to_a_picture(client_of: ClientOf, server: ServerProcess) -> None:
    """`run` creates, polls by itself and gives a URL under which a 3:4 picture of 2k lies."""
    client = client_of(server)
    before = client.account.balance().balance_cents

    done = client.text_to_image.run(
        model="flux-2-pro-text-to-image", prompt=VASE, aspect_ratio="3:4", output_resolution="2k"
    )

    assert done.status == "completed"
    assert picture_at(done.images[0].url).size == (1536, 2048)
    assert done.to_dict()["usage"]["cost"] == 0.07
    after = client.account.balance()
    assert after.balance_cents == before - 7
    assert after.balance_cents == after.paid_balance_cents + after.bonus_balance_cents
    assert after.spent_cents_today >= 7


def test_official_client_creates_and_gets_by_either_id(client_of: ClientOf, server: ServerProcess) -> None:
    """`create` answers at once with a pending task, and `get` finds it by UUID and by task_id."""
    client = client_of(server)

    task = client.text_to_image.create(model="flux-2-flex-text-to-image", prompt=VASE)

    assert task.status == "pending"
    raw = task.to_dict()
    assert raw["task_id"] == "tsk_" + raw["id"].replace("-", "")
    assert client.text_to_image.get(raw["id"]).id == raw["id"]
    assert client.text_to_image.get(raw["task_id"]).id == raw["id"]


def test_official_client_remixes_uploaded_sources(client_of: ClientOf, server: ServerProcess, tmp_path: Path) -> None:
    """Two local files go up by prepare, PUT and confirm, and their URLs are sources of one remix."""
    client = client_of(server)
    urls = []
    for name, colour in (("red", "#c03020"), ("blue", "#2040c0")):
        path = tmp_path / f"{name}.png"
        Image.new("RGB", (320, 240), colour).save(path)
        uploaded = client.files.create(file=path)
        assert uploaded.mime_type == "image/png"
        assert uploaded.size_bytes == path.stat().st_size
        urls.append(uploaded.url)

    done = client.remix_image.run(
        model="flux-2-pro-remix-image", prompt="both as a collage", source_image_urls=urls, aspect_ratio="auto"
    )

    assert picture_at(done.images[0].url).size == (1152, 864)


def test_official_client_remixes_its_own_result(client_of: ClientOf, server: ServerProcess) -> None:
    """The URL of a finished picture is itself a source."""
    client = client_of(server)
    first = client.text_to_image.run(model="flux-2-pro-text-to-image", prompt="a red apple", aspect_ratio="1:1")

    second = client.remix_image.run(
        model="flux-2-flex-remix-image", prompt="as a watercolour", source_image_urls=[first.images[0].url]
    )

    assert picture_at(second.images[0].url).size == (1024, 1024)


def test_official_kontext_client_paints_and_edits(client_of: ClientOf, server: ServerProcess) -> None:
    """Kontext answers JPEG at 16:9 by default, from words and from one source."""
    client = client_of(server, kind=FluxKontextClient)

    painted = client.text_to_image.run(model="flux-kontext-pro", prompt="a lighthouse at dusk")
    edited = client.text_to_image.run(
        model="flux-kontext-max", prompt="in the rain", source_image_url=painted.images[0].url
    )

    for done in (painted, edited):
        picture = picture_at(done.images[0].url)
        assert picture.format == "JPEG"
        assert picture.size == (1344, 768)
    assert painted.to_dict()["usage"]["cost"] == 0.05
    assert edited.to_dict()["usage"]["cost"] == 0.1


def test_official_client_reads_prices_and_quotes(client_of: ClientOf, server: ServerProcess) -> None:
    """Quotes and schedules carry the page's prices, and an unchanged schedule is not sent again."""
    client = client_of(server)

    quotes = {
        (model, resolution): client.pricing.create_quote(
            service="flux_2",
            action="text_to_image",
            model=f"flux-2-{model}-text-to-image",
            params={"output_resolution": resolution},
        ).price_quote.reservation_amount_cents
        for model in ("pro", "flex")
        for resolution in ("1k", "2k")
    }

    assert quotes == {("pro", "1k"): 5, ("pro", "2k"): 7, ("flex", "1k"): 14, ("flex", "2k"): 24}
    schedules = client.pricing.list_schedules(service="flux_2", action="text_to_image")
    overrides = {each.model: each.to_dict()["billing_config"].get("overrides") for each in schedules.price_schedules}
    assert overrides["flux-2-pro-text-to-image"] == {"1k": 5, "2k": 7}
    unchanged = RequestOptions(headers={"If-None-Match": schedules.response_headers["ETag"]})
    assert client.pricing.list_schedules(service="flux_2", action="text_to_image", options=unchanged) is None


def test_official_client_replays_an_idempotency_key(client_of: ClientOf, server: ServerProcess) -> None:
    """The same key and input give the same task for one charge; another input is a conflict."""
    client = client_of(server)
    options = RequestOptions(headers={"Idempotency-Key": "order-1"})
    request = {"model": "flux-2-pro-text-to-image", "prompt": "a red apple on a table"}
    before = client.account.balance().balance_cents

    first = client.text_to_image.create(options=options, **request)
    again = client.text_to_image.create(options=options, **request)

    assert again.id == first.id
    assert again.to_dict()["task_replayed"] is True
    assert client.account.balance().balance_cents >= before - 5
    with pytest.raises(ConflictError) as caught:
        client.text_to_image.create(options=options, **{**request, "prompt": "a green apple"})
    assert caught.value.code == "request_conflict"


def test_official_client_raises_validation_for_bad_input(client_of: ClientOf, server: ServerProcess) -> None:
    """A remix model on text_to_image, a wrong ratio and a missing prompt are ValidationErrors that say so."""
    client = client_of(server)
    bad = [
        {"model": "flux-2-pro-remix-image", "prompt": VASE},
        {"model": "flux-2-pro-text-to-image", "prompt": VASE, "aspect_ratio": "5:4"},
        {"model": "flux-2-pro-text-to-image"},
        {"model": "flux-2-max-text-to-image", "prompt": VASE},
    ]

    for request in bad:
        with pytest.raises(ValidationError) as caught:
            client.text_to_image.create(**request)
        assert caught.value.code == "invalid_input"
        assert "not charged" in caught.value.message
        assert caught.value.request_id


def test_official_client_raises_authentication_for_a_wrong_key(client_of: ClientOf, server: ServerProcess) -> None:
    """An unknown key is a 401."""
    with pytest.raises(AuthenticationError) as caught:
        client_of(server, key="runapi_" + "0" * 48).account.info()

    assert caught.value.code == "unauthenticated"


def test_official_client_raises_not_found_for_a_task_of_somebody_else(
    client_of: ClientOf, server: ServerProcess
) -> None:
    """Another account's task is a 404, as is one that never was."""
    mine = client_of(server).text_to_image.create(model="flux-2-pro-text-to-image", prompt=VASE)
    stranger = client_of(server, key=server.new_account("stranger"))

    for task_id in (mine.id, "01a20597-5e41-7b90-9d73-ae829470f4cc"):
        with pytest.raises(NotFoundError):
            stranger.text_to_image.get(task_id)


def test_official_client_raises_insufficient_credits_below_the_price(
    client_of: ClientOf, server: ServerProcess
) -> None:
    """An account with 4 cents cannot buy a picture for 5, and keeps its 4."""
    client = client_of(server, key=server.new_account("poor", credit_cents=4))

    with pytest.raises(InsufficientCreditsError) as caught:
        client.text_to_image.create(model="flux-2-pro-text-to-image", prompt=VASE)

    assert caught.value.code == "insufficient_credits"
    assert client.account.balance().balance_cents == 4


def test_official_client_raises_task_failed_for_an_unusable_source(
    client_of: ClientOf, server: ServerProcess, tmp_path: Path
) -> None:
    """A source that is no picture fails the task, with its reason, and costs nothing."""
    client = client_of(server)
    path = tmp_path / "note.png"
    path.write_bytes(b"this is no picture")
    before = client.account.balance().balance_cents

    with pytest.raises(TaskFailedError) as caught:
        client.remix_image.run(
            model="flux-2-pro-remix-image",
            prompt="as a watercolour",
            source_image_urls=[client.files.create(file=path).url],
        )

    assert "source 1" in caught.value.message
    assert client.account.balance().balance_cents == before


def test_official_client_raises_rate_limit_beyond_the_bucket(
    client_of: ClientOf, new_server: Callable[..., ServerProcess]
) -> None:
    """Beyond MURALIST_RATE_LIMIT the answer is a 429 with a pause to keep."""
    limited = new_server(workers=0, environ={"MURALIST_RATE_LIMIT": "5/m"})
    client = client_of(limited, max_retries=0)

    for _ in range(5):
        client.account.balance()
    with pytest.raises(RateLimitError) as caught:
        client.account.balance()

    assert caught.value.code == "rate_limited"
    assert caught.value.retry_after > 0


def test_official_client_keeps_files(client_of: ClientOf, server: ServerProcess, tmp_path: Path) -> None:
    """Files of the OpenAI kind are created, listed, read and deleted; parts make a file in the order given."""
    client = client_of(server)
    path = tmp_path / "notes.txt"
    path.write_bytes(b"hello")

    file = client.files.create_file(path)

    assert client.files.retrieve(file.id).bytes == 5
    assert client.files.content(file.id) == b"hello"
    assert file.id in [each.id for each in client.files.list().data]
    assert client.files.delete_file(file.id).deleted is True
    with pytest.raises(NotFoundError):
        client.files.retrieve(file.id)


def test_official_client_reads_who_it_is(client_of: ClientOf, server: ServerProcess) -> None:
    """`info` names the user and the account."""
    info = client_of(server).account.info()

    assert info.account.name == "default"
    assert info.email
