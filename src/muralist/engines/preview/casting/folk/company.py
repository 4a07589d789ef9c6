"""What people do together with things: who shares a seat, a blanket or a mount, and what a deed makes of its object."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import octets
from muralist.engines.preview.casting.folk.mats import matted
from muralist.engines.preview.casting.folk.partners import join_partners
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, things
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.props.figure.poses import LEGGED

SHARED = frozenset({"sofa", "bench", "bed", "armchair"})
"""Seats with a left and a right side."""
OPPOSITE = {"left": "right", "right": "left"}
PLACED = frozenset({"on", "at", "in", "riding", "under", "left", "right", "behind", "front", "beside", "around"})
UPRIGHT = frozenset({"standing", "walking", "running", "waving"}) | LEGGED
"""Who does this does not sit down to a picnic."""
PICNICS = frozenset({"picnic", "picnics", "picnic lunch", "picnic basket", "野餐", "野餐籃", "野餐篮"})
SCHOOL = frozenset({"teacher", "professor", "student", "students", "pupil", "pupils", "老師", "老师", "教師", "教师",
                    "學生", "学生"})  # fmt: skip
PLAYING = frozenset({"fluting", "strumming", "fiddling", "saxing", "drumming"})
"""Deeds that are drawn with their instrument."""
MUSIC = frozenset({"guitar", "violin", "trumpet", "drum", "piano", "microphone", "saxophone", "cello", "accordion",
                   "flute", "harp", "pipa", "banjo", "ukulele", "harmonica", "tuba", "trombone", "clarinet", "erhu",
                   "lute", "drums", "xylophone", "bagpipes", "keyboard", "drum_kit"})  # fmt: skip
CLASSROOM = Entry(kind="place", name="classroom", details={"tints": "wall"})
PAGES = frozenset({"newspaper", "book", "books", "journal", "map"})
SEATED = frozenset({"person", "child", "robot", "astronaut"})
FLOATING = Entry(kind="thing", name="surfboard",
                 details={"prop": "surfboard", "variant": "lying", "metres": 0.3, "home": "surf"})  # fmt: skip
BOARDS = {"skateboarding": "skateboard", "surfing": "surfboard", "snowboarding": "snowboard"}
FRYING = frozenset("煎炒炸烤煮")
"""How dishes are named that somebody at a stove is making."""
MERGED = Entry(kind="merged", name="")

HANDY = 0.7
"""Metres of the largest thing of which everybody of a group has one."""
SEVERAL = 3
"""How many those are of whom only is said that they are several."""


def settle_company(drafts: list[Draft]) -> None:
    """Mend what the grammar alone cannot know of deeds, before the place is chosen."""
    _share_seats(drafts)
    _share_mounts(drafts)
    _picnic(drafts)
    _pick_from_trees(drafts)
    _go_to_school(drafts)
    _embrace(drafts)
    join_partners(drafts)
    _lead(drafts)
    _read(drafts)
    _knit(drafts)
    _sit_at_tables(drafts)
    _bring_boards(drafts)
    _hold_umbrellas(drafts)
    _water(drafts)
    _play_chess(drafts)
    _dish_up(drafts)
    _own_instruments(drafts)


def _living(draft: Draft) -> bool:
    return draft.entry.name in CLOTHED or alive(draft) or bool(draft.entry.details.get("poses"))


def _share_seats(drafts: list[Draft]) -> None:
    """ "A cat on the left and a dog on the right of a sofa" both sit on it."""
    for seat, host in things(drafts):
        if host.entry.name not in SHARED:
            continue
        sided = [(draft, kind) for _, draft in things(drafts) for other, kind in draft.linked
                 if other == seat and kind in OPPOSITE and _living(draft)]  # fmt: skip
        for draft, side in sided:
            others = [one for _, one in things(drafts) if one is not draft and _living(one)
                      and (one.spot == OPPOSITE[side] or (seat, OPPOSITE[side]) in one.linked)]  # fmt: skip
            for one, where in ((draft, side), *((one, OPPOSITE[side]) for one in others)):
                one.linked = [(other, kind) for other, kind in one.linked if other != seat]
                one.link(seat, "on")
                one.spot = where


CHAIR = "chair"
CHILD, PEDALLED, CHILDS = "child", frozenset({"bicycle", "tricycle"}), 0.66
"""What children ride, and how much smaller theirs is."""


def _share_mounts(drafts: list[Draft]) -> None:
    """ "Two boys riding bicycles", 三個小孩吃冰淇淋: one for each, unless the number or "a" says otherwise."""
    from muralist.engines.preview.props.figure.grips import GRIPS

    for draft in drafts:
        for other, kind in draft.linked:
            host = drafts[other]
            if kind == "riding" and draft.entry.name == CHILD and host.entry.name == "pedicab":
                # 騎三輪車的孩子: a child's own
                host.entry, host.others = lexicon().english["tricycle"], ()
            small = draft.entry.name == CHILD and host.entry.name in PEDALLED and host.size == 1.0
            grown = any(one.entry.name != CHILD and (other, "riding") in one.linked for one in drafts)
            if kind in {"riding", "on"} and small and not grown:
                # else the child would be as large as the father beside it
                host.size = CHILDS
            shared = kind == "riding" or (kind == "carrying" and host.entry.name in GRIPS)
            shared = shared or (kind in {"carrying", "holding"} and host.entry.name == "umbrella" and host.plural)
            # 三個男孩坐在椅子上: a chair for each
            shared = shared or (kind == "on" and host.entry.name == CHAIR and not host.text.isascii())
            number = draft.count * int(draft.entry.details.get("group", 1))
            if kind in {"carrying", "wearing"} and not host.text.isascii() and _in_one_hand(host):
                # Chinese nouns have no plural: 孩子們提著燈籠
                shared, number = True, number or (SEVERAL if draft.plural else 0)
            if shared and host.entry.kind == "thing" and not host.count and not host.single and number > 1:
                host.count, host.plural = number, False


def _in_one_hand(host: Draft) -> bool:
    """Whether a thing is small enough for everybody to have one."""
    from muralist.engines.preview.props import all_props

    return host.entry.kind == "thing" and all_props()[host.entry.name].size <= HANDY


def _picnic(drafts: list[Draft]) -> None:
    """People who have a picnic sit on its blanket, with the basket; a picnic has one whether it is named or not."""
    meal = next((n for n, draft in things(drafts) if draft.text.lower() in PICNICS), None)
    cloth = next((n for n, draft in things(drafts) if (draft.entry.name == "picnic_blanket" and not matted(draft))
                  or (meal is not None and draft.entry.name == "blanket")), None)  # fmt: skip
    guests = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED and not set(draft.poses) & UPRIGHT
              and not {kind for other, kind in draft.linked
                       if other not in {cloth, meal} and drafts[other].entry.kind == "thing"} & PLACED]  # fmt: skip
    if not guests or (meal is None and cloth is None):
        return
    spread = drafts[cloth].entry if cloth is not None else None
    mat = spread is not None and spread.details.get("variant") == "mat"
    rug = spread if spread is not None and mat else lexicon().english["picnic rug"]
    if cloth is None:
        cloth = len(drafts)
        drafts.append(Draft(entry=rug, text=rug.name, plural=False, single=True))
    drafts[cloth].entry, drafts[cloth].linked = rug, []
    for draft in guests:
        draft.linked = [(other, kind) for other, kind in draft.linked if other not in {cloth, meal}]
        draft.link(cloth, "on")
        draft.poses.append("sitting")
    if meal is not None:
        drafts[meal].linked = []
        drafts[meal].link(cloth, "on")


def _pick_from_trees(drafts: list[Draft]) -> None:
    """Apples that are picked hang on a tree, and whoever picks them reaches up."""
    pickers = [draft for _, draft in things(drafts) if "picking" in draft.poses]
    apples = next((draft for _, draft in things(drafts) if draft.entry.details.get("variant") == "apple"
                   and draft.entry.name == "fruit"), None)  # fmt: skip
    if not pickers or apples is None:
        return
    tree = next((draft for _, draft in things(drafts) if draft.entry.name == "tree"), None)
    laden = Entry(kind="thing", name="tree", details={"prop": "tree", "variant": "apple"})
    if tree is None:
        apples.entry, apples.count, apples.plural, tree = laden, 1, False, apples
    else:
        tree.entry = replace(laden, details={**tree.entry.details, "variant": "apple"})
        tree.words += apples.words
        apples.entry = MERGED
    for picker in pickers:
        picker.poses[picker.poses.index("picking")] = "plucking"
        picker.doubtful = [(at, kind, "plucking" if name == "picking" else name) for at, kind, name in picker.doubtful]
        picker.linked = [(other, kind) for other, kind in picker.linked if drafts[other] not in (tree, apples)]
        picker.link(drafts.index(tree), "under")


def _go_to_school(drafts: list[Draft]) -> None:
    """The blackboard of teachers and students is the one on a classroom's wall."""
    if not any(
        draft.text.lower() in SCHOOL or str(draft.entry.details.get("variant")) == "teacher" for draft in drafts
    ):
        return
    for draft in drafts:
        if draft.entry.name == "sign" and draft.entry.details.get("variant") == "chalk" and not draft.quote:
            draft.entry, draft.others = CLASSROOM, ()


