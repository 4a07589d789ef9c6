"""Settings of cameras and of other programs inside a prompt: they name nothing to paint and would tear sentences."""

from __future__ import annotations

import re

_MAKERS = (
    r"canon|sony|nikon|leica|hasselblad|fuji(?:film)?|iphone|arri(?:flex)?|gopro|panasonic|olympus|pentax|mamiya|"
    r"rolleiflex|lumix|phase one|samsung|pixel \d|zeiss|sigma|red(?=\s+(?:komodo|one|epic|dragon))"
)
_BODY = r"(?:[ -](?:eos|alpha|mark|mk|pro|max|mini|ii+|iv|vi*|x|z|gfx|alexa|komodo|[a-z]{0,3}-?\d[a-z0-9]*))*"
_TALK = re.compile(
    # shot on a Canon EOS R5; captured with Sony A7III; without the verb it may be a thing: "a girl with an iPhone"
    rf"\b(?:shot|taken|captured|photographed|filmed)\s+(?:on|with|using|by)\s+(?:an?\s+|the\s+)?(?:{_MAKERS})\b{_BODY}"
    rf"(?:\s+(?:camera|dslr|lens))?"
    rf"|\b(?:canon|sony|nikon|leica|hasselblad|fujifilm|zeiss)\b{_BODY}(?:\s+lens)?"
    # f/1.8, ISO 100, 1/200s, 24-70 mm, 85mm lens
    r"|\bf\s*/?\s*\d+(?:\.\d+)?\b|\biso\s*\d+\b|\b1/\d+\s*(?:s|sec|seconds?)?\b"
    r"|\b(?!35\s*-?mm\b(?!\s*lens))\d{1,3}(?:\s*-\s*\d{2,3})?\s*-?mm\b(?:\s+(?:prime\s+)?(?:macro\s+)?lens|\s+prime)?"
    # --ar 16:9 --v 6, <lora:name:0.8>, (word:1.2), 16:9 aspect ratio
    r"|\s--[a-z]+(?:\s+[\w.:/-]+)?|<[a-z]+:[^<>]*>|(?<=[\w\u3400-\u9fff]):\d(?:\.\d+)?(?=\s*\))"
    r"|\b\d{1,2}:\d{1,2}(?:\s+(?:aspect\s+)?ratio)?\b|\baspect ratio\b"
    # 1.8, which would end a sentence
    r"|\b\d+\.\d+\b",
    re.IGNORECASE,
)
_TAGGED = re.compile(r"\b\d(?=girls?\b|boys?\b)", re.IGNORECASE)


def without_shoptalk(text: str) -> str:
    """The text without camera settings, weights and switches; tags such as "2girls" become two words."""
    return _TAGGED.sub(lambda match: match[0] + " ", _TALK.sub(" ", text))
