"""Words that plainly are to be lettered, though nobody put them in quotation marks: they get the marks.

Names, labels and numbers that a thing is said to bear are such words: "a boat named LUCY", "number 7".
"""

from __future__ import annotations

import re

_MARKED = re.compile(r"[\"\u201c\u300c\u300e]|'[A-Z]")
_HAN = "\u4e00-\u9fff"
_BOARD = (
    r"(?:[\u6728\u5e03\u7d05\u7ea2\u767d]?(?:\u724c|\u62db\u724c|\u724c\u5b50|\u770b\u677f|\u544a\u793a\u724c|\u9ed1\u677f"
    r"|\u6d77\u5831|\u6d77\u62a5|\u6a6b\u5e45|\u6a2a\u5e45|\u5e03\u689d|\u5e03\u6761|\u71c8\u7c60|\u706f\u7b3c"
    r"|\u8def\u724c|\u724c\u533e|\u65d7\u5b50|\u5361\u7247))"
)
"""What bears words: boards, posters, banners, lanterns, cards."""
_WRITES = (
    r"(?:[\u5beb\u5199\u5370\u523b\u984c\u9898\u7e61\u7ee3\u6a19\u6807](?:\u8457|\u7740|\u6709|\u4e86)|\u4e0a\u66f8)"
)
_COUNTED = r"(?:[\u5169\u4e24\u4e09\u56db\u4e94][\u500b\u4e2a]\u5927?\u5b57)?"
_END = (
    r"(?=[\u5169\u4e24\u4e09\u56db\u4e94\u5e7e\u51e0]?[\u500b\u4e2a]?\u5927?\u5b57|[\uff0c\u3002\uff01\uff1b,.!;]|\s|$)"
)
_ON_BOARD = re.compile(rf"((?:\u4e0a\u9762|\u4e0a|{_BOARD}){_WRITES})([{_HAN}]{{1,8}}?){_END}")
"""On it is written: up to a mark, the end, or "two characters"."""
_BOARD_WITH = re.compile(rf"({_WRITES})([{_HAN}]{{1,8}}?)(?={_COUNTED}\u7684{_BOARD})")
"""A board on which it is written."""
_NO_WORDS = re.compile(
    r"[\u5b57\u6587\u8a69\u8bd7\u540d\u6578\u6570\u865f\u53f7\u7684]|\u83dc\u55ae|\u83dc\u5355|\u516c\u5f0f|^[\u4e00\u5169\u4e24\u5e7e\u51e0\u8a31\u8bb8\u5f88]"
)
"""Tells what kind of writing there is, not what it says."""
_PICTURED = re.compile(
    "^.{1,2}\u8272.|(?:\u611b\u5fc3|\u7231\u5fc3|\u661f\u661f|\u6708\u4eae|\u592a\u967d|\u592a\u9633|\u7b11\u81c9"
    "|\u7b11\u8138|\u82b1\u6735|\u5c0f\u82b1|\u6a19\u8a8c|\u6807\u5fd7|[\u8c93\u732b\u72d7\u718a\u9be8\u9cb8]"
    "|\u5716\u6848|\u56fe\u6848)$"
)
"""A coloured shape or an animal, which is printed on a thing as a picture: \u5370\u8457\u767d\u8272\u611b\u5fc3."""
_LUCKY = re.compile(
    "[\"'\u201c\u300c\u300e]([\u798f\u6625\u56cd\u58fd\u5bff\u559c])[\"'\u201d\u300d\u300f](?=(?:\u5927)?\u5b57)"
)
"""A character that is a thing to hang up, in quotation marks."""
_BRUSHED = re.compile(
    r"^([^\u5beb\u5199\u5370\u523b\u8cbc\u8d34\u639b\u6302\u300c\u300e]*[\u300c\u300e][\u4e00-\u9fff]{1,4}[\u300d\u300f])\u5927?\u5b57"
)
"""A word as writing, with nothing that it is written on: somebody wants it as calligraphy."""
_LETTERS = re.compile(
    r"(?<=[\u300d\u300f])[\u4e00\u4e8c\u5169\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u9019\u8fd9]"
    r"[\u4e00-\u516b]?[\u500b\u4e2a]\u5927?\u5b57"
)
"""How many characters the words are."""
_SAYS = re.compile(
    r"\b((?:sign|signs|board|banner|poster|billboard|placard|chalkboard|signboard|card)\s+(?:that\s+|which\s+)?"
    r"(?:says|saying|reads|reading))\s+((?:(?!(?:on|in|at|with|and|by|near|next|over|above|under|beside|hanging"
    r"|outside|inside|behind|standing|for|from|to|the|a|an|that|it|something|hello)\b)[A-Za-z0-9&!?']+\s*){1,4})",
    re.IGNORECASE,
)
_WORDS = r"([A-Z0-9][A-Za-z0-9&!?'.-]*(?: [A-Z0-9][A-Za-z0-9&!?'.-]*){0,4})"
_CAPITALS = r"([A-Z][A-Z0-9!?&']+(?: [A-Z][A-Z0-9!?&']*){0,3})"
_INK = r"(?:(?:big|bold|large|white|black|red|gold|golden|blue|green|yellow|pink|silver|neon) ){0,2}"
_PLACE = r"(?: on (?:it|its \w+|the \w+|top))?"
_LABELLED = re.compile(
    r"\b(?:that is |is )?(?:labell?ed|marked|titled|entitled|inscribed|lettered|printed|engraved)(?: with| as)? "
    rf"{_WORDS}"
)
_NAMED = re.compile(rf"\b(?:named|called) {_CAPITALS}\b")
_BEARING = re.compile(
    rf"\bwith (?:the |a |an )?{_INK}(?:words?|labels?|names?|letters?|text|lettering|inscription|title|message|sign"
    rf"|logo|writing|slogan|caption) {_WORDS}(?: written| printed| painted)?{_PLACE}"
)
_WRITTEN = re.compile(rf"\bwith {_WORDS} (?:written|printed|painted|engraved|stitched|embroidered){_PLACE}")
_SHOWING = re.compile(rf"\b(?:showing|displaying|spelling|shows|reading)(?: the words?| the text)? {_CAPITALS}\b")
_NUMBERED = re.compile(
    r"(?<=\w),? (?:with |bearing |wearing |and )(?:the |a |an )?(?:big |large |white |black |red |gold )?"
    rf"number (\d{{1,4}}){_PLACE}\b"
)
_SCREENED = re.compile(
    r"\b(laptop|phone|smartphone|tablet|computer|monitor|tv|television)(s?) with (.{1,40}?) on (?:the|its|their) "
    r"(?:screens?|display)\b", re.IGNORECASE,
)  # fmt: skip
_SHAPED = re.compile(
    r"\b(balloon|candle)s? (?:in the shape of|shaped like)(?: the| a)? (?:number|letter) (\w{1,2})\b", re.IGNORECASE
)
_TONES = r"golden|gold|red|blue|green|yellow|pink|silver|wooden|glowing|3d|neon|colorful|colourful"
_ALONE = re.compile(
    rf"^((?:(?:a|an|the|one|big|large|giant|huge|{_TONES}) )*)(?:letters?|numbers?|words?|digits?) "
    r"([A-Z0-9][A-Z0-9!&]{0,11})\b(?: in (?:big|large|huge|bold) letters)?", re.IGNORECASE,
)  # fmt: skip
_BLOCKS = re.compile(r"\b(block|brick|key|button|cube)s? with (?:the|a) (?:letter|number) (\w)\b", re.IGNORECASE)


