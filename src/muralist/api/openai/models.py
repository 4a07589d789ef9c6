"""The models of this server, for everybody: those that paint and those that talk."""

from collections.abc import Iterator

from muralist.api.http import Answer, Call, json_answer
from muralist.api.openai.errors import OPENAI
from muralist.api.openai.listing import ModelBody, ModelListBody, anthropic_list, chat_bodies, image_bodies
from muralist.api.operation import Operation, Returns
from muralist.errors import ModelNotFound

TAG = "Models and prompts"


_DESCRIPTION = (
    "A request with a key is answered with the models that the key is for. With the header anthropic-version the chat "
    "models come in Anthropic's form."
)


def operations() -> Iterator[Operation]:
    """Model operations. Ids of chat models may have a slash."""
    yield Operation(
        method="GET",
        path="/v1/models",
        handler=list_models,
        tag=TAG,
        summary="List models",
        description=_DESCRIPTION,
        secured=False,
        key_optional=True,
        returns=(Returns(description="All models.", type=ModelListBody),),
        dialect=OPENAI,
    )
    for path in ("/v1/models/{id}", "/v1/models/{owner}/{id}"):
        yield Operation(
            method="GET",
            path=path,
            handler=show_model,
            tag=TAG,
            summary="Read a model",
            secured=False,
            key_optional=True,
            returns=(Returns(description="The model.", type=ModelBody),),
            raises=(404,),
            dialect=OPENAI,
        )


async def list_models(call: Call) -> Answer:
    """Answer with all models."""
    found = await _models(call)
    if b"anthropic-version" in call.headers:
        return json_answer(anthropic_list(found))
    return json_answer(ModelListBody(data=found))


async def show_model(call: Call) -> Answer:
    """Answer with one model."""
    wanted = "/".join(call.params[name] for name in ("owner", "id") if name in call.params)
    for model in await _models(call):
        if model.id == wanted:
            return json_answer(model)
    raise ModelNotFound(f"{wanted[:100]!r} is not a model of this server. GET /v1/models lists those there are.")


async def _models(call: Call) -> list[ModelBody]:
    """Chat models first: a list of both kinds is read for them."""
    services = call.services
    limit = call.caller.models if call.has_caller else ()
    talking = [] if services.chat is None else chat_bodies(await services.chat.models.list(), limit)
    taken = {model.id for model in talking}
    painting = image_bodies(services.catalogue, limit, services.route)
    return [*talking, *(model for model in painting if model.id not in taken)]
