"""A stand-in for fal's queue API, after its documents and its own clients."""

import base64
from typing import Any

from aiohttp import web

from .signing import FalSigner, SignedCall, as_body
from .standin import Act, Phase, StandIn, Work, fill, recorded

APPS = ("fal-ai/flux-2-pro", "fal-ai/flux-2-max", "fal-ai/flux-2-flex", "fal-ai/flux-2", "fal-ai/flux-pro")
UNITS = 1.5
"""What it says in x-fal-billable-units."""


class FalStandIn(StandIn):
    """Its URLs of a work name the app, without the endpoint's sub-path. `black` works are NSFW, painted and 200.

    `untyped_failure` leaves the header out by which a failed result is told from a passing trouble.
    """

    name = "fal"
    key_set_path = "/.well-known/jwks.json"
    black = False
    untyped_failure = False

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """The queue of any app, and the keys that calls are signed with."""
        self.signer = FalSigner()
        router.add_get(self.key_set_path, self._key_set)
        requests = r"/{app:fal-ai/[^/]+}/requests/{id}"
        router.add_get(f"{requests}/status", self._status)
        router.add_put(f"{requests}/cancel", self._cancel)
        router.add_get(requests, self._result)
        router.add_post(r"/{endpoint:fal-ai/.+}", self._submit)

    def is_authorized(self, request: web.Request) -> bool:
        """The scheme is Key."""
        return request.headers.get("Authorization") == f"Key {self.key}"

    def refused(self, status: int) -> web.StreamResponse:
        """An error with `detail`."""
        headers = {"Retry-After": "7"} if status in (429, 503) else None
        return self.reply(f"error_{status}", status=status, headers=headers, key=self.key)

    def accepted(self, work: Work) -> web.StreamResponse:
        """The three URLs of the work."""
        return self.reply("submitted", id=work.id, home=self._home(work))

    def sources(self, work: Work) -> list[bytes]:
        """Data URLs in image_urls, or in image_url for one."""
        urls = work.asked.get("image_urls") or [work.asked[name] for name in ("image_url",) if name in work.asked]
        return [base64.b64decode(url.partition("base64,")[2], validate=True) for url in urls]

    def call_of(self, work: Work) -> SignedCall:
        """The call about a work that has ended."""
        body = as_body(fill(recorded(self.name, "hook"), {"id": work.id}))
        return SignedCall(url=work.extra["hook"], headers=self.signer.sign(body, request_id=work.id), body=body)

    async def _key_set(self, _: web.Request) -> web.StreamResponse:
        return web.json_response(self.signer.key_set)

    def _home(self, work: Work) -> str:
        origin = self.pictures_url if self.foreign_urls else self.base_url
        return f"{origin}/{work.extra['app']}"

    async def _submit(self, request: web.Request) -> web.StreamResponse:
        endpoint = request.match_info["endpoint"]
        app = "/".join(endpoint.split("/")[:2])
        if app not in APPS:
            return web.json_response({"detail": "Application not found"}, status=404)
        asked: dict[str, Any] = await request.json()
        size = asked.get("image_size") or {}
        work = Work(
            id=self.new_id(),
            act=Act.OK,
            asked=asked | {"endpoint": endpoint},
            width=size.get("width", 1024),
            height=size.get("height", 1024),
            output_format=asked.get("output_format", "jpeg"),
            extra={"app": app, "hook": request.query.get("fal_webhook")},
        )
        return await self.take(request, work)

    async def _status(self, request: web.Request) -> web.StreamResponse:
        work = self.works.get(request.match_info["id"])
        if work is None:
            return web.json_response(
                {"detail": "Request not found"}, status=404 if self.is_authorized(request) else 401
            )
        phase = self.look(request, work)
        if isinstance(phase, web.StreamResponse):
            return phase
        values = {"id": work.id, "home": self._home(work)}
        if phase is Phase.RUNNING:
            return self.reply("in_queue" if work.polls == 1 else "in_progress", status=202, **values)
        return self.reply("completed", **values)

    async def _result(self, request: web.Request) -> web.StreamResponse:
        work = self.works[request.match_info["id"]]
        if not self.is_authorized(request):
            return self.refused(401)
        match work.act:
            case Act.MODERATED:
                return self.reply("moderated", status=422)
            case Act.REQUEST_MODERATED:
                return self.reply("request_moderated", status=422)
            case Act.FAILED:
                headers = None if self.untyped_failure else {"x-fal-error-type": "downstream_service_error"}
                return self.reply("failed", status=500, headers=headers)
        return self.reply(
            "result",
            headers={"x-fal-billable-units": str(UNITS)},
            id=work.id,
            url=self.picture_url(work),
            format=work.output_format,
            width=work.width,
            height=work.height,
            seed=work.asked["seed"],
            nsfw=self.black,
            prompt=work.asked["prompt"],
        )

    async def _cancel(self, request: web.Request) -> web.StreamResponse:
        work = self.works[request.match_info["id"]]
        if work.act is not Act.QUEUED and work.act is not Act.ENDLESS:
            return web.json_response({"status": "ALREADY_COMPLETED"}, status=400)
        work.cancelled = True
        return web.json_response({"status": "CANCELLATION_REQUESTED"}, status=202)
