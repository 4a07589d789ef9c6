"""Check every address of a create call, whatever else is wrong with it; find own files, decode inline pictures."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from muralist.core.catalogue.model import Model, ParamKind
from muralist.core.catalogue.params import is_inline, source_fault, url_fault
from muralist.core.files import SOURCE_PREFIX, FileState
from muralist.core.ports import CallbackSender, Files, PictureSources, SourcePicture
from muralist.errors import NOTHING_CREATED, LinkExpired, SourceForbidden, SourceNotReady, TargetForbidden
from muralist.flows.files.inline_source import InlineFault, read_inline

CALLBACK = "callback_url"


class Addresses(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a body's addresses.

    `sources` are those that can be used, in order, `file:<id>` where they are files of this server, and the checked
    picture where the request itself carried it; `complaints` are those of each address field by its name. `not_ready`
    is the refusal of an upload that was not confirmed.
    """

    sources: tuple[str | SourcePicture, ...] = ()
    complaints: Mapping[str, list[str]] = {}
    not_ready: SourceNotReady | None = None


async def check_addresses(
    model: Model,
    body: Mapping[str, Any],
    *,
    files: Files,
    sources: PictureSources,
    callbacks: CallbackSender,
    own_file: Callable[[str], str | None],
) -> Addresses:
    """Check where the callback and the sources lead, each source by its place; nothing is looked up on the network.

    Fields of the wrong type, and lists that are too long, are left to `check_params`.
    """
    complaints: dict[str, list[str]] = {}
    callback = body.get(CALLBACK)
    if CALLBACK in model.params and isinstance(callback, str) and url_fault(callback) is None:
        try:
            callbacks.check_url(callback)
        except TargetForbidden as error:
            complaints[CALLBACK] = [error.complaint]
    name = model.sources_param
    if name is None:
        return Addresses(complaints=complaints)
    many = model.params[name].kind is ParamKind.URLS
    given = body.get(name) if many else [body[name]] if body.get(name) else []
    if not isinstance(given, list) or len(given) > model.max_sources:
        return Addresses(complaints=complaints)
    resolved: list[str | SourcePicture] = []
    not_ready: SourceNotReady | None = None
    faults: list[str] = []
    for index, url in enumerate(given):
        try:
            found, fault = await _resolve(url, files=files, sources=sources, own_file=own_file)
        except SourceNotReady as error:
            not_ready = error
            continue
        if fault is None:
            resolved.append(found)
        else:
            faults.append(f"[{index}] {fault}" if many else fault)
    if faults:
        complaints[name] = faults
    return Addresses(sources=tuple(resolved), complaints=complaints, not_ready=not_ready)


async def _resolve(
    url: Any, *, files: Files, sources: PictureSources, own_file: Callable[[str], str | None]
) -> tuple[str | SourcePicture, str | None]:
    """How a task names a source, and what is wrong with it."""
    if is_inline(url):
        try:
            return await read_inline(url, sources), None
        except InlineFault as error:
            return "", error.complaint
    if fault := source_fault(url):
        return "", fault
    try:
        file_id = own_file(url)
        if file_id is None:
            sources.check_url(url)
            return url, None
    except (SourceForbidden, LinkExpired) as error:
        return "", error.complaint
    file = await files.find(file_id)
    if file is None:
        return "", "names a file of this server that no longer exists; upload it again"
    if file.state is not FileState.READY:
        raise SourceNotReady(
            f"Upload {file.file_name!r} has not been confirmed yet; call POST /api/v1/files/confirm first. "
            f"{NOTHING_CREATED}"
        )
    return SOURCE_PREFIX + file.id, None
