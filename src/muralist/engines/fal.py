"""The engine `fal`: fal's queue API (https://docs.fal.ai, model APIs, queue).

A submit answers with three URLs, which are used as they come: those of sub-paths are not what one would build. A work
that is COMPLETED may have failed; only the result tells. fal's own client sends a submit again after errors, which can
be paid twice; this one never does. The queue takes everything, so there is no 429 for works that wait.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote

import structlog

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Refused, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle
from muralist.engines.hooks.gates import FalHooks
from muralist.engines.lines import find_line, line_of
from muralist.engines.pictures import data_url, decode_base64, fit_sources, nearest_ratio, read_picture
from muralist.engines.readings import read_cost, read_seed
from muralist.engines.upstream import Clients, Retry, Upstream, is_client_error
from muralist.engines.verdicts import read_object
from muralist.errors import EngineBroken, EngineError, EngineUnavailable
from muralist.kit.http import Reply

log = structlog.get_logger()

NAME = "fal"
BASE_URL = "https://queue.fal.run"
POLL_SECONDS = 1.0
BILLED = "x-fal-billable-units"
KEEP_SECONDS = 3_600
"""How long fal is asked to keep its copy of the picture: we make our own at once."""

FLEX = {"num_inference_steps": 50, "guidance_scale": 5.0}
"""Black Forest Labs' own defaults; fal's are 28 and 3.5, which would be another picture for the same price."""

KONTEXT_RATIOS = ("21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21")
_POLICY = "content_policy_violation"
_NOBODY = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One model line at fal: its endpoints without, with one and with several sources, and what they take.

    `tolerance` is the most permissive `safety_tolerance`, 0 where there is none.
    """

    text: str
    edit: str
    several: str = ""
    sources: int = 8
    tolerance: int = 5
    by_ratio: bool = False
    formats: tuple[str, ...] = ("jpeg", "png")
    pinned: Mapping[str, float] = field(default_factory=dict)


def _kontext(path: str) -> Line:
    return Line(text=f"{path}/text-to-image", edit=path, several=f"{path}/multi", sources=4, tolerance=6, by_ratio=True)


LINES: Mapping[str, Line] = {
    "flux-2-pro": Line(text="fal-ai/flux-2-pro", edit="fal-ai/flux-2-pro/edit"),
    "flux-2-max": Line(text="fal-ai/flux-2-max", edit="fal-ai/flux-2-max/edit"),
    "flux-2-flex": Line(text="fal-ai/flux-2-flex", edit="fal-ai/flux-2-flex/edit", pinned=FLEX),
    "flux-2-klein": Line(
        text="fal-ai/flux-2/klein/4b",
        edit="fal-ai/flux-2/klein/4b/edit",
        sources=4,
        tolerance=0,
        formats=("jpeg", "png", "webp"),
        pinned={"num_inference_steps": 4},
    ),
    "flux-kontext-pro": _kontext("fal-ai/flux-pro/kontext"),
    "flux-kontext-max": _kontext("fal-ai/flux-pro/kontext/max"),
}
"""By the model line that a catalogue id begins with."""


