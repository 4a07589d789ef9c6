"""Reads the catalogue that comes with the package."""

import tomllib
from functools import cache
from importlib import resources

from muralist.core.catalogue.registry import Catalogue, read_catalogue


@cache
def load_catalogue() -> Catalogue:
    """The catalogue of the model files in the package. Raises ConfigurationError."""
    folder = resources.files("muralist") / "models"
    documents = {
        entry.name: tomllib.loads(entry.read_text(encoding="utf-8"))
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(".toml")
    }
    return read_catalogue(documents, documents.pop("every-model.toml"))
