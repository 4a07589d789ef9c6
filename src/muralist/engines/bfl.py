"""The engine `bfl`: Black Forest Labs' own API (https://docs.bfl.ml; the OpenAPI at https://api.bfl.ai/openapi.json).

A submit answers with a polling URL of the region that took the work; asking any other host for it gives 404. There is
no idempotency key, no list of works and no cancel, so a lost answer stays unknown. Pictures live for ten minutes.
By the OpenAPI a submit that names a webhook is answered without a polling URL; then the base URL's own is polled.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle
from muralist.engines.hooks.gates import BflHooks
from muralist.engines.lines import find_line, line_of
from muralist.engines.pictures import fit_sources, nearest_ratio, read_picture
from muralist.engines.readings import read_cost, read_percent, read_seed
from muralist.engines.upstream import Clients, Retry, Upstream
from muralist.errors import EngineBroken, EngineError, EngineUnavailable

NAME = "bfl"
BASE_URL = "https://api.bfl.ai"
CONCURRENCY = 24
"""Active works of one organisation; more are answered with 429."""

POLL_SECONDS = 0.75
MICRO_USD_PER_CREDIT = 10_000
DEFAULT_TOLERANCE = 2
LEAST_STRICT = 5
"""`safety_tolerance` of a request that switched the safety checker off; what FLUX.2 allows at most."""

FLEX_STEPS = 50
FLEX_GUIDANCE = 5.0
NOT_FOUND_TRIES = 4
"""How often a "Task not found" is asked again: work that was just submitted may not be known everywhere yet."""

KONTEXT_RATIOS = ("1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One model line at BFL: its path, how many source pictures it takes, and its most permissive moderation."""

    path: str
    sources: int
    tolerance: int = 5
    by_ratio: bool = False
    pinned: Mapping[str, float] | None = None


LINES: Mapping[str, Line] = {
    "flux-2-pro": Line(path="flux-2-pro", sources=8),
    "flux-2-max": Line(path="flux-2-max", sources=8),
    "flux-2-flex": Line(path="flux-2-flex", sources=8, pinned={"steps": FLEX_STEPS, "guidance": FLEX_GUIDANCE}),
    "flux-2-klein": Line(path="flux-2-klein-4b", sources=4),
    "flux-kontext-pro": Line(path="flux-kontext-pro", sources=4, tolerance=6, by_ratio=True),
    "flux-kontext-max": Line(path="flux-kontext-max", sources=4, tolerance=6, by_ratio=True),
}
"""By the model line that a catalogue id begins with."""


