"""Nouns that stand together and mean one: a bamboo tray, a bakery door, the Eiffel Tower, a balloon festival."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint

MERGED = "merged"
STUFFS = {"bamboo": "#c9a560", "竹": "#c9a560"}
"""Places that before a thing are what it is made of, and its colour."""
FRONTS = frozenset({"door", "window"})
SHOPS = frozenset({"shop", "school", "house"})
LANDMARKS = frozenset({"tower", "bridge", "temple", "castle", "palace", "gate", "cathedral", "statue", "fountain",
                       "lighthouse", "windmill", "museum", "station"})  # fmt: skip
"""What a name in capitals makes a certain one that nobody here has seen."""
READ = frozenset({"book", "books", "newspaper", "letter", "map"})


def settle_compounds(words: Sequence[Mention], reading: Reading) -> None:
    """Mend the nouns that are only half of a name."""
    drafts = reading.drafts
    _landmarks(words, drafts)
    for index, draft in enumerate(drafts):
        following = _following(drafts, index)
        if following is None or draft.drop or drafts[following].drop:
            continue
        after = drafts[following]
        if draft.entry.kind == "place" and draft.text.lower() in STUFFS and after.entry.kind == "thing":
            _stuff(drafts, index, after)
        elif draft.entry.name in SHOPS and after.entry.name in FRONTS and not after.colours and not after.plural:
            _shop_front(drafts, index, following)
    _balloons(words, drafts)
    _glasses(drafts)
    _silent_signs(drafts)
    _papered_doors(drafts)


def _following(drafts: Sequence[Draft], index: int) -> int | None:
    """The noun right after a noun, with nothing between."""
    if not drafts[index].words:
        return None
    at = max(drafts[index].words) + 1
    return next((n for n, draft in enumerate(drafts) if draft.words and draft.words[0] == at), None)


def _replace(drafts: Sequence[Draft], old: int, new: int) -> None:
    """What was tied to one noun is tied to the other."""
    for number, draft in enumerate(drafts):
        if number == new:
            draft.linked = [(other, kind) for other, kind in draft.linked if other != old]
        else:
            draft.linked = [(new if other == old else other, kind) for other, kind in draft.linked]


def _stuff(drafts: list[Draft], index: int, after: Draft) -> None:
    """A bamboo tray is a tray of its colour, in no forest."""
    draft = drafts[index]
    if after.entry.details.get("poses"):
        return
    if not after.colours:
        after.colours.append(Tint(word=draft.text, colour=rgb(STUFFS[draft.text.lower()])))
        after.words += draft.words
    _replace(drafts, index, drafts.index(after))
    draft.entry, draft.others, draft.linked, draft.words = Entry(kind=MERGED, name=draft.text), (), [], []


def _shop_front(drafts: list[Draft], index: int, following: int) -> None:
    """A bakery's door is in its front, and the sign at it over the window."""
    shop, door = drafts[index], drafts[following]
    shop.words += door.words
    for _, draft in enumerate(drafts):
        if draft.entry.name != "sign" or draft.drop or not draft.quote or shop.entry.name != "shop":
            continue
        # its name is on the fascia
        shop.quote = shop.quote or draft.quote
        shop.doubtful += [item for item in draft.doubtful if item[1] == "quote"]
        shop.words += draft.words
        draft.quote, draft.doubtful, draft.linked = "", [], []
        _replace(drafts, drafts.index(draft), index)
        draft.entry, draft.others = Entry(kind=MERGED, name="sign"), ()
    for other, kind in door.linked:
        if other != index:
            shop.link(other, kind)
    _replace(drafts, following, index)
    shop.linked = [(other, kind) for other, kind in shop.linked if other != index]
    door.entry, door.others, door.linked = Entry(kind=MERGED, name="door"), (), []


def _landmarks(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """The Eiffel Tower is no tower that one could make up: it is left out whole."""
    named = [word.text for word in words if word.text.isascii() and word.text[:1].isalpha()]
    if sum(text[0].isupper() for text in named) * 2 > len(named) > 3:
        # a title has capitals throughout
        return
    for index, draft in enumerate(drafts):
        at = draft.words[0] if draft.words else 0
        if not at or draft.entry.name not in LANDMARKS or not draft.text[:1].isupper():
            continue
        name = words[at - 1]
        if name.entry is None and name.text[:1].isupper() and name.text.isalpha() and name.text.isascii():
            draft.words, draft.doubtful = [], []
            draft.entry, draft.others = Entry(kind=MERGED, name="landmark"), ()
            for one in drafts:
                one.linked = [(other, kind) for other, kind in one.linked if other != index]


def _balloons(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """The five balloons of a hot air balloon festival are the ones that people ride in."""
    for index, first in enumerate(drafts):
        if first.entry.name != "balloon" or first.drop or not first.words or first.count or first.colours:
            continue
        after = max(first.words) + 1
        compound = after < len(words) and words[after].entry is None
        for second in drafts[index + 1 :]:
            held = any(
                drafts.index(second) == other and kind != "holding" for one in drafts for other, kind in one.linked
            )
            if second.entry.name != "toy_balloon" or second.drop or held or not (compound or second.plural):
                continue
            second.entry = lexicon().english["hot air balloon"]
            second.words += first.words
            _replace(drafts, index, drafts.index(second))
            second.linked = [*second.linked, *(link for link in first.linked if drafts[link[0]] is not second)]
            first.entry, first.others, first.linked = Entry(kind=MERGED, name="balloon"), (), []
            break


def _glasses(drafts: list[Draft]) -> None:
    """Glasses that lie on a book are for reading."""
    for number, draft in enumerate(drafts):
        if draft.entry.name != "glass" or draft.text.lower() not in {"glasses", "pair of glasses"} or draft.count > 2:
            continue
        under = [n for n, one in enumerate(drafts) if one.entry.name in READ and not one.drop]
        tied = [n for n in under if (number, "holding") in drafts[n].linked or (n, "on") in draft.linked]
        if tied:
            draft.entry, draft.plural, draft.count, draft.others = lexicon().english["spectacles"], False, 0, ()
            drafts[tied[0]].linked = [(other, kind) for other, kind in drafts[tied[0]].linked if other != number]
            draft.link(tied[0], "on")


def _papered_doors(drafts: list[Draft]) -> None:
    """A door with couplets has the character for luck on its leaves already."""
    door = next((n for n, draft in enumerate(drafts) if draft.entry.name == "couplets" and not draft.drop), None)
    for number, draft in enumerate(drafts):
        paper = draft.entry.name == "red_paper" and not draft.entry.details.get("variant")
        if door is None or not paper or draft.drop or draft.count > 2:
            continue
        drafts[door].words += draft.words
        drafts[door].linked = [link for link in drafts[door].linked if link[0] != number]
        _replace(drafts, number, door)
        draft.entry, draft.others, draft.linked = Entry(kind=MERGED, name="red_paper"), (), []


def _silent_signs(drafts: list[Draft]) -> None:
    """A shop's sign whose letters no font has is the board that the shop has anyway, not an empty one beside it."""
    shop = next((n for n, draft in enumerate(drafts) if draft.entry.name == "shop" and not draft.drop), None)
    for number, draft in enumerate(drafts):
        if shop is None or draft.entry.name != "sign" or draft.drop or not draft.quote:
            continue
        from muralist.engines.preview.props.lettering import legible

        if legible(draft.quote):
            continue
        drafts[shop].words += draft.words
        drafts[shop].linked = [link for link in drafts[shop].linked if link[0] != number]
        _replace(drafts, number, shop)
        draft.entry, draft.others, draft.linked = Entry(kind=MERGED, name="sign"), (), []
