"""Prompt text to mentions: which words of a prompt mean what, in reading order, English and Chinese mixed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from muralist.engines.preview.hanzi.folk.doers import alone
from muralist.engines.preview.hanzi.segments import words_of
from muralist.engines.preview.lexicon import IRREGULAR, LONGEST_PHRASE, Entry, lexicon, plain, singulars
from muralist.engines.preview.lexicon.frames import CLOSE, OPEN, side_of_room
from muralist.engines.preview.lexicon.mention import ACTS, BREAK, END, FIGURES, NOUNS, OWNING, Mention
from muralist.engines.preview.lexicon.tokens import BREAKS, ENDS, HAN, QUOTE, ROOM, SOURCE, tokens_of

MAX_COUNT = 24
MAX_WORDS = 500
"""Words of a prompt that are read; real prompts are far shorter, and reading must stay quick."""
PORTRAYING = frozenset({"pose", "trait", "tool"})
"""Kinds of words about people whose phrases may have an object inside."""
PLAIN = "plain"
FAR = 12
"""Words after a deed in which its doer is looked for."""
EDIBLE = frozenset({"fish", "chicken", "duck", "crab", "hen", "cow", "pig", "rooster", "mushroom", "shrimp", "lobster"})
"""Animals whose name before that of a dish is its meat: "fish soup"."""
FOODS = frozenset({"bite", "vegetable", "topping", "fruit"})
"""What fills plates, and may so name a dish: "mushroom soup"."""
BODILY = frozenset({"hand", "hands", "lap", "shoulders", "shoulder", "back", "arms", "head", "knee", "knees",
                    "hair", "nails", "face"})  # fmt: skip
"""Parts of a body on or in which somebody is, or that are worked on."""
DEPICTING = frozenset({"statue", "doll", "puzzle"})
"""Things that show what stands before them: a cat statue is neither a cat nor just any statue."""
STATUE = "statue"
HARMLESS = frozenset({"stop", "indefinite", "definite"})
COMPOUNDING = frozenset({"thing", "feature"})
FRAME = frozenset({OPEN, CLOSE})
POSTERS = frozenset({"poster", "flyer", "leaflet", "placard"})
"""Frames that are a look as well."""
PEOPLED = frozenset({"wedding", "weddings", "graduation", "birthday"})
"""Occasions that bring people or things along, where an invitation to them need not."""
EMBLEMS = frozenset({"logo", "icon", "sticker", "emblem", "badge", "mascot", "avatar"})
"""Signs, which are nowhere."""
VAGUE = frozenset({"salon", "studio", "hall"})
"""Places of many a trade."""
DEFINED = frozenset({"a", "an", "the"})
HERS = frozenset({"her", "his", "their"})
"""Words before somebody who is seen, of whom a part is spoken of."""
ABOUT_ALL = frozenset({"style", "mood", "lens", "layout", "quality", "season", "time", "weather", "stop", "relation"})
"""Kinds of words that keep their meaning in what frames a picture: "vintage travel poster"."""


WEARERS = frozenset({"snowman", "robot", "teddy", "scarecrow"})
"""What wears and holds things though it is not alive."""


def mentions(prompt: str, roles: Callable[[list[Mention]], list[Mention]] = list) -> list[Mention]:
    """Every word of the prompt in order, as `_split` finds them.

    "Riding a skateboard" is one deed where people do it; of a dog it is read word by word. `roles` makes people of
    those who take their parts.
    """
    found = _split(prompt, figures=True)
    frames = any(word.kind in NOUNS or word.kind == "quote" for word in found)
    if not frames:
        # "a logo for a bakery" shows what it is for
        found = _split(prompt, figures=True, frames=False)
    found = roles(found)
    people = any(thing.name in FIGURES for word in found if (thing := word.meaning("thing")) is not None)
    return found if people or alone(found) else _split(prompt, figures=False, frames=frames)


def _split(prompt: str, *, figures: bool, frames: bool = True) -> list[Mention]:
    """Every word of the prompt in order; articles and stop words are left out."""
    tokens, quotes = tokens_of(prompt, frames=frames)
    found: list[Mention] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token[0] == QUOTE:
            number = ord(token[1]) - 0xE101
            if 0 <= number < len(quotes):
                found.append(Mention(text=quotes[number], entry=Entry(kind="quote", name=quotes[number])))
            position += 1
        elif token[0] == SOURCE:
            name = str(ord(token[1]) - 0xE100)
            found.append(Mention(text=f"image {name}", entry=Entry(kind="source", name=name)))
            position += 1
        elif token[0] == ROOM:
            said = quotes[ord(token[1]) - 0xE101]
            found.append(Mention(text=said, entry=Entry(kind="layout", name=f"space {side_of_room(said)}".strip())))
            position += 1
        elif token in FRAME:
            found.append(Mention(text=token, entry=Entry(kind="frame", name=token)))
            position += 1
        elif token in BREAKS:
            found.append(END if token in ENDS else BREAK)
            position += 1
        elif HAN.match(token):
            found.extend(
                Mention(text=word.text, entry=word.entry, plural=word.plural, others=word.others)
                for word in words_of(token, figures=figures)
            )
            position += 1
        else:
            mention, used = _english(tokens, position, figures=figures)
            owner = _owner(tokens, position, found) if mention.entry is None else None
            found += [mention] if owner is None else [owner, OWNING]
            position += used
    return list(_with_articles(_unframed(found)))[:MAX_WORDS]


def _unframed(found: list[Mention]) -> list[Mention]:
    """What only says what the picture is for paints nothing, save a place where no other is named."""
    bounds = [at for at, word in enumerate(found) if word.kind == "frame"]
    spans = list(zip(bounds[::2], bounds[1::2], strict=False))
    if not spans:
        return found
    after = found[spans[-1][1] :]
    named = any(word.kind == "place" for word in after)
    # goods are shown by themselves, people where they do it
    peopled = any(_is_figure(word) for word in after) or not any(word.kind in NOUNS for word in after)
    idle: list[Mention] = []
    for start, end in spans:
        inside = [word for word in found[start + 1 : end] if word.kind not in HARMLESS]
        venues = [] if named else [word for word in inside if word.meaning("place") and word.text.lower() not in VAGUE]
        first = start == spans[0][0]
        emblem = bool(inside) and inside[-1].text.lower().split()[-1] in EMBLEMS
        venue = venues[0] if len(venues) == 1 and (peopled and not emblem if first else len(inside) == 1) else None
        idle += [_venue(word) if word is venue else _idle(word) for word in inside]
    return [*found[: bounds[0]], *idle, END, *found[spans[-1][1] + 1 :]]


def _is_figure(word: Mention) -> bool:
    """Whether it is somebody."""
    thing = word.meaning("thing")
    return thing is not None and thing.name in FIGURES


def _venue(word: Mention) -> Mention:
    """A gym poster is in the gym."""
    return replace(word, entry=word.meaning("place"), others=())


def _idle(word: Mention) -> Mention:
    if word.text.lower() in POSTERS:
        return replace(word, entry=lexicon().english["poster design"], others=())
    if word.text.lower() == "illustration":
        # "a tall illustration of" is in no certain style
        return replace(word, entry=Entry(kind="quality", name="illustration"), others=())
    # "product photo" says what is behind the product
    paper = word.kind == "place" and word.entry is not None and word.entry.name == "seamless"
    if word.text.lower() in PEOPLED:
        # an invitation to a wedding need not show the couple
        return replace(word, entry=Entry(kind="quality", name="occasion"), others=())
    return word if word.kind in ABOUT_ALL or word.kind == "occasion" or paper else Mention(text=word.text, entry=None)


def _owner(tokens: list[str], position: int, found: list[Mention]) -> Mention | None:
    """The cat of "the cat's red hat": an owner is painted when it is a certain one, unlike that of "women's shoes".

    "A diver's helmet" is a kind of helmet, and nobody's.
    """
    name, mark, _ = tokens[position].partition("'s")
    if not mark or not found:
        return None
    by_hand = found[-1].text.lower() in HERS and bool({*tokens[position + 1 : position + 2]} & BODILY)
    article = tokens[position - 1] if position else ""
    known = found[-1].kind in {"definite", "indefinite", "colour", "size"} or article in DEFINED
    if not known and not by_hand:
        return None
    owner = _english([name], 0, figures=True)[0]
    if owner.kind != "thing" or owner.plural:
        return None
    loose = found[-1].kind == "indefinite" or article in {"a", "an"}
    anyone = loose and owner.entry is not None and owner.entry.name in FIGURES
    return None if anyone and _owned(tokens, position + 1).kind == "thing" else owner


def _owned(tokens: list[str], position: int) -> Mention:
    """The first word from there that describes nothing."""
    while position < len(tokens) and tokens[position] not in BREAKS:
        word, length = _english(tokens, position, figures=True)
        if word.kind not in {"colour", "size", "material", "pattern"}:
            return word
        position += length
    return BREAK


def _with_articles(found: list[Mention]) -> Iterator[Mention]:
    """Leave out stop words; what follows an article remembers it. An apple pie is no apple: neither is painted."""
    article, joined = "", False
    found = list(_fronted(list(_flavoured(found))))
    for number, mention in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else BREAK
        clothes = after.kind == "garment" and mention.entry is not None and mention.entry.name == "person"
        if mention.kind == "thing" and after.entry is not None and after.entry.name == STATUE and not after.article:
            # a lion statue is a lion of stone
            yield replace(after, entry=Entry(kind="material", name="stone"), others=(), article=article)
            yield _figurine(mention, after.entry)
            article, joined = "", True
            continue
        pictured = joined and mention.entry is not None and mention.entry.name in DEPICTING
        dish = after.meaning("thing")
        # a dog biscuit is no dog
        head = (after.meaning("head") is not None and not _trained(mention, after)) or (
            dish is not None and bool(dish.details.get("takes")) and not _flavour(mention)
        )
        joined = mention.kind in COMPOUNDING and (head or clothes) and not mention.plural
        if pictured and mention.entry is not None and mention.entry.name == STATUE:
            joined, article = False, ""
            continue
        if mention.kind == "head" or joined or pictured:
            yield Mention(text=mention.text, entry=None)
            article = ""
            continue
        if mention.kind in HARMLESS:
            # "into a" is one stop word with an article of its own; "door of a house" is one noun
            own = mention.text.lower().endswith(" a") and not mention.text.lower().startswith("of")
            closing = "indefinite" if own else mention.kind
            article = {"indefinite": "a", "definite": "the"}.get(closing, article)
            continue
        yield replace(mention, article=article) if article else mention
        article = ""


def _trained(mention: Mention, after: Mention) -> bool:
    """Whether an animal has the trade named after it: an owl teacher teaches, a violin teacher has no violin here."""
    animal = mention.entry is not None and bool(mention.entry.details.get("poses"))
    return animal and after.entry is not None and after.entry.name in FIGURES


def _figurine(shown: Mention, statue: Entry) -> Mention:
    """What a statue shows; a small one, if the statue is a figurine."""
    if shown.entry is None or not statue.details.get("figurine"):
        return shown
    return replace(shown, entry=replace(shown.entry, details={**shown.entry.details, "figurine": True}))


def _fronted(found: list[Mention]) -> Iterator[Mention]:
    """Mark the deeds whose doer comes after 的: 撐著紅傘的女人 is a woman who holds an umbrella."""
    for number, mention in enumerate(found):
        entry = mention.entry
        deed = entry is not None and entry.kind == "relation" and entry.name in ACTS and not mention.text.isascii()
        if deed and entry is not None and _doer_follows(found, number):
            yield replace(mention, entry=Entry(kind="relation", name=entry.name, details={"ahead": True}))
        else:
            yield mention


def _doer_follows(found: list[Mention], number: int) -> bool:
    """Whether 的 comes after the deed's object, and then somebody or something alive."""
    objects, belongs = 0, False
    for mention in found[number + 1 : number + 1 + FAR]:
        thing = mention.meaning("thing")
        if mention.kind == "break" or mention.kind in {"located", "relation"}:
            return False
        if thing is not None and objects and (thing.details.get("poses") or thing.name in WEARERS):
            return belongs
        if mention.text == "的" and objects:
            belongs = True
        elif thing is not None or mention.kind in {"garment", "trait", "tool"}:
            objects += 1
    return False


