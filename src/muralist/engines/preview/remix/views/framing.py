"""Framing words of an order: crop, zoom, shape of the frame. They are about the picture and name nothing to paint."""

from __future__ import annotations

import re
from dataclasses import dataclass

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.remix.views.extending import extended_zh, more_of, side_of

SQUARE, TALL, WIDE = "square", "tall", "wide"
IN, OUT = "in", "out"
NEARLY = 0.06
"""How far from 1 the ratio of a square may be."""

_IT = r"(?:it|this|that|the (?:picture|image|photo|scene|frame|shot|view|canvas|background))"
_USE = (
    r"(?:(?:phone|mobile|iphone|smartphone|desktop|lock ?screen|home ?screen)\s+(?:wallpaper|background|screen"
    r"|lock ?screen)"
    r"|(?:instagram\s+)?(?:story|reel|post)|wallpaper|banner|header|poster format|(?:portrait"
    r"|landscape)\s+(?:format|orientation)"
    r"|(?:format|frame|crop|picture|image|version|composition|orientation|aspect|canvas|panorama))"
)
_SHAPES = r"(?:square|vertical|horizontal|portrait|landscape|tall|wide(?:r|screen)?|panoramic|upright)"
_SHAPED = re.compile(
    rf"(?:\b(?:crop|cut|trim|extend|expand|outpaint|reformat|convert|turn|make|resize|fit|adapt|format"
    rf"|change)\b\s+)?(?:{_IT}\s+)?"
    rf"(?:(?:in)?to|as|for|in|into)?\s*\b(?:an?\s+)?(?:{_SHAPES}\s+{_USE}|(?:{_SHAPES}\s+)?(?:phone|mobile"
    rf"|desktop|lock ?screen)\s+"
    rf"(?:wallpaper|background|lock ?screen)|(?:portrait|landscape)\s+(?:format|orientation))\b"
    rf"|\b(?:crop|cut|trim|extend|expand|outpaint|reformat|convert|turn|make|resize|fit|adapt|format)\b\s+(?:{_IT}\s+)?"
    rf"(?:(?:in)?to|as|for|in|into)?\s*(?:an?\s+)?(?:square|vertical(?:ly)?|horizontal(?:ly)?|widescreen"
    rf"|panoramic|wider|taller)\b(?!\s+(?!around|on|of|with|focus|cent|for|about)[a-z])",
    re.IGNORECASE,
)
_EXTENDED = re.compile(
    rf"\b(?:extend|expand|outpaint|widen|stretch out)\s+{_IT}(?:\s+(?:canvas|frame))?(?:\s+(?:outwards?|upwards?"
    rf"|downwards?|sideways|"
    r"(?:to|on|at)\s+(?:the\s+|both\s+|all\s+)?(?:left|right|top|bottom|sides?"
    r"|edges)(?:\s+and\s+(?:the\s+)?(?:left|right|top|bottom))?))?",
    re.IGNORECASE,
)
_NEARER = re.compile(
    r"\b(?:zoom(?:ed)?[- ]in|zoom|move (?:in|closer)|come closer|get closer|closer (?:view|crop|shot|look)"
    r"|crop(?:ped)?(?: in)?|"
    r"tight crop|(?:make|do|give me) a (?:tight(?:er)? )?(?:crop|close[- ]?up)|close[- ]?up|focus)"
    rf"(?:\s+{_IT})?(?:\s+(?:tight(?:ly|er)?|close(?:ly|r)?|a (?:bit|little)|in|slightly|more))*"
    r"(?:\s+(?:on(?:to)?|to|around|of|at)\s+(?:just\s+)?(?P<focus>(?:the|her|his|its|their)\s+[^,.;]+?))?(?=$"
    r"|[,.;]|\s+and\s+(?:make|add|remove|turn))",
    re.IGNORECASE,
)
_AROUND = r"(?:sky|space|room|headroom|ground|water|sea|ocean|background|surroundings|landscape|scenery|breathing room)"
_FARTHER = re.compile(
    r"\b(?:zoom(?:ed)?[- ]?out|pull (?:back|out)|step back|move back|(?:show|see|get) (?:more"
    r"|a wider) (?:of )?(?:the )?"
    r"(?:surroundings|scene|landscape|room|view|area|background)|(?:make (?:it|this) )?(?:a )?wider (?:shot|view|angle)"
    rf"|(?:add |leave |with |give it |show )?more (?:of )?(?:the )?{_AROUND}"
    rf"(?:\s+and\s+(?:more\s+)?(?:the\s+)?{_AROUND})*"
    r"(?:\s+(?:around|above|below|over|behind|(?:on|at|to) (?:top|all sides|both sides|either side|each side"
    r"|the (?:left|right|sides)(?: and (?:the )?(?:left|right))?)|to breathe)"
    r"(?:\s+(?:the|it|her|him|them|its|their)(?:\s+[\w-]+){0,2})?)?)(?:\s+(?:a (?:bit|little|lot)|slightly"
    r"|further|more))*",
    re.IGNORECASE,
)
_SHAPED_ZH = re.compile(
    "(?:把|將|将)?(?:這張|这张)?(?:圖片|图片|圖|图|畫面|画面|照片|它)?(?:裁剪|裁切|裁|剪|擴展|扩展|延伸|擴充"
    "|扩充|改|變|变|做|調整|调整)?"
    "(?:成|為|为|到)?(?:一張|一张|一個|一个)?(?P<shape>正方形|方形|直式|豎版|竖版|豎屏|竖屏|橫式|横式|橫版|横版"
    "|寬幅|宽幅|長條|长条)?(?:的)?"
    "(?P<use>手機桌布|手机壁纸|手機壁紙|桌布格式|構圖|构图|畫面|画面|格式)?"
)
_NEAR_ZH = re.compile(
    "(?:把)?(?:鏡頭|镜头|畫面|画面)?(?:拉近|放大|靠近一點|靠近一点|特寫|特写)(?:到)?(?P<focus>[^，。,.]*)"
)
_FAR_ZH = re.compile(
    "(?:把)?(?:鏡頭|镜头|畫面|画面)?(?:拉遠|拉远|縮小畫面|缩小画面|拉开|拉開)(?:一點|一点|一些)?|(?:留|加"
    "|要)?(?:多一點|多一点|更多)(?:的)?(?:天空|空間|空间|留白)"
)


