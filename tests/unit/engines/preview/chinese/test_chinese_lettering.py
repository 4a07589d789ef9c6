"""Common words of Chinese signs are lettered without any font, with glyphs that are drawn from strokes."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.han.compose import glyph, tables
from muralist.engines.preview.props.han.pen import length, mask
from muralist.engines.preview.props.han.strokes import KINDS, way
from muralist.engines.preview.props.lettering import broken, font_for, legible, letters

ROWS = (
    "歡迎光臨 欢迎光临 營業中 营业中 休息中 咖啡 茶 書店 书店 花店 麵包 面包 餐廳 餐厅 酒店 旅館 旅馆 酒吧",
    "早餐 午餐 晚餐 火鍋 火锅 拉麵 拉面 水餃 水饺 豆腐 奶茶 珍珠 冰淇淋 水果 蛋糕 糖 電影 电影 圖書館 图书馆",
    "學校 学校 醫院 医院 銀行 银行 郵局 邮局 車站 车站 公園 公园 博物館 博物馆 美術館 美术馆 出口 入口 開 开",
    "關 关 開放 开放 推 拉 停 小心 禁止 停車場 停车场 廁所 厕所 男 女 福 春 壽 寿 喜 囍 新年快樂 新年快乐",
    "恭喜發財 恭喜发财 生日快樂 生日快乐 中秋 端午 平安 吉祥 好運 好运 幸福 愛 爱 家 夢 梦 你好 謝謝 谢谢",
    "早安 晚安 加油 再見 再见 特價 特价 打折 買一送一 买一送一 免費 免费 今日 明天",
    "一二三四五六七八九十百千萬万元 年月日 大小中上下左右 東西南北 东西南北 山水火木金土 天地人心 風花雪月",
    "风花雪月 龍 龙 虎 貓 猫 狗 魚 鱼 鳥 鸟 台北 上海 北京 香港 東京 夜市 牛肉麵 請勿吸煙 洗手間 注意安全",
    "售票處 一帆風順年年好 萬事如意步步高 五福臨門",
)
WORDS = [word for row in ROWS for word in row.split()]


@pytest.mark.parametrize("word", WORDS)
def test_words_of_signs_need_no_font(word: str) -> None:
    """Every character of them has a glyph of its own."""
    assert set(word) <= tables().signs


def test_parts_fit_their_box_and_kinds_are_known() -> None:
    """No stroke of any glyph leaves the box of its glyph, and each is of a kind that is drawn."""
    for name in tables().drawn:
        for stroke in glyph(name):
            assert stroke.kind in KINDS, name
            assert all(-1 <= x <= 102 and -3 <= y <= 103 for x, y, _ in way(stroke)), name


def test_glyphs_are_inked_and_no_two_are_equal() -> None:
    """A reader can tell them apart: every glyph fills its square and differs from every other."""
    seen: dict[bytes, str] = {}
    for name in sorted(tables().signs - {"。", "、"}):
        shown = np.asarray(mask(name, 30))
        rows, columns = np.nonzero(shown > 90)
        assert max(np.ptp(rows), np.ptp(columns)) > 20, name
        assert seen.setdefault(shown.tobytes(), name) == name


def test_glyphs_stand_among_letters() -> None:
    """A line of both is as long as its glyphs and letters together, and is lettered."""
    font = font_for("OPEN", 40)
    assert length("24小心OPEN", font) == pytest.approx(80 + font.getlength("24") + font.getlength("OPEN"))
    canvas = Canvas(Extent(left=-1.0, right=1.0, top=1.0), 120, Light())
    assert letters(canvas, "OPEN 營業中", (-0.9, 0.1, 0.9, 0.9), (0.0, 0.0, 0.0))
    assert (np.asarray(canvas.image.getchannel("A")) > 200).mean() > 0.05


def test_a_tall_board_is_lettered_from_top_to_bottom() -> None:
    """One character below the other where the board is upright; three stay in one line on a square one."""
    assert broken("一帆風順年年好", 0.14, 0.01)[0] == tuple("一帆風順年年好")
    assert broken("營業中", 1.0, 0.03)[0] == ("營業中",)


@pytest.mark.parametrize(
    ("prompt", "prop", "text"),
    [
        ("木牌上寫著「歡迎」", "sign", "歡迎"), ("一個寫著歡迎的木牌", "sign", "歡迎"),
        ("招牌写着营业中", "sign", "营业中"),
        ("寫著歡迎光臨四個字的木牌", "sign", "歡迎光臨"), ("a sign that says welcome", "sign", "welcome"),
        ("門上寫著營業中", "door", "營業中"), ("紅燈籠上寫著「春」", "paper_lantern", "春"),
    ],
)  # fmt: skip
def test_words_stand_on_what_bears_them(prompt: str, prop: str, text: str) -> None:
    """With quotation marks or without; nothing of such a prompt is left out."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.text, thing.count) for thing in plan.things] == [(prop, text, 1)]
    assert (plan.ignored, plan.caption) == ((), "")


