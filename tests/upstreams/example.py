"""A stand-in for Acme, the upstream of the worked example in docs/howto/add-an-engine.md."""

import base64
from typing import Any

from aiohttp import web

from .standin import Act, Phase, StandIn, Work

STATES = {
    Phase.RUNNING: "painting",
    Phase.DONE: "done",
    Phase.MODERATED: "withheld",
    Phase.REQUEST_MODERATED: "refused",
    Phase.FAILED: "failed",
    Phase.CANCELLED: "cancelled",
}
CENTS = 2


class ExampleStandIn(StandIn):
    """Four routes: send, look, stop, balance."""

    name = "acme"

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """All there is."""
        router.add_post("/works", self._add)
        router.add_get("/works/{id}", self._get)
        router.add_delete("/works/{id}", self._stop)
        router.add_get("/balance", self._balance)

    def is_authorized(self, request: web.Request) -> bool:
        """A bearer token."""
        return request.headers.get("Authorization") == f"Bearer {self.key}"

    def refused(self, status: int) -> web.StreamResponse:
        """A sentence, which repeats the key as careless upstreams do."""
        headers = {"Retry-After": "7"} if status in (429, 503) else None
        return web.json_response({"message": f"No, not with {self.key}."}, status=status, headers=headers)

    def accepted(self, work: Work) -> web.StreamResponse:
        """The id."""
        return web.json_response({"id": work.id}, status=202)

    def sources(self, work: Work) -> list[bytes]:
        """Base64, in their order."""
        return [base64.b64decode(each, validate=True) for each in work.asked["pictures"]]

    async def _add(self, request: web.Request) -> web.StreamResponse:
        asked: dict[str, Any] = await request.json()
        width, height = asked["size"]
        work = Work(
            id=self.new_id(), act=Act.OK, asked=asked, width=width, height=height, output_format=asked["format"]
        )
        return await self.take(request, work)

    async def _get(self, request: web.Request) -> web.StreamResponse:
        work = self.works[request.match_info["id"]]
        phase = self.look(request, work)
        if isinstance(phase, web.StreamResponse):
            return phase
        done = {"picture": self.picture_url(work), "cents": CENTS} if phase is Phase.DONE else {}
        return web.json_response({"state": STATES[phase], "percent": min(work.polls * 10, 99), **done})

    async def _stop(self, request: web.Request) -> web.StreamResponse:
        self.works[request.match_info["id"]].cancelled = True
        return web.Response(status=204)

    async def _balance(self, request: web.Request) -> web.StreamResponse:
        return web.json_response({"cents": 1234}) if self.is_authorized(request) else self.refused(401)