class BflEngine:
    """Paints at Black Forest Labs. `paths` replaces a line's path, e.g. {"flux-2-klein": "flux-2-klein-9b"}."""

    name = NAME

    def __init__(
        self,
        *,
        key: str,
        clients: Clients,
        base_url: str = BASE_URL,
        paths: Mapping[str, str] | None = None,
        concurrency: int = CONCURRENCY,
        poll_seconds: float = POLL_SECONDS,
        hooks: BflHooks | None = None,
        retry: Retry | None = None,
    ) -> None:
        self._hooks = hooks
        self._paths = dict(paths or {})
        self._retry = retry or Retry(first_seconds=0.5)
        self._upstream = Upstream(
            name=NAME,
            base_url=base_url,
            clients=clients,
            headers={"x-key": key},
            trusted=is_bfl_host,
            retry=self._retry,
        )
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=max(line.sources for line in LINES.values()),
            seed=True,
            cancel=False,
            idempotent=False,
            replayable=False,
            concurrency=concurrency,
            poll_seconds=poll_seconds,
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether BFL has the model's line and it takes so many source pictures."""
        line = find_line(LINES, model_id)
        return line is not None and self.capabilities.cover(action, sources) and sources <= line[1].sources

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:  # noqa: ARG002 - polls tell it
        """Send the order once; the handle keeps the region's polling URL. Raises as the port says."""
        name, line = line_of(LINES, order.model, engine=NAME)
        path = f"/v1/{quote(self._paths.get(name, line.path))}"
        body = _body(order, line, await fit_sources(order.sources))
        if self._hooks is not None:
            body |= self._hooks.fields(order.task_id)
        reply = await self._upstream.post_once(path, json=body)
        if reply.status >= 400:
            raise self._upstream.verdicts.rejected(reply)
        data = self._upstream.parse_submitted(reply)
        remote_id, polling_url = data.get("id"), data.get("polling_url")
        if not isinstance(remote_id, str) or not remote_id:
            raise self._upstream.verdicts.unknown("its answer names no id")
        if not isinstance(polling_url, str) or not self._upstream.is_trusted(polling_url):
            # The work runs and is paid; our own host is the one other place that may know it.
            polling_url = f"{self._upstream.base_url}/v1/get_result?id={quote(remote_id, safe='')}"
        kept = {"polling_url": polling_url, "seed": str(order.seed)}
        if (announced := read_cost(data.get("cost"), MICRO_USD_PER_CREDIT)) is not None:
            kept["announced"] = str(announced)
        return Handle(engine=NAME, remote_id=remote_id, data=kept)

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Ask the region that took the work; words that are not known yet mean that it runs. Raises as the port says.

        A poll may be answered with HTTP 422 and the work in its body.
        """
        status, data = await self._look(handle)
        words = self._upstream.verdicts.said(_reasons(data))
        match status:
            case "Ready":
                return await self._collect(handle, data)
            case "Request Moderated":
                return self._upstream.verdicts.request_moderated(words)
            case "Content Moderated":
                return self._upstream.verdicts.content_moderated(words)
            case "Error" | "Failed":
                return self._upstream.verdicts.failed(words)
            case "Task not found":
                raise EngineBroken(f"{NAME} no longer knows the work {handle.remote_id}; its result is lost.")
        return Running(progress=read_percent(data.get("progress")))

    async def cancel(self, handle: Handle) -> bool:  # noqa: ARG002 - the port names it
        """BFL has no cancel: work that was accepted is painted and paid."""
        return False

    async def find(self, order: Order, *, since: datetime) -> Handle | None:  # noqa: ARG002 - the port names them
        """BFL lists no works, so a lost send cannot be looked up."""
        return None

    async def check(self) -> Health:
        """Ask for the credits that are left."""
        try:
            status, data = await self._upstream.get_object("/v1/credits")
        except EngineError as error:
            return Health(ok=False, message=error.message)
        left = data.get("credits")
        if status != 200 or not isinstance(left, int | float):
            return Health(ok=False, message=f"{NAME} answers HTTP {status} when asked for credits; check its base URL.")
        if left <= 0:
            return Health(ok=False, message=f"{NAME} has no credits left; add some at dashboard.bfl.ai.", credits=left)
        return Health(ok=True, message=f"{NAME} answers and has {left:g} credits left.", credits=float(left))

    async def _look(self, handle: Handle) -> tuple[str, dict[str, Any]]:
        """The status word and the body; "Task not found" only after it was asked again a few times."""
        pause = self._retry.first_seconds
        for _ in range(NOT_FOUND_TRIES):
            code, data = await self._upstream.get_object(handle.data["polling_url"])
            status = data.get("status")
            if code == 404:
                status = "Task not found"
            if not isinstance(status, str):
                words = self._upstream.verdicts.said(data)
                if code >= 400:
                    raise EngineBroken(f"{NAME} answers HTTP {code} when asked for its work{words}.")
                raise EngineUnavailable(f"{NAME} answered without a status{words}; it is asked again.")
            if status != "Task not found":
                return status, data
            await asyncio.sleep(pause)
            pause *= 2
        return "Task not found", {}

    async def _collect(self, handle: Handle, data: dict[str, Any]) -> Painted:
        result = data.get("result")
        sample = result.get("sample") if isinstance(result, dict) else None
        if not isinstance(result, dict) or not isinstance(sample, str):
            raise EngineBroken(f"{NAME} says that work {handle.remote_id} is ready and names no picture.")
        picture = read_picture(await self._upstream.fetch_picture(sample), engine=NAME)
        seed = read_seed(result.get("seed"))
        return Painted(
            pictures=(picture,),
            seed=int(handle.data["seed"]) if seed is None else seed,
            upstream_cost=_settled(data, handle),
        )


def is_bfl_host(host: str) -> bool:
    """Hosts that may see the key, besides the configured one: regions are hosts below bfl.ai."""
    return host == "bfl.ai" or (host.endswith(".bfl.ai") and not host.startswith("delivery"))


def _body(order: Order, line: Line, sources: Sequence[bytes]) -> dict[str, object]:
    """The request; source pictures go as base64, which their bytes become when it is written as JSON."""
    body: dict[str, object] = {
        "prompt": order.prompt,
        "seed": order.seed,
        "output_format": order.output_format,
        "safety_tolerance": _tolerance(order, line),
        **(line.pinned or {}),
    }
    if line.by_ratio:
        body["aspect_ratio"] = nearest_ratio(order.width, order.height, KONTEXT_RATIOS)
        body["prompt_upsampling"] = order.options.get("enable_prompt_expansion") is True
    else:
        body["width"], body["height"] = order.width, order.height
    for number, source in enumerate(sources, start=1):
        body["input_image" if number == 1 else f"input_image_{number}"] = source
    return body


def _tolerance(order: Order, line: Line) -> int:
    """0 (strict) to the line's limit: as the request says, or by whether it switched the safety checker off."""
    asked = order.options.get("safety_tolerance")
    if isinstance(asked, int) and not isinstance(asked, bool):
        return min(max(asked, 0), line.tolerance)
    off = order.options.get("enable_safety_checker") is False
    return min(LEAST_STRICT, line.tolerance) if off else DEFAULT_TOLERANCE


def _reasons(data: Mapping[str, Any]) -> dict[str, Any]:
    """What the body says of why there is no picture, as an error body."""
    details, result = data.get("details"), data.get("result")
    if isinstance(details, dict) and details:
        return {"detail": [f"{name}: {_joined(value)}" for name, value in details.items()]}
    return result if isinstance(result, dict) else {}


def _joined(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _settled(data: Mapping[str, Any], handle: Handle) -> int | None:
    """Micro-USD: the finished work's own cost before the one that the submit announced."""
    settled = read_cost(data.get("cost"), MICRO_USD_PER_CREDIT)
    if settled is None and "announced" in handle.data:
        return int(handle.data["announced"])
    return settled
