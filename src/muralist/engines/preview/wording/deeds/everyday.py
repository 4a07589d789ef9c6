"""Everyday deeds by their words: the verb, what it is done to, and where one does it unless the prompt says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """`verbs` name the deed alone, or where `objects` are `needed` with one of them; `home` is its usual place.

    What its drawing shows of the objects is understood with it. A `tied` one is done to a thing of the prompt.
    """

    pose: str
    verbs: frozenset[str]
    objects: frozenset[str] = frozenset()
    needed: bool = False
    home: str = ""


def _set(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(",") if word.strip())


def _deed(pose: str, verbs: str, objects: str = "", home: str = "", *, needed: bool = False) -> Deed:
    return Deed(pose=pose, verbs=_set(verbs), objects=_set(objects), needed=needed, home=home)


DEEDS = (
    _deed(
        "dishwashing",
        "washing, washes, rinsing, scrubbing, 洗, 在洗, 正在洗, 洗著, 洗着, doing, does, cleaning",
        "dishes, dish, plates, plate, cups, pots, the dishes, 碗, 盤子, 盘子, 碗盤, 碗盘",
        "kitchen",
        needed=True,
    ),
    _deed("dishwashing", "洗碗, 在洗碗, 正在洗碗, 刷碗", "", "kitchen"),
    _deed(
        "handwashing",
        "washing, washes, rinsing, scrubbing, 洗, 在洗, 正在洗, 洗著, 洗着",
        "hands, hand, 手, 雙手, 双手",
        "bathroom",
        needed=True,
    ),
    _deed("handwashing", "洗手, 在洗手, 正在洗手", "", "bathroom"),
    _deed(
        "facewashing",
        "washing, washes, rinsing, scrubbing, 洗, 在洗, 正在洗, 洗著, 洗着",
        "face, 臉, 脸",
        "bathroom",
        needed=True,
    ),
    _deed("facewashing", "洗臉, 洗脸, 在洗臉, 在洗脸", "", "bathroom"),
    _deed("showering", "taking, having, takes, in", "shower", "bathroom", needed=True),
    _deed("showering", "showering, showers, 淋浴, 在淋浴, 洗澡, 在洗澡, 沖澡, 冲澡", "", "bathroom"),
    _deed(
        "ironing",
        "ironing, 熨衣服, 燙衣服, 烫衣服, 熨, 燙, 烫, 在熨衣服, 在燙衣服",
        "shirt, shirts, clothes, laundry, dress, trousers, pants, 衣服, 襯衫, 衬衫",
        "livingroom",
    ),
    _deed(
        "folding",
        "folding, 摺, 叠, 疊, 折",
        "clothes, laundry, towels, towel, shirts, shirt, sheets, clothing, 衣服",
        "livingroom",
        needed=True,
    ),
    _deed("folding", "doing, does, sorting", "laundry, clothes", "livingroom", needed=True),
    _deed("folding", "摺衣服, 折衣服, 疊衣服, 叠衣服, 在摺衣服, 在叠衣服", "", "livingroom"),
    _deed(
        "raking",
        "raking, rakes, raking up, 耙",
        "leaves, autumn leaves, fallen leaves, yard, lawn, grass, 落葉, 落叶",
        "park",
    ),
    _deed(
        "shaving",
        "shaving, shaves, 刮鬍子, 刮胡子, 在刮鬍子, 在刮胡子",
        "beard, face, chin, himself, cheek",
        "bathroom",
    ),
    _deed(
        "powdering",
        "putting on, putting, applying, doing, puts on, 化",
        "makeup, make up, make-up, mascara, blush, 妝, 妆",
        "bedroom",
        needed=True,
    ),
    _deed("powdering", "化妝, 化妆, 在化妝, 在化妆", "", "bedroom"),
    _deed(
        "grilling",
        "grilling, barbecuing, barbecueing, barbequing, bbqing, having a barbecue, 烤肉, 在烤肉, 燒烤, 烧烤",
        "meat, burgers, hamburgers, steak, steaks, sausages, fish, chicken, food, ribs, hot dogs, vegetables, corn, "
        "barbecue",
        "park",
    ),
    _deed(
        "hammering",
        "hammering, nailing, pounding, 釘釘子, 钉钉子",
        "nail, nails, wood, board, plank",
        "workshop",
    ),
    _deed("welding", "welding, 焊接, 在焊接, 電焊, 电焊", "metal, steel, pipe, beam", "workshop"),
    _deed("drilling", "drilling, 鑽孔, 钻孔", "hole, holes, wall, wood, board", "workshop"),
    _deed(
        "measuring",
        "measuring, 測量, 测量",
        "wood, board, plank, table, length, wooden board",
        "workshop",
    ),
    _deed(
        "texting",
        "texting, messaging, sending, scrolling, 發訊息, 发信息, 發簡訊, 发短信, 滑手機, 滑手机, 玩手機, "
        "玩手机, 看手機, 看手机",
        "phone, smartphone, message, text, cell phone, mobile phone, text message",
    ),
    _deed(
        "texting",
        "looking at, checking, using, staring at, holding and looking at, watching",
        "phone, smartphone, cell phone, mobile phone, cellphone",
        needed=True,
    ),
    _deed(
        "phoning",
        "calling, answering, speaking on, chatting on, talking on",
        "phone, smartphone, cell phone, mobile phone, telephone, call",
        needed=True,
    ),
    _deed(
        "filming",
        "filming, videotaping, 拍電影, 拍电影, 拍影片, 拍視頻, 拍视频",
        "movie, film, video, scene, documentary",
    ),
    _deed("filming", "shooting, recording", "movie, film, video", needed=True),
    _deed("clapping", "clapping, claps, applauding, applauds, 鼓掌, 拍手, 在鼓掌, 在拍手", "hands, hand"),
    _deed(
        "shouting",
        "shouting, shouts, yelling, yells, hollering, screaming out, calling out, 大喊, 喊叫, 大叫, 在大喊, 喊, 叫喊",
    ),
    _deed(
        "thinking",
        "thinking, thinks, pondering, deep in thought, lost in thought, contemplating, wondering, 思考, 在思考, "
        "沉思, 想事情",
    ),
    _deed("saluting", "saluting, salutes, 敬禮, 敬礼, 在敬禮, 在敬礼", "flag"),
    _deed("bowed", "bowing, taking a bow, 鞠躬, 在鞠躬"),
    _deed("shrugging", "shrugging, shrugs, shrugging shoulders, 聳肩, 耸肩", "shoulders"),
    _deed("sneezing", "sneezing, sneezes, coughing, coughs, 打噴嚏, 打喷嚏, 咳嗽"),
    _deed("sneezing", "blowing, wiping", "nose", needed=True),
    _deed("folded", "crossing, folding, crosses", "arms", needed=True),
    _deed("earcovering", "covering, covers, plugging, 摀住, 捂住", "ears, 耳朵", needed=True),
    _deed(
        "facecovering",
        "covering, covers, hiding, 摀住, 捂住, 摀著, 捂着",
        "face, eyes, 臉, 脸, 眼睛",
        needed=True,
    ),
    _deed("headscratching", "scratching, scratches, 抓, 撓, 挠", "head, 頭, 头", needed=True),
    _deed("thumbing", "giving, showing, gives, doing, making, with", "thumbs up, thumb up", needed=True),
    _deed("thumbing", "豎起大拇指, 竖起大拇指, 比讚, 比赞, 點讚, 点赞"),
    _deed("victory", "making, giving, doing, showing, flashing", "peace sign, victory sign, v sign", needed=True),
    _deed("victory", "比耶, 比剪刀手, 比ya"),
    _deed(
        "peelslipping",
        "slipping on, slipping, slips on, falling on",
        "banana peel, banana skin, banana peels, peel",
        needed=True,
    ),
    _deed(
        "slipping",
        "slipping, falling, falls, falling over, falling down, slipping on, 滑倒, 摔倒, 跌倒, 摔跤, 滑了一跤",
    ),
    _deed("tripping", "tripping, stumbling, tripping over, stumbling over, 絆倒, 绊倒"),
    _deed(
        "pressups",
        "doing, does",
        "push ups, pushups, push-ups, press ups, plank, push, a plank",
        "gym",
        needed=True,
    ),
    _deed("pressups", "planking, 做俯臥撐, 做俯卧撑, 伏地挺身, 俯臥撐, 俯卧撑"),
    _deed("situps", "doing, does", "sit ups, situps, sit-ups, crunches, sit", "gym", needed=True),
    _deed("situps", "仰臥起坐, 仰卧起坐, 做仰臥起坐, 做仰卧起坐"),
    _deed("squatting", "doing, does", "squat, squats", "gym", needed=True),
    _deed("squatting", "squatting, 深蹲, 做深蹲"),
    _deed("splits", "doing, does", "split, splits, the splits", needed=True),
    _deed("splits", "劈腿, 一字馬, 一字马"),
    _deed(
        "gaming",
        "playing, plays, 玩, 打",
        "video games, video game, computer games, computer game, games console, playstation, xbox, nintendo, "
        "console, 電動, 電玩, 電子遊戲, 电子游戏, 遊戲機, 游戏机",
        "livingroom",
        needed=True,
    ),
    _deed("gaming", "gaming, 打電動, 打电动, 打遊戲, 打游戏, 玩電動, 玩遊戲機, 玩游戏机", "", "livingroom"),
    _deed("smashing", "playing, plays, 打", "badminton, 羽毛球", "hall", needed=True),
    _deed("smashing", "打羽毛球", "", "hall"),
    _deed(
        "pingponging",
        "playing, plays, 打",
        "table tennis, ping pong, ping-pong, pingpong, 乒乓球, 桌球",
        "hall",
        needed=True,
    ),
    _deed("pingponging", "打乒乓球, 打桌球", "", "hall"),
    _deed("puckdriving", "playing, plays", "ice hockey, hockey, field hockey", "snowfield", needed=True),
    _deed("puckdriving", "打冰球, 打曲棍球", "", "snowfield"),
    _deed("wicketing", "playing, plays", "cricket", "pitch", needed=True),
    _deed("rugging", "playing, plays", "rugby, american football", "pitch", needed=True),
    _deed("rugging", "打橄欖球, 打橄榄球", "", "pitch"),
    _deed("bowling", "bowling, 打保齡球, 打保龄球", "", "hall"),
    _deed("cueing", "playing, plays, shooting", "pool, billiards, snooker", "hall", needed=True),
    _deed("cueing", "打撞球, 打台球, 打桌球", "", "hall"),
    _deed("darting", "playing, plays, throwing, throws", "darts, dart", "hall", needed=True),
    _deed("darting", "射飛鏢, 射飞镖, 玩飛鏢, 玩飞镖", "", "hall"),
    _deed("skipping", "jumping rope, skipping rope, jumps rope"),
    _deed("shaving", "刮, 刮掉", "鬍子, 胡子, 鬍鬚, 胡须", "bathroom", needed=True),
    _deed("texting", "玩, 看, 滑, 在玩, 在看, 看著, 看着", "手機, 手机", needed=True),
    _deed("sweeping", "sweeping the floor, mopping the floor, mopping, mops", "floor", "livingroom"),
    _deed("sweeping", "拖地, 掃地, 扫地, 在拖地, 在掃地", "", "livingroom"),
    _deed("tugging", "playing, plays, having", "tug of war, tug", needed=True),
    _deed("tugging", "拔河, 在拔河"),
    _deed("parachuting", "parachuting, parachutes, skydiving, skydives, 跳傘, 跳伞", "", "cloudland"),
    _deed(
        "paragliding",
        "paragliding, paraglides, hang gliding, hang-gliding, 滑翔傘, 滑翔伞, 玩滑翔傘",
        "",
        "mountains",
    ),
    _deed("windsurfing", "windsurfing, windsurfs, wind surfing, 風帆, 風浪板, 玩風帆", "", "sea"),
    _deed("roasting", "roasting, toasting, 烤", "marshmallows, marshmallow, 棉花糖", "camp", needed=True),
    _deed("milking", "milking, milks, 擠奶, 挤奶, 擠牛奶, 挤牛奶", "", "farm"),
    _deed("hiking", "hiking, trekking, 徒步, 健行, 遠足, 远足, 在健行", "", "mountains"),
    _deed("shopping", "shopping, 購物, 购物, 逛街, 在逛街, 買東西, 买东西", "groceries, clothes, gifts", "street"),
    _deed("wiping", "wiping, wipes", "table, counter, desk, the table", "kitchen", needed=True),
    _deed("wiping", "擦桌子", "", "kitchen"),
    _deed("directing", "directing, directs, 指揮, 指挥", "traffic, 交通", "street", needed=True),
    _deed("directing", "指揮交通, 指挥交通", "", "street"),
    _deed("conducting", "conducting, conducts", "orchestra, choir, band", "stage", needed=True),
    _deed(
        "pointing",
        "teaching, teaches, lecturing, explaining, 講課, 讲课, 教書, 教书",
        "class, lesson, math, english, maths",
        "classroom",
    ),
)  # fmt: skip
"""In order: the first that fits is meant."""
POSTURES = {
    "akimbo": ("hands on hips", "hand on hip", "hands on her hips", "hands on his hips", "hands on their hips"),
    "folded": ("arms crossed", "crossed arms", "arms folded", "folded arms"),
    "thumbing": ("thumbs up",),
}
"""How hands are held, said of somebody without a verb."""
