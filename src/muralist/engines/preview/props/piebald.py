"""A coat of two colours: patches on hoofed animals, a bib, a belly and socks on the others."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import luma
from muralist.engines.preview.props.build import Build
from muralist.engines.preview.props.prop import Look

PATCHED = ("cow", "keep")
BIBBED = ("bib", "belly", "white socks", "mask")
KEPT = frozenset({"keep", "ears", "plain", "smooth", "shy"})
"""Marks that stay when the coat is of two colours."""


def two_toned(look: Look, build: Build) -> tuple[Look, Build]:
    """The look and build of an animal of which two colours are asked; of one colour they stay what they are."""
    if len(look.colours) < 2 or look.colours[0] == look.colours[1] or "keep" in build.marks:
        return look, build
    light, dark = sorted(look.colours[:2], key=luma, reverse=True)
    marks = tuple(mark for mark in build.marks if mark in KEPT)
    if build.foot == "hoof":
        return replace(look, colours=(light,)), replace(build, coats=(light,), second=dark, marks=(*marks, *PATCHED))
    build = replace(build, coats=(dark,), pale=light, second=None, marks=(*marks, *BIBBED))
    return replace(look, colours=(dark,)), build
