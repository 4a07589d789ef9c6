"""The engine behind the port: one synchronous request a picture, held open until the picture comes.

There is no handle: if the connection breaks, the picture is lost. With a server that costs nothing (`replayable`) it
is simply painted again; with a paid one the outcome stays unknown.
"""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Picture, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle
from muralist.engines.forms import FormFile, encode_form
from muralist.engines.lines import find_line
from muralist.engines.openai_images.servers import DIALECTS, ServerKind, is_distilled, nearest_size
from muralist.engines.pictures import EXTENSIONS, decode_base64, fit_sources, mime_type_of, read_picture
from muralist.engines.readings import read_cost
from muralist.engines.upstream import Clients, Retry, Upstream
from muralist.engines.verdicts import read_object
from muralist.errors import EngineBroken, EngineError, EngineOutcomeUnknown, EngineUnavailable
from muralist.kit.http import Reply

NAME = "openai_images"
PAINT_SECONDS = 300.0
MAX_ANSWER_BYTES = 64 * 1024 * 1024
"""A 20 MB picture in base64, and room for servers that send more than one."""

DISTILLED_STEPS = 4
DISTILLED_GUIDANCE = 1.0
CONCURRENCY = 4
MICRO_USD = 1_000_000
_MODERATION_CODES = ("moderation_blocked", "content_policy_violation", "content_filter")


