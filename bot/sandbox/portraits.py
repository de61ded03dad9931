"""Portraits of people who do not exist, drawn from a number.

The hundreds of a seed are the person (skin, colour of hair), the rest is the occasion
(ground, clothes, cut, glasses): one person's next photo is theirs, and clearly another.
"""

from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw

from bot.sandbox.renditions import jpeg

PORTRAIT_PX = 648
_UNITS = 108
_SCALE = PORTRAIT_PX // _UNITS * 2

_SKINS_AND_MOUTHS = (
    ("#F4C9A5", "#8C2F39"),
    ("#8D5A3B", "#F2C6BE"),
    ("#E0A878", "#8C2F39"),
    ("#C58454", "#6E1F2A"),
    ("#FBD9BE", "#A63D4A"),
    ("#6B4128", "#F2C6BE"),
    ("#D29A6A", "#7A2430"),
)
_HAIRS = ("#2B2118", "#C9772C", "#6A4325", "#E2B94F", "#A9A6A2", "#8A2F23")
_GROUNDS = ("#3E7CB1", "#F2C14E", "#5FAD6B", "#B65FA8", "#F08A5D", "#2F4858", "#9AD1D4", "#F4B6C2")
_CLOTHES = ("#C8553D", "#284B63", "#F7F3E9", "#588157", "#3D2C5E", "#E07A9B", "#22223B")
_CUTS = ("long", "short", "bun", "curls", "fringe")


@dataclass(frozen=True, slots=True)
class Look:
    """What a portrait is made of."""

    skin: str
    mouth: str
    hair: str
    ground: str
    clothes: str
    cut: str
    has_glasses: bool


def look_of(seed: int) -> Look:
    who, occasion = divmod(seed, 100)
    skin, mouth = _SKINS_AND_MOUTHS[who % len(_SKINS_AND_MOUTHS)]
    # Steps without a common factor with the list's length: the next photo always differs.
    return Look(
        skin=skin,
        mouth=mouth,
        hair=_HAIRS[(who * 5) % len(_HAIRS)],
        ground=_GROUNDS[(who * 3 + occasion * 5) % len(_GROUNDS)],
        clothes=_CLOTHES[(who * 2 + occasion * 3) % len(_CLOTHES)],
        cut=_CUTS[(who + occasion * 2) % len(_CUTS)],
        has_glasses=(who // 2 + occasion) % 3 == 1,
    )


class _Pen:
    """Draws in units of a 108th of the picture."""

    def __init__(self, ground: str) -> None:
        self.image = Image.new("RGB", (_UNITS * _SCALE, _UNITS * _SCALE), ground)
        self._draw = ImageDraw.Draw(self.image)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self._draw.ellipse(_scaled(x - rx, y - ry, x + rx, y + ry), fill=fill)

    def box(self, x0: float, y0: float, x1: float, y1: float, *, fill: str, round_by: int) -> None:
        self._draw.rounded_rectangle(_scaled(x0, y0, x1, y1), round_by * _SCALE, fill=fill)

    def half(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self._draw.pieslice(_scaled(x - rx, y - ry, x + rx, y + ry), 180, 360, fill=fill)

    def ring(self, x: float, y: float, r: float, color: str) -> None:
        box = _scaled(x - r, y - r, x + r, y + r)
        self._draw.ellipse(box, outline=color, width=2 * _SCALE)

    def smile(self, x: float, y: float, r: float, color: str) -> None:
        box = _scaled(x - r, y - r, x + r, y + r)
        self._draw.arc(box, 25, 155, fill=color, width=2 * _SCALE)


def _scaled(*units: float) -> tuple[float, ...]:
    return tuple(unit * _SCALE for unit in units)


def _draw_back_hair(pen: _Pen, look: Look) -> None:
    match look.cut:
        case "long":
            pen.box(26, 22, 82, 96, fill=look.hair, round_by=24)
        case "bun":
            pen.oval(54, 14, 11, 10, look.hair)
        case "curls":
            for x, y in ((30, 34), (27, 48), (32, 60), (78, 34), (81, 48), (76, 60)):
                pen.oval(x, y, 11, 11, look.hair)
        case _:
            pen.oval(54, 42, 25, 24, look.hair)


def _draw_front_hair(pen: _Pen, look: Look) -> None:
    match look.cut:
        case "curls":
            for x, y in ((36, 26), (46, 20), (57, 19), (68, 23), (75, 30)):
                pen.oval(x, y, 10, 9, look.hair)
        case "fringe":
            pen.half(54, 44, 25, 27, look.hair)
        case "short":
            pen.half(50, 34, 22, 17, look.hair)
            pen.half(66, 34, 14, 14, look.hair)
        case _:
            pen.half(54, 38, 24, 21, look.hair)


def _draw_face(pen: _Pen, look: Look) -> None:
    for x in (45, 63):
        pen.oval(x, 52, 2.2, 2.6, "#2A1B14")
        if look.has_glasses:
            pen.ring(x, 52, 7.5, "#1B1B2F")
    if look.has_glasses:
        pen.box(52, 51, 56, 52.5, fill="#1B1B2F", round_by=0)
    pen.smile(54, 58, 8, look.mouth)


@cache
def portrait(seed: int) -> bytes:
    """A square JPEG of 648 px."""
    look = look_of(seed)
    pen = _Pen(look.ground)
    _draw_back_hair(pen, look)
    pen.oval(54, 118, 44, 36, look.clothes)
    pen.box(46, 62, 62, 92, fill=look.skin, round_by=8)
    pen.oval(54, 50, 20, 24, look.skin)
    _draw_front_hair(pen, look)
    _draw_face(pen, look)
    return jpeg(pen.image.resize((PORTRAIT_PX, PORTRAIT_PX), Image.Resampling.LANCZOS), 92)
