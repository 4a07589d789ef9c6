"""Whether weights fit a device, and what is kept where: reads sizes from the files' headers, loads nothing."""

import json
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path

GIB = 1 << 30
WORKING_BYTES = 3 * GIB
"""Room for what painting itself needs with pictures of one megapixel: an estimate, mostly the decoder's."""

WORKING_BYTES_A_PICTURE = GIB // 2
"""Room for each further picture of a batch: an estimate."""

_FLOATS = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}
_OTHERS = {"I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1, "F8_E4M3": 1, "F8_E5M2": 1}
_LAYER = re.compile(r"(?:^|\.)layers\.(\d+)\.")
_HEADER_LENGTH = struct.Struct("<Q")
TEXT_ENCODER = "text_encoder"


class TooLittleMemory(Exception):
    """The weights do not fit; the message says how much is missing and what helps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Free bytes: of the device, None where it is the host's own; and of the host."""

    device: int | None
    host: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where the weights are kept. `offload` is none (on the device), model (one part at a time) or group (layers)."""

    offload: str
    detail: str


def component_bytes(folder: Path, *, bytes_a_number: int, text_layers: int) -> dict[str, int]:
    """Bytes of each part of a diffusers folder once it is loaded, by the name of its subfolder.

    Args:
        bytes_a_number: of the type that weights are converted to; whole numbers and 8-bit floats stay as they are.
        text_layers: how many layers of the text encoder are kept; its head is not.
    """
    sizes: dict[str, int] = {}
    for path in sorted(folder.glob("*/*.safetensors")):
        part = path.parent.name
        for name, (kind, shape) in _tensors(path).items():
            if part == TEXT_ENCODER and not _is_kept(name, text_layers):
                continue
            width = bytes_a_number if kind in _FLOATS else _OTHERS.get(kind, bytes_a_number)
            sizes[part] = sizes.get(part, 0) + prod(shape) * width
    return sizes


def place(sizes: Mapping[str, int], memory: Memory, *, wanted: str, largest_batch: int) -> Placement:
    """Choose where weights are kept: `wanted`, or with "auto" the quickest way that fits.

    Raises:
        TooLittleMemory: it does not fit.
    """
    total, largest = sum(sizes.values()), max(sizes.values(), default=0)
    working = WORKING_BYTES + (largest_batch - 1) * WORKING_BYTES_A_PICTURE
    if memory.device is None:
        if total + working > memory.host:
            raise TooLittleMemory(
                f"{_gib(total)} of weights and {_gib(working)} to work with do not fit into {_gib(memory.host)} of "
                "free memory; choose smaller weights, MURALIST_LOCAL_DTYPE=bfloat16 or a smaller MURALIST_LOCAL_BATCH"
            )
        return Placement(offload="none", detail=f"{_gib(total)} of weights in {_gib(memory.host)} of free memory")
    needs = {"none": total, "model": largest, "group": 0}
    ways = list(needs) if wanted == "auto" else [wanted]
    for way in ways:
        if needs[way] + working <= memory.device and (way == "none" or total <= memory.host):
            return Placement(offload=way, detail=_KEPT[way].format(total=_gib(total), free=_gib(memory.device)))
    raise TooLittleMemory(
        f"{_gib(total)} of weights (the largest part {_gib(largest)}) and {_gib(working)} to work with do not fit into "
        f"{_gib(memory.device)} of free device memory and {_gib(memory.host)} of free memory"
        + ("" if wanted == "auto" else f" with MURALIST_LOCAL_OFFLOAD={wanted}; try auto")
        + "; end what else uses the device, choose smaller weights or a smaller MURALIST_LOCAL_BATCH"
    )


_KEPT = {
    "none": "all {total} of weights on the device, which has {free} free",
    "model": "{total} of weights in memory, one part at a time on the device, which has {free} free",
    "group": "{total} of weights in memory, one layer at a time on the device, which has {free} free",
}


def _tensors(path: Path) -> dict[str, tuple[str, list[int]]]:
    """Type and shape of each tensor, from the header of a safetensors file."""
    with path.open("rb") as file:
        (length,) = _HEADER_LENGTH.unpack(file.read(_HEADER_LENGTH.size))
        header = json.loads(file.read(length))
    return {name: (about["dtype"], about["shape"]) for name, about in header.items() if name != "__metadata__"}


def _is_kept(name: str, text_layers: int) -> bool:
    if name == "lm_head.weight" or name.endswith(".lm_head.weight"):
        return False
    layer = None if "vision" in name else _LAYER.search(name)
    return layer is None or int(layer[1]) < text_layers


def _gib(size: int) -> str:
    return f"{size / GIB:.1f} GiB"
