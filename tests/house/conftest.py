"""What the house's tests share: the texts and syntax trees of files, for as long as one of their modules runs."""

from collections.abc import Iterator

import pytest

from .tree import imports_of, parse, text_of


@pytest.fixture(scope="module", autouse=True)
def _trees() -> Iterator[None]:
    """Millions of nodes; kept longer, they would slow every collection of garbage in the tests that follow."""
    yield
    for kept in (text_of, parse, imports_of):
        kept.cache_clear()