_RATIO = re.compile(
    r"(?:\b(?:crop|cut|trim|extend|expand|outpaint|reformat|convert|change|turn|make|resize|fit|adapt|format|widen|stretch)\b\s+)?"
    r"(?:(?:把|將|将)?(?:圖片|图片|畫面|画面|照片|圖|图|它)?(?:擴展|扩展|擴大|扩大|擴充|扩充|延伸|拓展|拉寬|拉宽|裁剪|裁切|裁|剪|改|變|变|做|調整|调整)"
    "(?:成|為|为|到)?(?:一張|一张|一個|一个)?)?"
    rf"(?:{_IT}\s+)?(?:outwards?\s+|out\s+)?(?:(?:in)?to|as|for|in|into)?\s*(?:an?\s+)?(?:(?:{_SHAPES}|cinematic|long|full)\s+)*(?P<a>\d{{1,2}})\s*[:\uff1a]\s*(?P<b>\d{{1,2}})"
    rf"(?:\s*(?:的)?(?:比例|畫幅|画幅|橫圖|横图|橫幅|横幅|寬屏|宽屏|寬銀幕|全景|豎圖|竖图|豎屏|竖屏|壁紙|壁纸|尺寸)"
    rf"|\s+(?:aspect\s+)?(?:ratio|{_USE}|(?:{_SHAPES}\s+)?(?:{_USE})|screen))?"
    rf"(?:\s*,?\s*{_SHAPES}(?=\s*(?:$|[,.;])))?",
    re.IGNORECASE,
)
_MIRROR = re.compile(
    rf"\b(?:flip|mirror|reverse)\s+(?:{_IT}|the (?:whole|entire) (?:picture|image|scene))?"
    r"(?:\s*\b(?:horizontally|left to right|left[- ]right|sideways|around))?(?=\s*(?:$|[,.;]|and\b))"
    "|(?:把)?(?:整?[張张]?(?:圖|图|畫面|画面|照片)片?)?(?:水平|左右)(?:翻轉|翻转|鏡像|镜像|顛倒|颠倒)(?:過來|过来)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How to frame a picture: `zoom` is "", in or out, on `focus` if something is named; `shapes` are those asked for.

    `mirror` turns the picture left to right; `crop` cuts it to its shape instead of painting more around it. `texts`
    are the framing words by what they need to be true: a shape, an extended frame, a zoom or a mirror. `side` is the
    one that the picture is extended to, `more` what more is to be seen of.
    """

    zoom: str = ""
    focus: str = ""
    shapes: tuple[str, ...] = ()
    mirror: bool = False
    crop: bool = False
    texts: tuple[tuple[str, str], ...] = ()
    side: str = ""
    more: str = ""

    @property
    def roomier(self) -> bool:
        """Whether more of the surroundings is asked for, which a longer frame shows by itself."""
        return (
            self.zoom == OUT
            and bool(self.shapes)
            and any(kind == "zoom" and re.search(r"\bmore\b|多|更多", said, re.IGNORECASE) for kind, said in self.texts)
        )

    def shaped(self, width: int, height: int) -> bool:
        """Whether a frame has every shape that was asked for."""
        ratio = width / height
        fits = {SQUARE: abs(ratio - 1) < NEARLY, TALL: ratio < 1 - NEARLY, WIDE: ratio > 1 + NEARLY}
        return all(fits[shape] for shape in self.shapes)

    def words(self, kind: str) -> set[str]:
        """The content words of the phrases of one kind: shape, extend or zoom."""
        said = [text for own, text in self.texts if own == kind]
        words = {word.text for text in said for word in mentions(text) if not silent(word)}
        # a ratio is two numbers where it is read without a break
        return words | {number for text in said for number in re.findall(r"\d+", text)}


def read_framing(prompt: str) -> tuple[View, str]:
    """The framing that an order asks for, and the order without it."""
    zoom, focus = "", ""
    shapes: list[str] = []
    texts: list[tuple[str, str]] = []

    def shaped(match: re.Match[str]) -> str:
        shapes.extend(_shapes(match[0].lower()))
        texts.append(("shape", match[0]))
        return " "

    def extended(match: re.Match[str]) -> str:
        texts.append(("extend", match[0]))
        return " "

    def ratio(match: re.Match[str]) -> str:
        wide, tall = int(match["a"]), int(match["b"])
        shapes.append(SQUARE if wide == tall else WIDE if wide > tall else TALL)
        texts.append(("shape", match[0]))
        return " "

    text, flat = _MIRROR.subn(" ", prompt)
    if flat:
        texts.append(("mirror", " ".join(match[0] for match in _MIRROR.finditer(prompt))))
    text = _RATIO.sub(ratio, _SHAPED.sub(shaped, text))
    if not text.isascii():
        text = _SHAPED_ZH.sub(lambda m: shaped(m) if m["shape"] or m["use"] in PHONES else m[0], text)
    text = _EXTENDED.sub(extended, text)
    longer, text = extended_zh(text)
    texts += [("extend", said) for said in longer]
    for pattern, way in ((_FARTHER, OUT), (_NEARER, IN), (_FAR_ZH, OUT), (_NEAR_ZH, IN)):
        while (found := pattern.search(text)) is not None and zoom in {"", way}:
            if pattern is _NEAR_ZH and _of_a_thing(text, found):
                break
            zoom = way
            focus = focus or (found.groupdict().get("focus") or "").strip()
            texts.append(("zoom", found[0]))
            text = text[: found.start()] + " " + text[found.end() :]
    said, more, text = more_of(text)
    if said:
        zoom = zoom or OUT
        texts.append(("zoom", said.replace(more, " ")))
    round_ = _ROUND.match(text) if shapes and not zoom and "crop" in prompt.lower() else None
    if round_ is not None:
        zoom, focus = IN, round_["focus"]
        texts.append(("zoom", text))
        text = ""
    crop = any(kind == "shape" and _CUT.search(said) for kind, said in texts)
    side = side_of([phrase for kind, phrase in texts if kind == "extend"] + [said])
    view = View(
        side=side, more=more, mirror=bool(flat), crop=crop, zoom=zoom, focus=focus,
        shapes=tuple(dict.fromkeys(shapes)), texts=tuple(texts),
    )  # fmt: skip
    return view, text.strip(" ,;")


_CUT = re.compile(r"\b(?:crop|cut|trim)\b|裁|剪", re.IGNORECASE)
_CLAUSE = re.compile("[\uff0c\u3002\uff1b,.;]")
_BARE_ZH = re.compile("^(?:請|请|再|把|將|将|鏡頭|镜头|畫面|画面|圖片|图片|圖|图|照片|整體|整体|這張|这张|給我|给我)*$")


def _of_a_thing(text: str, found: re.Match[str]) -> bool:
    """Whether it is said of a thing: 熊貓放大一點 makes the panda larger, not the picture."""
    return "放大" in found[0] and _BARE_ZH.match(_CLAUSE.split(text[: found.start()])[-1].strip()) is None


_ROUND = re.compile(
    r"^[\s,]*(?:tight(?:ly)?\s+)?(?:focus(?:s?ed|s?ing)?\s+|cent(?:er|re)(?:ed|d)?\s+|close\s+)?(?:around|about|on|of|with)\s+"
    r"(?P<focus>(?:the|her|his|its|their)\s+[^,.;]+?)(?:\s+(?:in the (?:middle|cent(?:er|re))|centred|centered))?\s*$",
    re.IGNORECASE,
)
"""What is left of "crop to a square around the dog" once the shape is read."""
PHONES = frozenset({"手機桌布", "手机壁纸", "手機壁紙"})


def _shapes(text: str) -> list[str]:
    found = []
    if re.search("square|正方形|方形", text):
        found.append(SQUARE)
    if re.search("vertical|portrait|tall|upright|story|reel|phone|mobile|lock ?screen|直式|豎|竖|手機|手机", text):
        found.append(TALL)
    if re.search("horizontal|landscape|wide|panoram|banner|header|desktop|橫|横|寬|宽|長條|长条", text):
        found.append(WIDE)
    return found
