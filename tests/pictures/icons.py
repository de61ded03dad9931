"""`python -m tests.pictures.icons`: the app's two icons, a portrait in a ring that turns."""

from pathlib import Path

from PIL import Image, ImageDraw

MANIFEST = Path(__file__).parents[2] / "manifest"
BLUE, WHITE, CLEAR = (91, 127, 219, 255), (255, 255, 255, 255), (255, 255, 255, 0)
_FINE = 8
"""Drawn so many times larger, then made small: smooth edges."""


def main() -> None:
    """Draw the colour icon (192 px) and the outline (32 px, white on nothing, to its edges)."""
    draw(192, ground=BLUE, margin=0.16, line=0.052).save(MANIFEST / "color.png", optimize=True)
    draw(32, ground=CLEAR, margin=0.0, line=0.075).save(MANIFEST / "outline.png", optimize=True)


def draw(side_px: int, *, ground: tuple[int, ...], margin: float, line: float) -> Image.Image:
    """Draw one; `margin` and `line` are shares of its side."""
    side = side_px * _FINE
    icon = Image.new("RGBA", (side, side), ground)
    pen = ImageDraw.Draw(icon)
    near, far, width = margin * side, (1 - margin) * side, round(line * side)
    pen.arc((near, near, far - 1, far - 1), 300, 225, fill=WHITE, width=width)
    _arrow(pen, near=near, far=far, width=width)
    middle, radius = side / 2, (far - near) / 2 - 2.2 * width
    portrait = Image.new("L", icon.size, 0)
    mask = ImageDraw.Draw(portrait)
    head = radius * 0.42
    top = middle - radius * 0.62
    mask.ellipse((middle - head, top, middle + head, top + 2 * head), fill=255)
    body = (
        middle - radius * 0.8,
        middle + radius * 0.36,
        middle + radius * 0.8,
        middle + 3 * radius,
    )
    mask.ellipse(body, fill=255)
    inside = Image.new("L", icon.size, 0)
    box = (middle - radius, middle - radius, middle + radius, middle + radius)
    ImageDraw.Draw(inside).ellipse(box, fill=255)
    cut = Image.composite(portrait, Image.new("L", icon.size, 0), inside)
    icon.paste(Image.new("RGBA", icon.size, WHITE), mask=cut)
    return icon.resize((side_px, side_px), Image.Resampling.LANCZOS)


def _arrow(pen: ImageDraw.ImageDraw, *, near: float, far: float, width: int) -> None:
    """The head of the ring's arrow, where the ring ends at its top left."""
    middle, radius = (near + far) / 2, (far - near) / 2 - width / 2
    x, y, size = middle - radius * 0.707, middle - radius * 0.707, width * 1.9
    pen.polygon(
        [(x + size, y - size), (x - size * 0.5, y - size), (x + size, y + size * 0.5)], fill=WHITE
    )


if __name__ == "__main__":
    main()
