"""Named random streams, so that adding a layer never reshuffles the layers beside it."""

from __future__ import annotations

from hashlib import sha256

import numpy as np


def stream(seed: int, *names: object) -> np.random.Generator:
    """Return the generator that belongs to one named layer of one seed, the same in every process."""
    label = "/".join([str(seed), *(str(name) for name in names)])
    digest = sha256(label.encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "little")))
