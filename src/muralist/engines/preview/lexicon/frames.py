"""What a picture is for: "hero image for a logistics company:", "a banner for our bakery with". None of it is painted.

Only the start of a prompt is looked at. The head names the kind of picture, the purpose whom or what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

OPEN, CLOSE = "\ue002", "\ue003"
"""Stand around words that frame the picture."""
_KINDS = (
    r"image|banner|header|hero|cover|poster|flyer|leaflet|brochure|postcard|"
    r"(?<!loyalty )(?<!credit )(?<!bank )(?<!debit )card|invitation|wallpaper|icon|logo|"
    r"template|thumbnail|ad|advert|advertisement|billboard|illustration|artwork|graphic|visual|cover art|packaging|"
    r"scene|shot|photo|screen|background|picture|mockup|slide|section|post|story|backdrop|mascot|print|page|spread|"
    r"screen art|art|hero|menu board|menu cover|menu|infographic|onboarding|"
    r"newsletter|wallpaper art|splash screen|splash page|splash image|feature image|asset|vignette"
)
_FRAMED = re.compile(
    rf"^\s*(?P<lead>(?:(?:please|create|make|design|draw|paint|generate)\s+)?(?:(?:a|an|the|our|my)\s+)?)"
    rf"(?P<head>(?:[\w'-]+\s+){{0,5}}?(?:{_KINDS}))\b"
    rf"(?:\s+(?P<to>for|from)\s+(?P<purpose>[^,:;.!?()\u2014\n\ue000-\ue003]+?)"
    rf"(?=\s*(?:[,:;.!?()\u2014\n]|$)|\s+(?:with|showing|featuring|of|where|depicting|that|saying|titled|entitled|called|named)\b)"
    rf"|\s+(?:about|on the topic of)\s+(?!(?:an?|the|our|my|two|three|four)\b)"
    rf"(?P<topic>[^,:;.!?()\u2014\n\ue000-\ue003]+?)"
    rf"(?=\s*[,:\u2014])"
    rf"|(?=\s+(?:of|with|showing|featuring|depicting)\b|\s*[:\u2014])"
    rf"|(?P<quoted>(?=\s+(?:(?:that\s+(?:says|reads)|saying|reading|titled|entitled|called|named)\s+)?\ue000))|(?P<listed>(?=\s*,)))",
    re.IGNORECASE,
)
SIDES = {"left": "left", "right": "right", "top": "top", "upper": "top", "above": "top", "bottom": "bottom",
         "lower": "bottom", "below": "bottom", "underneath": "bottom", "overhead": "top",
         "左": "left", "右": "right", "上": "top", "頂": "top", "顶": "top",
         "下": "bottom", "底": "bottom"}  # fmt: skip
_ROOM = re.compile(
    r"\b(?:(?:with|leave|leaving|lots? of|plenty of|some|ample|and|a|an|wide|generous|clean|large)\s+){0,3}"
    r"(?:(?:copy|negative|blank|empty|text|white)[\s-]?space|(?:space|room|area)\s+for\s+(?:(?:a|an|the|our)\s+)?"
    r"(?:text|copy|headlines?|titles?|captions?|logo|type|typography|wording))\b"
    r"(?:\s+for\s+(?:(?:a|an|the|our)\s+)?(?:text|copy|headlines?|titles?|captions?|logo|typography|wording)\b)?"
    r"(?:\s+(?:(?:on|at|in|to|along|above|below|around)(?:\s+the)?"
    r"\s+(?P<side>left|right|top|bottom|sides?|middle|cent(?:er|re)|upper|lower|it|subject)"
    r"(?:\s+(?:hand|half|third|side|corner|part))*|(?P<alone>above|below|underneath|overhead|left|right)\b"
    r"(?!\s+(?:a|an|the|it|its|them)\b)))?"
    r"|\b(?:(?:leave|leaving|keep|keeping|with|and)\s+)?(?:the\s+)?(?P<half>left|right|top|bottom|upper|lower)"
    r"(?:\s+(?:hand\s+)?(?:side|half|third|part|area))?(?:\s+(?:is|left|kept|stays))?\s+(?:empty|blank|clear|free)\b"
    r"(?:\s+for\s+(?:(?:a|an|the|our)\s+)?(?:text|copy|headlines?|titles?|captions?|logo|typography|wording)\b)?"
    r"|\b(?:with\s+)?(?:an?\s+)?(?:empty|blank)\s+(?P<part>left|right|top|bottom|upper|lower)\s+(?:side|half|third|part|area)\b",
    re.IGNORECASE,
)
"""Room that a picture leaves for words: "copy space on the left"."""
_ROOM_HAN = re.compile(
    r"(?:(?:在|畫面|画面|圖片|图片)*(?P<side>[左右上下頂顶底])(?:半)?(?:側|侧|邊|边|方|部|面|端)?)?"
    r"(?:大片|大面積|大面积|大量|大塊|大块|適當|适当|預|预)?"
    r"(?:留白|留空|留(?:出|有|下|著|着)?(?:大片|大面積|大面积|大量|大塊|大块|一些|足夠|足够)?(?:的)?"
    r"(?:空白|空間|空间|位置|(?:寫字|写字|文字|文案|標題|标题|排版|放字)(?:的)?(?:空間|空间|位置|空白|區域|区域|地方)))"
    r"(?:(?:來|来|用來|用来|用於|用于|以便|給|给|可以|可)?(?:寫字|写字|放文字|放標題|放标题|放文案|加字|加文字|寫標題|写标题"
    r"|文字|標題|标题|文案))?"
)
"""The same in Chinese: 下方留白寫字, 左邊留出標題空間."""
_SHOWN = re.compile(
    r"^(?:web\s?site|web|blog|app|mobile|phone|desktop|landing page|hero|book|album|vinyl|cd|movie|travel|event|"
    r"youtube|instagram|facebook|twitter|linkedin|social media|e-?mail|newsletter|podcast|magazine|product|onboarding|"
    r"splash|marketing|header|food|stock|greeting|business|game|website hero|children's book)\b",
    re.IGNORECASE,
)
"""What is shown on or printed: before a comma, "website banner" is no banner in the picture."""
_SELLING = re.compile(
    r"\b(?:sale|sales|promo|promotion|promotional|discount|offer|friday|monday|advertising|campaign|giveaway|coupon|"
    r"grand opening|opening|launch|landing|website|youtube|instagram|pinterest|tiktok|twitter|facebook|linkedin|"
    r"social media|newsletter|blog|e-?commerce|marketing)\b",
    re.IGNORECASE,
)
"""Words that say anywhere in the head that it is for selling or showing: "black friday sale banner"."""
_TRADED = re.compile(
    r"^(?!(?:[\w'-]+\s+)*(?:red|blue|green|yellow|white|black|pink|purple|orange|golden?|silver|brown|gr[ae]y|big|large|huge"
    r"|giant|long|small|little|tiny|old|torn|blank|empty|cloth|fabric|paper|wooden|striped|hanging|waving|birthday|protest"
    r"|medieval|victory|welcome|framed|neon|vintage)\s+(?:banner|poster|flyer|header))"
    r"(?:[\w'-]+\s+){1,4}(?:banner|poster|flyer|header|story|post|hero|invitation|invite|logo)$",
    re.IGNORECASE,
)
"""A banner or poster of some trade or occasion, "a furniture banner": what it shows is named after it."""
_HEADED = re.compile(r"^\s+with\s+the\s+(?:title|headline|heading|slogan|tagline)\b", re.IGNORECASE)
"""What is said of a poster that fills the picture: "a poster with the title"."""
_DETERMINED = re.compile(r"\b(?:a|an|the)\s+$", re.IGNORECASE)
_BROKEN = re.compile(r"\b(?:of|with|on|in|and|for|a|an|the|at|by|under|over|is|are)\b", re.IGNORECASE)
_PAINTED = re.compile(r"\b404\b")
"""What is painted although it stands in such a head: the number of a page that is not found."""
_PRINTED = re.compile(r"\b(?:poster|flyer|leaflet|cover|card|invitation)$", re.IGNORECASE)
_HUNG = re.compile(
    r"\b(?:wall|walls|hanging|taped|pinned|billboard|window|door|street|room|board|hold(?:s|ing))\b", re.IGNORECASE
)
"""Prints whose words stand right after them, "poster SALE", and words by which such a print is a thing somewhere."""
LONGEST = 8
"""Words of the longest purpose."""


_GOODS = re.compile(
    r"^(?!(?:app|phone|mobile|web|website|laptop|screen)\b).*\w\s+(?:mockup|packaging|label mockup)$", re.IGNORECASE
)
"""Heads that name the goods themselves: "honey jar label mockup", "coffee bag packaging"."""


def with_frames(text: str) -> str:
    """The text with marks around its frame, if it begins with one.

    "A banner with" may well be a banner; "a banner for a shop", "a furniture banner with" and "banner with" are not.
    """
    found = _FRAMED.match(text)
    if found is None or _BROKEN.search(found["head"]) or _PAINTED.search(found["head"]):
        return text
    if _GOODS.match(found["head"]):
        return text
    purpose = found["purpose"] or found["topic"]
    shown = _SHOWN.search(found["head"]) is not None or _SELLING.search(found["head"]) is not None
    if found["listed"] is not None and not shown:
        return text
    if found["quoted"] is not None and (not _PRINTED.search(found["head"]) or _HUNG.search(text[found.end() :])):
        return text
    stated = (
        shown
        or found["quoted"] is not None
        or _TRADED.match(found["head"]) is not None
        or _HEADED.match(text[found.end() :]) is not None
    )
    if purpose is None and _DETERMINED.search(found["lead"]) and not stated:
        return text
    if purpose is not None and len(purpose.split()) > LONGEST:
        return text
    framed = f"{found['lead']} {OPEN} {found['head']} {CLOSE} "
    if purpose is not None:
        framed += f"{found['to'] or 'for'} {OPEN} {purpose} {CLOSE} "
    return framed + text[found.end() :]


def rooms_for_words(text: str, keep: Callable[[str], str]) -> str:
    """The text with each mention of empty room for words given to `keep`, and what that returns in its place."""
    text = _ROOM.sub(lambda found: keep(found[0].strip()), text)
    return _ROOM_HAN.sub(lambda found: keep(found[0].strip()), text)


def side_of_room(said: str) -> str:
    """The side that is to stay empty: "left", "right", "top", "bottom", or "" where none of these was said."""
    found = _ROOM.search(said) or _ROOM_HAN.search(said)
    said = "" if found is None else next((part for part in found.groupdict().values() if part), "")
    return SIDES.get(said.lower(), "")