def _embrace(drafts: list[Draft]) -> None:
    """Who is hugged by somebody hugs back."""
    for number, draft in things(drafts):
        if "hugging" not in draft.poses or draft.entry.name not in CLOTHED:
            continue
        others = [other for other, kind in draft.linked if kind in {"carrying", "holding", "beside"}]
        later = [other for other in others if drafts[other].entry.name in CLOTHED]
        if not later and draft.count < 2:
            later = [n for n, one in things(drafts) if n != number and one.entry.name in CLOTHED][:1]
        for other in later:
            draft.linked = [link for link in draft.linked if link[0] != other]
            if "hugging" not in drafts[other].poses:
                drafts[other].poses.append("hugging")


def _lead(drafts: list[Draft]) -> None:
    """Whoever walks dogs, "walking three dogs", 遛狗, has them on leads, and they walk as well."""
    for number, dog in things(drafts):
        before = drafts[number - 1] if number else dog
        if dog.entry.name == "dog" and dog.poses == ["walking"] and not dog.text.isascii() and not before.poses:
            # 在遛狗: the verb was read with the dog
            before.poses += ["walking"] if before.entry.name in CLOTHED else []
    walkers = [(n, draft) for n, draft in things(drafts) if draft.entry.name in CLOTHED and "walking" in draft.poses]
    for number, walker in walkers:
        for _, dog in things(drafts[number + 1 :]):
            others = {other for other, kind in dog.linked if kind in PLACED | {"following"}}
            if dog.entry.name == "dog" and not others and not set(dog.poses) & {"running", "sitting", "sleeping"}:
                walker.traits.append("leading") if "leading" not in walker.traits else None
                dog.linked = [link for link in dog.linked if link[0] != number]
                walker.linked = [link for link in walker.linked if drafts[link[0]] is not dog]
                dog.poses = dog.poses or ["walking"]


