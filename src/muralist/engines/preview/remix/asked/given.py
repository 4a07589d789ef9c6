"""Which picture gives and which takes: "put the fox from image 2 into image 1", 把图2的狐狸放到图1里."""

from __future__ import annotations

import re

from muralist.engines.preview.remix.numbering import DIGITS_ZH, NAMED, NUMERALS_ZH, picture_number

_PICTURE = (
    r"(?:(?:image|picture|photo|source)\s*#?\s*(?P<n>[1-8])"
    rf"|(?:the\s+)?(?P<w>{NAMED})\s+(?:image|picture|photo|one|source))"
)
_INTO = re.compile(
    r"\s*(?:,?\s*(?:and|then|and then)\s+(?:put|place|add|insert|paste|move|drop)\s+(?:it|him|her|them)\s+)?"
    rf"\b(?:in|into|inside|onto|on|to)\s+(?:the\s+(?:scene|background|picture)\s+(?:of|in|from)\s+)?{_PICTURE}"
    r"(?!'s|\s+(?:as|with)\b|\s*[\w-]*\d)",
    re.IGNORECASE,
)
_TAKEN = re.compile(r"^(?P<lead>\s*(?:please\s+)?)(?:take|get|grab|copy|cut|insert|move|paste)\b", re.IGNORECASE)
_INTO_ZH = re.compile(
    "(?:放|移|擺|摆|貼|贴|加|搬|挪)(?:到|進|进|入|在)(?:第)?(?:[圖图]片?\\s*(?P<n>[" + DIGITS_ZH + "])"
    "|第(?P<w>[" + NUMERALS_ZH + "])[張张幅](?:[圖图]片?|畫|画|照片)?)(?:裡面|里面|裡|里|中|內|内|上)?(?=$|[，。,；])"
)
_DEFINITE = re.compile(r"\bthe\s+\w|把|將|将", re.IGNORECASE)
"""Speaks of what is there, in the other picture."""
_SOURCE = re.compile(
    rf"{_PICTURE.replace('?P<n>', '').replace('?P<w>', '')}|[圖图]片?\s*[{DIGITS_ZH}]|第[{NUMERALS_ZH}][張张幅]",
    re.IGNORECASE,
)

_DRESSED = re.compile(r"\bdress\s+(?P<who>the\s+[^,.]+?)\s+in\s+(?P<what>the\s+[^,.]+?)\s*$", re.IGNORECASE)
"""Who is dressed in something has it put on."""

_WORN_ZH = re.compile(
    "(?:把|將|将)(?P<what>[^，。,；]+?)(?:戴|穿|圍|围|披|套)(?:到|在)(?P<who>[^，。,；]+?)的?"
    "(?:(?:脖子|頸|颈|頭|头|身|身體|身体|臉|脸|耳朵|手|腳|脚)上?|上)?(?=$|[，。,；])"
)
_PUT_ON_ZH = re.compile(
    "(?:給|给|讓|让|替|為|为)(?P<who>[圖图第][^，。,；]+?)(?:戴上|穿上|圍上|围上|披上|套上|戴|穿)(?:著|着)?"
    "(?P<what>[圖图第][^，。,；]+?)(?=$|[，。,；])"
)
"""把圍巾戴到雪人脖子上, 給圖2的雪人戴上圖1的圍巾: what one picture lends is put on somebody of another."""

DOING = {"sit": "sitting", "stand": "standing", "sleep": "sleeping", "lie": "lying", "walk": "walking",
         "run": "running", "ride": "riding", "swim": "swimming",
         "fly": "flying", "dance": "dancing", "jump": "jumping"}  # fmt: skip
_OF_SOURCE = r"the\s+[\w -]+?\s+(?:from|of|in)\s+(?:image|picture|photo)\s*#?\s*[1-8]"
_DOING = re.compile(rf"\b(?:make|let|have)\s+(?P<who>{_OF_SOURCE})\s+(?P<does>{'|'.join(DOING)})\b", re.IGNORECASE)
_SEATED = re.compile(
    rf"\b(?:seat|sit)\s+(?P<who>{_OF_SOURCE}(?:\s+and\s+{_OF_SOURCE})*)\s+(?:together\s+)?(?:down\s+)?on\b",
    re.IGNORECASE,
)
"""What somebody of another picture is made to do: put there doing it."""


def directed(prompt: str, count: int) -> tuple[str, int]:
    """The order without the picture that something is put into, and that picture (from 1); 0 where none is said.

    What is put there has a picture of its own to come from, or comes from the other one.
    """
    if count < 2:
        return prompt, 0
    prompt = _DOING.sub(lambda found: f"put {found['who']} {DOING[found['does'].lower()]}", prompt)
    prompt = _SEATED.sub(r"put \g<who> sitting on", prompt)
    prompt = _DRESSED.sub(r"put \g<what> on \g<who>", prompt)
    prompt = _PUT_ON_ZH.sub(r"把\g<what>放在\g<who>上", _WORN_ZH.sub(r"把\g<what>放在\g<who>上", prompt))
    for pattern in (_INTO, _INTO_ZH):
        found = pattern.search(prompt)
        if found is None:
            continue
        base = picture_number(found["n"] or found["w"])
        bare = prompt[: found.start()] + ("加上" if pattern is _INTO_ZH else "") + prompt[found.end() :]
        if base <= count and (_SOURCE.search(bare) or (count == 2 and _DEFINITE.search(bare))):
            return _TAKEN.sub(r"\g<lead>put", bare), base
    return prompt, 0