class OpenAIImagesEngine:
    """Paints on a server with OpenAI's image API. `base_url` includes its version, e.g. http://gpu:8000/v1.

    `models` maps model ids, or the lines that they begin with, to the names that the server has; without it the kind's
    usual names hold. `replayable` says that painting twice costs nothing, as on servers of one's own.
    """

    name = NAME

    def __init__(
        self,
        *,
        base_url: str,
        clients: Clients,
        kind: ServerKind = ServerKind.GENERIC,
        key: str | None = None,
        models: Mapping[str, str] | None = None,
        replayable: bool = False,
        concurrency: int = CONCURRENCY,
        paint_seconds: float = PAINT_SECONDS,
        retry: Retry | None = None,
    ) -> None:
        self._dialect = DIALECTS[kind]
        self._models = dict(models or self._dialect.models)
        self._seconds = paint_seconds
        self._free = replayable
        self._upstream = Upstream(
            name=NAME,
            base_url=base_url,
            clients=clients,
            headers={"Authorization": f"Bearer {key}"} if key else {},
            retry=retry,
        )
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=self._dialect.max_references,
            seed=self._dialect.seed,
            cancel=False,
            idempotent=False,
            replayable=self._free,
            concurrency=concurrency,
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether the server has the model under some name, and takes so many source pictures."""
        return self._served(model_id) is not None and self.capabilities.cover(action, sources)

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:  # noqa: ARG002 - nothing tells it
        """Ask for one picture and wait for it; cancelling closes the connection. Raises as the port says."""
        try:
            reply = await self._send(order)
            data = read_object(reply.body)
            if reply.status >= 400:
                if _is_moderated(data):
                    return self._upstream.verdicts.request_moderated(self._upstream.verdicts.said(reply.body))
                raise self._upstream.verdicts.rejected(reply)
            if data is None:
                raise self._upstream.verdicts.unknown("its answer is not a JSON object")
        except EngineOutcomeUnknown as error:
            if not self._free:
                raise
            raise EngineBroken(f"{NAME} gave no answer that could be read, and painting again is free.") from error
        picture = await self._read(data)
        return Painted(
            pictures=(picture,), seed=order.seed if self._dialect.seed else None, upstream_cost=self._cost(data)
        )

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Nothing is ever handed over, so there is nothing to poll."""
        raise EngineBroken(f"{NAME} knows no work under {handle.remote_id!r}.")

    async def cancel(self, handle: Handle) -> bool:  # noqa: ARG002 - the port names it
        """Nothing runs under a handle."""
        return False

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names them
        """Such servers list no works."""
        return None

    async def check(self) -> Health:
        """List the server's models and look for those that are mapped."""
        try:
            status, data = await self._upstream.get_object("/models")
        except EngineError as error:
            return Health(ok=False, message=error.message)
        listed = data.get("data")
        if status != 200 or not isinstance(listed, list):
            return Health(
                ok=False,
                message=f"{NAME} answers HTTP {status} at /models; its base URL should end in /v1 or the like.",
            )
        names = {each["id"] for each in listed if isinstance(each, dict) and isinstance(each.get("id"), str)}
        wanted = set(self._models.values())
        if not wanted:
            return Health(ok=False, message=f"{NAME} maps no model: name some of {', '.join(sorted(names)[:8])}.")
        if missing := wanted - names:
            return Health(
                ok=False,
                message=f"{NAME} does not serve {', '.join(sorted(missing))}; it has {', '.join(sorted(names)[:8])}.",
            )
        return Health(ok=True, message=f"{NAME} answers and serves {', '.join(sorted(wanted))}.")

    async def _send(self, order: Order) -> Reply:
        fields, sources = self._fields(order), await fit_sources(order.sources)
        if sources and self._dialect.references == "edits":
            files = [_file(number, source) for number, source in enumerate(sources, start=1)]
            body, content_type = encode_form({name: str(value) for name, value in fields.items()}, files)
            return await self._upstream.post_once(
                "/images/edits",
                body=body,
                content_type=content_type,
                timeout_seconds=self._seconds,
                max_bytes=MAX_ANSWER_BYTES,
            )
        if sources:
            fields["ref_images"] = [base64.b64encode(source).decode() for source in sources]
        return await self._upstream.post_once(
            "/images/generations", json=fields, timeout_seconds=self._seconds, max_bytes=MAX_ANSWER_BYTES
        )

    def _fields(self, order: Order) -> dict[str, Any]:
        served = self._served(order.model)
        if served is None:
            raise EngineBroken(f"{NAME} maps no model to {order.model!r}; take it out of that model's route.")
        dialect = self._dialect
        width, height = nearest_size(order.width, order.height, dialect.sizes)
        fields: dict[str, Any] = {"prompt": order.prompt, "model": served, "n": 1, "size": f"{width}x{height}"}
        if dialect.response_format:
            fields["response_format"] = "b64_json"
        if dialect.output_format:
            fields["output_format"] = order.output_format
        if dialect.seed:
            fields["seed"] = order.seed
        if dialect.moderation and order.options.get("enable_safety_checker") is False:
            fields["moderation"] = "low"
        if is_distilled(served):
            if dialect.steps is not None:
                fields[dialect.steps] = DISTILLED_STEPS
            if dialect.guidance:
                fields["guidance_scale"] = DISTILLED_GUIDANCE
        return fields

    async def _read(self, data: Mapping[str, Any]) -> Picture:
        """The first picture of an answer, as base64 or behind a link. Raises EngineBroken when there is none."""
        listed = data.get("data")
        first = listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else {}
        encoded, url = first.get("b64_json"), first.get("url")
        if isinstance(encoded, str) and encoded:
            return read_picture(decode_base64(encoded, engine=NAME), engine=NAME)
        if not isinstance(url, str) or not url:
            raise EngineBroken(f"{NAME} answered without a picture{self._upstream.verdicts.said(data)}.")
        try:
            content = await self._upstream.fetch_picture(urljoin(f"{self._upstream.base_url}/", url))
        except EngineUnavailable as error:
            # The picture was painted: "unavailable" would have it ordered once more.
            raise EngineBroken(f"{NAME} painted, but the picture is lost: {error.message}") from error
        return read_picture(content, engine=NAME)

    def _cost(self, data: Mapping[str, Any]) -> int | None:
        """Micro-USD: what the answer says under usage.cost (OpenRouter, LiteLLM); nothing on a server of one's own."""
        usage = data.get("usage")
        cost = usage.get("cost") if isinstance(usage, dict) else None
        told = read_cost(cost, MICRO_USD)
        return 0 if told is None and self._free else told

    def _served(self, model_id: str) -> str | None:
        """The server's name of a model: that of the longest mapped id or line which the model id begins with."""
        found = find_line(self._models, model_id)
        return None if found is None else found[1]


def _file(number: int, source: bytes) -> FormFile:
    mime_type = mime_type_of(source)
    extension = EXTENSIONS.get(mime_type, "bin")
    return FormFile(field="image[]", name=f"source-{number}.{extension}", mime_type=mime_type, data=source)


def _is_moderated(data: Mapping[str, Any] | None) -> bool:
    error = (data or {}).get("error")
    code = error.get("code") if isinstance(error, dict) else None
    return code in _MODERATION_CODES
