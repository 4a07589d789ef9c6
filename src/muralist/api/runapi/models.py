"""The models of this server, for everybody."""

from collections.abc import Iterator

from muralist.api.http import Answer, Call, json_answer
from muralist.api.operation import Operation, Returns
from muralist.api.runapi.wire.catalogue import ModelBody, ModelListBody, model_bodies
from muralist.errors import NotFound

TAG = "Models and prompts"


def operations() -> Iterator[Operation]:
    """Model operations."""
    yield Operation(
        method="GET",
        path="/v1/models",
        handler=list_models,
        tag=TAG,
        summary="List models",
        secured=False,
        returns=(Returns(description="All models.", type=ModelListBody),),
    )
    yield Operation(
        method="GET",
        path="/v1/models/{id}",
        handler=show_model,
        tag=TAG,
        summary="Read a model",
        secured=False,
        returns=(Returns(description="The model.", type=ModelBody),),
        raises=(404,),
    )


async def list_models(call: Call) -> Answer:
    """Answer with all models."""
    return json_answer(ModelListBody(data=model_bodies(call.services.catalogue)))


async def show_model(call: Call) -> Answer:
    """Answer with one model."""
    wanted = call.params["id"]
    for model in model_bodies(call.services.catalogue):
        if model.id == wanted:
            return json_answer(model)
    raise NotFound(f"{wanted[:100]!r} is not a model of this server. GET /v1/models lists them.")
