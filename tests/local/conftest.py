"""Tiny weights for tests that paint with torch; without torch installed nothing here is collected."""

import importlib.util
import os
from pathlib import Path

import pytest

HAS_TORCH = importlib.util.find_spec("torch") is not None and importlib.util.find_spec("diffusers") is not None
collect_ignore_glob = [] if HAS_TORCH else ["test_*.py"]

# For this process and for those that it starts: tiny tensors are slower on many threads, and far slower on a busy
# machine. Weights are never looked for anywhere but in the folders below.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture(scope="session")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny distilled [klein], with two layers of its text encoder that are never read."""
    from .tiny import save_klein

    return save_klein(tmp_path_factory.mktemp("klein"), text_layers=30)


@pytest.fixture(scope="session")
def klein_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny [klein] base, which is guided by a second look at an empty prompt."""
    from .tiny import save_klein

    return save_klein(tmp_path_factory.mktemp("klein_base"), distilled=False)


@pytest.fixture(scope="session")
def dev(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny [dev], with two layers of its text encoder that are never read."""
    from .tiny import save_dev

    return save_dev(tmp_path_factory.mktemp("dev"), text_layers=33)
