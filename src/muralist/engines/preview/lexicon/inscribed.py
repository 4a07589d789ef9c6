"""Names, labels and numbers that a thing is said to bear, without quotation marks: "a boat named LUCY", "number 7"."""

from __future__ import annotations

import re

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