class FalEngine:
    """Paints at fal. `unit_prices` is what one billable unit costs in micro-USD, by model line; else nobody tells."""

    name = NAME

    def __init__(
        self,
        *,
        key: str,
        clients: Clients,
        base_url: str = BASE_URL,
        concurrency: int = 0,
        unit_prices: Mapping[str, int] | None = None,
        poll_seconds: float = POLL_SECONDS,
        hooks: FalHooks | None = None,
        retry: Retry | None = None,
    ) -> None:
        self._hooks = hooks
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=max(line.sources for line in LINES.values()),
            seed=True,
            cancel=True,
            idempotent=False,
            replayable=False,
            concurrency=concurrency,
            poll_seconds=poll_seconds,
        )
        self._unit_prices = dict(unit_prices or {})
        self._upstream = Upstream(
            name=NAME,
            base_url=base_url,
            clients=clients,
            headers={"Authorization": f"Key {key}"},
            trusted=is_fal_host,
            retry=retry,
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether fal has the model's line and it takes so many source pictures."""
        found = find_line(LINES, model_id)
        return found is not None and self.capabilities.cover(action, sources) and sources <= found[1].sources

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:  # noqa: ARG002 - polls tell it
        """Put the order into the queue once; the handle keeps fal's own URLs. Raises as the port says."""
        name, line = line_of(LINES, order.model, engine=NAME)
        endpoint = _endpoint(line, len(order.sources))
        hook = "" if self._hooks is None else f"?fal_webhook={quote(self._hooks.url(order.task_id), safe='')}"
        reply = await self._upstream.post_once(
            f"/{endpoint}{hook}",
            json=_body(order, line, [data_url(source) for source in await fit_sources(order.sources)]),
            headers={
                "X-Fal-Object-Lifecycle-Preference": f'{{"expiration_duration_seconds": {KEEP_SECONDS}}}',
            },
        )
        if reply.status >= 400:
            return self._verdict(reply)
        data = self._upstream.parse_submitted(reply)
        remote_id = data.get("request_id")
        if not isinstance(remote_id, str) or not remote_id:
            raise self._upstream.verdicts.unknown("its answer names no request_id")
        # Without usable URLs the work still runs and is paid, so they are built as fal's documents describe them.
        known = f"{self._upstream.base_url}/{'/'.join(endpoint.split('/')[:2])}/requests/{quote(remote_id, safe='')}"
        return Handle(
            engine=NAME,
            remote_id=remote_id,
            data={
                "status_url": self._own(data.get("status_url"), f"{known}/status"),
                "response_url": self._own(data.get("response_url"), known),
                "cancel_url": self._own(data.get("cancel_url"), f"{known}/cancel"),
                "seed": str(order.seed),
                "line": name,
            },
        )

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Look at the queue, and read the result once it is there. Raises as the port says."""
        status, data = await self._upstream.get_object(handle.data["status_url"])
        if status >= 400:
            words = self._upstream.verdicts.said(data)
            raise EngineBroken(f"{NAME} answers HTTP {status} when asked for its work {handle.remote_id}{words}.")
        match data.get("status"):
            case "COMPLETED":
                return await self._collect(handle)
            case str():
                return Running()
        raise EngineUnavailable(f"{NAME} answered without a status; it is asked again.")

    async def cancel(self, handle: Handle) -> bool:
        """Ask fal to stop; False when the work is over already."""
        reply = await self._upstream.repeat("PUT", handle.data["cancel_url"])
        return reply.status == 202

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names them
        """The queue lists no works, so a lost send cannot be looked up."""
        return None

    async def check(self) -> Health:
        """Ask for a work that cannot be there: with a good key fal answers that it knows none."""
        try:
            reply = await self._upstream.get(f"/{LINES['flux-2-pro'].text}/requests/{_NOBODY}/status")
        except EngineError as error:
            return Health(ok=False, message=error.message)
        if reply.status < 300 or reply.status in (400, 404, 422):
            return Health(ok=True, message=f"{NAME} answers and takes the key; it does not tell the credit left.")
        return Health(ok=False, message=f"{NAME} answers HTTP {reply.status} to a look-up; check its base URL.")

    async def _collect(self, handle: Handle) -> Outcome:
        reply = await self._upstream.repeat("GET", handle.data["response_url"], is_verdict=_is_verdict)
        if reply.status >= 400:
            return self._verdict(reply)
        data = read_object(reply.body)
        if data is None:
            raise EngineUnavailable(f"The result of {NAME} is not a JSON object; it is asked again.")
        flags = data.get("has_nsfw_concepts")
        if isinstance(flags, list) and any(flag is True for flag in flags):
            # fal paints such a picture black and answers 200.
            return self._upstream.verdicts.content_moderated()
        images = data.get("images")
        urls = [each["url"] for each in images or [] if isinstance(each, dict) and isinstance(each.get("url"), str)]
        if not urls:
            raise EngineBroken(f"{NAME} says that work {handle.remote_id} is completed and names no picture.")
        return Painted(
            pictures=tuple([read_picture(await self._read(url), engine=NAME) for url in urls]),
            seed=read_seed(data.get("seed")) or int(handle.data["seed"]),
            upstream_cost=self._cost(handle, reply),
        )

    async def _read(self, url: str) -> bytes:
        return decode_base64(url, engine=NAME) if url.startswith("data:") else await self._upstream.fetch_picture(url)

    def _cost(self, handle: Handle, reply: Reply) -> int | None:
        """Micro-USD, where the answer says how many units were billed and the operator what one costs."""
        try:
            units = float(reply.headers[BILLED])
        except (KeyError, ValueError):
            return None
        log.info("fal billed", action="fal.billed", remote_id=handle.remote_id, units=units)
        price = self._unit_prices.get(handle.data["line"])
        return None if price is None else read_cost(units, price)

    def _verdict(self, reply: Reply) -> Refused:
        """A 4xx or 5xx that says what became of the work: moderated, refused as it was asked, or failed."""
        verdicts = self._upstream.verdicts
        details = (read_object(reply.body) or {}).get("detail")
        words = verdicts.said(reply.body)
        for detail in details if isinstance(details, list) else []:
            if isinstance(detail, dict) and detail.get("type") == _POLICY:
                asked = isinstance(place := detail.get("loc"), list) and len(place) > 1
                return verdicts.request_moderated(words) if asked else verdicts.content_moderated(words)
        if reply.status < 500:
            raise verdicts.rejected(reply)
        return verdicts.failed(words)

    def _own(self, url: object, built: str) -> str:
        return url if isinstance(url, str) and self._upstream.is_trusted(url) else built


def is_fal_host(host: str) -> bool:
    """Hosts that may see the key, besides the configured one; pictures lie on fal.media."""
    return host in ("fal.run", "fal.ai") or host.endswith((".fal.run", ".fal.ai"))


def _is_verdict(reply: Reply) -> bool:
    """Whether the error of a result is about the work, which stays so, and not about the way to it, which may pass."""
    return (
        is_client_error(reply)
        or "x-fal-error-type" in reply.headers
        or isinstance((read_object(reply.body) or {}).get("detail"), list)
    )


def _endpoint(line: Line, sources: int) -> str:
    if sources == 0:
        return line.text
    return line.several if line.several and sources > 1 else line.edit


def _body(order: Order, line: Line, sources: list[str]) -> dict[str, object]:
    """The model's input; `sources` are data URLs."""
    body: dict[str, object] = {
        "prompt": order.prompt,
        "seed": order.seed,
        "output_format": order.output_format if order.output_format in line.formats else "png",
        **line.pinned,
    }
    if line.by_ratio:
        body["aspect_ratio"] = nearest_ratio(order.width, order.height, KONTEXT_RATIOS)
    else:
        body["image_size"] = {"width": order.width, "height": order.height}
    checked = order.options.get("enable_safety_checker")
    if line.tolerance:
        body["safety_tolerance"] = _tolerance(order, line)
    if isinstance(checked, bool) and not line.by_ratio:
        body["enable_safety_checker"] = checked
    if sources and line.several and len(sources) == 1:
        body["image_url"] = sources[0]
    elif sources:
        body["image_urls"] = sources
    return body


def _tolerance(order: Order, line: Line) -> str:
    """fal's scale starts at 1 and is written as text."""
    asked = order.options.get("safety_tolerance")
    if isinstance(asked, int) and not isinstance(asked, bool):
        return str(min(max(asked, 1), line.tolerance))
    return str(line.tolerance) if order.options.get("enable_safety_checker") is False else "2"
