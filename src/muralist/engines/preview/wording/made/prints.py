"""Pictures on things: a mug with a whale on it, a T-shirt with a cat print, a book with a dragon on the cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.surfaces import PICTURED, SMILING
from muralist.engines.preview.lexicon import Entry, lexicon, plain, singulars
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.kinds import BEINGS
from muralist.engines.preview.wording.people.unworn import SHOWN

CLOTHS = frozenset({"tshirt", "apparel", "cap", "flag", "shield", "kite", "toy_balloon", "coin", "cover", "banner",
                    "medal", "surfboard", "stamp"})  # fmt: skip
"""What a picture is on whenever it is said to have one: a T-shirt with a cat."""
SURFACES = CLOTHS | frozenset({
    "mug", "vase", "paper_bag", "bottle", "balloon", "umbrella", "teapot", "jar", "lantern", "paper_lantern",
    "backpack", "handbag", "guitar", "helmet", "bowl",
})  # fmt: skip
"""What a picture is on where it is said to be on it: nobody sits on a mug."""
BOOKS = frozenset({"books", "book", "journal"})
BOARDS = frozenset({"banner", "poster", "flag", ""})
EMBLEMS = frozenset({
    "heart", "star_icon", "star_solid", "moon", "skull", "crescent", "lightning", "bolt_solid", "anchor", "cross_mark",
    "arrow", "smiley", "flame", "rainbow", "snowflake", "sun", "crown", "paw", "leaf",
})  # fmt: skip
WITH = frozenset({"with", "featuring", "has", "having", "showing"})
UPON = frozenset({"cover", "front", "back", "side", "sides", "label", "chest", "hood", "face", "front cover", "sleeve",
                  "surface", "lid", "body", "door", "tail", "pocket"})  # fmt: skip
PICTURES = frozenset({"print", "prints", "printed", "design", "logo", "emblem", "picture", "image", "graphic", "motif",
                      "drawing", "decal", "painted", "printing", "symbol", "pattern", "embroidered", "crest",
                      "illustration", "stamped", "icon"})  # fmt: skip
SHAPES = {"star": "star icon", "moon": "crescent moon", "sun": "sun icon", "heart": "heart", "星": "star icon",
          "星星": "star icon", "月亮": "crescent moon", "心": "heart", "红心": "heart", "爱心": "heart"}  # fmt: skip
SIDES = frozenset({"on the front", "on the back", "on the cover", "on the label", "on the side", "on its side"})
ATTACHED = frozenset({
    ("hat", "feather"), ("wizardhat", "feather"), ("cap", "feather"), ("apparel", "ribbon"), ("handbag", "ribbon"),
    ("sneaker", "ribbon"), ("heels", "ribbon"), ("crate", "padlock"), ("chest", "padlock"), ("gate", "padlock"),
    ("door", "padlock"), ("tree", "fruit"),
})  # fmt: skip
"""What is fastened to a thing that has it."""
FIRE = frozenset({"flame", "flames"})
"""What is painted on the sides of fast cars."""
THIN = frozenset({"skateboard", "sword", "pencil", "cake", "plate", "table", "chair"})
"""What has no room for a picture, or has such things standing on it."""
WORN = frozenset({"wearing", "in"})
PRINTED = frozenset({"印着", "印有", "画着", "画有", "绣着", "绣有", "印了", "带有"})
SMILEY = "smiley"
MANY, HUNG = 5, 12
MODIFYING = frozenset({"colour", "size", "unknown", "number", "mood", "material", "pattern"})
TONE = {"heart": "#d43a44", "star_icon": "#f0b83e", "star_solid": "#f0b83e"}


def settle_prints(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each picture as a pattern of what it is on."""
    found = list(words)
    at = 0
    while at < len(found):
        host = _host(found, at)
        if host is not None and host.name not in FIGURES | BEINGS:
            found = _english(found, at, host)
            found = _eastern(found, at, host)
        at += 1
    return found


def _host(words: Sequence[Mention], at: int) -> Entry | None:
    """The thing that may bear a picture: clothes as well, where nobody is there to wear them."""
    word = words[at]
    if word.kind != "garment" or word.entry is None or word.entry.name not in SHOWN:
        return word.meaning("thing")
    people = any(thing.name in FIGURES for each in words if (thing := each.meaning("thing")) is not None)
    details = {"prop": "apparel", "variant": SHOWN[word.entry.name]}
    return None if people else Entry(kind="thing", name="apparel", details=details)


def shape_of(word: Mention) -> Entry | None:
    """The thing that a picture shows, also where the word means nothing by itself here."""
    if plain(word.text) in FIRE:
        return Entry(kind="thing", name="flame", details={"prop": "flame"})
    for single in singulars(plain(word.text)):
        named = SHAPES.get(folded(single))
        if named is not None:
            return lexicon().english.get(named)
    if word.meaning("thing") is not None or word.kind not in {"unknown", "part"}:
        return word.meaning("thing")
    book = lexicon()
    for single in singulars(plain(word.text)):
        meanings = (book.english.get(single), *book.others.get(single, ()))
        thing = next((entry for entry in meanings if entry is not None and entry.kind == "thing"), None)
        if thing is not None:
            return thing
    return None


