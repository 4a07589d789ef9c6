"""The colour of an animal's eyes, as a word of its look: `eyes:3f6fb8`."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import Colour, code_of, rgb
from muralist.engines.preview.props.prop import Look

EYES = 3
"""The number that the eyes have among the parts of one that can be told theirs."""
_MARK = "eyes:"


def eyes_of(colour: Colour) -> str:
    """The word for eyes of that colour."""
    return f"{_MARK}{code_of(colour)[1:]}"


def eyes_in(look: Look, own: Colour) -> Colour:
    """The colour of the eyes that a look asks for, or else its own."""
    codes = [word.removeprefix(_MARK) for word in look.variant.split() if word.startswith(_MARK)]
    return rgb(f"#{codes[-1]}") if codes else own
