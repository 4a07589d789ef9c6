"""Which of its meanings a word has by what stands near it: water one drinks or swims on, glasses, signs, boards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import EACH, Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED, EYED
from muralist.engines.preview.hanzi.naming import shop_name
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import NOUNS, Mention
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import VEHICLES

MERGED = "merged"
"""The kind of a noun that the picture shows through another."""
WATERS = frozenset({"water", "水", "水面", "waters"})
OPEN = frozenset({"sea", "underwater", "surf", "beach", "island", "harbour"})
"""Where the water that things are at home on is that of the sea."""
AFLOAT = frozenset({"in", "on", "over", "above", "under", "beside", "front"})
DRUNK = frozenset({"carrying", "holding"})
LIT = frozenset({"street", "city", "oldtown"})
"""Places whose house fronts carry neon signs; of a city it is the street that has them."""
BOARDS = frozenset({"blackboard", "chalkboard", "黑板"})
LEARNED = frozenset({"teacher", "student", "pupil", "professor", "老師", "老师", "教師", "教师", "學生", "学生", "同學",
                     "同学"})  # fmt: skip
WRITING = frozenset({"writing", "writes", "write", "寫", "写", "寫字", "写字", "drawing", "solving"})
SHOPS = {"cafe": "CAFE", "bar": "BAR", "library": "BOOKS", "restaurant": "DINER", "diner": "DINER", "museum": "MUSEUM",
         "station": "STATION", "classroom": "SCHOOL"}  # fmt: skip
"""What is lettered on the house of a place that one stands before."""
HEADGEAR = frozenset({"hat", "crown", "spectacles", "headphones", "scarf", "bowtie", "collar", "bandana", "flowercrown",
                      "partyhat", "wizardhat", "santahat", "beanie", "cap", "cowboyhat", "ribbon", "cape", "sweater",
                      "apron", "backpack", "gloves"})  # fmt: skip
"""What is worn when it stands in a list of things that are worn."""
TUMBLERS = frozenset({"glasses", "round glasses", "big glasses"})
LISTED = frozenset({"joining", "break", "colour", "size", "material", "pattern", "unknown", "number"})
DRESSED = frozenset({"trait", "garment"})
WORN = frozenset({"wearing", "holding", "in"})
POTS = frozenset({"table", "plate", "shelf", "window", "bookcase", "cabinet", "desk", "stool", "chair"})
BLANKETS = frozenset({"picnic_blanket", "blanket"})
BASKETS = frozenset({"車籃", "车篮", "bike basket", "front basket"})
FLOATING = frozenset({"floating", "floats", "drifting", "漂浮", "飄浮", "飘浮", "漂"})
PLANS = "plan_sheet"
PAPERS = frozenset({"book", "books", "newspaper", "map", "letter", PLANS})
SEEN = frozenset({"看", "看著", "看着", "讀", "读", "讀著", "读着"})
PERUSING = frozenset({"looking at", "studying", "reviewing", "examining", "checking"})
PICNICS = frozenset({"picnic", "picnic basket", "野餐"})


def settle_senses(words: Sequence[Mention], reading: Reading) -> None:
    """Mend the nouns whose meaning the words around them decide."""
    drafts = reading.drafts
    for index, draft in enumerate(drafts):
        if draft.drop:
            continue
        if draft.entry.name == "glass" and draft.text.lower() in WATERS:
            _water(reading, index)
        elif draft.text.lower() in BOARDS:
            _board(words, reading, index)
        elif draft.entry.name == "cactus" and _indoors(drafts, index):
            draft.poses.append("potted")
        _fronted(drafts, index)
        _worn(words, drafts, index)
        _mirrored(draft, drafts)
    _afloat(words, drafts)
    _each(drafts)
    _perused(words, drafts)
    _spectacles(words, drafts)
    _basketed(drafts)
    _neon(reading)
    _laid_out(drafts)
    _worked(drafts)


def _linked_to(drafts: Sequence[Draft], index: int) -> set[str]:
    return {kind for draft in drafts for other, kind in draft.linked if other == index}


def _water(reading: Reading, index: int) -> None:
    """What a cabin is reflected in is no tumbler."""
    drafts = reading.drafts
    out = any("jumping" in one.poses and (index, "holding") in one.linked for one in drafts)
    if drafts[index].count or drafts[index].linked or (_linked_to(drafts, index) & DRUNK and not out):
        return
    places = all_places()
    named = [places[draft.entry.name] for draft in drafts if draft.entry.kind == "place" and draft.entry.name in places]
    if named and all(place.indoor for place in named):
        return
    homes = {all_props()[draft.entry.name].home for draft in drafts if draft.is_thing}
    leaping = "underwater" in homes and any("jumping" in draft.poses for draft in drafts)
    outdoors = bool(named) or leaping or any(home in OPEN or home in {"lake", "river"} for home in homes)
    if not outdoors and not _linked_to(drafts, index) & AFLOAT:
        return
    draft = drafts[index]
    if any(place.water for place in named) or (not named and (leaping or homes & OPEN)):
        reading.used.update(draft.words)
        draft.entry = Entry(kind=MERGED, name="water")
    else:
        draft.entry = lexicon().english["lake"]
    draft.others, draft.plural = (), False


def _board(words: Sequence[Mention], reading: Reading, index: int) -> None:
    """The board that a class is taught at hangs on the wall of its room."""
    drafts = reading.drafts
    taught = any(word.text.lower().rstrip("s") in LEARNED for word in words)
    written = any(word.text.lower() in WRITING for word in words)
    named = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    if named and all(draft.entry.name != "classroom" for draft in named):
        _before(drafts, index)
        return
    if not (taught or written or named) or drafts[index].quote:
        _before(drafts, index)
        return
    board = drafts[index]
    for draft in drafts:
        draft.linked = [(other, kind) for other, kind in draft.linked if other != index]
    board.linked, board.others, board.plural = [], (), False
    board.entry = Entry(kind="place", name="classroom", details={"feature": "board"})
    reading.used.update(board.words)
    reading.used.update(at for at, word in enumerate(words) if word.text.lower() in WRITING)


def _before(drafts: list[Draft], index: int) -> None:
    """Nobody stands on a board that is written on."""
    for draft in drafts:
        draft.linked = [
            (other, "beside" if other == index and kind in {"on", "at"} else kind) for other, kind in draft.linked
        ]


def _indoors(drafts: Sequence[Draft], index: int) -> bool:
    """Whether a plant is with something that one has indoors."""
    furnished = any(draft.entry.name in POTS and not draft.drop for draft in drafts if draft is not drafts[index])
    return furnished and not any(draft.entry.kind == "place" and draft.entry.name == "desert" for draft in drafts)


def _fronted(drafts: list[Draft], index: int) -> None:
    """The house that a motorcycle stands in front of has its name over the door."""
    draft = drafts[index]
    if draft.entry.kind == "place" and draft.entry.name in SHOPS and "front" in _linked_to(drafts, index):
        draft.quote = draft.quote or shop_name(draft.text) or SHOPS[draft.entry.name]
        if draft.entry.name == "classroom":
            draft.entry, draft.quote, draft.others = lexicon().english["school"], "", ()


def _worn(words: Sequence[Mention], drafts: list[Draft], index: int) -> None:
    """ "With glasses and a hat", "wearing a hat and glasses": a list of what is worn goes on."""
    draft = drafts[index]
    glasses = draft.entry.name == "glass" and draft.text.lower() in TUMBLERS and not draft.count
    if not (glasses or draft.entry.name in HEADGEAR) or _linked_to(drafts, index):
        return
    wearer = _wearer(words, drafts, index)
    if wearer is None:
        return
    if glasses:
        draft.entry, draft.plural, draft.others = lexicon().english["spectacles"], False, ()
    for where, kind in draft.linked:
        # what a list is on, its wearer is on
        if where != wearer:
            drafts[wearer].link(where, kind)
    draft.linked = []
    drafts[wearer].link(index, "wearing")


def _wearer(words: Sequence[Mention], drafts: Sequence[Draft], index: int) -> int | None:
    """Who wears what is listed right before this noun."""
    for at in range(min(drafts[index].words) - 1, -1, -1):
        word = words[at]
        if word.kind == "break" and word.text == ".":
            return None
        if word.kind in DRESSED:
            figures = [n for n, draft in enumerate(drafts) if draft.entry.name in CLOTHED and not draft.drop]
            before = [n for n in figures if n < index]
            return before[-1] if before else figures[0] if figures else None
        if {word.kind, *(other.kind for other in word.others)} & NOUNS:
            listed = next((n for n, draft in enumerate(drafts) if at in draft.words), None)
            if listed is None or listed == index:
                return None
            holders = [
                n for n, draft in enumerate(drafts)
                for other, kind in draft.linked if other == listed and kind in WORN
            ]  # fmt: skip
            worn = drafts[listed].entry.name in HEADGEAR
            return holders[0] if holders and worn else None
        if word.kind not in LISTED and word.kind != "relation":
            return None
    return None


def _neon(reading: Reading) -> None:
    """Neon signs along a street hang on its houses; one with letters is a sign. They are lit by night."""
    drafts = reading.drafts
    signs = [
        draft for draft in drafts
        if not draft.quote and not draft.drop and (
            (draft.entry.name == "sign" and draft.entry.details.get("variant") == "neon")
            or (draft.entry.kind == "feature" and draft.entry.name == "neon")
            or (draft.entry.name == "neon_sign" and draft.plural and not draft.count)
        )
    ]  # fmt: skip
    if not signs:
        return
    named = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    lanes = [draft for draft in named if draft.entry.name in LIT]
    if named and not lanes and all("neon" not in all_places()[draft.entry.name].features for draft in named):
        return
    for draft in lanes:
        draft.entry = lexicon().english["street"] if draft.entry.name == "city" else draft.entry
    rolling = not named and any(draft.entry.name in VEHICLES for draft in drafts)
    for draft in signs if named or len(drafts) > 1 else ():
        draft.entry, draft.others = _feature("neon lights"), ()
        if rolling:
            # no car fits into a lane
            draft.entry = replace(draft.entry, details={**draft.entry.details, "place": "street"})
    reading.tables.setdefault("time", ["night"])


def _feature(name: str) -> Entry:
    """The feature that is called so."""
    book = lexicon()
    found = (entry for entry in (book.english[name], *book.others.get(name, ())) if entry.kind == "feature")
    return next(found, Entry(kind="feature", name=name))


def _laid_out(drafts: list[Draft]) -> None:
    """What a family has at a picnic lies on the blanket, if there is one; else nobody holds a heap of it."""
    picnic = any(draft.text.lower() in PICNICS for draft in drafts)
    blanket = next((n for n, draft in enumerate(drafts) if draft.entry.name in BLANKETS and not draft.drop), None)
    if blanket is None or not picnic:
        return
    drafts[blanket].entry = lexicon().english["picnic blanket"]
    for number, draft in enumerate(drafts):
        eaten = draft.entry.kind == "thing" and bool(draft.entry.details.get("fills"))
        if not eaten or draft.drop:
            continue
        for one in drafts:
            if one.entry.name in CLOTHED:
                one.linked = [link for link in one.linked if link != (number, "holding")]
        if not draft.linked and not _linked_to(drafts, number):
            draft.link(blanket, "on")


def _worked(drafts: list[Draft]) -> None:
    """A sandcastle is built on one's knees."""
    for draft in list(drafts):
        if draft.entry.name not in CLOTHED:
            continue
        built = any(one.entry.name == "sandcastle" and not one.drop for one in drafts)
        placed = any(drafts[other].entry.kind == "thing" for other, _ in draft.linked)
        if built and not draft.poses and not placed:
            draft.poses.append("kneeling")
        if built and "building" in draft.poses:
            draft.poses = ["kneeling" if pose == "building" else pose for pose in draft.poses]
            draft.words += [at for at, _, name in draft.doubtful if name == "building"]