def _own_instruments(drafts: list[Draft]) -> None:
    """A musician who plays something that is named does not also have what the trade is known for."""
    for _, player in things(drafts):
        had = str(player.entry.details.get("has", ""))
        held = [other for other, kind in player.linked if kind == "carrying" and drafts[other].entry.kind == "thing"]
        own = [other for other in held if drafts[other].entry.name == had and drafts[other].words == player.words]
        own = own or [other for other in held if drafts[other].entry.name == had and drafts[other].text == player.text]
        another = any(drafts[other].entry.name in MUSIC for other in held if other not in own)
        if had in MUSIC and own and (another or PLAYING & {*player.poses}):
            player.linked = [(other, kind) for other, kind in player.linked if other not in own]
            for other in own:
                drafts[other].entry = MERGED


def _dish_up(drafts: list[Draft]) -> None:
    """What is cooked is in the pan of whoever cooks it: 煎魚."""
    for number, cook in things(drafts):
        fried = any(one.text[:1] in FRYING and not one.linked for _, one in things(drafts[number + 1 :]))
        handed = any(kind == "carrying" for _, kind in cook.linked)
        if fried and cook.entry.name in CLOTHED and not cook.poses and not handed:
            cook.poses.append("cooking")
        if "cooking" not in cook.poses or any(kind == "carrying" for _, kind in cook.linked):
            continue
        meal = next(
            (
                n
                for n, one in things(drafts)
                if n > number
                and (one.entry.details.get("fill") or one.entry.details.get("filling"))
                and not one.linked
                and not any(other == n for each in drafts for other, _ in each.linked)
            ),
            None,
        )
        if meal is not None:
            cook.link(meal, "carrying")


