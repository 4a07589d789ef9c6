"""Turn a task into an engine's order: read its source pictures and fix its size."""

from muralist.core.catalogue.model import AUTO
from muralist.core.catalogue.registry import Catalogue
from muralist.core.engine import Order
from muralist.core.files import SOURCE_PREFIX
from muralist.core.ports import Files, Objects, PictureSources, SourcePicture
from muralist.core.task import Task
from muralist.errors import SourceError, SourceUnusable


async def prepare_order(
    task: Task, *, catalogue: Catalogue, files: Files, objects: Objects, sources: PictureSources
) -> Order:
    """Fetch and check every source, one after the other; `auto` takes the ratio nearest to the first one's.

    Raises:
        SourceError: a source cannot be used; the message names it by its place.
    """
    pictures: list[SourcePicture] = []
    for index, source in enumerate(task.params.sources):
        try:
            pictures.append(await _read(source, files=files, objects=objects, sources=sources))
        except SourceError as error:
            error.message = f"source {index + 1}: {error.message}"
            raise
    model = catalogue.get(task.model, task.action)
    ratio = task.params.aspect_ratio
    if ratio == AUTO:
        _, size = model.nearest_size((pictures[0].width, pictures[0].height), task.params.output_resolution)
    else:
        size = model.size(ratio, task.params.output_resolution)
    return Order(
        task_id=task.id,
        model=task.model,
        tier=task.tier,
        action=task.action,
        prompt=task.params.prompt,
        width=size[0],
        height=size[1],
        seed=task.seed,
        output_format=task.params.output_format,
        sources=tuple(picture.data for picture in pictures),
        options=dict(task.params.options),
    )


async def _read(source: str, *, files: Files, objects: Objects, sources: PictureSources) -> SourcePicture:
    if not source.startswith(SOURCE_PREFIX):
        return await sources.fetch(source)
    file = await files.find(source.removeprefix(SOURCE_PREFIX))
    data = await objects.get(file.object_key) if file is not None else None
    if data is None:
        raise SourceUnusable("the file was deleted before it could be read")
    return await sources.inspect(data)