def _mirrored(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Who looks in a mirror stands before it."""
    draft.linked = [
        (other, "beside" if kind == "in" and drafts[other].entry.name == "mirror" else kind)
        for other, kind in draft.linked
    ]


def _spectacles(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """An owl that 戴眼鏡 wears spectacles as a person would."""
    for at, word in enumerate(words):
        if word.kind != "trait" or word.entry is None or word.entry.name != "glasses":
            continue
        after = [n for n, draft in enumerate(drafts) if draft.words and min(draft.words) > at]
        if any(at in draft.words for draft in drafts) or not after or drafts[after[0]].entry.name in CLOTHED:
            continue
        if drafts[after[0]].entry.details.get("poses") or drafts[after[0]].entry.name in EYED:
            book = lexicon().english
            drafts.append(Draft(entry=book["spectacles"], text=word.text, plural=False, words=[at]))
            drafts[after[0]].link(len(drafts) - 1, "wearing")


def _basketed(drafts: list[Draft]) -> None:
    """The basket of a bicycle is a part of it: 車籃裡有向日葵."""
    bicycle = next((draft for draft in drafts if draft.entry.name == "bicycle" and not draft.drop), None)
    for number, draft in enumerate(drafts):
        if bicycle is None or draft.text not in BASKETS:
            continue
        bicycle.link(number, "holding")
        for inner, one in enumerate(drafts):
            listed = inner == number + 1 and not one.linked and bool(one.entry.details.get("fills"))
            if listed or (number, "in") in one.linked:
                one.linked = [link for link in one.linked if link != (number, "in")]
                draft.link(inner, "holding")


def _afloat(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """A duck that floats on a lake swims; over the hills it would fly."""
    for draft in drafts:
        said = [at for at, kind, _ in draft.doubtful if kind == "pose" and words[at].text.lower() in FLOATING]
        waters = [drafts[other] for other, kind in draft.linked if kind in {"on", "in"}]
        places = [all_places().get(host.entry.name) for host in waters if host.entry.kind == "place"]
        merged = any(host.entry.kind == MERGED for host in waters)
        if said and (merged or any(place is not None and place.water for place in places)):
            draft.poses = ["swimming" if pose == "flying" else pose for pose in draft.poses]
            draft.words += said


def _each(drafts: Sequence[Draft]) -> None:
    """ "Two girls holding umbrellas" have one each."""
    for draft in drafts:
        for other, kind in draft.linked:
            held = drafts[other]
            if kind in {"carrying", "wearing"} and held.plural and not held.count and draft.count > 1:
                held.count = draft.count
                held.traits.append(EACH)


def _perused(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Who 看報紙 holds the paper."""
    for number, draft in enumerate(drafts):
        at = min(draft.words, default=0)
        single = draft.entry.name == PLANS or not draft.plural
        seen = SEEN | PERUSING if single else SEEN
        if draft.entry.name not in PAPERS or not at or words[at - 1].text.lower() not in seen or draft.linked:
            continue
        readers = [one for one in drafts[:number] if one.entry.name in CLOTHED and not one.drop]
        if readers:
            readers[-1].linked = [link for link in readers[-1].linked if link != (number, "facing")]
            readers[-1].link(number, "carrying")
