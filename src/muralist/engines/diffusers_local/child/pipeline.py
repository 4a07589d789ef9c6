"""Loads a diffusers pipeline of FLUX.2 as it was set up: device, type, attention, compilation and offload."""

import inspect
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import psutil
import torch
import transformers

from muralist.engines.diffusers_local.child.memory import Memory, Placement, component_bytes, place
from muralist.engines.diffusers_local.frames import Setup
from muralist.engines.diffusers_local.weights import INDEX

PIPELINES = {"Flux2KleinPipeline": diffusers.Flux2KleinPipeline, "Flux2Pipeline": diffusers.Flux2Pipeline}
DTYPES = {"bfloat16": torch.bfloat16, "float32": torch.float32}
"""float16 is left out: activations of FLUX.2 may leave its range, and the picture is black then."""


class Misfit(Exception):
    """The weights cannot be run as they were set up; the message says what mends it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where and how weights will be run. `detail` is a phrase for the operator."""

    device: torch.device
    dtype: torch.dtype
    placement: Placement
    text_layers: int
    detail: str


def plan(setup: Setup) -> Plan:
    """Look at the device, the folder and the memory; loads nothing.

    Raises:
        Misfit: the device or the folder is not what it should be.
        TooLittleMemory: the weights do not fit.
    """
    device = _device(setup.device)
    dtype = DTYPES[setup.dtype]
    folder = Path(setup.folder)
    described = json.loads((folder / INDEX).read_text(encoding="utf-8")).get("_class_name")
    if described != setup.pipeline:
        raise Misfit(
            f"{folder} holds a {described}, but {setup.title} is a {setup.pipeline}; correct MURALIST_LOCAL_MODEL or "
            "MURALIST_LOCAL_WEIGHTS"
        )
    layers = text_layers(setup.pipeline)
    sizes = component_bytes(folder, bytes_a_number=dtype.itemsize, text_layers=layers)
    if not sizes:
        raise Misfit(f"{folder} holds no weights in safetensors files; run: hf download, and name the folder it prints")
    placement = place(sizes, _memory(device), wanted=setup.offload, largest_batch=setup.largest_batch)
    detail = f"{setup.title} as {setup.dtype} on {_name(device)}: {placement.detail}"
    return Plan(device, dtype, placement, layers, detail)


def load(setup: Setup, chosen: Plan) -> Any:
    """The pipeline, ready to be called. Raises Misfit, and whatever diffusers raises over broken weights."""
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.disable_progress_bar()
    pipe = PIPELINES[setup.pipeline].from_pretrained(setup.folder, dtype=chosen.dtype, local_files_only=True)
    pipe.set_progress_bar_config(disable=True)
    trim(pipe.text_encoder, chosen.text_layers)
    pipe.vae.enable_slicing()
    if setup.attention is not None:
        _set_attention(pipe, setup.attention)
    _put(pipe, chosen)
    if setup.compile:
        # One compilation for all sizes and batches; without it each would be compiled anew.
        pipe.transformer.compile_repeated_blocks(dynamic=True)
    return pipe


def text_layers(pipeline: str) -> int:
    """How many layers of the text encoder a pipeline needs: it reads hidden states in the middle, never the end.

    One layer more than the last that is read, as the state after the very last layer is normalised.
    """
    read: tuple[int, ...] = (
        inspect.signature(PIPELINES[pipeline].encode_prompt).parameters["text_encoder_out_layers"].default
    )
    return max(read) + 1


def trim(text_encoder: Any, layers: int) -> None:
    """Drop what a pipeline computes and never reads: the layers behind the last hidden state, and the word scores.

    For [klein] 4B these are 8 of 36 layers and a product with 150,000 words; what is read stays the same to the bit.
    """
    model = getattr(text_encoder.model, "language_model", text_encoder.model)
    model.layers = model.layers[:layers]
    model.config.num_hidden_layers = len(model.layers)
    text_encoder.lm_head = torch.nn.Identity()


def _device(wanted: str) -> torch.device:
    found = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else None
    if wanted == "auto":
        return torch.device("cpu") if found is None else torch.device(found.type, 0)
    device = torch.device(wanted)
    if device.type == "cpu":
        return device
    if found is None or found.type != device.type or (device.index or 0) >= torch.accelerator.device_count():
        have = "none" if found is None else f"{torch.accelerator.device_count()} of type {found.type}"
        raise Misfit(
            f"torch {torch.__version__} sees no device {wanted!r} (it sees {have}); install the driver and a torch "
            "that is built for it, or set MURALIST_LOCAL_DEVICE=cpu"
        )
    return torch.device(device.type, device.index or 0)


def _memory(device: torch.device) -> Memory:
    host = psutil.virtual_memory().available
    if device.type == "cuda":
        return Memory(device=torch.cuda.mem_get_info(device)[0], host=host)
    return Memory(device=None, host=host)


def _name(device: torch.device) -> str:
    if device.type == "cuda":
        return f"{torch.cuda.get_device_name(device)} ({device})"
    return f"{device.type}, {torch.get_num_threads()} threads" if device.type == "cpu" else str(device)


def _set_attention(pipe: Any, backend: str) -> None:
    try:
        pipe.transformer.set_attention_backend(backend)
    except (ValueError, RuntimeError, ImportError) as error:
        raise Misfit(f"MURALIST_LOCAL_ATTENTION={backend} cannot be used: {error}") from error


def _put(pipe: Any, chosen: Plan) -> None:
    match chosen.placement.offload:
        case "model":
            pipe.enable_model_cpu_offload(device=chosen.device)
        case "group":
            pipe.enable_group_offload(
                chosen.device,
                offload_type="leaf_level",
                use_stream=chosen.device.type == "cuda",
                low_cpu_mem_usage=True,
            )
        case _:
            pipe.to(chosen.device)
