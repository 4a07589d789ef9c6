"""A headline is lettered over the whole picture, on none of its things: "a donut and the title "MENU""."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

HEADLINES = frozenset({
    "headline", "title", "titled", "heading", "caption", "tagline", "slogan", "標題", "标题",
    "大標題", "大标题", "主標題",
    "主标题", "題為", "题为", "標語", "标语", "口號", "口号", "文案",
})  # fmt: skip
PRINTED = frozenset(
    {"book", "books", "magazine", "newspaper", "sign", "billboard", "notebook", "open_book", "cover", "card"}
)
"""Things that have a title of their own."""
COLONS = frozenset({":", "："})
TEXTS = frozenset({"text", "words", "word", "wording", "message", "phrase", "letters", "lettering", "文字", "字樣",
                   "字样"})  # fmt: skip
"""Words for what is lettered on something, or over all of the picture where they are listed among its things."""
NEAR = 3
"""Words between such a word and what is quoted."""


def settle_headlines(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Take each headline off what it was read to be on, unless that bears one and stands right before it."""
    for at, word in enumerate(words):
        if word.kind != "quote":
            continue
        named = next((n for n in range(at - 1, max(-1, at - 1 - NEAR), -1) if _heads(words, n)), -1)
        if named < 0 or any(one.kind == "break" and one.text not in COLONS for one in words[named:at]):
            continue
        for draft in drafts:
            beside = bool(draft.words) and 1 <= named - max(draft.words) <= 2
            own = named in draft.words or (beside and draft.entry.name in PRINTED)
            if draft.quote == word.text and not own:
                draft.quote = ""
                draft.doubtful = [item for item in draft.doubtful if item[1] != "quote"]


def _heads(words: Sequence[Mention], at: int) -> bool:
    """Whether a word is for a headline: by its meaning, or because it is listed as a part of the picture itself."""
    last = words[at].text.lower().rpartition(" ")[2]
    listed = at > 0 and (words[at - 1].kind == "joining" or words[at - 1].text in {",", "，", "、"})
    return last in HEADLINES or (last in TEXTS and words[at].text.lower() == last and listed)
