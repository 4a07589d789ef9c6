"""Which provider has a model."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from muralist.chat.directory import ChatDirectory
from muralist.core.chat.model import ChatModel
from muralist.core.chat.ports import ChatReply, ChatRequest
from muralist.errors import ChatUnavailable


class Shelf:
    """A provider with these models, or one that cannot be asked."""

    tells_usage = True

    def __init__(self, name: str, models: Sequence[str] | None) -> None:
        self.name = name
        self._models = models

    async def models(self) -> Sequence[ChatModel]:
        """The models."""
        if self._models is None:
            raise ChatUnavailable(f"{self.name} does not answer.")
        return [ChatModel(id=each, provider=self.name, upstream_id=each) for each in self._models]

    @asynccontextmanager
    async def open(self, request: ChatRequest) -> AsyncIterator[ChatReply]:
        """Nothing to talk to."""
        raise ChatUnavailable(f"{self.name} does not answer.")
        yield


async def test_first_provider_has_the_name_and_others_are_named_with_it() -> None:
    """Two providers with one model: the plain name is the first one's, `b/x` is the other's."""
    directory = ChatDirectory([Shelf("a", ["x", "org/y"]), Shelf("b", ["x", "z"])])

    found = {name: await directory.find(name) for name in ("x", "b/x", "org/y", "a/org/y", "z", "nope")}

    assert {name: route and route.provider.name for name, route in found.items()} == {
        "x": "a",
        "b/x": "b",
        "org/y": "a",
        "a/org/y": "a",
        "z": "b",
        "nope": None,
    }
    assert [model.id for model in await directory.list()] == ["x", "org/y", "b/x", "z"]


async def test_silent_provider_hides_only_its_own_models() -> None:
    """What others have is found; for what nobody has it is said that one could not be asked."""
    directory = ChatDirectory([Shelf("a", None), Shelf("b", ["x"])])

    route = await directory.find("x")

    assert route is not None
    assert [model.id for model in await directory.list()] == ["x"]
    with pytest.raises(ChatUnavailable, match="a does not answer"):
        await directory.find("y")


def test_directory_without_providers_is_not_configured() -> None:
    """The door then says which setting is lacking."""
    assert not ChatDirectory([]).is_configured
    assert ChatDirectory([Shelf("a", [])]).is_configured
