"""What the preview painter is asked, and what it answers: plain picklable values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRequest:
    """One picture to paint: `width` x `height` pixels; `tier` is klein, pro, flex or max; `output_format` png, jpeg
    or webp. `sources` are encoded pictures that were checked before; with any, the request is a remix.
    """

    prompt: str
    width: int
    height: int
    seed: int
    tier: str
    output_format: str
    sources: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPicture:
    """The finished file and its facts. `understood` and `ignored` are words of the prompt."""

    data: bytes
    width: int
    height: int
    mime_type: str
    understood: tuple[str, ...]
    ignored: tuple[str, ...]