def _read(drafts: list[Draft]) -> None:
    """Whoever looks at a newspaper, 看報紙, has it in the hands."""
    for number, reader in things(drafts):
        if reader.entry.name not in CLOTHED:
            continue
        for other, page in things(drafts):
            taken = any((other, "carrying") in one.linked for one in drafts)
            looks = (other, "facing") in reader.linked or ("watching" in reader.poses and other > number)
            if page.entry.name in PAGES and looks and not taken and not page.linked:
                reader.linked = [link for link in reader.linked if link != (other, "facing")]
                reader.link(other, "carrying")


def _play_chess(drafts: list[Draft]) -> None:
    """Chess is played at a table, by those who play it sitting."""
    board = next((n for n, draft in things(drafts) if draft.entry.name == "chess"), None)
    players = [draft for _, draft in things(drafts) if draft.entry.name in SEATED]
    if board is None or not players or not any("playing" in draft.poses for draft in players):
        return
    table = next((n for n, draft in things(drafts) if draft.entry.name == "table"), None)
    if table is None:
        table = len(drafts)
        drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    drafts[board].linked = [(table, "on")]
    for draft in players:
        draft.linked = [(other, kind) for other, kind in draft.linked if other not in {board, table}]
        if not {kind for _, kind in draft.linked} & PLACED:
            draft.link(table, "at")
            draft.poses += [] if "sitting" in draft.poses else ["sitting"]


def _knit(drafts: list[Draft]) -> None:
    """ "A grandmother knitting in an armchair" is no heap of wool."""
    for number, wool in things(drafts):
        knitter = drafts[number - 1] if number else wool
        if wool.entry.name == "yarn" and wool.text.lower() == "knitting" and knitter.entry.name in CLOTHED:
            knitter.poses.append("knitting")
            knitter.words += wool.words
            knitter.linked += wool.linked
            wool.entry, wool.linked = MERGED, []


def _sit_at_tables(drafts: list[Draft]) -> None:
    """Whoever sits beside a table, 坐在桌子旁, sits at it."""
    for _, guest in things(drafts):
        if guest.entry.name in SEATED and "sitting" in guest.poses:
            guest.linked = [
                (other, "at" if kind in {"beside", "around", "front"} and drafts[other].entry.name == "table" else kind)
                for other, kind in guest.linked
            ]


def _bring_boards(drafts: list[Draft]) -> None:
    """A dog that skateboards or surfs has a board under it."""
    for _, rider in things(drafts):
        name = next((BOARDS[pose] for pose in rider.poses if pose in BOARDS), "")
        if not name or rider.entry.name in CLOTHED or any(draft.entry.name == name for draft in drafts):
            continue
        rider.link(len(drafts), "riding")
        rider.words += [at for at, kind, pose in rider.doubtful if kind == "pose" and pose in BOARDS]
        drafts.append(Draft(entry=lexicon().english[name], text=name, plural=False, single=True))
    for number, board in things(drafts):
        ridden = {(number, "on"), (number, "riding")}
        if board.entry.name == "surfboard" and any(ridden & {*draft.linked} and alive(draft) for draft in drafts):
            board.entry = FLOATING


def _hold_umbrellas(drafts: list[Draft]) -> None:
    """Umbrellas are held by people, not by the dogs named after them."""
    people = [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED]
    for other, umbrella in things(drafts):
        if umbrella.entry.name != "umbrella" or not people:
            continue
        holders = [draft for draft in drafts if {(other, "holding"), (other, "carrying")} & {*draft.linked}]
        if holders and all(alive(draft) and draft.entry.name not in CLOTHED for draft in holders):
            for draft in holders:
                draft.linked = [link for link in draft.linked if link[0] != other]
            people[0].link(other, "carrying")


def _water(drafts: list[Draft]) -> None:
    """Whoever waters has the can in the hand: no second one stands there."""
    waterer = next((draft for _, draft in things(drafts) if "watering" in draft.poses), None)
    for other, can in things(drafts):
        loose = all(kind == "beside" for _, kind in can.linked)
        if waterer is not None and can.entry.name == "watering_can" and loose and not can.plural and can.count < 2:
            waterer.words += can.words
            waterer.traits += [
                "can:" + "".join(f"{part:02x}" for part in octets(tint.colour)[:3]) for tint in can.colours[:1]
            ]
            can.linked = []
            can.entry = MERGED
            for draft in drafts:
                draft.linked = [link for link in draft.linked if link[0] != other]
