"""What a general word may stand for, by the names of props: an armchair is a chair, a latte a drink."""

from __future__ import annotations

SEATS = frozenset({
    "chair", "armchair", "rocking_chair", "deck_chair", "throne", "bench", "sofa", "swing",
})  # fmt: skip
TABLES = frozenset({"table"})
INNER = frozenset({"bed", "bunk_bed", "bookcase", "shelf", "wardrobe", "drawers", "chest", "lamp", "crib"})
PIECES = SEATS | TABLES | INNER
BEASTS = frozenset({
    "ant", "anteater", "armadillo", "badger", "bat", "bear", "beaver", "bee", "beetle", "bird", "buffalo",
    "butterfly", "camel", "cat", "caterpillar", "chameleon", "chick", "chicken", "chimp", "cow", "crab",
    "crocodile", "crow", "deer", "dog", "dolphin", "dragon", "dragonfly", "duck", "eagle", "elephant", "fish",
    "flamingo", "fox", "frog", "giraffe", "goat", "goose", "gorilla", "gull", "hamster", "hedgehog", "hippo",
    "horse", "hummingbird", "kangaroo", "kingfisher", "koala", "ladybird", "lemur", "lion", "llama", "lobster",
    "meerkat", "mole", "monkey", "mouse", "octopus", "ostrich", "otter", "owl", "parrot", "peacock", "pelican",
    "penguin", "pig", "pigeon", "platypus", "puffin", "rabbit", "raccoon", "redpanda", "rhino", "scorpion",
    "seahorse", "seal", "shark", "sheep", "shrimp", "sloth", "snail", "snake", "songbird", "spider", "squid",
    "squirrel", "starfish", "swan", "toucan", "turkey", "turtle", "whale", "narwhal", "panda", "tyrannosaur",
    "stegosaurus", "triceratops", "pterosaur", "fancy fish",
})  # fmt: skip
PETS = frozenset({
    "cat", "dog", "rabbit", "bird", "hamster", "parrot", "turtle", "songbird", "fish", "fancy fish",
})  # fmt: skip
BIRDS = frozenset({
    "bird", "chick", "chicken", "crow", "duck", "eagle", "flamingo", "goose", "gull", "hummingbird",
    "kingfisher", "owl", "parrot", "peacock", "pelican", "penguin", "pigeon", "puffin", "songbird", "swan",
    "toucan", "turkey",
})  # fmt: skip
CARS = frozenset({"car", "sports_car", "truck", "bus", "camper_van", "dump_truck", "tractor"})
VEHICLES = CARS | frozenset({
    "bicycle", "motorcycle", "tricycle", "unicycle", "train", "carriage", "trailer", "boat", "ship", "plane",
    "helicopter", "rocket", "airship", "excavator", "bulldozer", "forklift",
})  # fmt: skip
BOATS = frozenset(
    {"boat", "ship", "kayak", "raft", "gondola", "steamer", "freighter", "submarine", "dragon_boat", "tugboat"}
)
CRAFT = frozenset({"plane", "helicopter", "airship", "drone", "paper_plane", "hang_glider"})
DRINKS = frozenset({
    "mug", "glass", "paper_cup", "bubble_tea", "bottle", "can", "champagne_bottle", "spirit_bottle", "teapot",
    "carton", "thermos",
})  # fmt: skip
CUPS = frozenset({"mug", "glass", "paper_cup", "bubble_tea", "thermos"})
DISHES = frozenset({
    "plate", "bowl", "pan", "pot", "cake", "bread", "burger", "pizza", "fries", "ice_cream", "doughnut",
    "tray", "zongzi", "tanghulu", "popcorn", "morsel",
})  # fmt: skip
SWEETS = frozenset({
    "cake", "ice_cream", "doughnut", "candy_cane", "tanghulu", "plate", "morsel", "bowl",
})  # fmt: skip
FRUITS = frozenset({
    "fruit", "banana", "cherries", "grapes", "melon", "watermelon", "pineapple", "strawberry", "bowl",
})  # fmt: skip
FLOWERS = frozenset({"flowers", "orchid", "lotus", "hydrangea", "vase", "orchid_heads"})
PLANTS = FLOWERS | frozenset({"houseplant", "cactus", "bonsai", "bamboo_canes", "tree", "willow"})
TREES = frozenset({"tree", "willow", "christmas_tree", "cliff_pine", "bonsai"})
INSTRUMENTS = frozenset({
    "accordion", "banjo", "bell", "cello", "drum", "drum_kit", "erhu", "flute", "guitar", "guzheng",
    "harmonica", "harp", "maracas", "piano", "pipa", "saxophone", "tambourine", "trumpet", "violin",
    "xylophone",
})  # fmt: skip
BUILDINGS = frozenset({
    "house", "villa", "castle", "church", "barn", "lighthouse", "windmill", "skyscraper", "tower",
    "clock_tower", "pagoda", "temple_hall", "shop", "school", "factory", "igloo", "pavilion", "tent", "yurt",
    "treehouse", "beach_hut",
})  # fmt: skip
HOUSES = frozenset({"house", "villa", "beach_hut", "treehouse"})
TOYS = frozenset({
    "teddy", "doll", "toy_train", "blocks", "robot", "rocking_horse", "spinning_top", "yo_yo", "kite", "ball",
    "balloon_dog", "dollhouse", "nesting_dolls", "puzzle_cube", "jack_box", "toy_brick",
})  # fmt: skip
TOOLS = frozenset({
    "hammer", "screwdriver", "saw", "wrench", "drill", "axe", "pliers", "shovel", "tape_measure",
})  # fmt: skip
DEVICES = frozenset({
    "phone", "laptop", "tablet", "computer", "camera", "television", "radio", "headphones", "watch",
    "smart_speaker", "controller", "printer", "drone", "robot",
})  # fmt: skip
HATS = frozenset({
    "hat", "cap", "ball_cap", "beanie", "crown", "partyhat", "wizardhat", "santahat", "cowboyhat", "chefhat",
    "gradcap", "piratehat", "helmet",
})  # fmt: skip
BAGS = frozenset({"handbag", "backpack", "paper_bag", "suitcase", "sack", "wallet"})
LAMPS = frozenset({
    "lamp", "lantern", "street_lamp", "paper_lantern", "chandelier", "lava_lamp", "candle",
})  # fmt: skip
PEOPLE = frozenset({"person", "child", "astronaut"})

