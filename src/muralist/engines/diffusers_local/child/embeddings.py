"""Embeddings of prompts, kept so that painting a prompt again with another seed skips the text encoder."""

from collections import OrderedDict
from collections.abc import Callable

import torch


class EmbeddingCache:
    """The embeddings of the `size` prompts used last. They are kept in the host's memory: up to 16 MB each.

    Prompts are encoded one by one: encoded together, half-precision sums may differ in their last bits, and a seed
    would give a slightly different picture in other company.
    """

    def __init__(self, size: int, encode: Callable[[str], torch.Tensor]) -> None:
        self._size = size
        self._encode = encode
        self._kept: OrderedDict[str, torch.Tensor] = OrderedDict()

    def of(self, prompt: str) -> torch.Tensor:
        """The embedding of a prompt, shape (1, tokens, width), on the host or where the text encoder left it."""
        kept = self._kept.get(prompt)
        if kept is not None:
            self._kept.move_to_end(prompt)
            return kept
        fresh = self._encode(prompt)
        if self._size:
            self._kept[prompt] = fresh.to("cpu")
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)
        return fresh
