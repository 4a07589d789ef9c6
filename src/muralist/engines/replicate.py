"""The engine `replicate`: predictions of official models at Replicate (https://replicate.com/docs, HTTP API).

A create without `Prefer: wait` answers at once. There is no idempotency key, but works can be listed: a send whose
answer was lost is found again by its exact input. Outputs are deleted after an hour, so they are copied at once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from muralist.core.catalogue.model import Action
from muralist.core.engine import Capabilities, Health, Order, Outcome, Painted, Refused, Running, Submitted
from muralist.core.ports import ProgressCallback
from muralist.core.task import Handle
from muralist.engines.forms import FormFile, encode_form
from muralist.engines.hooks.gates import ReplicateHooks
from muralist.engines.lines import find_line, line_of
from muralist.engines.pictures import (
    EXTENSIONS,
    data_url,
    decode_base64,
    fit_sources,
    mime_type_of,
    nearest_ratio,
    read_picture,
)
from muralist.engines.upstream import Clients, Retry, Upstream
from muralist.engines.verdicts import read_object
from muralist.errors import EngineBroken, EngineError, EngineRejected, EngineUnavailable

NAME = "replicate"
BASE_URL = "https://api.replicate.com/v1"
OWNER = "black-forest-labs"
CANCEL_AFTER = "30m"
"""Replicate's own deadline, so that a work nobody waits for any more does not run on."""

LARGEST_DATA_URL = 256_000
"""Bytes of a source that may go inside the input; larger ones are sent as files first."""

LARGEST_REPEATED = 64_000
"""The same where Replicate calls back: its call repeats the input, and one of more than 1 MB is not taken."""

