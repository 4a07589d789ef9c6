"""Paints the pictures of the README and of docs/gallery.md with the preview engine."""

import io
from pathlib import Path

from PIL import Image

from muralist.engines.preview import PreviewRequest, paint

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
VASE = "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain"
GALLERY = (
    VASE,
    "a lighthouse at dusk, oil painting",
    "three red apples and two green pears on a wooden table",
    "a sail boat on a calm sea at golden hour, watercolour",
    "three hot air balloons, one red, one yellow and one blue, above a desert",
    "a girl holding a red umbrella on a city street in the rain",
    "a cat sleeping on a stack of books, candlelight",
    "an astronaut riding a horse on the moon",
    "a wooden cabin in a snowy forest at night",
    'a neon sign saying "JAZZ" in a rainy alley at night',
    "a cactus in the desert, pencil sketch",
    "a man playing guitar on the beach at sunset",
    "a windmill in a tulip field, spring",
    "a laptop, a cup of coffee and a potted plant on a wooden desk",
    "a castle on a hill under a starry sky",
    "two swans on a lake at golden hour",
    "a fox sleeping in the snow",
    "a steam train crossing a stone bridge in the mountains",
    "a birthday cake with candles and three balloons",
    "cherry blossom trees along a river, spring, anime style",
    "a robot holding a gift",
    "two people sitting on a bench under a street lamp at night",
    "a wine bottle and two glasses of red wine by the window",
    "a boy flying a kite on a hill",
    "a whale in the ocean in a storm, woodblock print",
    "a red barn in a snowy field with a horse",
    "an owl between two pine trees, papercut",
    "a yellow taxi and a red double decker bus, low poly",
    "一隻橘貓坐在海邊，黃昏",
    "桌上有一碗麵和一杯茶",
    "穿黃色雨衣的小孩在雨中撐著紅傘",
    "雪地裡的狐狸和兔子",
    "一個女人坐在公園的長椅上看書，秋天",
    "熊貓在竹林裡，水墨畫",
    "夕陽下騎腳踏車的女孩",
    "三隻貓睡在紅色沙發上",
    "月光下的城堡，湖面倒影",
    "左邊是一棵樹，右邊是一座燈塔，油畫",
    "紅色的汽車停在房子前面，像素風",
    "一艘火箭飛過月亮，復古海報",
)
PAINTED, SHOWN = 1024, 480
COLUMNS = 4
QUALITY = 82


def painted(prompt: str, width: int, height: int, seed: int) -> Image.Image:
    """One picture of the preview engine."""
    request = PreviewRequest(prompt=prompt, width=width, height=height, seed=seed, tier="pro", output_format="png")
    return Image.open(io.BytesIO(paint(request).data)).convert("RGB")


def main() -> None:
    """Write docs/images and the pages that show them."""
    folder = IMAGES / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    vase = painted(VASE, 1536, 2048, seed=7)
    vase.resize((768, 1024), Image.Resampling.LANCZOS).save(IMAGES / "vase.jpg", quality=88)
    for index, prompt in enumerate(GALLERY):
        picture = painted(prompt, PAINTED, PAINTED, seed=index).resize((SHOWN, SHOWN), Image.Resampling.LANCZOS)
        picture.save(folder / f"{index:02}.webp", quality=QUALITY, method=6)
    (ROOT / "docs" / "gallery.md").write_text(page(), encoding="utf-8")


def page() -> str:
    """The gallery as a table: each picture with its prompt underneath."""
    rows = ["|" + " |" * COLUMNS, "|" + "---|" * COLUMNS]
    for start in range(0, len(GALLERY), COLUMNS):
        cells = list(enumerate(GALLERY))[start : start + COLUMNS]
        rows.append("| " + " | ".join(f"![{prompt}](images/gallery/{index:02}.webp)" for index, prompt in cells) + " |")
        rows.append("| " + " | ".join(prompt for _, prompt in cells) + " |")
    return (
        "# What the preview engine paints\n\n"
        f"{len(GALLERY)} prompts in English and Chinese with what the embedded painter makes of them, painted by "
        "`scripts/docs_pictures.py` as `flux-2-pro-text-to-image` in 1:1, seeds "
        f"0 to {len(GALLERY) - 1}. They are illustrations drawn by code, not FLUX.2.\n\n"
        "`muralist preview-plan PROMPT` prints what the painter understands of a prompt, and "
        "`muralist preview-sheet FILE -o sheet.png` paints many on one sheet.\n\n" + "\n".join(rows) + "\n"
    )


if __name__ == "__main__":
    main()
