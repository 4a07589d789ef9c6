"""A stand-in for servers with OpenAI's image API, after what vLLM-Omni and SGLang-Diffusion take and answer."""

import base64
from typing import Any

from aiohttp import web

from .standin import Act, StandIn, Work, paint, read_form

SERVED = "black-forest-labs/FLUX.2-klein-4B"
PATH = "/v1"
_ERRORS = {
    401: ("Incorrect API key provided: $key. You can find your keys in the dashboard.", "invalid_api_key"),
    402: ("You have run out of credit.", "insufficient_credit"),
    404: ("The model does not exist.", "model_not_found"),
    422: ("size must be a multiple of 16", "invalid_value"),
    429: ("Rate limit reached for images.", "rate_limit_exceeded"),
    500: ("The engine core died.", "internal_error"),
    503: ("The server is starting.", "unavailable"),
}


class OpenAIImagesStandIn(StandIn):
    """With `links` its answers name URLs at its pictures' origin instead of holding base64."""

    name = "openai_images"
    links = False

    def add_routes(self, router: web.UrlDispatcher) -> None:
        """The paths below /v1."""
        router.add_post(f"{PATH}/images/generations", self._generate)
        router.add_post(f"{PATH}/images/edits", self._edit)
        router.add_get(f"{PATH}/models", self._models)

    def is_authorized(self, request: web.Request) -> bool:
        """The key is a bearer token."""
        return request.headers.get("Authorization") == f"Bearer {self.key}"

    def refused(self, status: int) -> web.StreamResponse:
        """An error object with message, type and code."""
        message, code = _ERRORS[status]
        headers = {"Retry-After": "7"} if status in (429, 503) else None
        message = message.replace("$key", self.key)
        return self.reply("error", status=status, headers=headers, message=message, type="server_error", code=code)

    def accepted(self, work: Work) -> web.StreamResponse:
        """The picture itself, as the synchronous answer; or the end that it came to."""
        if work.act is Act.REQUEST_MODERATED:
            return self.reply("moderated", status=400)
        data = paint(work.width, work.height, work.output_format)
        if work.act is Act.BROKEN_PICTURE:
            data = b"\x89PNG but no more"
        encoded = None if self.links else base64.b64encode(data).decode()
        return self.reply(
            "painted",
            picture=encoded,
            url=self.picture_url(work) if self.links else None,
            output_format=work.output_format,
            size=f"{work.width}x{work.height}",
        )

    def sources(self, work: Work) -> list[bytes]:
        """The files of the form, or base64 beside the prompt."""
        return [bytes(each) for each in work.extra.get("files", [])]

    async def _generate(self, request: web.Request) -> web.StreamResponse:
        asked: dict[str, Any] = await request.json()
        files = [base64.b64decode(each, validate=True) for each in asked.get("ref_images", [])]
        return await self._paint(request, asked, files)

    async def _edit(self, request: web.Request) -> web.StreamResponse:
        asked, files = read_form(request.headers["Content-Type"], await request.read(), "image[]")
        return await self._paint(request, asked, files)

    async def _paint(self, request: web.Request, asked: dict[str, Any], files: list[bytes]) -> web.StreamResponse:
        if asked["model"] != SERVED:
            return self.refused(404)
        width, _, height = asked["size"].partition("x")
        work = Work(
            id=self.new_id(),
            act=Act.OK,
            asked=asked,
            width=int(width),
            height=int(height),
            output_format=asked.get("output_format", "png"),
            extra={"files": files},
        )
        return await self.take(request, work)

    async def _models(self, request: web.Request) -> web.StreamResponse:
        return self.reply("models") if self.is_authorized(request) else self.refused(401)
