"""docs/reference/errors.md: every permanent code, when it comes and what to do."""

from collections.abc import Iterator

from muralist import errors
from muralist.api.errors import STATUS
from muralist.errors import (
    ConfigurationError,
    DeliveryError,
    EngineError,
    LedgerError,
    MuralistError,
    RequestError,
    SourceError,
    StorageError,
)

from .markdown import code, document, table

INTRODUCTION = """\
A code never changes its meaning. Every HTTP error has this body, and every answer carries `x-request-id`:

```json
{"error": {"code": "invalid_input", "message": "prompt is required. Nothing was created and you were not charged.",
           "param": "prompt"},
 "errors": {"prompt": ["is required"]}}
```

`param` and `errors` name fields where there are some; `details` holds what a program may want to know. The message
says what happened, what it cost and what to do next."""

ADVICE = {
    "invalid_input": "Correct the fields that `errors` names.",
    "invalid_body": "Send one JSON object.",
    "invalid_header": "Correct the header that `param` names, or leave it out.",
    "invalid_resource_id": "Use the `id` or `task_id` that the create call returned.",
    "unauthenticated": "Send `Authorization: Bearer KEY` with a key that works.",
    "insufficient_credits": "Add credit: `muralist accounts credit NAME --cents N`.",
    "forbidden": "Ask for a fresh link, or use a key that may do this.",
    "model_not_found": "Use an id of `GET /v1/models`.",
    "chat_unavailable": "Send it again after a pause; `muralist doctor` looks at the upstream.",
    "chat_refused": "The operator corrects the upstream's key or credit; `muralist doctor` checks it.",
    "not_found": "Check the id and that the key belongs to the account.",
    "method_not_allowed": "Use a method that the `Allow` header names.",
    "request_conflict": "Use a new idempotency key for another input.",
    "task_finished": "Nothing: the task has ended.",
    "source_task_not_ready": "Confirm the upload, or wait for the task whose picture it is.",
    "link_expired": "Read the task or file again; it carries a fresh link.",
    "body_too_large": "Send less; files go up through the upload calls.",
    "rate_limited": "Wait as `Retry-After` says.",
    "unavailable": "Send it again after a pause; with the same idempotency key nothing is made twice.",
    "still_running": "Read the task at `/v1/tasks/{id}`, or send the call again with its idempotency key to wait on.",
    "internal": "Report it with the request id. Look a create call up by its idempotency key before repeating it.",
    "source_forbidden": "Use a public http or https address, or upload the file.",
    "source_unreachable": "Check that the address answers 200 without a login, or upload the file.",
    "source_unusable": "Use a whole PNG, JPEG, WebP, GIF or AVIF of at most 20 MB and 64 megapixels.",
    "engine_rejected": "Change the prompt or the sources.",
    "engine_busy": "Create the task again later.",
    "engine_unavailable": "Create the task again later; the operator should look at the engine.",
    "outcome_unknown": "Create the task again if you still want the picture; the operator checks the upstream account.",
    "engine_broken": "Create the task again; the operator finds the cause in the log.",
    "engine_not_configured": "The operator configures the engine; `muralist doctor` helps.",
    "target_forbidden": "Use a public http or https address as `callback_url`.",
    "cancelled": "Nothing: you asked for it.",
    "deadline_exceeded": "Create the task again; the operator may raise `task_deadline_seconds`.",
    "attempts_exhausted": "Create the task again; the operator finds in the log why workers died.",
    "request_moderated": "Change the prompt or the sources; the same request would be refused again.",
    "content_moderated": "Change the prompt or the seed; `safety_tolerance` or `enable_safety_checker` may help.",
    "engine_failed": "Create the task again; the upstream's own words are in the message.",
}
"""What to do, by code. The page cannot be written while a code that callers see lacks its advice."""

TASK_CODES = {
    "cancelled": "The task was cancelled before it ended.",
    "deadline_exceeded": "Painting took longer than `task_deadline_seconds`.",
    "attempts_exhausted": "Painting was begun `max_attempts` times and never finished, because workers died.",
    "request_moderated": "The upstream's moderation refused the prompt or a source.",
    "content_moderated": "The upstream's moderation withheld the finished picture.",
    "engine_failed": "The upstream accepted the work and then failed over it.",
}
"""Codes of failed tasks that no exception carries."""

BASES = {RequestError, SourceError, EngineError, DeliveryError, StorageError, MuralistError}
"""Classes that are never raised themselves."""


def page() -> str:
    """The page."""
    requests = [(STATUS[each.kind], code(each.code), _when(each), ADVICE[each.code]) for each in _family(RequestError)]
    requests.append((500, code("internal"), "A fault of ours, which is in the log.", ADVICE["internal"]))
    requests.append(_as_request(errors.TargetForbidden))
    requests.append(_as_request(errors.SourceForbidden))
    tasks = [
        (code(each.code), _when(each), ADVICE[each.code]) for each in (*_family(SourceError), *_family(EngineError))
    ]
    tasks += [(code(name), when, ADVICE[name]) for name, when in TASK_CODES.items()]
    inside = [(code(each.code), _when(each)) for each in (*_family(StorageError), LedgerError, ConfigurationError)]
    return document(
        "Errors",
        INTRODUCTION,
        "## Answers to requests\n\nThe request was refused; nothing was created or charged.",
        table(("HTTP", "Code", "When", "What to do"), sorted(requests)),
        "## Failed tasks\n\n`error_code` of a task whose `status` is `failed`. Its price was released in full.",
        table(("Code", "When", "What to do"), sorted(tasks)),
        "## Inside the server\n\nCallers never see these; operators may, in the log or on the command line.",
        table(("Code", "When"), sorted(inside)),
    )


def _family(base: type[MuralistError]) -> Iterator[type[MuralistError]]:
    for each in base.__subclasses__():
        if each not in BASES and each.__module__ == errors.__name__:
            yield each
        yield from _family(each)


def _as_request(each: type[MuralistError]) -> tuple[object, ...]:
    return STATUS[each.kind], code(each.code), _when(each), ADVICE[each.code]


def _when(each: type[MuralistError]) -> str:
    """The class's own sentence, without what it says about its attributes."""
    sentence = " ".join((each.__doc__ or "").split())
    return sentence.partition("; `")[0].removesuffix(".") + "."
