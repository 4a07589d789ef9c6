"""Chinese nouns and what stands before them: two words for one thing, shops by what they sell, a two-coloured coat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.hanzi.places.doorways import with_doors
from muralist.engines.preview.hanzi.scripts import look_up
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

TWO = {
    "黑白": ("黑", "白"), "黑白相間": ("黑", "白"), "黑白相间": ("黑", "白"), "black and white": ("black", "white"),
    "black-and-white": ("black", "white"),
}  # fmt: skip
"""Words for two colours, which of a whole picture mean that it has none."""
CLOTHES = frozenset({"garment", "trait"})
PLAIN_COATS = frozenset({"panda", "zebra", "penguin", "magpie", "cow"})
"""What is black and white by itself."""
NOUNS = frozenset({"thing", "feature", "unknown", "part"})
PICTURES = frozenset(
    {"photo", "photograph", "picture", "style", "film", "tones", "print", "image", "drawing", "sketch"}
)
"""Words for the picture itself."""
AROUND = frozenset({"圍著", "围着", "圍坐", "围坐", "圍坐在", "围坐在", "圍在", "围在", "圍繞", "围绕"})
TABLES = frozenset({"桌", "餐桌", "飯桌", "饭桌", "圓桌", "圆桌"})
ROUND = frozenset({"圓桌", "圆桌"})
SIDES = frozenset("邊边旁前")
COMPANY = "4"
"""How many sit at a table that they fill."""
DECKED = 7
"""Words between a door and what is on it."""
SHOP = frozenset({"店", "館", "馆", "鋪", "舖", "铺", "屋"})
"""Last characters of words for places that sell what is named before."""
NAMELESS = frozenset({"小店", "商店", "店鋪", "店铺", "店面", "門市"})
"""Words for a shop that no shop has over its door."""
LONGEST_NAME = 5
CUPS = frozenset({"杯子", "杯", "玻璃杯"})


def joined(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with nouns side by side that are one: 高鐵列車 is a train, 火鍋店 a shop."""
    return with_doors(_shops(_once(_decked(list(words)))))


def _decked(words: list[Mention]) -> list[Mention]:
    """A door with couplets on it is drawn with them: 門上貼著春聯."""
    for at, word in enumerate(words):
        if word.entry is None or word.entry.name != "door":
            continue
        ends = (n for n in range(at + 1, min(len(words), at + DECKED)) if words[n].kind in {"thing", "break"})
        end = next(ends, 0)
        thing = words[end].meaning("thing") if end else None
        if thing is not None and thing.name == "couplets":
            text = "".join(one.text for one in words[at : end + 1])
            return [*words[:at], Mention(text=text, entry=thing), *words[end + 1 :]]
    return words


def _once(words: list[Mention]) -> list[Mention]:
    """Two words for the same side by side are one thing: 高鐵列車."""
    found: list[Mention] = []
    for word in words:
        before = found[-1] if found else None
        same = (
            before is not None and before.kind == word.kind == "thing" and before.entry is not None
            and word.entry is not None and before.entry.name == word.entry.name and before.text != word.text
            and not before.text.isascii() and not word.text.isascii()
        )  # fmt: skip
        cup = before is not None and word.text in CUPS and before.kind == "thing" and before.entry is not None
        if cup and before is not None and before.entry is not None and before.entry.details.get("fills") == "drink":
            # 西瓜汁杯子: the glass is that of the juice
            found[-1] = replace(before, text=before.text + word.text)
            continue
        if same and before is not None:
            found[-1] = replace(before, text=before.text + word.text, plural=word.plural)
        else:
            found.append(word)
    return found


def _shops(words: list[Mention]) -> list[Mention]:
    """A shop by what it sells; inside of one that sells food is a restaurant."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        before = found[-1] if found else None
        if before is None or word.text not in SHOP or before.kind != "thing" or before.text.isascii():
            found.append(word)
            continue
        after = words[at + 1].meaning("relation") if at + 1 < len(words) else None
        inside = after is not None and after.name == "in"
        entry = Entry(kind="place", name="restaurant") if inside else lexicon().english["shop"]
        found[-1] = Mention(text=before.text + word.text, entry=entry)
    return found


def shop_name(text: str) -> str:
    """What stands over a shop that is named in Chinese: that name, where there are letters for it."""
    if text.isascii() or not 2 <= len(text) <= LONGEST_NAME or text in NAMELESS:
        return ""
    from muralist.engines.preview.props.lettering import readable

    return readable(text)


def _tables(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with the short word for a table that somebody sits around as a table: 圍坐在桌邊."""
    found = list(words)
    for at, word in enumerate(words[:-1]):
        if word.text in AROUND and word.kind == "relation" and words[at + 1].text in TABLES:
            table = look_up("桌子")[1]
            if table is not None and words[at + 1].text in ROUND:
                table = replace(table, details={**table.details, "variant": "banquet"})
            found[at + 1] = replace(words[at + 1], entry=table, others=())
            if at + 2 < len(words) and words[at + 2].kind == "relation" and words[at + 2].text in SIDES:
                found[at + 2] = replace(words[at + 2], entry=Entry(kind="stop", name="stop"), others=())
    return found


def grouped(words: Sequence[Mention]) -> list[Mention]:
    """Those who sit around something are several, and a table of friends is a company: 一桌朋友."""
    found: list[Mention] = []
    words = _tables(words)
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        if word.text in AROUND and found and is_person(found[-1]) and (len(found) < 2 or found[-2].kind != "number"):
            found[-1] = replace(found[-1], plural=True)
        host = after.meaning("thing") if after is not None else None
        if word.text in AROUND and word.kind == "relation" and host is not None and host.name == "table":
            found.append(replace(word, entry=Entry(kind="relation", name="at"), others=()))
            continue
        table = word.text == "桌" and after is not None and is_person(after) and found and found[-1].kind == "number"
        if table:
            found[-1] = replace(found[-1], text=found[-1].text + word.text, entry=Entry(kind="number", name=COMPANY))
        else:
            found.append(word)
    return found


def is_person(word: Mention) -> bool:
    """Whether a word can mean somebody."""
    thing = word.meaning("thing")
    return thing is not None and thing.name in FIGURES


def two_toned(words: list[Mention]) -> list[Mention]:
    """A black-and-white cat has two colours; only of a picture it means that there are none."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        parts = TWO.get(word.text.lower())
        noun = words[at + 1] if at + 1 < len(words) else None
        thing = noun.meaning("thing") if noun is not None else None
        coated = thing is not None and bool(thing.details.get("poses"))
        worn = noun is not None and noun.kind in CLOTHES
        # "black and white tiles": of what is said of something in the picture, not of the picture
        told = at > 0 and words[at - 1].kind in {"relation", "joining"} and noun is not None and noun.kind in NOUNS
        if parts is None or not (coated or worn or (told and noun is not None and noun.text.lower() not in PICTURES)):
            found.append(word)
        elif thing is not None and thing.name in PLAIN_COATS:
            found.append(replace(word, entry=Entry(kind="quality", name=word.text), others=()))
        else:
            found += [Mention(text=word.text, entry=_colour(part)) for part in parts]
    return found


def _colour(word: str) -> Entry | None:
    return lexicon().english.get(word) if word.isascii() else look_up(word)[1]
