"""A stand-in for Replicate's HTTP API, after its documents."""

import base64
import itertools
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from aiohttp import web

from .signing import SignedCall, as_body, sign_standard, standard_secret
from .standin import Act, Phase, StandIn, Work, fill, read_form, recorded

MODELS = (
    "flux-2-pro",
    "flux-2-max",
    "flux-2-flex",
    "flux-2-klein-4b",
    "flux-kontext-pro",
    "flux-kontext-max",
)
MODERATION = "The input or output was flagged as sensitive. Please try again with different inputs. (E005)"
_SIDES = {"4:3": (1152, 864), "1:1": (1024, 1024)}


class ReplicateStandIn(StandIn):
    """`page_size` is how many works a page of the list holds; `words` replaces the status of a cancelled work."""

    name = "replicate"
    page_size = 3
    words: Mapping[str, str] = MappingProxyType({"cancelled": "canceled"})

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """Models, predictions, files and the account."""
        self.files: dict[str, bytes] = {}
        self.hook_secret = standard_secret()
        self._file_numbers = itertools.count(1)
        router.add_post("/models/black-forest-labs/{model}/predictions", self._create)
        router.add_get("/predictions", self._list)
        router.add_get("/predictions/{id}", self._get)
        router.add_post("/predictions/{id}/cancel", self._cancel)
        router.add_post("/files", self._add_file)
        router.add_get("/account", self._account)
        router.add_get("/webhooks/default/secret", self._webhook_secret)

    def is_authorized(self, request: web.Request) -> bool:
        """A bearer token."""
        return request.headers.get("Authorization") == f"Bearer {self.key}"

    def refused(self, status: int) -> web.StreamResponse:
        """A problem with title and detail."""
        headers = {"Retry-After": "7"} if status in (429, 503) else None
        return self.reply(f"error_{status}", status=status, headers=headers, key=self.key)

    def accepted(self, work: Work) -> web.StreamResponse:
        """The work as it begins."""
        return web.json_response(self._shown(work, "created", "starting"), status=201)

    def sources(self, work: Work) -> list[bytes]:
        """Data URLs, or links of files, in whichever field the model has."""
        given = next((work.asked[name] for name in ("input_images", "images", "input_image") if name in work.asked), [])
        return [self._bytes(url) for url in ([given] if isinstance(given, str) else given)]

    def call_of(self, work: Work) -> SignedCall:
        """The call about a work that has ended, which repeats all of it."""
        shown = self._shown(work, "ended", "succeeded", output="https://replicate.delivery/not/to/be/believed.png")
        body = as_body(shown | {"error": None})
        return SignedCall(
            url=work.extra["hook"], headers=sign_standard(body, secret=self.hook_secret, id=work.id), body=body
        )

    def _shown(self, work: Work, name: str, status: str, **values: Any) -> Any:
        given = {each: work.asked[each] for each in work.asked if each != "model"}
        return fill(
            recorded(self.name, name),
            {
                "id": work.id,
                "model": f"black-forest-labs/{work.asked['model']}",
                "input": given,
                "created_at": work.extra["created_at"],
                "base": self.base_url,
                "status": status,
                **values,
            },
        )

    def _bytes(self, url: str) -> bytes:
        if url.startswith("data:"):
            return base64.b64decode(url.partition("base64,")[2], validate=True)
        return self.files[url.rpartition("/")[2]]

    async def _create(self, request: web.Request) -> web.StreamResponse:
        model = request.match_info["model"]
        if model not in MODELS:
            return web.json_response({"detail": "The requested resource could not be found."}, status=404)
        sent = await request.json()
        asked: dict[str, Any] = sent["input"]
        width, height = _SIDES.get(asked["aspect_ratio"], (1024, 1024))
        work = Work(
            id=self.new_id(),
            act=Act.OK,
            asked=asked | {"model": model},
            width=asked.get("width", width),
            height=asked.get("height", height),
            output_format={"jpg": "jpeg"}.get(asked["output_format"], asked["output_format"]),
            extra={"created_at": datetime.now(UTC).isoformat().replace("+00:00", "Z")},
        )
        if "webhook" in sent:
            assert sent["webhook_events_filter"] == ["completed"]
            work.extra["hook"] = sent["webhook"]
        return await self.take(request, work)

    async def _get(self, request: web.Request) -> web.StreamResponse:
        work = self.works.get(request.match_info["id"])
        if work is None:
            return web.json_response({"detail": "Prediction not found", "status": 404}, status=404)
        phase = self.look(request, work)
        if isinstance(phase, web.StreamResponse):
            return phase
        return web.json_response(self._after(work, phase))

    def _after(self, work: Work, phase: Phase) -> Any:
        match phase:
            case Phase.RUNNING:
                return self._shown(work, "created", "starting" if work.polls == 1 else "processing")
            case Phase.CANCELLED:
                return self._shown(work, "ended", self.words["cancelled"], output=None, error=None)
            case Phase.FAILED:
                return self._shown(work, "ended", "failed", output=None, error="Prediction interrupted (code: PA)")
            case Phase.MODERATED | Phase.REQUEST_MODERATED:
                return self._shown(work, "ended", "failed", output=None, error=MODERATION)
        url = self.picture_url(work)
        output = [url] if "klein" in work.asked["model"] else url
        return self._shown(work, "ended", "succeeded", output=output, error=None)

    async def _list(self, request: web.Request) -> web.StreamResponse:
        if not self.is_authorized(request):
            return self.refused(401)
        start = int(request.query.get("cursor", "0"))
        newest = list(reversed(self.works.values()))
        page = [self._shown(work, "created", "processing") for work in newest[start : start + self.page_size]]
        more = start + self.page_size < len(newest)
        following = f"{self.base_url}/predictions?cursor={start + self.page_size}" if more else None
        return self.reply("list", next=following, results=page)

    async def _cancel(self, request: web.Request) -> web.StreamResponse:
        work = self.works[request.match_info["id"]]
        work.cancelled = True
        return web.json_response(self._shown(work, "ended", "canceled", output=None, error=None))

    async def _add_file(self, request: web.Request) -> web.StreamResponse:
        if not self.is_authorized(request):
            return self.refused(401)
        _, files = read_form(request.headers["Content-Type"], await request.read(), "content")
        file_id = f"file-{next(self._file_numbers)}"
        [self.files[file_id]] = files
        return self.reply("file", status=201, id=file_id, base=self.base_url)

    async def _webhook_secret(self, request: web.Request) -> web.StreamResponse:
        if not self.is_authorized(request):
            return self.refused(401)
        return web.json_response({"key": self.hook_secret})

    async def _account(self, request: web.Request) -> web.StreamResponse:
        return self.reply("account") if self.is_authorized(request) else self.refused(401)
