"""Source pictures that a request itself carries, on fakes."""

import base64

import pytest

from muralist.core.catalogue.model import Action
from muralist.core.ports import Accepted
from muralist.errors import InsufficientCredits, InvalidInput, RequestConflict
from muralist.flows.files.inline_source import MAX_INLINE_BYTES
from muralist.testing import ScriptedEngine, tiny_png

from .conftest import World

PNG = tiny_png(40, 30)


def data_url(data: bytes = PNG) -> str:
    """A picture as a data URL."""
    return "data:image/png;base64," + base64.b64encode(data).decode()


async def remix(world: World, *sources: str | bytes, key: str | None = None) -> Accepted:
    """Ask for a remix of some sources."""
    return await world.create(
        action=Action.REMIX_IMAGE, model="flux-2-pro-remix-image", key=key, source_image_urls=list(sources)
    )


@pytest.mark.parametrize(
    "source",
    [
        PNG,
        data_url(),
        data_url().replace("data:image/png", "DATA:", 1),
        data_url().rstrip("="),
        "data:;base64,\n" + base64.urlsafe_b64encode(PNG).decode(),
    ],
    ids=["bytes", "data URL", "capitals and no type", "no padding", "URL-safe with a line end"],
)
async def test_submit_stores_an_inline_picture_as_a_file_of_the_account(world: World, source: str | bytes) -> None:
    """The task names a temporary file, not the bytes, and the engine gets the picture."""
    task = (await remix(world, source)).task
    engine = ScriptedEngine()
    await world.run(engine)

    (name,) = task.params.sources
    file = await world.store.files.find(name.removeprefix("file:"), world.account.id)
    assert file is not None
    assert (file.purpose, file.mime_type, file.size_bytes) == ("temporary", "image/png", len(PNG))
    assert engine.orders[0].sources == (PNG,)


async def test_submit_replays_an_inline_picture_without_storing_it_again(world: World) -> None:
    """The same key and pictures are the same task and the same file; another picture conflicts."""
    first = await remix(world, data_url(), key="k")
    ids = world.new_id()

    again = await remix(world, data_url(), key="k")

    assert (again.replayed, again.task.params.sources) == (True, first.task.params.sources)
    assert int(world.new_id()[-12:], 16) == int(ids[-12:], 16) + 1
    with pytest.raises(RequestConflict):
        await remix(world, data_url(tiny_png(8, 8)), key="k")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("data:image/png,hello", "[1] must be a data URL like data:image/png;base64,..."),
        ("data:image/png;base64", "[1] must be a data URL like data:image/png;base64,..."),
        ("data:image/png;base64,???", "[1] is a data URL whose data is not base64"),
        (data_url(b"hello"), "[1] is refused: these bytes are not a PNG picture"),
        ("data:;base64," + "A" * (MAX_INLINE_BYTES * 4 // 3 + 8), "[1] has about"),
    ],
    ids=["not base64", "no data", "bad base64", "no picture", "too large"],
)
async def test_submit_names_the_inline_picture_that_is_wrong(world: World, source: str, complaint: str) -> None:
    """The complaint names its place; nothing is stored or charged."""
    with pytest.raises(InvalidInput) as caught:
        await remix(world, data_url(), source)

    assert caught.value.fields["source_image_urls"][0].startswith(complaint)
    assert await world.cents() == (1000, 0, 0)
    assert world.objects.data == {}


async def test_submit_stores_nothing_when_the_request_is_refused(world: World) -> None:
    """A fault elsewhere in the request leaves no file behind."""
    with pytest.raises(InvalidInput):
        await world.create(
            action=Action.REMIX_IMAGE, model="flux-2-pro-remix-image", source_image_urls=[data_url()], seed=-1
        )

    assert world.objects.data == {}


async def test_submit_refuses_a_data_url_as_callback(world: World) -> None:
    """Only sources may be data URLs."""
    with pytest.raises(InvalidInput) as caught:
        await world.create(callback_url=data_url())

    assert "callback_url" in caught.value.fields


async def test_inline_picture_is_charged_only_when_covered() -> None:
    """A balance that does not cover the price refuses as for any other source."""
    poor = World()
    await poor.start(cents=1)

    with pytest.raises(InsufficientCredits):
        await remix(poor, data_url())

    assert await poor.cents() == (1, 0, 0)
