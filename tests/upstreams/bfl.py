"""A stand-in for Black Forest Labs' API, after its OpenAPI and what its answers were seen to hold."""

import base64
from typing import Any

from aiohttp import web

from .signing import SignedCall, as_body, sign_bfl
from .standin import Act, Phase, StandIn, Work

MODELS = (
    "flux-2-pro",
    "flux-2-max",
    "flux-2-flex",
    "flux-2-klein-4b",
    "flux-2-klein-9b",
    "flux-kontext-pro",
    "flux-kontext-max",
)
COST = 4.5
"""Credits that a finished work costs; its submit announces 3."""


class BflStandIn(StandIn):
    """`statuses` are words that running work shows in turn; `lost_polls` says how often it is not found first.

    With `unprocessable` its polls come as HTTP 422.
    """

    name = "bfl"
    statuses = ("Pending", "Reasoning", "Generating")
    lost_polls = 0
    unprocessable = False
    credits = 120.5
    cost: float | None = COST

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """The paths of the OpenAPI that the engine uses."""
        router.add_post("/v1/{model}", self._submit)
        router.add_get("/v1/get_result", self._result)
        router.add_get("/v1/credits", self._credits)

    def is_authorized(self, request: web.Request) -> bool:
        """The key is in a header of its own."""
        return request.headers.get("x-key") == self.key

    def refused(self, status: int) -> web.StreamResponse:
        """An error with `detail`."""
        headers = {"Retry-After": "7"} if status in (429, 503) else None
        return self.reply(f"error_{status}", status=status, headers=headers, key=self.key)

    def accepted(self, work: Work) -> web.StreamResponse:
        """The id, and where to poll, which by the OpenAPI is not told to those who asked for a call."""
        if "webhook_url" in work.asked:
            return self.reply("submitted_with_webhook", id=work.id, webhook_url=work.asked["webhook_url"])
        origin = self.pictures_url if self.foreign_urls else self.base_url
        return self.reply("submitted", id=work.id, polling_url=f"{origin}/v1/get_result?id={work.id}")

    def sources(self, work: Work) -> list[bytes]:
        """Base64 in input_image, input_image_2 and so on."""
        names = ["input_image", *(f"input_image_{number}" for number in range(2, 9))]
        return [base64.b64decode(work.asked[name], validate=True) for name in names if name in work.asked]

    def call_of(self, work: Work) -> SignedCall:
        """The call about a work that has ended."""
        body = as_body({"id": work.id, "status": "Ready", "result": {"sample": "https://delivery.bfl.ai/no.png"}})
        headers = sign_bfl(body, secret=work.asked["webhook_secret"])
        return SignedCall(url=work.asked["webhook_url"], headers=headers, body=body)

    async def _submit(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["model"] not in MODELS:
            return web.json_response({"detail": "Not Found"}, status=404)
        asked: dict[str, Any] = await request.json()
        work = Work(
            id=self.new_id(),
            act=Act.OK,
            asked=asked | {"model": request.match_info["model"]},
            width=asked.get("width", 1024),
            height=asked.get("height", 1024),
            output_format=asked.get("output_format", "jpeg"),
        )
        return await self.take(request, work)

    async def _result(self, request: web.Request) -> web.StreamResponse:
        work = self.works.get(request.query["id"])
        if work is None:
            return self.reply("not_found", status=404, id=request.query["id"])
        if work.polls < self.lost_polls:
            work.polls += 1
            return self.reply("not_found", id=work.id)
        phase = self.look(request, work)
        if isinstance(phase, web.StreamResponse):
            return phase
        status = 422 if self.unprocessable else 200
        match phase:
            case Phase.RUNNING:
                word = self.statuses[min(work.polls, len(self.statuses)) - 1]
                return self.reply("running", status=status, id=work.id, word=word, progress=work.polls * 0.1)
            case Phase.MODERATED:
                return self.reply("moderated", status=status, id=work.id, word="Content Moderated")
            case Phase.REQUEST_MODERATED:
                return self.reply("moderated", status=status, id=work.id, word="Request Moderated")
            case Phase.FAILED:
                return self.reply("failed", status=status, id=work.id)
        return self.reply(
            "ready",
            status=status,
            id=work.id,
            prompt=work.asked["prompt"],
            seed=work.asked["seed"],
            sample=self.picture_url(work),
            cost=self.cost,
        )

    async def _credits(self, request: web.Request) -> web.StreamResponse:
        return self.reply("credits", credits=self.credits) if self.is_authorized(request) else self.refused(401)
