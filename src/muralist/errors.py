"""Every error that Muralist raises on purpose, with its permanent code.

MuralistError
|-- RequestError                the caller's turn: nothing was charged
|   |-- InvalidInput            invalid_input (422)
|   |-- MalformedBody           invalid_body (400)
|   |-- InvalidHeader           invalid_header (400)
|   |-- InvalidResourceId       invalid_resource_id (400)
|   |-- Unauthenticated         unauthenticated (401)
|   |-- InsufficientCredits     insufficient_credits (402)
|   |-- Forbidden               forbidden (403)
|   |-- NotFound                not_found (404)
|   |-- ModelNotFound           model_not_found (404)
|   |-- MethodNotAllowed        method_not_allowed (405)
|   |-- RequestConflict         request_conflict (409)
|   |-- TaskFinished            task_finished (409)
|   |-- SourceNotReady          source_task_not_ready (409)
|   |-- LinkExpired             link_expired (410)
|   |-- BodyTooLarge            body_too_large (413)
|   |-- RateLimited             rate_limited (429)
|   |-- ChatRefused             chat_refused (502): the upstream refuses this server's own key or credit
|   |-- ChatUnavailable         chat_unavailable (503)
|   |-- Unavailable             unavailable (503)
|   `-- StillRunning            still_running (504): the task goes on
|-- SourceError                 a source picture: the task fails, nothing is charged
|   |-- SourceForbidden         source_forbidden
|   |-- SourceUnreachable       source_unreachable
|   `-- SourceUnusable          source_unusable
|-- EngineError
|   |-- EngineRejected          engine_rejected: terminal, released
|   |-- EngineBusy              engine_busy: retry or fail over, nothing was accepted
|   |-- EngineUnavailable       engine_unavailable: retry or fail over, nothing was accepted
|   |-- EngineOutcomeUnknown    outcome_unknown: reconcile, never send again
|   |-- EngineBroken            engine_broken: the reply could not be read
|   `-- EngineNotConfigured     engine_not_configured
|-- DeliveryError
|   `-- TargetForbidden         target_forbidden
|-- StorageError
|   |-- StaleTask               stale_task: somebody else changed the task first
|   |-- NameTaken               name_taken
|   `-- NoSuchAccount           no_such_account
|-- LedgerError                 ledger_unbalanced: a fault of ours, never shown to a caller
`-- ConfigurationError          configuration: every fault at once

A code never changes its meaning; docs/reference/errors.md lists them all and a test compares both.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar


class Kind(StrEnum):
    """What a door makes of an error; `api/errors.py` maps each to an HTTP status in one table."""

    MALFORMED = "malformed"
    INVALID = "invalid"
    UNAUTHENTICATED = "unauthenticated"
    PAYMENT = "payment"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    METHOD = "method"
    CONFLICT = "conflict"
    GONE = "gone"
    TOO_LARGE = "too_large"
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    UPSTREAM = "upstream"
    TIMEOUT = "timeout"
    INTERNAL = "internal"


NOTHING_CREATED = "Nothing was created and you were not charged."
NOTHING_DONE = "Nothing was done."
"""What a refusal of a request that only reads says of its cost."""


def sentence(text: str) -> str:
    """End a text with one mark: its own question or exclamation mark, else a full stop."""
    bare = text.rstrip(" .")
    return bare if bare.endswith(("?", "!")) else bare + "."


class MuralistError(Exception):
    """Root of the tree. `message` says what happened, what it cost and what to do next.

    `complaint` is the fault alone, as a phrase that follows the name of the field that has it.
    """

    code: ClassVar[str] = "internal"
    kind: ClassVar[Kind] = Kind.INTERNAL

    def __init__(
        self,
        message: str,
        *,
        param: str | None = None,
        details: Mapping[str, Any] | None = None,
        fields: Mapping[str, list[str]] | None = None,
        retry_after_seconds: float | None = None,
        complaint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.complaint = message if complaint is None else complaint
        self.param = param
        self.details = dict(details) if details else {}
        self.fields = dict(fields) if fields else {}
        self.retry_after_seconds = retry_after_seconds


class RequestError(MuralistError):
    """The request was refused before anything was accepted; nothing was charged."""

    code = "request_refused"
    kind = Kind.INVALID


class InvalidInput(RequestError):
    """A field of the body or the query breaks its rule; `fields` maps each name to its complaints."""

    code = "invalid_input"

    @classmethod
    def of(cls, fields: Mapping[str, list[str]], *, outcome: str = NOTHING_CREATED) -> "InvalidInput":
        """Build the error from field complaints, the first of which leads the message; `outcome` ends it.

        A complaint is a phrase that follows the field's name, or the place within the field: "[2] must be a URL".
        """
        name, complaints = next(iter(fields.items()))
        gap = "" if complaints[0].startswith("[") else " "
        others = sum(map(len, fields.values())) - 1
        more = f" {others} more {'fault is' if others == 1 else 'faults are'} in errors." if others else ""
        return cls(f"{sentence(name[:100] + gap + complaints[0])}{more} {outcome}", param=name, fields=fields)


class MalformedBody(RequestError):
    """The body is not what its content type says."""

    code = "invalid_body"
    kind = Kind.MALFORMED


class InvalidHeader(RequestError):
    """A request header breaks its rule; `param` names it."""

    code = "invalid_header"
    kind = Kind.MALFORMED

    @classmethod
    def of(cls, name: str, complaint: str, *, outcome: str = NOTHING_CREATED) -> "InvalidHeader":
        """Build the error from the header's name and the complaint that follows it."""
        return cls(f"{sentence(f'{name} {complaint}')} {outcome}", param=name, fields={name: [complaint]})


