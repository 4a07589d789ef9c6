"""Muralist's SDK: `Client` and `AsyncClient` for Muralist and any server of RunAPI's contract.

from muralist.sdk import Client

with Client() as client:
    task = client.text_to_image.run(model="flux-2-pro-text-to-image", prompt="a ceramic vase")
    task.save("vase.png")
"""

from . import webhooks
from ._async.client import AsyncClient
from ._sync.client import Client
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    InsufficientCreditsError,
    InvalidArgumentError,
    InvalidResponseError,
    MuralistError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    TaskFailedError,
    ValidationError,
    WaitTimeoutError,
    WebhookVerificationError,
)
from .results.account import AccountRecord, Balance, Me, UploadedFile
from .results.catalogue import Model, PriceQuote, PriceSchedule, PriceSchedules, Prompt, PromptPage
from .results.task import Image, Preview, Progress, Task, Usage
from .results.tracking import Delivery, DeliveryAttempt, TaskEvent, TaskPage

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AccountRecord",
    "AsyncClient",
    "AuthenticationError",
    "Balance",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "Delivery",
    "DeliveryAttempt",
    "Image",
    "InsufficientCreditsError",
    "InvalidArgumentError",
    "InvalidResponseError",
    "Me",
    "Model",
    "MuralistError",
    "NotFoundError",
    "PermissionDeniedError",
    "Preview",
    "PriceQuote",
    "PriceSchedule",
    "PriceSchedules",
    "Progress",
    "Prompt",
    "PromptPage",
    "RateLimitError",
    "ServerError",
    "ServiceUnavailableError",
    "Task",
    "TaskEvent",
    "TaskFailedError",
    "TaskPage",
    "UploadedFile",
    "Usage",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookVerificationError",
    "webhooks",
]
