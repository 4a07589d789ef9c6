"""OpenAI's image calls on the wire: what they take and what they answer."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from muralist.api.operation import says

MAX_PICTURES = 4
MAX_SOURCES = 8
SIZE_PATTERN = "^(auto|[1-9][0-9]{1,3}[xX][1-9][0-9]{1,3})$"

Format = Literal["png", "jpeg", "webp"]
Quality = Literal["auto", "low", "medium", "high", "standard", "hd"]

ModelField = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=200,
        description="A model line such as `flux-2-pro`, one of its models, or an alias such as `gpt-image-1`.",
    ),
]
PromptField = Annotated[str, Meta(min_length=1, max_length=32_000, description="What to paint, or what to change.")]
CountField = Annotated[int, Meta(ge=1, le=MAX_PICTURES, description="Pictures; each is a task of its own and is paid.")]
SizeField = Annotated[
    str,
    Meta(
        pattern=SIZE_PATTERN,
        description="`auto`, or width x height in pixels. Any size is answered: painted in the nearest ratio and "
        "resolution that the model sells, then cut and scaled; what is larger is scaled down in its proportion.",
        extra={"must": "'auto' or width x height in pixels such as 1024x1536, from 10 to 9999 a side"},
    ),
]
SeedField = Annotated[int, Meta(ge=0, le=4_294_967_295, description="An addition to OpenAI's fields, as in /v1/tasks.")]


class ImageInput(msgspec.Struct, frozen=True, kw_only=True):
    """What both calls take. Fields that are not named here are ignored, as new ones of OpenAI's would be."""

    prompt: PromptField
    model: ModelField | UnsetType = UNSET
    n: CountField = 1
    size: SizeField = "auto"
    quality: Annotated[Quality, says("Chooses the line of an alias; ignored where the model is named.")] = "auto"
    output_format: Annotated[Format, says("File type; without it PNG, or JPEG above 5 MB.")] | UnsetType = UNSET
    output_compression: (
        Annotated[int, Meta(ge=0, le=100, description="Quality of JPEG and WebP in percent.")] | UnsetType
    ) = UNSET
    response_format: Annotated[
        Literal["b64_json", "url"], says("The bytes in base64, or a signed link that holds for 7 days.")
    ] = "b64_json"
    background: Annotated[Literal["auto", "opaque"], says("Pictures are always opaque.")] = "auto"
    stream: Annotated[bool, says("Answer with server-sent events: one for each picture as it is done.")] = False
    partial_images: Annotated[int, Meta(ge=0, le=3, description="Accepted; engines here show none.")] = 0
    user: Annotated[str, Meta(max_length=512, description="Your own name for who asks; kept with the task.")] = ""
    seed: SeedField | UnsetType = UNSET


class ImageEditInput(ImageInput, frozen=True, kw_only=True):
    """An edit as JSON: pictures as data URLs, as links or as ids of files."""

    image: (
        Annotated[
            str | dict[str, Any] | list[str | dict[str, Any]],
            says(
                "One to eight pictures. Each is a data URL, a link, or an object with `url`, `image_url` or `file_id`. "
                "Also as `images`."
            ),
        ]
        | UnsetType
    ) = UNSET
    images: Annotated[list[str | dict[str, Any]], says("The same as `image`.")] | UnsetType = UNSET


EDIT_FORM: dict[str, Any] = {
    "type": "object",
    "properties": {
        "prompt": {"type": "string", "minLength": 1, "description": "What to change."},
        "image": {"type": "string", "format": "binary", "description": "A picture; one to eight times."},
        "image[]": {"type": "string", "format": "binary", "description": "The same as `image`."},
        "model": {"type": "string", "minLength": 1},
        "n": {"type": "integer", "minimum": 1, "maximum": MAX_PICTURES},
        "size": {"type": "string", "pattern": SIZE_PATTERN},
        "output_format": {"type": "string", "enum": ["png", "jpeg", "webp"]},
        "response_format": {"type": "string", "enum": ["b64_json", "url"]},
    },
    "required": ["prompt", "image"],
}


class PictureBody(msgspec.Struct, frozen=True, kw_only=True):
    """A picture, as bytes or as a link, with what it is and the task that made it."""

    b64_json: Annotated[str, says("The file in base64.")] | UnsetType = UNSET
    url: Annotated[str, says("Signed link to the file; it works without a key for 7 days.")] | UnsetType = UNSET
    mime_type: Annotated[str, says("image/png, image/jpeg or image/webp.")]
    size: Annotated[str, says("Width x height in pixels.")]
    task_id: Annotated[str, says("The task; read it at /v1/tasks/{id}.")]
    engine: Annotated[str, says("Who painted; `preview` is the embedded painter.")] | UnsetType = UNSET


class TokenDetailsBody(msgspec.Struct, frozen=True, kw_only=True):
    """Always 0: pictures are not paid by token."""

    image_tokens: Annotated[int, says("Always 0.")] = 0
    text_tokens: Annotated[int, says("Always 0.")] = 0


class ImageUsageBody(msgspec.Struct, frozen=True, kw_only=True):
    """What was paid. Clients expect tokens; pictures have a price of their own, so all of them are 0."""

    total_tokens: Annotated[int, says("Always 0.")] = 0
    input_tokens: Annotated[int, says("Always 0.")] = 0
    output_tokens: Annotated[int, says("Always 0.")] = 0
    input_tokens_details: Annotated[TokenDetailsBody, says("Always 0.")] = TokenDetailsBody()
    cost: Annotated[float, says("US dollars that were charged.")]
    generated_images: Annotated[int, says("How many pictures that paid for.")]


class FailedPictureBody(msgspec.Struct, frozen=True, kw_only=True):
    """One of several pictures that failed; it cost nothing."""

    task_id: Annotated[str, says("The task.")]
    code: Annotated[str, says("Why, for programs; permanent.")]
    message: Annotated[str, says("Why, for people.")]


class ImagesBody(msgspec.Struct, frozen=True, kw_only=True):
    """The pictures of a call. `failed` is there when some of them could not be painted."""

    created: Annotated[int, says("Unix seconds.")]
    data: Annotated[list[PictureBody], says("The pictures.")]
    background: Annotated[str, says("Always `opaque`.")] = "opaque"
    output_format: Annotated[str, says("png, jpeg or webp: the type of the first picture.")]
    size: Annotated[str, says("Width x height of the first picture.")]
    quality: Annotated[str, says("As asked for.")]
    usage: Annotated[ImageUsageBody, says("What was paid.")]
    failed: Annotated[list[FailedPictureBody], says("Pictures that failed; they cost nothing.")] | UnsetType = UNSET


class CompletedEventBody(msgspec.Struct, frozen=True, kw_only=True):
    """The server-sent event of a finished picture."""

    type: str
    b64_json: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    created_at: int
    size: str
    quality: str
    background: str = "opaque"
    output_format: str
    mime_type: str
    task_id: str
    usage: ImageUsageBody


GENERATED = "image_generation.completed"
EDITED = "image_edit.completed"
