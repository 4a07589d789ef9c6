"""Every error that the SDK raises on purpose.

MuralistError
|-- ConfigurationError          a base URL, key or config file that cannot work
|-- InvalidArgumentError        an argument refused before anything was sent (also a ValueError)
|-- InvalidResponseError        a 2xx answer that does not follow the contract
|-- APIConnectionError          no answer: refused, reset, DNS, TLS
|   `-- APITimeoutError         no answer in time
|-- APIStatusError              an answer of 300 or more
|   |-- AuthenticationError         401
|   |-- InsufficientCreditsError    402
|   |-- PermissionDeniedError       403
|   |-- NotFoundError               404
|   |-- ConflictError               409
|   |-- ValidationError             400, 422
|   |-- RateLimitError              429 (`retry_after`)
|   `-- ServerError                 500 and above
|       `-- ServiceUnavailableError     503
|-- TaskFailedError             the task ended as `failed`; it was not charged
|-- WaitTimeoutError            the task still runs; ask for it again by its id
`-- WebhookVerificationError    a callback whose signature or time does not hold

Any of them may carry `task_id` (a task exists, so nothing is lost) and `idempotency_key` (repeat the
create with it to get the same task without paying twice).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .results.task import Task


class MuralistError(Exception):
    """Root of the tree: `message` for people, `code` for programs."""

    code: str | None = None
    task_id: str | None = None
    idempotency_key: str | None = None

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message


class ConfigurationError(MuralistError):
    """The base URL, the key or the config file cannot work."""

    code = "configuration"


class InvalidArgumentError(MuralistError, ValueError):
    """An argument was refused before anything was sent."""

    code = "invalid_argument"


class InvalidResponseError(MuralistError):
    """The server answered 2xx with something that the contract does not know."""

    code = "invalid_response"

    def __init__(self, message: str = "", *, body: Any = None) -> None:
        super().__init__(message)
        self.body = body


class APIConnectionError(MuralistError):
    """The server gave no answer. `sent` says whether it may have received the request all the same."""

    code = "connection"
    sent: bool = True


class APITimeoutError(APIConnectionError):
    """The server gave no answer within `timeout` seconds."""

    code = "timeout"


class APIStatusError(MuralistError):
    """The server refused the request.

    `errors` maps a field to its complaints, `body` is the parsed answer, `request_id` is what the
    operator of the server looks up, `retry_after` is in seconds.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        code: str | None = None,
        request_id: str | None = None,
        task_id: str | None = None,
        body: Any = None,
        errors: Mapping[str, list[str]] | None = None,
        param: str | None = None,
        details: Any = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.code = code
        self.request_id = request_id
        self.task_id = task_id
        self.body = body
        self.errors = dict(errors) if errors else {}
        self.param = param
        self.details = details
        self.retry_after = retry_after

    def __str__(self) -> str:
        return f"Request {self.request_id}: {self.message}" if self.request_id else self.message


class AuthenticationError(APIStatusError):
    """401: no key, or one that the server does not know; `key_sent` says which."""

    key_sent: bool = True


class InsufficientCreditsError(APIStatusError):
    """402: the balance does not cover the price."""


class PermissionDeniedError(APIStatusError):
    """403: the key is good, but not for this."""


class NotFoundError(APIStatusError):
    """404: no such thing in this account."""


class ConflictError(APIStatusError):
    """409: the state of the thing, or another request with the same idempotency key, forbids it."""


class ValidationError(APIStatusError):
    """400 or 422: the request breaks a rule; `errors` and `param` name the fields."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` says how many seconds to wait."""


class ServerError(APIStatusError):
    """500 and above: the fault is the server's."""


class ServiceUnavailableError(ServerError):
    """503: the server takes no work at this moment."""


class TaskFailedError(MuralistError):
    """The task ended as `failed` and was not charged; `task` is its last state."""

    def __init__(self, message: str = "", *, code: str | None = None, task: "Task | None" = None) -> None:
        super().__init__(message)
        self.code = code
        self.task = task
        self.task_id = task.id if task else None


class WaitTimeoutError(MuralistError):
    """The wait ended before the task did. The task goes on: `client.tasks.wait(task_id)` resumes."""

    code = "wait_timeout"

    def __init__(self, message: str = "", *, task_id: str | None = None, status: str | None = None) -> None:
        super().__init__(message)
        self.task_id = task_id
        self.status = status


class WebhookVerificationError(MuralistError):
    """The callback is not signed with this secret, or is too old."""

    code = "webhook_verification"
