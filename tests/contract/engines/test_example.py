"""The worked example of the documentation is the file that this suite runs."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
EXAMPLE = Path(__file__).with_name("example_engine.py")


def test_guide_shows_the_engine_that_the_suite_runs():
    """The code block of docs/howto/add-an-engine.md is example_engine.py, to the letter."""
    guide = (ROOT / "docs" / "howto" / "add-an-engine.md").read_text(encoding="utf-8")
    shown = re.search(r"^```python\n(.*?)^```$", guide, re.DOTALL | re.MULTILINE)

    assert shown is not None
    assert shown[1] == EXAMPLE.read_text(encoding="utf-8")
