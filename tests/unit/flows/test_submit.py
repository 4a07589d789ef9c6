"""Accepting create calls, on fakes."""

import asyncio

import pytest

from muralist.core.catalogue.model import Action
from muralist.core.files import FileState, StoredFile
from muralist.core.ports import Accepted
from muralist.errors import InsufficientCredits, InvalidHeader, InvalidInput, RequestConflict, SourceNotReady
from muralist.testing import RecordingSender

from .conftest import World


async def test_submit_reserves_the_price_and_keeps_the_request(world: World) -> None:
    """An accepted task is pending, its price is held, and its inputs are as sent."""
    task = (await world.create(output_resolution="2k", metadata={"order": "7"})).task

    assert (task.status.value, task.price, task.params.metadata) == ("pending", 70_000, {"order": "7"})
    assert await world.cents() == (993, 7, 0)


async def test_submit_replays_the_same_key_and_input_whatever_the_order_of_fields(world: World) -> None:
    """A JSON object is the same in any order of its fields; the second call costs nothing."""
    first = await world.create(key="k", prompt="a red apple", seed=3)
    again = await world.create(seed=3, key="k", prompt="a red apple")

    assert (again.task.id, again.replayed, first.replayed) == (first.task.id, True, False)
    assert await world.cents() == (995, 5, 0)


async def test_submit_finds_a_task_again_whose_source_has_gone(world: World) -> None:
    """A retry gets its task although the upload that it named was deleted meanwhile; a new request is refused."""
    await world.store.files.add(stored("f1", world))
    world.own_files["http://here/f1"] = "f1"
    first = await remix(world, "http://here/f1", key="k")
    await world.store.files.delete("f1")

    again = await remix(world, "http://here/f1", key="k")

    assert (again.task.id, again.replayed) == (first.task.id, True)
    with pytest.raises(InvalidInput):
        await remix(world, "http://here/f1", key="other")


async def test_submit_conflicts_when_the_key_comes_with_another_input(world: World) -> None:
    """The same key with another prompt is refused and charged nothing."""
    await world.create(key="k", prompt="a red apple")

    with pytest.raises(RequestConflict):
        await world.create(key="k", prompt="a green apple")

    assert await world.cents() == (995, 5, 0)


@pytest.mark.parametrize("key", ["", "x" * 513, "with\nnewline"])
async def test_submit_refuses_an_idempotency_key_out_of_bounds(world: World, key: str) -> None:
    """Keys have 1 to 512 printable characters."""
    with pytest.raises(InvalidHeader) as caught:
        await world.create(key=key)

    assert list(caught.value.fields) == ["Idempotency-Key"]


async def test_submit_never_overdraws_when_many_race(world: World) -> None:
    """Of 300 creates at 5 cents on 1,000 cents, exactly 200 are accepted."""
    outcomes = await asyncio.gather(*(world.create() for _ in range(300)), return_exceptions=True)

    refused = [each for each in outcomes if isinstance(each, InsufficientCredits)]
    assert (len(refused), len(outcomes) - len(refused)) == (100, 200)
    assert await world.cents() == (0, 1000, 0)


async def test_submit_charges_once_when_the_same_key_races(world: World) -> None:
    """Twenty concurrent twins get one task."""
    outcomes = await asyncio.gather(*(world.create(key="twin") for _ in range(20)))

    assert len({each.task.id for each in outcomes}) == 1
    assert sum(not each.replayed for each in outcomes) == 1
    assert await world.cents() == (995, 5, 0)


async def test_submit_turns_own_links_into_files(world: World) -> None:
    """A link of this server is kept as the file that it names, so that it cannot expire while the task waits."""
    await world.store.files.add(stored("f1", world))
    world.own_files["http://here/files/f1/a.png?signature=x"] = "f1"

    task = (await remix(world, "http://here/files/f1/a.png?signature=x")).task

    assert task.params.sources == ("file:f1",)


async def test_submit_refuses_an_upload_that_was_not_confirmed(world: World) -> None:
    """A prepared upload without its bytes is a conflict, not a task that fails later."""
    await world.store.files.add(stored("f1", world, state=FileState.PENDING))
    world.own_files["http://here/f1"] = "f1"

    with pytest.raises(SourceNotReady):
        await remix(world, "http://here/f1")


async def test_submit_names_each_source_that_is_out_of_bounds(world: World) -> None:
    """All forbidden sources are reported together, by their places."""
    world.sources.forbidden = frozenset({"http://10.0.0.1/a", "http://127.0.0.1/b"})

    with pytest.raises(InvalidInput) as caught:
        await remix(world, "http://10.0.0.1/a", "http://example.com/ok.png", "http://127.0.0.1/b")

    complaints = caught.value.fields["source_image_urls"]
    assert [complaint.split()[0] for complaint in complaints] == ["[0]", "[2]"]
    assert await world.cents() == (1000, 0, 0)


async def test_submit_reports_addresses_beside_the_faults_of_other_fields(world: World) -> None:
    """A bad callback, each bad source by its place and a bad seed come in one answer, malformed sources among them."""
    world.sources.forbidden = frozenset({"http://10.0.0.1/a"})
    world.sender = RecordingSender(forbidden=frozenset({"http://10.0.0.1/hook"}))

    with pytest.raises(InvalidInput) as caught:
        await world.create(
            action=Action.REMIX_IMAGE,
            model="flux-2-pro-remix-image",
            prompt="a collage",
            seed=-1,
            callback_url="http://10.0.0.1/hook",
            source_image_urls=["nope", "http://example.com/ok.png", "http://10.0.0.1/a", 5],
        )

    assert caught.value.fields == {
        "seed": ["must be from 0 to 4294967295"],
        "source_image_urls": [
            "[0] must be an absolute http or https URL",
            "[2] may not be fetched: it is forbidden",
            "[3] must be a URL string",
        ],
        "callback_url": ["must be a public address: it is forbidden"],
    }
    assert caught.value.message == (
        "seed must be from 0 to 4294967295. 4 more faults are in errors. Nothing was created and you were not charged."
    )


async def test_submit_names_other_faults_before_an_upload_that_is_not_ready(world: World) -> None:
    """What must be corrected comes first; the upload may be confirmed meanwhile."""
    await world.store.files.add(stored("f1", world, state=FileState.PENDING))
    world.own_files["http://here/f1"] = "f1"

    with pytest.raises(InvalidInput) as caught:
        await remix(world, "http://here/f1", "nope")

    assert caught.value.fields == {"source_image_urls": ["[1] must be an absolute http or https URL"]}


async def remix(world: World, *urls: str, key: str | None = None) -> Accepted:
    return await world.create(
        key=key,
        action=Action.REMIX_IMAGE,
        model="flux-2-pro-remix-image",
        prompt="a collage",
        source_image_urls=list(urls),
    )


def stored(file_id: str, world: World, state: FileState = FileState.READY) -> StoredFile:
    return StoredFile(
        id=file_id,
        account_id=world.account.id,
        purpose="temporary",
        file_name="a.png",
        mime_type="image/png",
        size_bytes=3,
        object_key="k",
        created_at=world.clock.now(),
        state=state,
    )