@pytest.mark.parametrize(
    "prompt", ["一個女孩寫著日記", "黑板上寫著數學公式", "a sign on a door", "the book says a lot"]
)
def test_what_is_no_lettering_stays_unread(prompt: str) -> None:
    """A diary that somebody writes, and a kind of writing, are not words for a board."""
    assert not any(thing.text for thing in read_plan(prompt).things)


def test_a_wooden_board_is_of_wood() -> None:
    """木牌 says what it is made of; a plain board does not."""
    assert read_plan("一塊木牌").things[0].material == "wood"
    assert read_plan("一塊招牌").things[0].material == ""


@pytest.mark.parametrize(("prompt", "word"), [("紅色的「福」字貼在門上", ""), ("一扇門上貼著「囍」字", "囍")])
def test_the_character_for_luck_is_a_paper_on_the_door(prompt: str, word: str) -> None:
    """It hangs there as red paper, and is not lettered over the picture."""
    plan = read_plan(prompt)
    paper = next(thing for thing in plan.things if thing.prop == "red_paper")
    assert (paper.variant, paper.relation is not None and paper.relation.kind) == (word, "hanging")
    assert plan.caption == ""
    assert not {"福", "囍"} & set(plan.ignored)


def test_a_board_on_a_door_has_no_post() -> None:
    """It hangs from a nail, and is smaller than the door."""
    sign = next(thing for thing in read_plan("a wooden sign on a door").things if thing.prop == "sign")
    assert (sign.variant, sign.relation is not None and sign.relation.kind) == ("plaque", "hanging")
    assert sign.metres < 1


def test_rare_characters_still_need_a_font() -> None:
    """A word with a character that has no glyph is not lettered by halves."""
    assert not legible("歡迎龘", ())
    assert not set("龘") <= tables().signs


def test_a_board_that_is_held_is_on_a_stick_in_the_hand() -> None:
    """The stick stands where the hand is, and the report says that it is held."""
    plan = read_plan("一個女孩拿著寫有「加油」的牌子")
    assert [(thing.prop, thing.variant) for thing in plan.things][1:] == [("sign", "placard")]
    assert plan.ignored == ()
    placed = {one.prop.name: one for one in arrange(plan, all_places()[plan.place], 1.0, 4, False)}
    child, sign = placed["child"], placed["sign"]
    assert abs(sign.x - child.x) < 0.6 * child.extent.width * child.unit
    assert sign.extent.height * sign.unit > child.extent.height * child.unit


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("一家花店", "花店"),
        ("夜晚的火鍋店", "火鍋店"),
        ("一家小店", ""),
        ("a flower shop", ""),
        ("一家花店叫「春」", "春"),
    ],
)
def test_a_shop_named_in_chinese_bears_that_name(prompt: str, text: str) -> None:
    """Over its window, where there are letters for it."""
    shop = next(thing for thing in read_plan(prompt).things if thing.prop == "shop")
    assert shop.text == text


@pytest.mark.parametrize("prompt", ["水墨畫風格的「龍」字", "一個大大的「愛」字"])
def test_a_word_by_itself_is_calligraphy(prompt: str) -> None:
    """On a hanging scroll, not over an empty picture."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["calligraphy"]
    assert plan.things[0].text in prompt
    assert plan.caption == ""


def test_a_board_is_read_past_whoever_stands_before_it() -> None:
    """A boy before a blackboard with words stands at its edge."""
    plan = read_plan("一個小男孩在黑板前，黑板上寫著「你好」")
    placed = {one.prop.name: one for one in arrange(plan, all_places()[plan.place], 1.0, 4, False)}
    boy, board = placed["child"], placed["sign"]
    assert abs(boy.x - board.x) > 0.4 * board.extent.width * board.unit


def test_coffee_that_is_made_is_in_a_cup() -> None:
    """No pan shows it: somebody who makes coffee has a cup of it."""
    plan = read_plan("一個女孩在煮咖啡")
    girl = next(one for one in arrange(plan, all_places()[plan.place], 1.0, 4, False) if one.prop.name == "child")
    assert girl.look.filling == "mug"
