"""The copies that the services make of a photo: other sizes, encoded anew."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, UnidentifiedImageError

S_PX, M_PX, L_PX = 48, 72, 200
LARGEST_PX = 648


@lru_cache(maxsize=512)
def rendition(photo: bytes, size_px: int) -> bytes:
    """A smaller JPEG of it, as the services make them; what is no picture stays as it is."""
    try:
        with Image.open(BytesIO(photo)) as image:
            small = image.convert("RGB").resize((size_px, size_px), Image.Resampling.LANCZOS)
    except UnidentifiedImageError:
        return photo
    return jpeg(small, 84)


@lru_cache(maxsize=512)
def width_px(photo: bytes) -> int:
    """How wide a photo is; 648 for what is no picture, so that broken bytes can be served too."""
    try:
        with Image.open(BytesIO(photo)) as image:
            return image.width
    except UnidentifiedImageError:
        return LARGEST_PX


def jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
