"""Builds the API: every operation on its path, the fast way in, and answers to unknown paths."""

from collections import defaultdict
from collections.abc import Iterator

from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from muralist.api.about import document, probes
from muralist.api.auth import Gate
from muralist.api.dispatch.endpoint import Endpoint, RequestIds
from muralist.api.dispatch.fastpath import FastPath
from muralist.api.errors import error_answer
from muralist.api.hooks import receiving as hooks
from muralist.api.http import send_answer
from muralist.api.limits import Buckets, parse_rate
from muralist.api.openai import chat, messages, responses
from muralist.api.openai import models as openai_models
from muralist.api.openai.images import routes as openai_images
from muralist.api.operation import Operation
from muralist.api.runapi import (
    account,
    create,
    deliveries,
    events,
    files,
    openai_files,
    pricing,
    prompts,
    served_files,
    tasks,
    uploads,
)
from muralist.api.services import Services
from muralist.core.catalogue.registry import Catalogue
from muralist.errors import NotFound


def build_app(services: Services) -> ASGIApp:
    """Join services and routes into an ASGI app.

    Raises:
        ConfigurationError: the rate limit cannot be read.
    """
    gate = Gate(services.accounts, services.ticks)
    buckets = Buckets(parse_rate(services.rate_limit))
    request_ids = RequestIds()
    by_path: dict[str, list[Operation]] = defaultdict(list)
    for operation in all_operations(services.catalogue, services.version):
        by_path[operation.path].append(operation)
    endpoints = [
        Endpoint(path, operations, services, gate, buckets, request_ids) for path, operations in by_path.items()
    ]
    by_precision = sorted(endpoints, key=lambda endpoint: endpoint.path.count("{"))
    routes = [Route(endpoint.path, endpoint) for endpoint in by_precision]
    router = Router(routes, redirect_slashes=False, default=_Nowhere(services, request_ids))
    return FastPath(endpoints, router)


def all_operations(catalogue: Catalogue, version: str) -> list[Operation]:
    """Every operation of the API, each once; the document of /openapi.json lists exactly these."""

    def main() -> Iterator[Operation]:
        yield from create.operations(catalogue)
        yield from tasks.operations(catalogue)
        yield from events.operations()
        yield from deliveries.operations()
        yield from account.operations()
        yield from pricing.operations()
        yield from openai_models.operations()
        yield from prompts.operations()
        yield from files.operations()
        yield from openai_files.operations()
        yield from uploads.operations()
        yield from openai_images.operations()
        yield from chat.operations()
        yield from responses.operations()
        yield from messages.operations()
        yield from served_files.operations()
        yield from hooks.operations()
        yield from probes.operations()

    return document.with_document(list(main()), catalogue, version)


class _Nowhere:
    """Answers requests to paths that do not exist; WebSockets are refused."""

    def __init__(self, services: Services, request_ids: RequestIds) -> None:
        self._request_ids = request_ids
        self._counts = services.metrics.route("other", "unknown")
        self._ticks = services.ticks

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
            return
        started = self._ticks()
        request_id = self._request_ids()
        error = NotFound(f"There is nothing at {scope['path'][:200]!r}. See /docs for every path of this server.")
        await send_answer(error_answer(error, request_id.decode()), [(b"x-request-id", request_id)], receive, send)
        self._counts.note(404, self._ticks() - started)
