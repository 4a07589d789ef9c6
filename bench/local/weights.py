"""Random weights of FLUX.2 [klein] 4B's real shape: as quick and as large as the real ones, and as pretty as noise."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKLFlux2, Flux2KleinPipeline, Flux2Transformer2DModel
from tests.local.tiny import a_scheduler, qwen_tokenizer
from transformers import Qwen3Config, Qwen3ForCausalLM

SPREAD = 0.02
"""Weights are even between minus and plus this, so that numbers stay finite."""


def save_klein_4b(folder: Path, device: torch.device) -> Path:
    """Save 16 GB in bfloat16, made on the device. Returns the folder."""
    Flux2KleinPipeline(
        scheduler=a_scheduler(),
        vae=_random(AutoencoderKLFlux2, device),
        text_encoder=_random(lambda: Qwen3ForCausalLM(_qwen3_4b()), device),
        tokenizer=qwen_tokenizer(),
        transformer=_random(_transformer, device),
        is_distilled=True,
    ).save_pretrained(folder)
    return folder


def _random(make: Callable[[], Any], device: torch.device) -> Any:
    with torch.device("meta"):
        model = make()
    model = model.to(torch.bfloat16).to_empty(device=device)
    with torch.no_grad():
        for tensor in model.parameters():
            tensor.uniform_(-SPREAD, SPREAD)
    # Buffers are not weights: those of the decoder start as they were made, those of the text encoder are computed.
    if isinstance(model, AutoencoderKLFlux2):
        model.bn.reset_running_stats()
    if isinstance(model, Qwen3ForCausalLM):
        model.model.rotary_emb = type(model.model.rotary_emb)(model.config)
        model.tie_weights()
    return model.to("cpu")


def _qwen3_4b() -> Qwen3Config:
    return Qwen3Config(
        vocab_size=151_936,
        hidden_size=2_560,
        intermediate_size=9_728,
        num_hidden_layers=36,
        num_attention_heads=32,
        num_key_value_heads=8,
        head_dim=128,
        max_position_embeddings=40_960,
        tie_word_embeddings=True,
    )


def _transformer() -> Flux2Transformer2DModel:
    return Flux2Transformer2DModel(
        in_channels=128,
        num_layers=5,
        num_single_layers=20,
        num_attention_heads=24,
        attention_head_dim=128,
        joint_attention_dim=3 * 2_560,
        guidance_embeds=False,
    )
