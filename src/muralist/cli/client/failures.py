"""Turns the SDK's errors into a message, what to do next, and an exit code."""

from collections.abc import Callable

import click

from muralist import sdk

_EXITS: tuple[tuple[type[sdk.MuralistError], int], ...] = (
    (sdk.AuthenticationError, 2),
    (sdk.PermissionDeniedError, 2),
    (sdk.InsufficientCreditsError, 3),
    (sdk.ValidationError, 4),
    (sdk.NotFoundError, 4),
    (sdk.InvalidArgumentError, 4),
    (sdk.ConfigurationError, 4),
    (sdk.WaitTimeoutError, 5),
    (sdk.APITimeoutError, 5),
    (sdk.RateLimitError, 6),
    (sdk.TaskFailedError, 7),
)

_ADVICE: tuple[tuple[type[sdk.MuralistError], str], ...] = (
    (
        sdk.AuthenticationError,
        (
            "set RUNAPI_API_KEY (or --api-key) to a key of this server; on its machine"
            " `muralist keys create --account NAME` makes one"
        ),
    ),
    (sdk.PermissionDeniedError, "use a key that may do this"),
    (
        sdk.InsufficientCreditsError,
        (
            "`muralist account balance` shows what is left; on the server's machine `muralist accounts credit"
            " NAME --cents N` adds to it"
        ),
    ),
    (sdk.NotFoundError, "check the id and the server; a key only sees the tasks of its own account"),
    (sdk.ServerError, "try again later; if it stays, give the request id to whoever runs the server"),
    (sdk.APIConnectionError, "`muralist serve` starts a server here; --base-url or RUNAPI_BASE_URL name another"),
)

_RESUMABLE = (
    sdk.WaitTimeoutError,
    sdk.APIConnectionError,
    sdk.ServerError,
    sdk.RateLimitError,
    sdk.InvalidResponseError,
)


def exit_code(error: sdk.MuralistError) -> int:
    """The exit code of an error; 1 for those without one of their own."""
    return next((code for kind, code in _EXITS if isinstance(error, kind)), 1)


def report(error: sdk.MuralistError, resume: Callable[[str], str]) -> int:
    """Print the error on stderr and return its exit code; `resume` spells a command for the same server."""
    click.echo(f"Error: {_message(error)}", err=True)
    for label, value in _facts(error):
        click.echo(f"  {label}: {value}", err=True)
    for step in _next_steps(error, resume):
        click.echo(f"  next: {step}", err=True)
    return exit_code(error)


def _message(error: sdk.MuralistError) -> str:
    if isinstance(error, sdk.AuthenticationError) and not error.key_sent:
        return "No API key was sent, and this server asks for one."
    return error.message


def _facts(error: sdk.MuralistError) -> list[tuple[str, str]]:
    facts = [("code", error.code)]
    if isinstance(error, sdk.APIStatusError):
        facts += [("status", str(error.status_code)), ("request id", error.request_id)]
        complaints = [(name, "; ".join(texts)) for name, texts in error.errors.items()]
        facts += [(name, text) for name, text in complaints if f"{name} {text}" not in error.message]
    facts.append(("task", error.task_id))
    return [(label, value) for label, value in facts if value]


def _next_steps(error: sdk.MuralistError, resume: Callable[[str], str]) -> list[str]:
    steps = []
    if isinstance(error, sdk.RateLimitError):
        steps.append(f"try again in {error.retry_after:.0f} s" if error.retry_after else "try again in a while")
    steps += [text for kind, text in _ADVICE if isinstance(error, kind)][:1]
    if isinstance(error, sdk.ConflictError) and error.idempotency_key:
        steps.append("with the same --idempotency-key send the same input; otherwise leave the key out")
    if error.task_id and isinstance(error, _RESUMABLE):
        steps.append(f"`{resume(f'wait {error.task_id}')}` goes on waiting; nothing is lost")
    elif error.idempotency_key and _may_have_been_accepted(error):
        steps.append(
            "the request may have been accepted: repeat the command with --idempotency-key "
            f"{error.idempotency_key} to find its task without paying twice"
        )
    return steps


def _may_have_been_accepted(error: sdk.MuralistError) -> bool:
    if isinstance(error, sdk.APIConnectionError):
        return error.sent
    return isinstance(error, sdk.ServerError | sdk.InvalidResponseError)
