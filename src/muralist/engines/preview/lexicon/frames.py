"""What a picture is for: "hero image for a logistics company:", "a banner for our bakery with". None of it is painted.

Only the start of a prompt is looked at. The head names the kind of picture, the purpose whom or what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

OPEN, CLOSE = "\ue002", "\ue003"
"""Stand around words that frame the picture."""
_KINDS = (
    r"image|banner|header|hero|cover|poster|flyer|leaflet|brochure|postcard|card|invitation|wallpaper|icon|logo|"
    r"template|thumbnail|ad|advert|advertisement|billboard|illustration|artwork|graphic|visual|cover art|packaging|"
    r"scene|shot|photo|screen|background|picture|mockup|slide|section|post|story|backdrop|mascot|print|page|spread|"
    r"screen art|art|hero|onboarding|newsletter|wallpaper art|splash|feature image|asset|vignette"
)
_FRAMED = re.compile(
    rf"^\s*(?P<lead>(?:(?:please|create|make|design|draw|paint|generate)\s+)?(?:(?:a|an|the|our|my)\s+)?)"
    rf"(?P<head>(?:[\w'-]+\s+){{0,5}}?(?:{_KINDS}))\b"
    rf"(?:\s+(?P<to>for|from)\s+(?P<purpose>[^,:;.!?()\u2014\n\ue000-\ue003]+?)"
    rf"(?=\s*(?:[,:;.!?()\u2014\n]|$)|\s+(?:with|showing|featuring|of|where|depicting|that|saying)\b)"
    rf"|(?=\s+(?:of|with|showing|featuring|depicting)\b|\s*[:\u2014])|(?P<listed>(?=\s*,)))",
    re.IGNORECASE,
)
SIDES = {"left": "left", "right": "right", "top": "top", "upper": "top", "above": "top"}
_ROOM = re.compile(
    r"\b(?:(?:with|leave|leaving|lots? of|plenty of|some|ample|and|a|an|wide|generous|clean|large)\s+){0,3}"
    r"(?:(?:copy|negative|blank|empty|text|white)[\s-]?space|(?:space|room|area)\s+for\s+(?:(?:a|an|the|our)\s+)?"
    r"(?:text|copy|headlines?|titles?|captions?|logo|type|typography|wording))\b"
    r"(?:\s+for\s+(?:(?:a|an|the|our)\s+)?(?:text|copy|headlines?|titles?|captions?|logo|typography|wording)\b)?"
    r"(?:\s+(?:on|at|in|to|along|above|below|around)(?:\s+the)?"
    r"\s+(?P<side>left|right|top|bottom|sides?|middle|cent(?:er|re)|upper|lower|it|subject)"
    r"(?:\s+(?:hand|half|third|side|corner|part))*)?",
    re.IGNORECASE,
)
"""Room that a picture leaves for words: "copy space on the left"."""
_SHOWN = re.compile(
    r"^(?:web\s?site|web|blog|app|mobile|phone|desktop|landing page|hero|book|album|vinyl|cd|movie|travel|event|"
    r"youtube|instagram|facebook|twitter|linkedin|social media|e-?mail|newsletter|podcast|magazine|product|onboarding|"
    r"splash|marketing|header|food|stock|greeting|business|game|website hero|children's book)\b",
    re.IGNORECASE,
)
"""What is shown on or printed: before a comma, "website banner" is no banner in the picture."""
_DETERMINED = re.compile(r"\b(?:a|an|the)\s+$", re.IGNORECASE)
_BROKEN = re.compile(r"\b(?:of|with|on|in|and|for|a|an|the|at|by|under|over|is|are)\b", re.IGNORECASE)
LONGEST = 8
"""Words of the longest purpose."""


def with_frames(text: str) -> str:
    """The text with marks around its frame, if it begins with one.

    "A banner with" may well be a banner; "a banner for a shop" and "banner with" are not.
    """
    found = _FRAMED.match(text)
    if found is None or _BROKEN.search(found["head"]):
        return text
    purpose = found["purpose"]
    if found["listed"] is not None and _SHOWN.search(found["head"]) is None:
        return text
    if purpose is None and _DETERMINED.search(found["lead"]):
        return text
    if purpose is not None and len(purpose.split()) > LONGEST:
        return text
    framed = f"{found['lead']} {OPEN} {found['head']} {CLOSE} "
    if purpose is not None:
        framed += f"{found['to']} {OPEN} {purpose} {CLOSE} "
    return framed + text[found.end() :]


def rooms_for_words(text: str, keep: Callable[[str], str]) -> str:
    """The text with each mention of empty room for words given to `keep`, and what that returns in its place."""
    return _ROOM.sub(lambda found: keep(found[0].strip()), text)


def side_of_room(said: str) -> str:
    """The side that is to stay empty: "left", "right", "top", or "" where none of these was said."""
    found = _ROOM.search(said)
    side = (found["side"] or "").lower() if found is not None else ""
    return SIDES.get(side, "")
