"""What the house's tests share: the syntax trees of all files, for as long as one of their modules runs."""

from collections.abc import Iterator

import pytest

from .tree import parse


@pytest.fixture(scope="module", autouse=True)
def _trees() -> Iterator[None]:
    """Millions of nodes; kept longer, they would slow every collection of garbage in the tests that follow."""
    yield
    parse.cache_clear()
