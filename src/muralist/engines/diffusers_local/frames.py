"""What passes between the server and the painting process: length-prefixed MessagePack frames on its pipes."""

import struct
from typing import BinaryIO

import msgspec

LENGTH = struct.Struct(">I")
MAX_FRAME_BYTES = 512 * 1024 * 1024
"""Eight source pictures of the largest size that is taken, and room."""


class Setup(msgspec.Struct, frozen=True, kw_only=True, tag="setup"):
    """How to paint; the first frame of all.

    `dtype` is a torch type's name; `offload` is auto, none, model or group; `attention` a diffusers backend.
    `largest_batch` is how many pictures are painted at once at most. With `look_only` nothing is loaded.
    """

    title: str
    folder: str
    pipeline: str
    steps: int
    guidance: float
    device: str
    dtype: str
    offload: str
    attention: str | None
    compile: bool
    prompt_cache: int
    largest_batch: int
    look_only: bool = False


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One picture of a batch."""

    id: int
    prompt: str
    seed: int
    output_format: str


class Batch(msgspec.Struct, frozen=True, kw_only=True, tag="batch"):
    """Pictures of one shape to paint at once. With `sources`, encoded pictures, there is one item."""

    items: list[Item]
    width: int
    height: int
    sources: list[bytes] = []


class Stop(msgspec.Struct, frozen=True, kw_only=True, tag="stop"):
    """Nobody wants this item any more."""

    id: int


class Ready(msgspec.Struct, frozen=True, kw_only=True, tag="ready"):
    """The pipeline is loaded (or, when only looked, would be): a sentence about where and how."""

    detail: str


class Unfit(msgspec.Struct, frozen=True, kw_only=True, tag="unfit"):
    """This machine cannot run the weights as it was set up; the process ends. Says what mends it."""

    message: str


class Step(msgspec.Struct, frozen=True, kw_only=True, tag="step"):
    """A step of the batch that is being painted is done."""

    done: int
    of: int


class Done(msgspec.Struct, frozen=True, kw_only=True, tag="done"):
    """A finished picture file."""

    id: int
    data: bytes
    width: int
    height: int
    mime_type: str


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag="failed"):
    """An item came to nothing; the process goes on. `refused` says that the order itself cannot be painted."""

    id: int
    message: str
    refused: bool = False


class Idle(msgspec.Struct, frozen=True, kw_only=True, tag="idle"):
    """The device is free for the next batch; files of the last one may still be on their way."""


Instruction = Setup | Batch | Stop
Reply = Ready | Unfit | Step | Done | Failed | Idle

_encoder = msgspec.msgpack.Encoder()
_instructions: msgspec.msgpack.Decoder[Instruction] = msgspec.msgpack.Decoder(Instruction)
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


def pack(frame: Instruction | Reply) -> bytes:
    """Encode a frame with its length in front."""
    body = _encoder.encode(frame)
    return LENGTH.pack(len(body)) + body


def decode_reply(body: bytes) -> Reply:
    """Decode the body of a frame from the painting process. Raises msgspec.DecodeError on junk."""
    return _replies.decode(body)


def read_instruction(stream: BinaryIO) -> Instruction | None:
    """Block for the next frame from the server; None when it has gone."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    body = stream.read(length)
    return _instructions.decode(body) if len(body) == length else None
