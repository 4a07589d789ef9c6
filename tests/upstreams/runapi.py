"""A stand-in for RunAPI, after what its official clients send and read; it honours Idempotency-Key as RunAPI does."""

import base64
import json
import uuid
from typing import Any

from aiohttp import web

from .standin import Act, Phase, StandIn, Work

PRICE = 0.05
SIZES = {"1:1": (1024, 1024), "4:3": (1152, 864), "16:9": (1344, 768)}
_ERRORS = {
    401: ("unauthorized", "The API key $key is not valid."),
    402: ("insufficient_credits", "The balance does not cover the reservation."),
    404: ("not_found", "There is no such task."),
    409: ("request_conflict", "This key was used with another input."),
    422: ("invalid_input", "aspect_ratio is required."),
    429: ("rate_limited", "Too many requests."),
    500: ("internal", "Something went wrong."),
    503: ("unavailable", "The service is being deployed."),
}


class RunapiStandIn(StandIn):
    """With `codes` its failed tasks carry `error_code`, as a Muralist's do; RunAPI's own carry words alone.

    `names_conflicts` says whether a 409 names the first work; with `not_ready` creates fail with a 409 of another kind.
    `preview` is what a Muralist's preview painter would say of the picture.
    """

    name = "runapi"
    codes = True
    names_conflicts = True
    not_ready = False
    preview: dict[str, Any] | None = None
    cents = 1234

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.files: dict[str, bytes] = {}
        self.replayed = 0

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """The paths that the clients know."""
        router.add_post("/api/v1/files", self._file)
        router.add_get("/api/v1/me/balance", self._balance)
        router.add_post("/api/v1/tasks/{id}/cancel", self._cancel)
        router.add_post("/api/v1/{service}/{action}", self._create)
        router.add_get("/api/v1/{service}/{action}/{id}", self._get)

    def is_authorized(self, request: web.Request) -> bool:
        """The key is a bearer token."""
        return request.headers.get("Authorization") == f"Bearer {self.key}"

    def refused(self, status: int) -> web.StreamResponse:
        """An error object with code and message."""
        code, message = _ERRORS[status]
        headers = {"Retry-After": "7"} if status in (429, 503) else None
        return self.reply("error", status=status, headers=headers, code=code, message=message.replace("$key", self.key))

    def accepted(self, work: Work) -> web.StreamResponse:
        """The create envelope."""
        return self.reply(
            "created",
            headers={"X-RunAPI-Task-Id": work.id},
            id=work.id,
            task_id=f"tsk_{work.id.replace('-', '')}",
            model=work.asked["model"],
        )

    def sources(self, work: Work) -> list[bytes]:
        """The temporary files that the links lead to."""
        links = work.asked.get("source_image_urls") or [work.asked[name] for name in ("source_image_url",)]
        return [self.files[link.rpartition("/")[2]] for link in links]

    async def _create(self, request: web.Request) -> web.StreamResponse:
        asked: dict[str, Any] = await request.json()
        if self.not_ready:
            return self.reply("error", status=409, code="source_task_not_ready", message="A source is not ready.")
        key = request.headers.get("Idempotency-Key")
        known = next((work for work in self.works.values() if key and work.idempotency_key == key), None)
        if known is not None and self.is_authorized(request):
            self.replayed += 1
            if known.asked != asked:
                return self._conflict(known)
            return self.accepted(known)
        width, height = SIZES.get(asked["aspect_ratio"], (1024, 1024))
        work = Work(
            id=str(uuid.UUID(int=len(self.works) + 1)),
            act=Act.OK,
            asked=asked,
            width=width,
            height=height,
            output_format=asked.get("output_format", "png"),
            idempotency_key=key,
        )
        return await self.take(request, work)

    def _conflict(self, work: Work) -> web.StreamResponse:
        code, message = _ERRORS[409]
        headers = {"X-RunAPI-Task-Id": work.id} if self.names_conflicts else None
        return self.reply("error", status=409, headers=headers, code=code, message=message)

    async def _get(self, request: web.Request) -> web.StreamResponse:
        work = self.works.get(request.match_info["id"])
        if work is None:
            return self.refused(404)
        phase = self.look(request, work)
        if isinstance(phase, web.StreamResponse):
            return phase
        match phase:
            case Phase.RUNNING:
                return self.reply("running", id=work.id, word="pending" if work.polls == 1 else "processing")
            case Phase.MODERATED:
                return self._failed(work, "content_moderated", "The output was withheld by content moderation.")
            case Phase.REQUEST_MODERATED:
                return self._failed(work, "request_moderated", "The prompt was refused by moderation.")
            case Phase.FAILED | Phase.CANCELLED:
                return self._failed(work, "engine_broken", "Generation failed")
        name = "completed" if self.preview is None else "completed_preview"
        return self.reply(name, id=work.id, url=self.picture_url(work), cost=PRICE, preview=self.preview)

    def _failed(self, work: Work, code: str, words: str) -> web.StreamResponse:
        name = "failed_with_code" if self.codes else "failed"
        return self.reply(name, id=work.id, words=words, code=code)

    async def _cancel(self, request: web.Request) -> web.StreamResponse:
        work = self.works[request.match_info["id"]]
        work.cancelled = True
        return self._failed(work, "cancelled", "The task was cancelled.")

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if not self.is_authorized(request):
            return self.refused(401)
        asked = json.loads(await request.read())
        data = base64.b64decode(asked["source"]["data"], validate=True)
        name = f"{len(self.files)}-{asked['file_name']}"
        self.files[name] = data
        return self.reply("file", file_name=asked["file_name"], url=f"{self.base_url}/files/{name}", size=len(data))

    async def _balance(self, request: web.Request) -> web.StreamResponse:
        return self.reply("balance", cents=self.cents) if self.is_authorized(request) else self.refused(401)
