"""What is kept where: sizes come from the files' headers, and the quickest way that fits is taken."""

import json
import struct
from pathlib import Path

import pytest

from muralist.engines.diffusers_local.child.memory import GIB, Memory, TooLittleMemory, component_bytes, place

KLEIN_4B = {"transformer": 7 * GIB, "text_encoder": 6 * GIB, "vae": GIB // 6}
DEV = {"transformer": 60 * GIB, "text_encoder": 36 * GIB, "vae": GIB // 6}


def save_header(folder: Path, part: str, tensors: dict[str, tuple[str, list[int]]]) -> None:
    """A safetensors file without its numbers."""
    header = {name: {"dtype": kind, "shape": shape, "data_offsets": [0, 0]} for name, (kind, shape) in tensors.items()}
    text = json.dumps({"__metadata__": {"format": "pt"}, **header}).encode()
    (folder / part).mkdir(exist_ok=True)
    (folder / part / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text)


def test_component_bytes_counts_what_is_kept_in_the_type_that_is_wanted(tmp_path):
    """Numbers count in the type that they are converted to; quantised ones, the head and late layers do not."""
    save_header(tmp_path, "transformer", {"a": ("F32", [10, 10]), "b": ("F8_E4M3", [50])})
    save_header(
        tmp_path,
        "text_encoder",
        {
            "model.embed_tokens.weight": ("BF16", [100]),
            "model.layers.1.mlp.weight": ("BF16", [30]),
            "model.layers.2.mlp.weight": ("BF16", [1_000]),
            "vision_tower.transformer.layers.9.weight": ("BF16", [7]),
            "lm_head.weight": ("BF16", [5_000]),
        },
    )

    assert component_bytes(tmp_path, bytes_a_number=2, text_layers=2) == {
        "transformer": 250,
        "text_encoder": 2 * (100 + 30 + 7),
    }


@pytest.mark.parametrize(
    ("sizes", "device_gib", "host_gib", "offload"),
    [
        (KLEIN_4B, 24, 64, "none"),
        (KLEIN_4B, 24, 4, "none"),
        (KLEIN_4B, 12, 64, "model"),
        (KLEIN_4B, 8, 64, "group"),
        (DEV, 78, 128, "model"),
        (DEV, 24, 128, "group"),
        (DEV, 139, 16, "none"),
    ],
)
def test_place_takes_the_quickest_way_that_fits(sizes, device_gib, host_gib, offload):
    """Whole on the device, else part by part, else layer by layer, as long as the host has room for the rest."""
    memory = Memory(device=device_gib * GIB, host=host_gib * GIB)

    assert place(sizes, memory, wanted="auto", largest_batch=1).offload == offload


@pytest.mark.parametrize(
    ("memory", "wanted"),
    [
        (Memory(device=8 * GIB, host=8 * GIB), "auto"),
        (Memory(device=2 * GIB, host=64 * GIB), "auto"),
        (Memory(device=12 * GIB, host=64 * GIB), "none"),
        (Memory(device=None, host=12 * GIB), "auto"),
    ],
)
def test_place_refuses_what_does_not_fit(memory, wanted):
    """Too little memory is told with what is needed, what is free and what helps, before anything is loaded."""
    with pytest.raises(TooLittleMemory, match=r"13\.2 GiB of weights.*MURALIST_LOCAL_BATCH"):
        place(KLEIN_4B, memory, wanted=wanted, largest_batch=1)


def test_larger_batches_need_more_room():
    """What fits alone may not fit with a large batch beside it."""
    memory = Memory(device=17 * GIB, host=64 * GIB)

    assert place(KLEIN_4B, memory, wanted="auto", largest_batch=1).offload == "none"
    assert place(KLEIN_4B, memory, wanted="auto", largest_batch=8).offload == "model"


def test_host_device_keeps_all_where_it_is():
    """On the CPU there is nothing to offload to, whatever was asked for."""
    assert place(KLEIN_4B, Memory(device=None, host=64 * GIB), wanted="model", largest_batch=1).offload == "none"
