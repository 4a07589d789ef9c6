"""Pictures of software: words that there mean a sign, "a lightning icon", and a cloud that is a thing beside machines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.casting.named.emblems import emblematic
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.symbols import MACHINES, SETS

GROUND = "seamless"
COMPUTING = frozenset({
    "upload", "uploading", "uploads", "download", "downloading", "sync", "syncing", "synced", "backup", "back up",
    "data", "storage", "computing", "api", "hosting", "migration", "migrating", "deploy", "deploying", "connected",
    "上傳", "上传", "下載", "下载", "同步", "備份", "备份", "儲存", "存储", "計算", "计算", "上传文件到",
})  # fmt: skip
"""Words that say so by themselves."""
NAMED = frozenset({"雲端", "云端"})
"""Words for the cloud of computing that elsewhere mean the height of clouds."""
SIGNS = {
    "cloud": "cloud icon", "clouds": "cloud icon", "lightning": "lightning icon", "lightning bolt": "lightning icon",
    "thunder": "lightning icon", "star": "star icon", "stars": "star icon", "sun": "sun icon", "fire": "flame icon",
    "flame": "flame icon", "flames": "flame icon", "mail": "envelope", "email": "envelope", "message": "chat bubble",
    "chat": "chat bubble", "comment": "chat bubble", "user": "user icon", "users": "user icon", "profile": "user icon",
    "account": "user icon", "person": "user icon", "eye": "eye icon", "search": "magnifying glass",
    "settings": "gear", "notification": "bell", "notifications": "bell", "location": "map pin", "time": "clock",
    "security": "shield", "lock": "padlock", "link": "chain link", "code": "code icon", "check": "check mark",
    "download": "down arrow", "upload": "up arrow", "home": "house", "photo": "picture frame", "wifi": "wifi icon",
    "payment": "credit card", "cart": "shopping cart", "delete": "trash can", "idea": "light bulb", "help": "help icon",
    "雲": "cloud icon", "云": "cloud icon", "雲朵": "cloud icon", "云朵": "cloud icon", "閃電": "lightning icon",
    "闪电": "lightning icon", "星星": "star icon", "星": "star icon", "太陽": "sun icon", "太阳": "sun icon",
    "火": "flame icon", "火焰": "flame icon", "郵件": "envelope", "邮件": "envelope", "電子郵件": "envelope",
    "电子邮件": "envelope", "眼睛": "eye icon", "用戶": "user icon", "用户": "user icon", "設定": "gear", "设置": "gear",
    "搜尋": "magnifying glass", "搜索": "magnifying glass", "通知": "bell", "定位": "map pin", "首頁": "house",
    "首页": "house", "下載": "down arrow", "下载": "down arrow", "上傳": "up arrow", "上传": "up arrow",
}  # fmt: skip
"""Words, and by what an icon shows them."""


def settle_signs(words: Sequence[Mention]) -> list[Mention]:
    """The mentions of icons, each word with the sign of it."""
    if not _of_icons(words):
        return list(words)
    found = list(words)
    for at, word in enumerate(words):
        sign = SIGNS.get(word.text.lower())
        following = words[at + 1].kind if at + 1 < len(words) else "break"
        if sign is None or (word.kind == "thing" and word.text.lower() not in {"person", "flame", "fire", "star"}):
            continue
        if word.kind == "unknown" and following == "thing":
            # it says which one: "a download arrow", "a mail box"
            if word.text.lower() in {"download", "upload"}:
                found[at + 1] = _as(words[at + 1], sign)
                found[at] = replace(word, entry=Entry(kind="quality", name=word.text), others=())
            continue
        found[at] = _as(word, sign)
    return _uncounted(found)


def _of_icons(words: Sequence[Mention]) -> bool:
    return emblematic(words) or any(word.text.lower() in SETS for word in words)


def _as(word: Mention, phrase: str) -> Mention:
    entry = lexicon().english.get(phrase)
    return word if entry is None else replace(word, entry=entry, others=(), plural=word.plural and word.text[-1:] == "s")


def _uncounted(found: list[Mention]) -> list[Mention]:
    """The mentions with "three" of "three icons" as what the list after it shows, if it has so many."""
    for at in range(len(found) - 1):
        number, head = found[at], found[at + 1]
        if number.kind == "number" and number.entry is not None and head.text.lower() in SETS:
            listed = [word for word in found[at + 2 :] if word.kind == "thing"]
            if number.entry.name == str(len(listed)) and not any(word.kind == "number" for word in found[at + 2 :]):
                found[at] = replace(number, entry=Entry(kind="quality", name=number.text), others=())
    return found


def settle_clouds(words: Sequence[Mention], reading: Reading) -> None:
    """Beside machines a cloud is a thing, and all of them stand before plain paper unless a place is named."""
    clouds = [draft for draft in reading.drafts if _cloud(draft)]
    if not clouds or not _computing(words, reading.drafts):
        return
    others = [draft for draft in reading.drafts if draft not in clouds and not draft.drop]
    if any(draft.entry.kind == "place" or draft.entry.details.get("poses") for draft in others):
        return
    for draft in clouds:
        draft.entry, draft.others = lexicon().english["cloud icon"], ()
        draft.count, draft.plural = draft.count or 1, False
    entry = Entry(kind="place", name=GROUND)
    reading.drafts.append(Draft(entry=entry, text=clouds[0].text, plural=False, words=[]))


def _cloud(draft: Draft) -> bool:
    named = draft.entry.kind == "place" and draft.text.lower() in NAMED
    return not draft.drop and (named or (draft.entry.kind == "feature" and draft.entry.name == "clouds"))


def _computing(words: Sequence[Mention], drafts: Sequence[Draft]) -> bool:
    named = [draft.entry.name for draft in drafts if draft.entry.kind == "thing" and not draft.drop]
    said = {part for word in words for part in (word.text.lower(), *word.text.lower().split())}
    return any(name in MACHINES for name in named) or (bool(COMPUTING & said) and not (set(named) - MACHINES))