class InvalidResourceId(RequestError):
    """An id in the path has no form that this server gives out."""

    code = "invalid_resource_id"
    kind = Kind.MALFORMED


class Unauthenticated(RequestError):
    """No key, or one that this server does not know or has disabled."""

    code = "unauthenticated"
    kind = Kind.UNAUTHENTICATED


class InsufficientCredits(RequestError):
    """The balance does not cover the reservation."""

    code = "insufficient_credits"
    kind = Kind.PAYMENT


class Forbidden(RequestError):
    """The key is good, but not for this."""

    code = "forbidden"
    kind = Kind.FORBIDDEN


class NotFound(RequestError):
    """No such thing in the caller's account."""

    code = "not_found"
    kind = Kind.NOT_FOUND


class ModelNotFound(RequestError):
    """The request names a model that this server does not offer."""

    code = "model_not_found"
    kind = Kind.NOT_FOUND


class MethodNotAllowed(RequestError):
    """The path exists, but not with this method."""

    code = "method_not_allowed"
    kind = Kind.METHOD


class RequestConflict(RequestError):
    """The idempotency key was used before with another input, or the state forbids the change."""

    code = "request_conflict"
    kind = Kind.CONFLICT


class TaskFinished(RequestError):
    """The task has ended, so it can no longer be changed."""

    code = "task_finished"
    kind = Kind.CONFLICT


class SourceNotReady(RequestError):
    """A source names an upload that has not been confirmed yet."""

    code = "source_task_not_ready"
    kind = Kind.CONFLICT


class LinkExpired(RequestError):
    """A signed link is past its time; ask the API for a fresh one."""

    code = "link_expired"
    kind = Kind.GONE


class BodyTooLarge(RequestError):
    """The body is larger than this endpoint takes."""

    code = "body_too_large"
    kind = Kind.TOO_LARGE


class RateLimited(RequestError):
    """The key sent more requests than its bucket holds; `retry_after_seconds` says when to return."""

    code = "rate_limited"
    kind = Kind.RATE_LIMITED


class Unavailable(RequestError):
    """The server cannot take work at this moment; nothing was accepted."""

    code = "unavailable"
    kind = Kind.UNAVAILABLE


class StillRunning(RequestError):
    """A call that waits for its task waited as long as it may; the task goes on and is found by its id."""

    code = "still_running"
    kind = Kind.TIMEOUT


class ChatRefused(RequestError):
    """The chat upstream refuses this server's own key or credit: the operator must mend it, not the caller."""

    code = "chat_refused"
    kind = Kind.UPSTREAM


class ChatUnavailable(RequestError):
    """The chat upstream could not be reached, failed, or broke its answer off."""

    code = "chat_unavailable"
    kind = Kind.UNAVAILABLE


class SourceError(MuralistError):
    """A source picture cannot be used: the task fails and its price is released."""

    code = "source_failed"
    kind = Kind.INVALID


class SourceForbidden(SourceError):
    """The address is private, loopback, link-local, metadata or otherwise out of bounds."""

    code = "source_forbidden"


class SourceUnreachable(SourceError):
    """The address did not answer with a picture in time."""

    code = "source_unreachable"


class SourceUnusable(SourceError):
    """The bytes are not a picture that we read, or it is too large."""

    code = "source_unusable"


class EngineError(MuralistError):
    """An engine did not paint."""

    code = "engine_failed"


class EngineRejected(EngineError):
    """The engine refused the request for good: its policy or our input."""

    code = "engine_rejected"


class EngineBusy(EngineError):
    """The engine has no room at this moment and accepted nothing."""

    code = "engine_busy"


class EngineUnavailable(EngineError):
    """The engine could not be reached and certainly accepted nothing."""

    code = "engine_unavailable"


class EngineOutcomeUnknown(EngineError):
    """The request may have been accepted: reconcile it, never send it again."""

    code = "outcome_unknown"


class EngineBroken(EngineError):
    """The engine failed while painting, or its reply could not be read."""

    code = "engine_broken"


class EngineNotConfigured(EngineError):
    """The engine lacks a key, a package or a setting."""

    code = "engine_not_configured"


class DeliveryError(MuralistError):
    """A callback could not be sent."""

    code = "delivery_failed"


class TargetForbidden(DeliveryError):
    """The callback address may not be called: private, loopback, link-local, metadata or malformed."""

    code = "target_forbidden"
    kind = Kind.INVALID


class StorageError(MuralistError):
    """The store refused a change."""

    code = "storage_failed"


class StaleTask(StorageError):
    """Somebody else changed the task first; read it again and decide again."""

    code = "stale_task"
    kind = Kind.CONFLICT


class NameTaken(StorageError):
    """The name is in use."""

    code = "name_taken"
    kind = Kind.CONFLICT


class NoSuchAccount(StorageError):
    """There is no account of that name."""

    code = "no_such_account"
    kind = Kind.NOT_FOUND


class LedgerError(MuralistError):
    """Entries that do not add up to zero."""

    code = "ledger_unbalanced"


class ConfigurationError(MuralistError):
    """Settings that cannot work; `faults` lists all of them at once."""

    code = "configuration"

    def __init__(self, faults: list[str]) -> None:
        super().__init__("Muralist cannot start:\n" + "\n".join(f"  - {fault}" for fault in faults))
        self.faults = faults
