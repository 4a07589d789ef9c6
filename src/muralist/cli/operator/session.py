"""What operator commands share: `--data`, `--json`, the settings, the store, and how errors leave the process."""

import asyncio
import shlex
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import click

from muralist.errors import ConfigurationError, Kind, MuralistError, NoSuchAccount

if TYPE_CHECKING:
    from muralist.core.money.account import Account
    from muralist.core.ports import Accounts, Memos
    from muralist.settings import Settings

Result = TypeVar("Result")

EXIT_OTHER = 1
EXIT_FAULTY = 4
"""Not found, or input that cannot be right; the number that the whole command line uses for it."""

_EXIT_CODES: Mapping[Kind, int] = {
    Kind.UNAUTHENTICATED: 2,
    Kind.FORBIDDEN: 2,
    Kind.PAYMENT: 3,
    Kind.RATE_LIMITED: 6,
    Kind.UNAVAILABLE: EXIT_OTHER,
    Kind.INTERNAL: EXIT_OTHER,
}

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="The data folder.  [default: MURALIST_DATA or ./data]",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


class Store(Protocol):
    """The part of a store that operator commands use."""

    @property
    def accounts(self) -> "Accounts":
        """Accounts, keys and balances."""
        ...

    @property
    def memos(self) -> "Memos":
        """What was sold and what it cost."""
        ...


class CommandFailed(click.ClickException):
    """A fault that ends the command with a sentence on stderr and the exit code of its kind."""

    def __init__(self, message: str, exit_code: int = EXIT_FAULTY) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]  # click declares it on the class


@contextmanager
def faults_as_exit_codes() -> Iterator[None]:
    """Turn errors that are part of the product, and those of the disk, into `CommandFailed`."""
    try:
        yield
    except ConfigurationError as error:
        raise CommandFailed(error.message) from error
    except MuralistError as error:
        exit_code = _EXIT_CODES.get(error.kind, EXIT_FAULTY)
        raise CommandFailed(f"{error.message} ({error.code})", exit_code) from error
    except OSError as error:
        raise CommandFailed(f"{error.strerror or error}: {error.filename or 'no file named'}", EXIT_OTHER) from error


def read(data: Path | None, **flags: object) -> "Settings":
    """The settings with the flags of the command laid over them."""
    from muralist.settings import load_settings

    with faults_as_exit_codes():
        return load_settings(flags={"data": data, **flags})


def spell(data: Path | None, *words: str) -> str:
    """A `muralist` command to go on with, in the same data folder, as a shell takes it."""
    return shlex.join(["muralist", *words, *([] if data is None else ["--data", str(data)])])


def on_store(data: Path | None, act: Callable[[Any], Awaitable[Result]], *, make_folder: bool = False) -> Result:
    """Open the store of the data folder, run a coroutine function on it, and close it again.

    Unless `make_folder`, a folder that is not there is a fault, so that a mistyped path makes no second store.
    """
    folder = read(data).data
    if not make_folder and not folder.is_dir():
        raise CommandFailed(
            f"There is no data folder at {folder}, so nothing was done. Name it with --data, or make it with "
            f"`muralist serve --data {folder}`."
        )

    async def session() -> Result:
        from muralist.bootstrap.store import open_store

        async with open_store(folder) as store:
            return await act(store)

    with faults_as_exit_codes():
        return asyncio.run(session())


async def find_account(store: Store, name: str) -> "Account":
    """The account of a name.

    Raises:
        NoSuchAccount: with the names that there are.
    """
    account = await store.accounts.find(name)
    if account is None:
        known = ", ".join(each.name for each in await store.accounts.list()) or "none yet"
        raise NoSuchAccount(f"There is no account {name!r}; nothing was changed. Accounts here: {known}.")
    return account