def _flavoured(found: list[Mention]) -> Iterator[Mention]:
    """Join a flavour to the food after it: an apple pie is one pie, of apples; lone flavours mean nothing."""
    waiting: Mention | None = None
    for mention in found:
        flavour = _flavour(mention)
        food = mention.meaning("thing")
        if waiting is not None and food is not None and food.details.get("takes"):
            code = _flavour(waiting)
            tones = {"tones": code} if code != PLAIN and food.details["takes"] == "tint" else {}
            tones |= {"with": _food(waiting)} if food.details["takes"] == "plain" else {}
            text = f"{waiting.text} {mention.text}" if mention.text.isascii() else waiting.text + mention.text
            entry = Entry(kind="thing", name=food.name, details={**food.details, **tones})
            waiting = Mention(text=text, entry=entry, plural=mention.plural)
            if not flavour:
                yield waiting
                waiting = None
            continue
        if waiting is not None:
            yield from _unflavoured(waiting)
        waiting = mention if flavour and not mention.plural else None
        if waiting is None:
            yield from _unflavoured(mention)
    if waiting is not None:
        yield from _unflavoured(waiting)


def _unflavoured(mention: Mention) -> Iterator[Mention]:
    """A word that flavours nothing means nothing, but for the colour that it may begin with: a red velvet chair."""
    first, _, rest = mention.text.partition(" ")
    colour = lexicon().english.get(first.lower())
    if mention.kind != "flavour":
        yield mention
    elif rest and colour is not None and colour.kind == "colour":
        yield replace(mention, text=first, entry=colour, others=())
        yield Mention(text=rest, entry=None)
    else:
        yield replace(mention, entry=None, others=())