def with_marks(text: str) -> str:
    """The prompt with quotation marks around what a board is said to say; a prompt that has marks keeps its own."""
    text = _BRUSHED.sub("\\1\u66f8\u6cd5", _LUCKY.sub(r"\1", text))
    if not _MARKED.search(text):
        text = _ON_BOARD.sub(_quoted, text)
        text = _BOARD_WITH.sub(_quoted, text)
        text = with_names(_SAYS.sub(_said, text))
    return _LETTERS.sub("", text)


def _quoted(match: re.Match[str]) -> str:
    before, words = match.groups()
    pictured = before[-2:-1] in "\u5370\u7e61\u7ee3" and _PICTURED.search(words)
    return match.group(0) if _NO_WORDS.search(words) or pictured else f"{before}\u300c{words}\u300d"


def _said(match: re.Match[str]) -> str:
    before, words = match.groups()
    return f'{before} "{words.strip()}" '


def with_names(text: str) -> str:
    """The prompt with such words in quotation marks, after what says that they are borne."""
    text = _SCREENED.sub(r"\1\2 showing \3", text)
    text = _SHAPED.sub(r'number \1 that says "\2"', text)
    text = _ALONE.sub(_alone, text)
    text = _BLOCKS.sub(r'\1 that says "\2"', text)
    for pattern in (_LABELLED, _NAMED, _BEARING, _WRITTEN, _SHOWING):
        text = pattern.sub(r'that says "\1"', text)
    return _NUMBERED.sub(r' that says "\1"', text)


def _alone(match: re.Match[str]) -> str:
    """The word itself is what is to be seen, in letters that stand."""
    before, word = match.groups()
    return match.group(0) if word.islower() and len(word) > 1 else f'{before}big letters that says "{word}"'
