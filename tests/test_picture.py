"""Bytes from outside as pictures: bounded, upright, and small enough for a card."""

import zlib
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from bot.core.picture import (
    MAX_BYTES,
    THUMBNAIL_BYTES,
    UnreadablePictureError,
    make_thumbnail,
    read_picture,
)

NOISE = Image.fromarray(np.random.default_rng(1).integers(0, 255, (240, 240, 3), dtype="uint8"))


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def split(left: str, right: str, size: tuple[int, int] = (240, 240)) -> Image.Image:
    """A picture whose left half has another colour than its right."""
    image = Image.new("RGB", size, right)
    image.paste(left, (0, 0, size[0] // 2, size[1]))
    return image


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html>The service is unavailable.</html>", id="a web page"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", id="SVG"),
        pytest.param(b"\xff\xd8" + bytes(MAX_BYTES), id="too many bytes"),
        pytest.param(b"\xff\xd8" + b"\xff\xda" * 100, id="a bomb of JPEG scans"),
        pytest.param(encoded(NOISE, "JPEG")[:-200], id="cut short"),
        pytest.param(encoded(Image.new("1", (5001, 5001)), "PNG"), id="too many pixels"),
        pytest.param(encoded(Image.new("RGB", (1, 1)), "GIF"), id="a tracking pixel"),
        pytest.param(encoded(NOISE, "PNG")[:60] + zlib.compress(b"x"), id="broken inside"),
    ],
)
def test_what_is_no_photo_is_refused(content: bytes):
    """A hostile or broken body must cost one clear error, not the process."""
    with pytest.raises(UnreadablePictureError):
        read_picture(content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF"])
def test_every_kind_of_photo_that_people_upload_is_read(kind: str):
    """Exchange keeps what it was given."""
    picture = read_picture(encoded(split("red", "blue"), kind))

    assert make_thumbnail(picture).startswith(b"\xff\xd8")


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "I;16", "1"])
def test_every_colour_mode_is_read(mode: str):
    """Scanners and print shops make stranger files than cameras."""
    kind = "TIFF" if mode in ("CMYK", "I;16") else "PNG"
    image = Image.new("I;16", (64, 64), 30000) if mode == "I;16" else NOISE.convert(mode)

    assert read_picture(encoded(image, kind)).image.mode == "RGB"


def test_what_is_see_through_is_white():
    """SharePoint flattens onto white, so we must too."""
    picture = read_picture(encoded(Image.new("RGBA", (64, 64), (255, 0, 0, 0)), "PNG"))

    assert picture.image.getpixel((32, 32)) == (255, 255, 255)


def test_a_picture_is_turned_as_its_tag_says():
    """Phones store portraits lying on their side."""
    exif = Image.Exif()
    exif[0x0112] = 6

    lying = encoded(split("red", "blue"), "JPEG", exif=exif, quality=95)

    assert read_picture(lying).image.getpixel((60, 10))[0] > 200
    assert read_picture(lying).as_stored().image.getpixel((10, 60))[0] > 200


@pytest.mark.parametrize("size_px", [16, 48, 240, 2000])
def test_a_thumbnail_is_small_whatever_it_is_made_of(size_px: int):
    """The contract bounds a card's pictures; noise is the hardest thing to compress."""
    picture = read_picture(encoded(NOISE.resize((size_px, size_px)), "PNG"))

    thumbnail = make_thumbnail(picture)

    assert len(thumbnail) <= THUMBNAIL_BYTES
    assert max(Image.open(BytesIO(thumbnail)).size) <= 96
