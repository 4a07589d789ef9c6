"""Contact sheets: captions that stay under their picture."""

from muralist.engines.preview.props.lettering import font_for
from muralist.engines.preview.sheet import LEFT_OUT, LINES, _caption

LONG = "a cat, " + "quantum flux capacitors and blockchain synergies of obfuscated heuristics, " * 4 + "X" * 60


def test_captions_stay_within_their_column() -> None:
    """Long prompts and long lists of what was left out are wrapped, and cut with dots; no line is too wide."""
    lines = _caption("1. ", LONG, 12, 200)
    assert len(lines) <= LINES
    assert all(font_for(line, 12).getlength(line) <= 200 for line in lines)
    assert any(line.startswith(LEFT_OUT) for line in lines)
    assert lines[-1].endswith("...")


def test_short_captions_are_whole() -> None:
    """Nothing is cut that fits."""
    assert _caption("2. ", "a red cat", 12, 200) == ["2. a red cat"]