def _english(words: list[Mention], at: int, host: Entry) -> list[Mention]:
    """ "A mug with a whale on it": from "with" to the last word of where it is."""
    if at + 2 >= len(words) or words[at + 1].text.lower() not in WITH:
        return words
    inner = at + 2
    while inner < len(words) and words[inner].kind in MODIFYING and shape_of(words[inner]) is None:
        inner += 1
    if inner >= len(words) or words[inner].kind in {"relation", "break"}:
        return words
    shown = shape_of(words[inner])
    if shown is None or shown.name in FIGURES:
        return words
    end, cue = _place(words, inner)
    if not _printed(host, shown, cue):
        return words
    return _merged(words, at, host, shown, (inner, end))


def _place(words: Sequence[Mention], inner: int) -> tuple[int, str]:
    """The last mention of what says where a picture is, and whether it says "picture", "part", "it" or nothing."""
    end, cue, at = inner, "", inner + 1
    while at < len(words) and at <= inner + 4:
        text = words[at].text.lower()
        if text in PICTURES or text in SIDES:
            end, cue = at, "picture"
        elif text == "on" and at + 1 < len(words) and words[at + 1].kind == "pronoun":
            end, cue, at = at + 1, cue or "it", at + 1
        elif text in {"on", "on its"} and at + 1 < len(words) and words[at + 1].text.lower() in UPON:
            end, cue, at = at + 1, cue or "part", at + 1
        elif text == "on" and (at + 1 == len(words) or words[at + 1].kind == "break"):
            # "on its side": the side is not read
            end, cue = at, cue or "part"
        elif text != "on" or not cue:
            break
        at += 1
    return end, cue


def _printed(host: Entry, shown: Entry, cue: str) -> bool:
    """Whether it is a picture, and not a thing that is there."""
    emblem = shown.name in EMBLEMS
    board = host.name == "sign" and (emblem or str(host.details.get("variant", "")) in BOARDS)
    if (host.name, shown.name) in ATTACHED:
        return True
    if host.name in BOOKS:
        return cue in {"picture", "part"}
    if host.name in CLOTHS or board:
        return bool(cue) or emblem or shown.name in BEINGS or bool(shown.details.get("poses"))
    if host.name in SURFACES:
        return bool(cue) or emblem
    return host.name not in THIN and (cue == "picture" or (emblem and bool(cue)))


def _merged(words: list[Mention], at: int, host: Entry, shown: Entry, span: tuple[int, int]) -> list[Mention]:
    """The picture as one mention before its host; clothes that somebody wears have none."""
    inner, end = span
    said = words[at + 1 : end + 1]
    worn = any(word.kind == "relation" and word.entry is not None and word.entry.name in WORN
               for word in words[max(0, at - 3) : at])  # fmt: skip
    people = any(thing.name in FIGURES for word in words[:at] if (thing := word.meaning("thing")) is not None)
    if worn and people:
        idle = [replace(word, entry=None, others=()) for word in said if word.kind not in {"relation", "pronoun"}]
        return [*words[: at + 1], *idle, *words[end + 1 :]]
    head = replace(words[at], article="", entry=_standing(host), others=())
    picture = replace(_picture(said, words[inner], shown), article=words[at].article)
    return [*words[:at], picture, head, *words[end + 1 :]]


def _picture(said: Sequence[Mention], inner: Mention, shown: Entry) -> Mention:
    """The mention of a picture, by the words about it and the noun among them."""
    tint = next((word.entry for word in said if word.kind == "colour" and word.entry is not None), None)
    code = str(tint.details["code"]) if tint is not None else TONE.get(shown.name, "")
    many = (
        HUNG
        if shown.name == "fruit"
        else MANY
        if inner.plural or inner.text.lower() in {"stars", "hearts", "moons"}
        else 1
    )
    name = f"{PICTURED}{shown.name}|{shown.details.get('variant', '')}|{code}|{many}"
    text = " ".join(word.text for word in said if word.kind not in {"relation", "pronoun", "says"})
    return Mention(text=text, entry=Entry(kind="pattern", name=SMILING if shown.name == SMILEY else name))


def _standing(host: Entry) -> Entry:
    """A book whose cover is seen stands upright."""
    return lexicon().english["hardcover book"] if host.name in BOOKS else host


def _eastern(words: list[Mention], at: int, host: Entry) -> list[Mention]:
    """印著鯨魚的杯子; T恤上有一隻貓."""
    if at + 2 < len(words) and words[at + 1].text == "上" and host.name in SURFACES:
        inner = at + 2
        # T恤上印著星星 is a print as much as T恤上有星星
        while inner < len(words) and (folded(words[inner].text) in PRINTED or (
                words[inner].kind in MODIFYING and shape_of(words[inner]) is None)):  # fmt: skip
            inner += 1
        shown = shape_of(words[inner]) if inner < len(words) else None
        if shown is not None and shown.name not in FIGURES and not words[at].text.isascii():
            return _merged(words, at, host, shown, (inner, inner))
    marks = [n for n in range(max(0, at - 5), at) if folded(words[n].text) in PRINTED]
    inner = at - 1
    if not marks or inner <= marks[-1]:
        return words
    shown = shape_of(words[inner])
    if shown is None or words[inner].kind == "break":
        return words
    picture = _picture(words[marks[-1] + 1 : at], words[inner], shown)
    return [*words[: marks[-1]], picture, replace(words[at], entry=host, others=()), *words[at + 1 :]]
