"""What the package shows to the world, and what it keeps out."""

import dataclasses
import inspect
import os
import subprocess
import sys
import types
from pathlib import Path

import httpx2
import pytest

import muralist
from muralist import sdk

ROOT = Path(__file__).resolve().parents[3]
SERVER_MODULES = {"starlette", "uvicorn", "numpy", "PIL", "sqlite3", "msgspec", "aiohttp", "click", "rich"}
PUBLIC = """
    APIConnectionError APIStatusError APITimeoutError AccountRecord AsyncClient AuthenticationError Balance
    Client ConfigurationError ConflictError Delivery DeliveryAttempt Image InsufficientCreditsError
    InvalidArgumentError InvalidResponseError Me Model MuralistError NotFoundError PermissionDeniedError
    Preview PriceQuote PriceSchedule PriceSchedules Progress Prompt PromptPage RateLimitError ServerError
    ServiceUnavailableError Task TaskEvent TaskFailedError TaskPage UploadedFile Usage ValidationError
    WaitTimeoutError WebhookVerificationError webhooks
"""


def run_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this Python in a process of its own."""
    source = str(Path(muralist.__file__).parent.parent)
    environment = os.environ | {"PYTHONPATH": source}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment, check=False)


def test_all_names_exactly_the_public_members() -> None:
    """`__all__` is this list, and every other name of the package is private or a module of its own."""
    others = {
        name
        for name, value in vars(sdk).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }

    assert set(sdk.__all__) == set(PUBLIC.split())
    assert others | {"webhooks"} == set(sdk.__all__)


def test_importing_the_sdk_loads_no_server_code() -> None:
    """A fresh interpreter that imports the SDK has no server, image or CLI library, and no other room."""
    code = "import sys, muralist.sdk; print(*sys.modules)"
    loaded = run_python("-c", code).stdout.split()

    assert "httpx2" in loaded
    assert SERVER_MODULES & {name.partition(".")[0] for name in loaded} == set()
    ours = [name for name in loaded if name.startswith("muralist")]
    assert [name for name in ours if name != "muralist" and not name.startswith("muralist.sdk")] == []


def test_importing_muralist_loads_nothing_else() -> None:
    """`import muralist` costs nothing: only the package itself appears."""
    code = "import sys; before = set(sys.modules); import muralist; print(*set(sys.modules) - before)"

    assert run_python("-c", code).stdout.split() == ["muralist"]


def test_version_is_the_one_of_the_project_file() -> None:
    """`muralist.__version__` is the version that the package is built with."""
    assert f'version = "{muralist.__version__}"' in (ROOT / "pyproject.toml").read_text()


def test_the_blocking_client_is_the_generated_one() -> None:
    """`scripts/unasync.py --check` finds no difference."""
    checked = run_python(str(ROOT / "scripts" / "unasync.py"), "--check")

    assert (checked.returncode, checked.stderr) == (0, "")


def test_both_clients_offer_the_same() -> None:
    """The two clients have the same resources with the same methods."""

    def offered(client: object) -> dict[str, list[str]]:
        resources = {name: value for name, value in vars(client).items() if not name.startswith("_")}
        return {
            name: sorted(method for method in dir(value) if not method.startswith("_"))
            for name, value in resources.items()
        }

    blocking = sdk.Client("k", "http://x", transport=httpx2.MockTransport(lambda _: httpx2.Response(200)))
    awaiting = sdk.AsyncClient("k", "http://x", transport=httpx2.MockTransport(lambda _: httpx2.Response(200)))

    assert offered(blocking) == offered(awaiting)
    assert {"text_to_image", "remix_image", "tasks", "files", "account", "pricing", "models", "prompts"} < set(
        offered(blocking)
    )


@pytest.mark.parametrize("name", PUBLIC.split())
def test_public_names_are_documented_and_values_frozen(name) -> None:
    """Every public class has a docstring, and every value is a frozen dataclass with its raw answer."""
    member = getattr(sdk, name)

    assert inspect.getdoc(member)
    if dataclasses.is_dataclass(member):
        assert member.__dataclass_params__.frozen
        assert name == "Progress" or "raw" in {field.name for field in dataclasses.fields(member)}


def test_a_client_shows_its_server_and_not_its_key() -> None:
    """The representation of a client names the server only."""
    client = sdk.Client("runapi_secret", "http://x", transport=httpx2.MockTransport(lambda _: httpx2.Response(200)))

    assert repr(client) == "Client(base_url='http://x')"


def test_an_http_client_that_was_handed_in_stays_open() -> None:
    """Closing the SDK's client closes only what it opened itself."""
    with httpx2.Client() as mine:
        with sdk.Client("k", "http://x", http_client=mine):
            pass
        assert not mine.is_closed
    with sdk.Client("k", "http://x") as own:
        pass
    assert own._http.is_closed
