"""What passes between the server and a painter process: length-prefixed MessagePack frames on its pipes."""

import struct
from typing import BinaryIO

import msgspec

LENGTH = struct.Struct(">I")


class Assignment(msgspec.Struct, frozen=True, tag="assignment"):
    """One picture to paint."""

    prompt: str
    width: int
    height: int
    seed: int
    tier: str
    output_format: str
    sources: list[bytes]


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """Share of the work done, 0 to 1."""

    share: float


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The painted file and what was understood."""

    data: bytes
    width: int
    height: int
    mime_type: str
    understood: list[str]
    ignored: list[str]


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The painter raised; the process goes on."""

    message: str


Reply = Progress | Done | Failed

_encoder = msgspec.msgpack.Encoder()
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)
_assignments = msgspec.msgpack.Decoder(Assignment)


def pack(frame: Assignment | Reply) -> bytes:
    """Encode a frame with its length in front."""
    body = _encoder.encode(frame)
    return LENGTH.pack(len(body)) + body


def decode_reply(body: bytes) -> Reply:
    """Decode the body of a frame from a painter. Raises msgspec.DecodeError on junk."""
    return _replies.decode(body)


def read_assignment(stream: BinaryIO) -> Assignment | None:
    """Block for the next assignment; None when the server has gone."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    body = stream.read(length)
    return _assignments.decode(body) if len(body) == length else None