_ALIKE: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("chair seat", "椅子 椅 座椅", SEATS),
    ("furniture", "家具 傢俱 家俱", PIECES),
    ("animal creature beast", "动物 動物", BEASTS),
    ("pet", "宠物 寵物", PETS),
    ("bird", "鸟 鳥 小鸟 小鳥", BIRDS),
    ("car", "车 車 车子 車子 汽车 汽車", CARS),
    ("vehicle", "交通工具 车辆 車輛", VEHICLES),
    ("boat ship", "船 小船", BOATS),
    ("plane aircraft", "飞机 飛機", CRAFT),
    ("drink beverage", "饮料 飲料 饮品 飲品", DRINKS),
    ("cup", "杯子", CUPS),
    ("food dish meal", "食物 食品 美食 料理 菜", DISHES),
    ("dessert", "甜点 甜點 甜品", SWEETS),
    ("fruit", "水果", FRUITS),
    ("flower flowers bouquet", "花 花朵 鲜花 鮮花", FLOWERS),
    ("plant", "植物", PLANTS),
    ("tree", "树 樹", TREES),
    ("instrument", "乐器 樂器", INSTRUMENTS),
    ("building", "建筑 建築 建筑物 建築物", BUILDINGS),
    ("house", "房子 屋子", HOUSES),
    ("toy", "玩具", TOYS),
    ("tool", "工具", TOOLS),
    ("device gadget", "设备 設備", DEVICES),
    ("hat", "帽子 帽", HATS),
    ("bag", "包 包包 袋子", BAGS),
    ("lamp light", "灯 燈", LAMPS),
    ("person man woman character figure", "人 人物 角色", PEOPLE),
)
KINDRED: dict[str, frozenset[str]] = {
    word: props for english, chinese, props in _ALIKE for word in f"{english} {chinese}".split()
}
"""The props that each general word may stand for."""
NAMELESS = frozenset({
    "thing", "object", "item", "subject", "product", "character", "东西", "東西", "物品", "主体", "主體", "产品",
    "產品", "角色", "物体", "物體",
})  # fmt: skip
"""Words for whatever a picture is of."""
