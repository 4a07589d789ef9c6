"""Which models the engine paints, and under which licence."""

from pathlib import Path

from muralist.engines.diffusers_local.licence import licence_fault
from muralist.engines.diffusers_local.weights import INDEX, KNOWN, find_weights


def test_default_weights_are_free_and_are_a_model_that_is_sold():
    """FLUX.2 [klein] 4B needs no acceptance and paints flux-2-klein in four steps without guidance."""
    klein = KNOWN["klein-4b"]

    assert licence_fault(klein.licence, title=klein.title, repository=klein.repository, accepted=None) is None
    assert (klein.lines, klein.steps, klein.guidance) == (("flux-2-klein",), 4, 1.0)


def test_weights_are_found_in_a_folder_that_diffusers_wrote(tmp_path: Path) -> None:
    """A folder counts when it has the index; a path that is not there is never taken for a repository."""
    assert find_weights(str(tmp_path)) is None

    (tmp_path / INDEX).write_text("{}")

    assert find_weights(str(tmp_path)) == tmp_path
    assert find_weights("./gone/away") is None
