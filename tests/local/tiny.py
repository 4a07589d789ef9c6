"""Tiny pipelines of FLUX.2's own classes with random weights: everything of the real ones but their size."""

from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLFlux2,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinPipeline,
    Flux2Pipeline,
    Flux2Transformer2DModel,
)
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    Mistral3Config,
    Mistral3ForConditionalGeneration,
    PixtralVisionConfig,
    PreTrainedTokenizerFast,
    Qwen2TokenizerFast,
    Qwen3Config,
    Qwen3ForCausalLM,
)

HIDDEN = 16
CORPUS = ("a red bicycle against a brick wall in the morning light, a vase with dried flowers on a linen tablecloth",)
QWEN_SPECIALS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>")
MISTRAL_SPECIALS = ("<pad>", "<s>", "</s>", "[INST]", "[/INST]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[IMG]")
CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n"
    "{% if enable_thinking is defined and not enable_thinking %}<think>\n\n</think>\n\n{% endif %}{% endif %}"
)
MISTRAL_CHAT = (
    "<s>{% for message in messages %}"
    "{% set mark = 'SYSTEM_PROMPT' if message.role == 'system' else 'INST' %}"
    "[{{ mark }}]{% for part in message.content %}{{ part.text }}{% endfor %}[/{{ mark }}]{% endfor %}"
)


def save_klein(folder: Path, *, text_layers: int = 28, distilled: bool = True, seed: int = 0) -> Path:
    """Save a tiny `Flux2KleinPipeline`; the seed decides its weights. Returns the folder."""
    torch.manual_seed(seed)
    tokenizer = qwen_tokenizer()
    text_encoder = Qwen3ForCausalLM(
        Qwen3Config(vocab_size=len(tokenizer) + 16, tie_word_embeddings=True, **_text(text_layers))
    )
    pipe = Flux2KleinPipeline(
        scheduler=a_scheduler(),
        vae=_vae(),
        text_encoder=text_encoder,
        tokenizer=tokenizer,
        transformer=_transformer(guidance=False),
        is_distilled=distilled,
    )
    pipe.save_pretrained(folder)
    return folder


def save_dev(folder: Path, *, text_layers: int = 31, seed: int = 0) -> Path:
    """Save a tiny `Flux2Pipeline`. Its tokenizer stands in for Pixtral's processor, of which it needs text alone."""
    torch.manual_seed(seed)
    bare = train_tokenizer(MISTRAL_SPECIALS)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bare, pad_token="<pad>", bos_token="<s>", eos_token="</s>", model_max_length=131_072
    )
    tokenizer.chat_template = MISTRAL_CHAT
    vision = PixtralVisionConfig(
        num_hidden_layers=1,
        hidden_size=HIDDEN,
        intermediate_size=2 * HIDDEN,
        num_attention_heads=2,
        image_size=64,
        patch_size=8,
    )
    text = {"model_type": "mistral", "vocab_size": bare.get_vocab_size() + 16, **_text(text_layers)}
    text_encoder = Mistral3ForConditionalGeneration(Mistral3Config(text_config=text, vision_config=vision.to_dict()))
    pipe = Flux2Pipeline(
        scheduler=a_scheduler(),
        vae=_vae(),
        text_encoder=text_encoder,
        tokenizer=tokenizer,
        transformer=_transformer(guidance=True),
    )
    pipe.save_pretrained(folder)
    return folder


def qwen_tokenizer() -> Qwen2TokenizerFast:
    """A tokenizer of [klein]'s class with few words."""
    tokenizer = Qwen2TokenizerFast(
        tokenizer_object=train_tokenizer(QWEN_SPECIALS),
        pad_token="<|endoftext|>",
        eos_token="<|im_end|>",
        unk_token=None,
        model_max_length=131_072,
    )
    tokenizer.chat_template = CHATML
    return tokenizer


def train_tokenizer(specials: tuple[str, ...]) -> Tokenizer:
    """Bytes, a few pairs of them, and these words."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=384,
        special_tokens=list(specials),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    return tokenizer


def _text(layers: int) -> dict[str, Any]:
    return {
        "hidden_size": HIDDEN,
        "intermediate_size": 2 * HIDDEN,
        "num_hidden_layers": layers,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 8,
        "max_position_embeddings": 1024,
    }


def _transformer(*, guidance: bool) -> Flux2Transformer2DModel:
    return Flux2Transformer2DModel(
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        num_attention_heads=2,
        attention_head_dim=16,
        joint_attention_dim=3 * HIDDEN,
        timestep_guidance_channels=32,
        axes_dims_rope=(4, 4, 4, 4),
        guidance_embeds=guidance,
    )


def _vae() -> AutoencoderKLFlux2:
    """Four levels, as the real one has: the sixteen pixels of a token follow from them."""
    return AutoencoderKLFlux2(
        block_out_channels=(8, 8, 8, 8), layers_per_block=1, latent_channels=4, norm_num_groups=4, sample_size=32
    )


def a_scheduler() -> FlowMatchEulerDiscreteScheduler:
    """The scheduler of all FLUX.2 weights."""
    return FlowMatchEulerDiscreteScheduler(
        shift=3.0,
        use_dynamic_shifting=True,
        base_shift=0.5,
        max_shift=1.15,
        base_image_seq_len=256,
        max_image_seq_len=4096,
    )