POLL_SECONDS = 1.0
LISTED_PAGES = 5
CLOCK_SKEW = timedelta(minutes=2)
KONTEXT_RATIOS = ("1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "4:5", "5:4", "21:9", "9:21", "2:1", "1:2")
KLEIN_RATIOS = ("1:1", "16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "5:4", "4:5", "21:9", "9:21")
MEGAPIXELS = (0.25, 0.5, 1, 2, 4)
_MODERATED = re.compile(r"\b(?:nsfw|flagged as sensitive|E005|moderat\w+|content polic(?:y|ies))\b", re.IGNORECASE)
"""Words of a failed work that moderation stopped; there is no status of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One model line at Replicate. `sources_field` takes a list, or one picture where `one_source` is set.

    `sized` lines take exact sides, the others a ratio. `tolerance` is the most permissive `safety_tolerance`.
    """

    model: str
    sources: int
    sources_field: str = "input_images"
    one_source: bool = False
    sized: bool = True
    ratios: tuple[str, ...] = ()
    megapixels: bool = False
    tolerance: int = 5
    formats: tuple[str, ...] = ("webp", "jpeg", "png")
    pinned: Mapping[str, float] = field(default_factory=dict)


def _kontext(model: str) -> Line:
    return Line(
        model=model,
        sources=1,
        sources_field="input_image",
        one_source=True,
        sized=False,
        ratios=KONTEXT_RATIOS,
        tolerance=6,
        formats=("jpeg", "png"),
    )


LINES: Mapping[str, Line] = {
    "flux-2-pro": Line(model="flux-2-pro", sources=8),
    "flux-2-max": Line(model="flux-2-max", sources=8),
    "flux-2-flex": Line(model="flux-2-flex", sources=10, pinned={"steps": 50, "guidance": 5.0}),
    "flux-2-klein": Line(
        model="flux-2-klein-4b",
        sources=5,
        sources_field="images",
        sized=False,
        ratios=KLEIN_RATIOS,
        megapixels=True,
        tolerance=0,
    ),
    "flux-kontext-pro": _kontext("flux-kontext-pro"),
    "flux-kontext-max": _kontext("flux-kontext-max"),
}
"""By the model line that a catalogue id begins with."""


class ReplicateEngine:
    """Paints at Replicate."""

    name = NAME

    def __init__(
        self,
        *,
        key: str,
        clients: Clients,
        base_url: str = BASE_URL,
        concurrency: int = 0,
        poll_seconds: float = POLL_SECONDS,
        hooks: ReplicateHooks | None = None,
        retry: Retry | None = None,
    ) -> None:
        self._hooks = hooks
        self._largest_inside = LARGEST_DATA_URL if hooks is None else LARGEST_REPEATED
        self.capabilities = Capabilities(
            actions=frozenset(Action),
            max_sources=max(line.sources for line in LINES.values()),
            seed=True,
            cancel=True,
            idempotent=False,
            replayable=False,
            findable=True,
            concurrency=concurrency,
            poll_seconds=poll_seconds,
        )
        self._upstream = Upstream(
            name=NAME, base_url=base_url, clients=clients, headers={"Authorization": f"Bearer {key}"}, retry=retry
        )

    def supports(self, model_id: str, action: Action, sources: int) -> bool:
        """Whether Replicate has the model's line and it takes so many source pictures."""
        found = find_line(LINES, model_id)
        return found is not None and self.capabilities.cover(action, sources) and sources <= found[1].sources

    async def submit(self, order: Order, on_progress: ProgressCallback) -> Submitted:  # noqa: ARG002 - polls tell it
        """Send large sources as files, then the order once. Raises as the port says."""
        _, line = line_of(LINES, order.model, engine=NAME)
        sources = await fit_sources(order.sources)
        links = [await self._source(number, source) for number, source in enumerate(sources, start=1)]
        reply = await self._upstream.post_once(
            f"/models/{OWNER}/{quote(line.model)}/predictions",
            json={"input": _exact(order, line) | _sources(line, links), **self._called_back(order)},
            headers={"Cancel-After": CANCEL_AFTER},
        )
        if reply.status >= 400:
            raise self._upstream.verdicts.rejected(reply)
        remote_id = self._upstream.parse_submitted(reply).get("id")
        if not isinstance(remote_id, str) or not remote_id:
            raise self._upstream.verdicts.unknown("its answer names no id")
        return _handle(remote_id, order)

    async def poll(self, handle: Handle) -> Running | Outcome:
        """Read the work. Raises as the port says."""
        status, data = await self._upstream.get_object(_path(handle))
        words = self._upstream.verdicts.said(data)
        if status >= 400:
            raise EngineBroken(f"{NAME} answers HTTP {status} when asked for its work {handle.remote_id}{words}.")
        match data.get("status"):
            case "succeeded":
                return await self._collect(handle, data)
            case "failed" | "canceled" | "aborted" as word:
                return self._failure(word, words)
            case str():
                return Running()
        raise EngineUnavailable(f"{NAME} answered without a status; it is asked again.")

    async def cancel(self, handle: Handle) -> bool:
        """Cancel the work; one that runs already is charged all the same."""
        reply = await self._upstream.repeat("POST", f"{_path(handle)}/cancel")
        return reply.status < 300

    async def find(self, order: Order, *, since: datetime) -> Handle | None:
        """Look for the one work of exactly this input among the newest; None when there is none, or several.

        Raises:
            EngineUnavailable: the list cannot be read for now.
        """
        _, line = line_of(LINES, order.model, engine=NAME)
        wanted = _exact(order, line)
        found: list[str] = []
        url = "/predictions"
        for _ in range(LISTED_PAGES):
            status, data = await self._upstream.get_object(url)
            listed = data.get("results")
            if status >= 400 or not isinstance(listed, list):
                raise EngineUnavailable(f"{NAME} answers HTTP {status} when asked for its list of works.")
            works = [each for each in listed if isinstance(each, dict)]
            found += [str(each.get("id")) for each in works if _is_same(each, line, wanted, since)]
            following = data.get("next")
            if not isinstance(following, str) or any(_is_older(each, since) for each in works):
                break
            url = following
        return _handle(found[0], order) if len(found) == 1 else None

    async def check(self) -> Health:
        """Ask whose token it is."""
        try:
            status, data = await self._upstream.get_object("/account")
        except EngineError as error:
            return Health(ok=False, message=error.message)
        owner = data.get("username")
        if status != 200 or not isinstance(owner, str):
            return Health(ok=False, message=f"{NAME} answers HTTP {status} when asked for the account; check its URL.")
        return Health(ok=True, message=f"{NAME} answers, with the account {owner}; it does not tell the credit left.")

    def _called_back(self, order: Order) -> Mapping[str, Any]:
        return {} if self._hooks is None else self._hooks.fields(order.task_id)

    async def _source(self, number: int, source: bytes) -> str:
        """A source as the input takes it: inside it, or by the link of a file. Making a file twice does no harm."""
        if len(source) <= self._largest_inside:
            return data_url(source)
        kind = mime_type_of(source)
        file = FormFile(
            field="content", name=f"source-{number}.{EXTENSIONS.get(kind, 'bin')}", mime_type=kind, data=source
        )
        body, content_type = encode_form({}, [file])
        reply = await self._upstream.repeat("POST", "/files", body=body, content_type=content_type)
        if reply.status >= 400:
            raise EngineRejected(
                f"{NAME} refused source {number}: HTTP {reply.status}{self._upstream.verdicts.said(reply.body)}."
            )
        links = (read_object(reply.body) or {}).get("urls")
        link = links.get("get") if isinstance(links, dict) else None
        if not isinstance(link, str):
            raise EngineUnavailable(f"{NAME} took source {number} and named no link to it; nothing was ordered.")
        return link

    async def _collect(self, handle: Handle, data: Mapping[str, Any]) -> Painted:
        output = data.get("output")
        urls = [each for each in (output if isinstance(output, list) else [output]) if isinstance(each, str)]
        if not urls:
            raise EngineBroken(f"{NAME} says that work {handle.remote_id} succeeded and names no picture.")
        return Painted(
            pictures=tuple([read_picture(await self._read(url), engine=NAME) for url in urls]),
            seed=int(handle.data["seed"]),
        )

    async def _read(self, url: str) -> bytes:
        return decode_base64(url, engine=NAME) if url.startswith("data:") else await self._upstream.fetch_picture(url)

    def _failure(self, word: str, words: str) -> Refused:
        verdicts = self._upstream.verdicts
        if _MODERATED.search(words):
            return verdicts.content_moderated(words)
        return verdicts.failed(words if word == "failed" else words or f" (it was {word} there)")


def _handle(remote_id: str, order: Order) -> Handle:
    return Handle(engine=NAME, remote_id=remote_id, data={"seed": str(order.seed)})


def _path(handle: Handle) -> str:
    return f"/predictions/{quote(handle.remote_id, safe='')}"


def _exact(order: Order, line: Line) -> dict[str, object]:
    """The input without its sources, which a list of works may show in another form."""
    body: dict[str, object] = {
        "prompt": order.prompt,
        "seed": order.seed,
        "output_format": _format(order.output_format, line),
        **line.pinned,
    }
    if line.sized:
        body |= {"aspect_ratio": "custom", "width": order.width, "height": order.height}
    else:
        body["aspect_ratio"] = nearest_ratio(order.width, order.height, line.ratios)
    if line.megapixels:
        asked = order.width * order.height / 1_048_576
        body["output_megapixels"] = f"{min(MEGAPIXELS, key=lambda each: abs(each - asked)):g}"
    if line.tolerance:
        body["safety_tolerance"] = _tolerance(order, line)
    return body


def _sources(line: Line, links: list[str]) -> dict[str, object]:
    if not links:
        return {}
    return {line.sources_field: links[0] if line.one_source else links}


def _format(asked: str, line: Line) -> str:
    name = asked if asked in line.formats else "png"
    return "jpg" if name == "jpeg" else name


def _tolerance(order: Order, line: Line) -> int:
    """From 1 on; an edit with Kontext allows 2 at most."""
    limit = 2 if line.one_source and order.sources else line.tolerance
    asked = order.options.get("safety_tolerance")
    if isinstance(asked, int) and not isinstance(asked, bool):
        return min(max(asked, 1), limit)
    return limit if order.options.get("enable_safety_checker") is False else 2


def _is_same(work: Mapping[str, Any], line: Line, wanted: Mapping[str, object], since: datetime) -> bool:
    """Whether a listed work is of this model, input and time."""
    given = work.get("input")
    return (
        work.get("model") == f"{OWNER}/{line.model}"
        and isinstance(given, dict)
        and all(given.get(name) == value for name, value in wanted.items())
        and not _is_older(work, since)
    )


def _is_older(work: Mapping[str, Any], since: datetime) -> bool:
    """Whether it was made before a time, by a clock that may differ a little from ours."""
    try:
        made = datetime.fromisoformat(str(work.get("created_at")))
    except ValueError:
        return False
    return made.tzinfo is not None and made < since - CLOCK_SKEW
