"""The engine `runapi`: RunAPI, or another Muralist, which speaks the same wire.

Our task id goes along as Idempotency-Key, so a send whose answer was lost is made again with the same key and meets
the same work. Sources go up as temporary files first, which costs nothing. Sent again, they have other links, and the
upstream answers 409: then the work is the one that the answer names.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Refused, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle, Report
from muralist.engines.lines import find_line, line_of
from muralist.engines.pictures import EXTENSIONS, fit_sources, mime_type_of, nearest_ratio, read_picture
from muralist.engines.readings import read_cost, read_percent, read_seed
from muralist.engines.upstream import Clients, Retry, Upstream
from muralist.engines.verdicts import read_object
from muralist.errors import EngineBroken, EngineError, EngineRejected, EngineUnavailable
from muralist.kit.http import Reply
from muralist.kit.urls import parse_url

NAME = "runapi"
BASE_URL = "https://runapi.ai"
POLL_SECONDS = 2.0
CONFLICT = "request_conflict"
"""The code of a 409 that is about the idempotency key."""

MICRO_USD = 1_000_000
LARGEST_1K_PIXELS = 1_250_000
"""Sizes of up to about a megapixel are sold as 1k, larger ones as 2k."""

FLUX_2_RATIOS = ("1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3")
KONTEXT_RATIOS = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
_MODERATED = re.compile(
    r"\b(?:moderat\w+|nsfw|safety (?:checker|filter|system)|content polic(?:y|ies))\b", re.IGNORECASE
)
"""Words of a failure that comes without a code, as RunAPI's do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One model line on RunAPI's wire: its service, the inputs that it passes on, and how many sources it takes."""

    service: str
    sources: int
    ratios: tuple[str, ...] = FLUX_2_RATIOS
    resolution: bool = False
    one_source: bool = False
    options: tuple[str, ...] = ()


_KONTEXT = Line(
    service="flux_kontext",
    sources=1,
    ratios=KONTEXT_RATIOS,
    one_source=True,
    options=("enable_translation", "enable_prompt_expansion", "safety_tolerance", "watermark"),
)
LINES: Mapping[str, Line] = {
    "flux-2-pro": Line(service="flux_2", sources=8, resolution=True, options=("enable_safety_checker",)),
    "flux-2-flex": Line(service="flux_2", sources=8, resolution=True, options=("enable_safety_checker",)),
    "flux-2-max": Line(service="flux_2", sources=1),
    "flux-2-klein": Line(service="flux", sources=1, one_source=True),
    "flux-kontext-pro": _KONTEXT,
    "flux-kontext-max": _KONTEXT,
}
"""By the model line that a catalogue id begins with."""


class RunapiEngine:
    """Paints at RunAPI or at another Muralist.

    `extensions` says that upstream is a Muralist: it takes `seed` and `output_format` and can cancel. By default so
    unless the base URL is RunAPI's own.
    """

    name = NAME

    def __init__(
        self,
        *,
        key: str,
        clients: Clients,
        base_url: str = BASE_URL,
        extensions: bool | None = None,
        concurrency: int = 0,
        retry: Retry | None = None,
    ) -> None:
        self._upstream = Upstream(
            name=NAME, base_url=base_url, clients=clients, headers={"Authorization": f"Bearer {key}"}, retry=retry
        )
        self._extensions = not _is_runapi(base_url) if extensions is None else extensions
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=max(line.sources for line in LINES.values()),
            seed=self._extensions,
            cancel=self._extensions,
            idempotent=True,
            replayable=False,
            concurrency=concurrency,
            poll_seconds=POLL_SECONDS,
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether the wire has the model's line and it takes so many source pictures."""
        found = find_line(LINES, model_id)
        return found is not None and self.capabilities.cover(action, sources) and sources <= found[1].sources

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:  # noqa: ARG002 - polls tell it
        """Send the sources, then the order under its task id. Raises as the port says."""
        _, line = line_of(LINES, order.model, engine=NAME)
        sources = await fit_sources(order.sources)
        links = [await self._send_source(number, source) for number, source in enumerate(sources, start=1)]
        path = f"/api/v1/{line.service}/{order.action.value}"
        reply = await self._upstream.post_once(
            path, json=self._body(order, line, links), headers={"Idempotency-Key": order.task_id}
        )
        remote_id = self._accepted_id(reply)
        return Handle(
            engine=NAME,
            remote_id=remote_id,
            data={"path": f"{path}/{quote(remote_id, safe='')}", "seed": str(order.seed)},
        )

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Read the upstream's task. Raises as the port says."""
        status, data = await self._upstream.get_object(handle.data["path"])
        if status >= 400:
            words = self._upstream.verdicts.said(data)
            raise EngineBroken(f"{NAME} answers HTTP {status} when asked for its task {handle.remote_id}{words}.")
        match data.get("status"):
            case "completed":
                return await self._collect(handle, data)
            case "failed":
                return self._failure(data)
            case str():
                return Running(progress=read_percent(data.get("progress")))
        raise EngineUnavailable(f"{NAME} answered without a status; it is asked again.")

    async def cancel(self, handle: Handle) -> bool:
        """Cancel the upstream's task, where upstream is a Muralist."""
        if not self._extensions:
            return False
        reply = await self._upstream.repeat("POST", f"/api/v1/tasks/{quote(handle.remote_id, safe='')}/cancel")
        return reply.status < 300

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names them
        """Not needed: submitting again finds the work by its idempotency key."""
        return None

    async def check(self) -> Health:
        """Ask for the balance; `credits` are cents."""
        try:
            status, data = await self._upstream.get_object("/api/v1/me/balance")
        except EngineError as error:
            return Health(ok=False, message=error.message)
        cents = data.get("balance_cents")
        if status != 200 or not isinstance(cents, int | float):
            return Health(ok=False, message=f"{NAME} answers HTTP {status} when asked for the balance; check its URL.")
        if data.get("unlimited") is True:
            return Health(ok=True, message=f"{NAME} answers, and the account there is unlimited.", credits=float(cents))
        if cents <= 0:
            return Health(ok=False, message=f"{NAME} answers, but the account there is empty.", credits=float(cents))
        return Health(ok=True, message=f"{NAME} answers; ${cents / 100:.2f} are left there.", credits=float(cents))

    async def _send_source(self, number: int, source: bytes) -> str:
        """Make a temporary file of a source; its link holds for an hour. Twice does no harm."""
        name = f"source-{number}.{EXTENSIONS.get(mime_type_of(source), 'bin')}"
        reply = await self._upstream.repeat(
            "POST", "/api/v1/files", json={"source": {"type": "base64", "data": source}, "file_name": name}
        )
        url = (read_object(reply.body) or {}).get("url")
        if reply.status >= 400:
            raise EngineRejected(
                f"{NAME} refused source {number}: HTTP {reply.status}{self._upstream.verdicts.said(reply.body)}."
            )
        if not isinstance(url, str):
            raise EngineUnavailable(f"{NAME} took source {number} and named no link to it; nothing was ordered.")
        return url

    def _body(self, order: Order, line: Line, links: list[str]) -> dict[str, object]:
        body: dict[str, object] = {
            "model": order.model,
            "prompt": order.prompt,
            "aspect_ratio": nearest_ratio(order.width, order.height, line.ratios),
        }
        if line.resolution:
            body["output_resolution"] = "1k" if order.width * order.height <= LARGEST_1K_PIXELS else "2k"
        if links and line.one_source:
            body["source_image_url"] = links[0]
        elif links:
            body["source_image_urls"] = links
        body |= {name: order.options[name] for name in line.options if name in order.options}
        if self._extensions:
            body |= {"seed": order.seed, "output_format": order.output_format}
        elif line is _KONTEXT:
            body["output_format"] = "png" if order.output_format == "png" else "jpeg"
        return body

    def _accepted_id(self, reply: Reply) -> str:
        """The id of the task that a create made, or found under our key."""
        data = read_object(reply.body) or {}
        error = data.get("error")
        error = error if isinstance(error, dict) else {}
        if reply.status == 409 and error.get("code", CONFLICT) == CONFLICT:
            details = error.get("details")
            named = details.get("id") if isinstance(details, dict) else None
            remote_id = reply.headers.get("x-runapi-task-id") or named
            problem = "it has work under this idempotency key already and does not say which"
        elif reply.status >= 400:
            raise self._upstream.verdicts.rejected(reply)
        else:
            remote_id, problem = data.get("id") or data.get("task_id"), "its answer names no id"
        if not isinstance(remote_id, str) or not remote_id:
            raise self._upstream.verdicts.unknown(problem)
        return remote_id

    async def _collect(self, handle: Handle, data: Mapping[str, Any]) -> Painted:
        listed = data.get("images")
        images = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
        links = [each["url"] for each in images if isinstance(each.get("url"), str)]
        if not links:
            raise EngineBroken(f"{NAME} says that task {handle.remote_id} is completed and names no picture.")
        pictures = [read_picture(await self._upstream.fetch_picture(link), engine=NAME) for link in links]
        seed = read_seed(images[0].get("seed"))
        if seed is None and self._extensions:
            seed = int(handle.data["seed"])
        usage = data.get("usage")
        cost = usage.get("cost") if isinstance(usage, dict) else None
        return Painted(
            pictures=tuple(pictures),
            seed=seed,
            report=_report(data),
            upstream_cost=read_cost(cost, MICRO_USD),
        )

    def _failure(self, data: Mapping[str, Any]) -> Refused:
        """The end of a failed task, which costs nothing upstream either."""
        verdicts, code = self._upstream.verdicts, data.get("error_code")
        said = verdicts.said(data)
        if code == "request_moderated":
            return verdicts.request_moderated(said)
        if code == "content_moderated" or (code is None and _MODERATED.search(said)):
            return verdicts.content_moderated(said)
        return verdicts.failed(said)


def _is_runapi(base_url: str) -> bool:
    host = parse_url(base_url).host
    return host == "runapi.ai" or host.endswith(".runapi.ai")


def _report(data: Mapping[str, Any]) -> Report | None:
    """What the upstream's own preview painter says: a preview must not lose its label on the way."""
    preview = data.get("preview")
    if not isinstance(preview, dict):
        return Report() if data.get("engine") == "preview" else None
    understood, ignored = preview.get("understood"), preview.get("ignored")
    return Report(understood=_texts(understood), ignored=_texts(ignored))


def _texts(values: object) -> tuple[str, ...]:
    return tuple(each for each in values if isinstance(each, str)) if isinstance(values, list) else ()
