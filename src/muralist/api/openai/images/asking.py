"""Reads a request for pictures: JSON or a form, pictures as files, data URLs, links or ids of files."""

import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec

from muralist.api.http import BASE64_LIMIT_BYTES, JSON_LIMIT_BYTES, Call
from muralist.api.openai.images.wire import MAX_SOURCES, ImageEditInput, ImageInput
from muralist.api.reading import Form, convert_object, given, is_form, read_form, read_object
from muralist.core.catalogue.model import Size
from muralist.core.files import FileState
from muralist.errors import InvalidInput

_HOW_ANSWERED = ("stream", "partial_images", "response_format")
"""Fields that say how pictures are given, not which: a retry may change them."""

_NO_MASK = "is not supported: these models edit by instruction, so say in the prompt what is to change and where"
_NO_ALPHA = "cannot be transparent here: these models paint opaque pictures"

Source = str | bytes


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A request for pictures. `sources` are those that it edits, None where it paints from words."""

    input: ImageInput
    sources: tuple[Source, ...] | None

    @property
    def size(self) -> Size | None:
        """The sides that were asked for, in pixels."""
        if self.input.size == "auto":
            return None
        width, _, height = self.input.size.lower().partition("x")
        return int(width), int(height)

    @property
    def request(self) -> dict[str, Any]:
        """What tells a retry from another request under the same idempotency key."""
        asked = msgspec.to_builtins(self.input)
        plain = {name: value for name, value in asked.items() if name not in (*_HOW_ANSWERED, "image", "images")}
        digests = [
            hashlib.sha256(source if isinstance(source, bytes) else source.encode()).hexdigest()
            for source in self.sources or ()
        ]
        return {"openai_images": plain, "sources": digests}


async def read_words(call: Call) -> Asked:
    """Read a request that paints from words. Raises InvalidInput, MalformedBody and BodyTooLarge."""
    if is_form(call):
        return Asked(input=_from_form(await read_form(call), ImageInput), sources=None)
    body = await read_object(call, JSON_LIMIT_BYTES)
    _refuse_what_cannot_be(body)
    return Asked(input=convert_object(body, ImageInput), sources=None)


async def read_edit(call: Call) -> Asked:
    """Read a request that edits pictures. Raises as `read_words` does; NotFound never tells of others' files."""
    if is_form(call):
        form = await read_form(call, max_files=MAX_SOURCES + 2)
        files = [file.data for name, file in form.sent if _is_image(name)]
        texts = [text for name, text in form.fields.items() if _is_image(name) and text]
        if any(name == "mask" for name, _ in form.sent):
            raise InvalidInput.of({"mask": [_NO_MASK]})
        return Asked(input=_from_form(form, ImageInput), sources=_counted([*files, *texts]))
    body = await read_object(call, BASE64_LIMIT_BYTES)
    _refuse_what_cannot_be(body)
    asked = convert_object(body, ImageEditInput)
    image, images = given(asked.image), given(asked.images)
    many = image if isinstance(image, list) else [] if image is None else [image]
    sources = [await _source(call, each, place) for place, each in enumerate([*many, *(images or [])])]
    return Asked(input=asked, sources=_counted(sources))


def _from_form(form: Form, type: type[ImageInput]) -> ImageInput:
    fields = {name: text for name, text in form.fields.items() if text.strip() and not _is_image(name)}
    _refuse_what_cannot_be(fields)
    return convert_object(fields, type, strict=False)


def _refuse_what_cannot_be(body: dict[str, Any]) -> None:
    """Refuse what no engine here can do, rather than to answer with a picture that was not asked for."""
    if body.get("mask"):
        raise InvalidInput.of({"mask": [_NO_MASK]})
    if body.get("background") == "transparent":
        raise InvalidInput.of({"background": [_NO_ALPHA]})


def _is_image(name: str) -> bool:
    return name.partition("[")[0] in ("image", "images")


def _counted(sources: Iterable[Source]) -> tuple[Source, ...]:
    found = tuple(sources)
    if not found:
        raise InvalidInput.of({"image": ["is required: one to eight pictures, as files of a form or as data URLs"]})
    if len(found) > MAX_SOURCES:
        raise InvalidInput.of({"image": [f"names {len(found)} pictures; at most {MAX_SOURCES} are taken"]})
    return found


async def _source(call: Call, item: str | dict[str, Any], place: int) -> str:
    """The data URL or link of one item."""
    if isinstance(item, str):
        return item
    if isinstance(item.get("file_id"), str):
        return await _link_of_file(call, item["file_id"], place)
    named = item.get("image_url", item.get("url"))
    url = named.get("url") if isinstance(named, dict) else named
    if not isinstance(url, str):
        raise InvalidInput.of({"image": [f"[{place}] must be a URL, or an object with url, image_url or file_id"]})
    return url


async def _link_of_file(call: Call, file_id: str, place: int) -> str:
    """Our own link to a file of the account, which is how a task's sources name files."""
    services = call.services
    file = await services.files.find(file_id, call.account_id)
    if file is None or file.state is not FileState.READY:
        raise InvalidInput.of({"image": [f"[{place}] names a file that your account does not have: {file_id[:80]!r}"]})
    return services.links.picture_url(call.origin, file.id, file.file_name, services.clock.now())
