"""Orders to turn a whole picture: a quarter, half around, upside down."""

from __future__ import annotations

import re

from PIL import Image

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.remix.sources import cover

_IT = r"(?:it|this|that|the (?:whole |entire )?(?:picture|image|photo|scene|frame))"
_TURNED = re.compile(
    rf"^(?:please\s+)?(?:rotate|turn|flip)\s+{_IT}\s+(?:by\s+)?(?:(?P<d>90|180|270)(?:\s*(?:degrees?|deg|\u00b0))?"
    r"|(?P<up>upside[- ]down|vertically|on its head)|(?P<side>on its side|sideways))"
    r"(?:\s+(?:to the\s+)?(?P<way>clockwise|counter-?clockwise|anti-?clockwise|left|right))?$"
    rf"|^(?:please\s+)?rotate\s+(?:{_IT}\s+)?(?:to the\s+)?(?P<way2>clockwise|counter-?clockwise|left|right)$"
    "|^(?:把|將|将)?(?:圖片|图片|畫面|画面|照片|圖|图|它)?(?:(?:向|往)?(?P<wayz>左|右|順時針|顺时针|逆時針|逆时针)?(?:旋轉|旋转|轉|转)"
    "(?P<dz>90|180|270)(?:度|°)?|(?P<upz>上下(?:翻轉|翻转|顛倒|颠倒)|倒過來|倒过来))$",
    re.IGNORECASE,
)
_LEFTWARDS = re.compile("counter|anti|left|左|逆", re.IGNORECASE)
_MIRRORED = re.compile("vertical|翻轉|翻转", re.IGNORECASE)
Transpose = Image.Transpose


def turn_of(order: str) -> Image.Transpose | None:
    """How an order that asks for nothing else turns the picture."""
    found = _TURNED.match(order.strip().rstrip(".!。！"))
    if found is None:
        return None
    if found["up"] or found["upz"]:
        return Transpose.FLIP_TOP_BOTTOM if _MIRRORED.search(found[0]) else Transpose.ROTATE_180
    degrees = int(found["d"] or found["dz"] or 90)
    if degrees == 180:
        return Transpose.ROTATE_180
    way = found["way"] or found["way2"] or found["wayz"] or ""
    leftwards = (_LEFTWARDS.search(way) is not None) != (degrees == 270)
    return Transpose.ROTATE_90 if leftwards else Transpose.ROTATE_270


def turned(picture: Image.Image, how: Image.Transpose, width: int, height: int) -> Image.Image:
    """The picture turned so, filling the frame."""
    return cover(picture.convert("RGB").transpose(how), width, height)


def turning_words(order: str) -> set[str]:
    """The words of such an order."""
    return {word.text for word in mentions(order) if not silent(word)} | set(re.findall(r"\d+", order))
