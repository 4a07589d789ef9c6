"""Which waiting pictures are painted together: those of one size and without sources, oldest first."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from muralist.engines.diffusers_local.frames import Batch, Done, Item


@dataclass(eq=False, slots=True, kw_only=True)
class Ticket:
    """A picture that somebody waits for. `on_progress` takes the share that is done, 0 to 1."""

    item: Item
    width: int
    height: int
    on_progress: Callable[[float], None]
    sources: tuple[bytes, ...] = ()
    future: asyncio.Future[Done] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @property
    def shape(self) -> tuple[int, int] | None:
        """What a picture has in common with those of its batch; None for one that is painted alone.

        A pipeline takes one list of sources for all pictures of a batch, so a picture with sources is alone.
        """
        return None if self.sources else (self.width, self.height)


class Waiting:
    """Tickets in the order in which they came."""

    def __init__(self) -> None:
        self._tickets: list[Ticket] = []

    def __len__(self) -> int:
        return len(self._tickets)

    def add(self, ticket: Ticket) -> None:
        """Queue a ticket."""
        self._tickets.append(ticket)

    def drop(self, ticket: Ticket) -> bool:
        """Forget a ticket; False when it does not wait here."""
        if ticket not in self._tickets:
            return False
        self._tickets.remove(ticket)
        return True

    def take(self, most: int) -> list[Ticket]:
        """The oldest ticket and those after it that can be painted with it, at most so many; [] when none waits.

        The oldest is always among them, so a rare size never waits for longer than the batches before it.
        """
        chosen = self._matching(most)
        self._tickets = [ticket for ticket in self._tickets if ticket not in chosen]
        return chosen

    def is_full(self, most: int) -> bool:
        """Whether waiting for more pictures would not make the next batch larger."""
        return bool(self._tickets) and (self._tickets[0].shape is None or len(self._matching(most)) >= most)

    def take_all(self) -> list[Ticket]:
        """Every ticket."""
        tickets, self._tickets = self._tickets, []
        return tickets

    def _matching(self, most: int) -> list[Ticket]:
        if not self._tickets:
            return []
        first = self._tickets[0]
        if first.shape is None:
            return [first]
        return [ticket for ticket in self._tickets if ticket.shape == first.shape][:most]


def batch_of(tickets: list[Ticket]) -> Batch:
    """The frame that has tickets of one shape painted."""
    first = tickets[0]
    return Batch(
        items=[ticket.item for ticket in tickets],
        width=first.width,
        height=first.height,
        sources=list(first.sources),
    )