def _flavour(mention: Mention) -> str:
    """The colour that a word lends to the food after it; PLAIN for what is eaten but lends none."""
    for entry in (mention.entry, *mention.others):
        if entry is not None and entry.kind in {"thing", "flavour"}:
            if entry.details.get("flavour"):
                return str(entry.details["flavour"])
            if entry.name in EDIBLE or entry.details.get("fills") in FOODS:
                return PLAIN
    return ""


def _food(mention: Mention) -> str:
    """The name of the food that a flavour is, if it is one."""
    thing = mention.meaning("thing")
    return "" if thing is None else str(thing.details.get("fill") or thing.name)


def _english(tokens: list[str], position: int, *, figures: bool) -> tuple[Mention, int]:
    """The longest known phrase that starts here, or one unknown word."""
    book = lexicon()
    words: list[str] = []
    for token in tokens[position : position + LONGEST_PHRASE]:
        if token in BREAKS or token in FRAME or token[0] in {QUOTE, ROOM, SOURCE} or HAN.match(token):
            break
        words.append(plain(token))
    for length in range(len(words), 0, -1):
        head = words[: length - 1]
        last = words[length - 1]
        for single in singulars(last):
            phrase = " ".join([*head, single])
            entry = book.english.get(phrase)
            # notes are no plural of "not"
            negated = entry is not None and entry.kind == "negation" and single != last
            if entry is not None and not negated and not _other(entry, words, length, figures=figures):
                text = " ".join(tokens[position : position + length])
                if entry.kind == "unpainted":
                    entry = None
                plural = single != last or last in IRREGULAR
                return Mention(text=text, entry=entry, plural=plural, others=book.others.get(phrase, ())), length
    token = tokens[position]
    if token.isdigit() and 0 < int(token) <= MAX_COUNT:
        return Mention(text=token, entry=Entry(kind="number", name=token)), 1
    if token.isdigit() and len(token) < 4 and position + 1 < len(tokens):
        # hundreds are as many as can be told apart; 1950 is a year
        following = _english(tokens, position + 1, figures=figures)[0]
        if following.plural:
            return Mention(text=token, entry=Entry(kind="number", name=str(MAX_COUNT))), 1
    return Mention(text=token, entry=None), 1


def _other(entry: Entry, words: list[str], length: int, *, figures: bool) -> bool:
    """Whether the first words of these mean something else than they do alone."""
    if entry.kind in PORTRAYING and not figures and _object_inside(words[:length]):
        return True
    return entry.kind == "thing" and _led(words, length)


def _led(words: list[str], length: int) -> bool:
    """Whether an article and its noun only begin a longer noun: "a stone" in "a stone bridge", "a fire truck"."""
    if words[0] not in {"a", "an"} or length < 2 or len(words) == length:
        return False
    book = lexicon().english
    longer = any(" ".join(words[1:end]) in book for end in range(length + 1, len(words) + 1))
    known = [book[single] for single in singulars(words[length]) if single in book]
    if not known and not longer:
        # a nail gun is no nail, but a nail rusting is one
        return not words[length].endswith(("ing", "ed"))
    return longer or any(entry.kind == "thing" for entry in known)


def _object_inside(words: list[str]) -> bool:
    """Whether a phrase of several words ends in a thing: "riding a skateboard"."""
    book = lexicon().english
    last = (book[single] for single in singulars(words[-1]) if single in book)
    return len(words) > 1 and any(entry.kind == "thing" for entry in last)
