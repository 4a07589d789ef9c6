"""OpenAI's Python SDK, unmodified, paints and edits on a real server process."""

import base64
import io
import time
from collections.abc import Iterator

import httpx2
import openai
import pytest
from openai import OpenAI
from PIL import Image

from tests.acceptance.server_process import HANG_SECONDS, ServerProcess

pytestmark = pytest.mark.acceptance

BICYCLE = "a red bicycle against a brick wall, morning light"


@pytest.fixture
def client(server: ServerProcess) -> Iterator[OpenAI]:
    """The SDK on the shared server."""
    with OpenAI(api_key=server.key, base_url=f"{server.base_url}/v1", timeout=HANG_SECONDS) as made:
        yield made


def opened(picture: openai.types.Image) -> Image.Image:
    """The picture of an answer's item."""
    assert picture.b64_json is not None
    return Image.open(io.BytesIO(base64.b64decode(picture.b64_json)))


def test_sdk_paints_in_exactly_the_sizes_it_knows(client: OpenAI) -> None:
    """Portrait, landscape and a small square come back in the very sides that were asked for."""
    sides = {}
    for size in ("1024x1536", "1536x1024", "256x256"):
        done = client.images.generate(model="gpt-image-1", prompt=BICYCLE, size=size)
        assert done.data is not None
        sides[size] = "x".join(map(str, opened(done.data[0]).size))
        assert done.usage is not None
        assert done.usage.total_tokens == 0

    assert sides == {size: size for size in sides}


def test_sdk_gets_the_type_that_it_asks_for_and_links(client: OpenAI) -> None:
    """WebP in base64, and a link that holds a JPEG."""
    webp = client.images.generate(model="flux-2-pro", prompt=BICYCLE, output_format="webp", n=2)
    link = client.images.generate(model="flux-2-klein", prompt=BICYCLE, output_format="jpeg", response_format="url")

    assert webp.data is not None
    assert [opened(each).format for each in webp.data] == ["WEBP", "WEBP"]
    assert link.data is not None
    assert link.data[0].url is not None
    assert httpx2.get(link.data[0].url).headers["content-type"] == "image/jpeg"


def test_sdk_edits_one_and_two_pictures_and_a_kept_file(client: OpenAI) -> None:
    """Files of a form, in the ratio of the first where no size is given."""
    drawn = io.BytesIO()
    Image.new("RGB", (480, 640), "teal").save(drawn, "PNG")
    files = [("street.png", drawn.getvalue(), "image/png"), ("lake.png", drawn.getvalue(), "image/png")]

    one = client.images.edit(model="flux-2-pro", image=files[0], prompt="in the snow")
    two = client.images.edit(model="flux-2-pro", image=files, prompt="both in one", size="512x512")
    kept = client.files.create(file=files[0], purpose="user_data")

    assert one.data is not None
    assert two.data is not None
    assert opened(one.data[0]).size == (864, 1152)
    assert opened(two.data[0]).size == (512, 512)
    assert client.files.content(kept.id).read() == drawn.getvalue()


def test_sdk_reads_the_events_of_a_stream(client: OpenAI) -> None:
    """One completed event with the whole picture."""
    events = list(client.images.generate(model="flux-2-pro", prompt=BICYCLE, stream=True, partial_images=1))

    assert [event.type for event in events] == ["image_generation.completed"]
    assert Image.open(io.BytesIO(base64.b64decode(events[0].b64_json))).size == (1024, 1024)


def test_sdk_raises_its_own_errors(client: OpenAI, server: ServerProcess) -> None:
    """Each refusal is the class that OpenAI's own server would lead to, and costs nothing."""
    before = server.request("GET", "/api/v1/me/balance").body["spent_cents_total"]

    with pytest.raises(openai.NotFoundError, match="flux-2-pro"):
        client.images.generate(model="flux-9", prompt=BICYCLE)
    with pytest.raises(openai.BadRequestError, match="size must be"):
        client.images.generate(model="flux-2-pro", prompt=BICYCLE, size="huge")  # type: ignore[call-overload]
    with pytest.raises(openai.AuthenticationError):
        client.with_options(api_key="runapi_wrong").images.generate(model="flux-2-pro", prompt=BICYCLE)
    poor = server.new_account("pauper")
    with pytest.raises(openai.APIStatusError, match=r"\$0\.05") as caught:
        client.with_options(api_key=poor).images.generate(model="flux-2-pro", prompt=BICYCLE)
    assert caught.value.status_code == 402
    assert server.request("GET", "/api/v1/me/balance").body["spent_cents_total"] == before


def test_client_that_times_out_finds_its_picture_and_pays_once(client: OpenAI, server: ServerProcess) -> None:
    """The task goes on without its client; the same key gets the same picture."""
    before = server.request("GET", "/api/v1/me/balance").body["spent_cents_total"]
    key = {"Idempotency-Key": f"sdk-{time.monotonic_ns()}"}
    hasty = client.with_options(timeout=0.2, max_retries=0)

    with pytest.raises(openai.APITimeoutError):
        hasty.images.generate(model="flux-2-pro", prompt=BICYCLE, size="2048x2048", extra_headers=key)
    done = client.images.with_raw_response.generate(
        model="flux-2-pro", prompt=BICYCLE, size="2048x2048", extra_headers=key
    )

    found = server.request("GET", f"/api/v1/tasks?idempotency_key={key['Idempotency-Key']}").body["tasks"]
    assert [task["id"] for task in found] == [done.headers["x-runapi-task-id"]]
    assert server.request("GET", "/api/v1/me/balance").body["spent_cents_total"] == before + 7
