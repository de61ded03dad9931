"""A bounded, upright picture made of bytes from outside, and the thumbnail that cards show.

The limits come before the decoding: an 8 MB body, 25 megapixels and 64 JPEG scans are far
above any real profile photo and far below what hurts.
"""

import struct
import zlib
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

MAX_BYTES = 8 << 20
MAX_PIXELS = 25_000_000
MAX_SCANS = 64
MIN_SIDE_PX = 16
QUICK_BYTES, QUICK_PIXELS = 64 << 10, 320 * 320
"""Far more than Graph and SharePoint send of 240 px, and decoded within a few milliseconds."""
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")
GRID_PX = 64
THUMBNAIL_PX = 96
THUMBNAIL_BYTES = 4_500
"""So that a data URI stays within the 6,144 characters that the contract allows."""

_BAR_BLUE, _BAR_GREY = (91, 127, 219), (122, 127, 135)
"""As the drawings have them: both can be told from a light and a dark ground."""

_DECODED_PX = THUMBNAIL_PX
_ORIENTATION_TAG = 0x0112
_SRGB = ImageCms.createProfile("sRGB")
_DECODER_ERRORS = (
    OSError,
    ValueError,
    TypeError,
    LookupError,
    SyntaxError,
    OverflowError,
    AttributeError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)
"""What Pillow's plugins raise on broken files; they promise no common class."""

YCBCR = np.array([[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]])

Grid = NDArray[np.float64]
"""A (3, 64, 64) YCbCr picture in 8-bit levels, chroma centred on 0."""


class UnreadablePictureError(ValueError):
    """The bytes are no picture that we are willing to decode."""


@dataclass(frozen=True)
class Picture:
    """A decoded picture in sRGB on white: its shorter side is 96 px or more, or as sent."""

    image: Image.Image
    orientation: int
    content: bytes

    @property
    def is_turned(self) -> bool:
        return self.orientation in range(2, 9)

    @cached_property
    def grid(self) -> Grid:
        """The centre square, 64 x 64, as YCbCr."""
        rgb = np.asarray(_square(self.image, GRID_PX), dtype=float)
        return np.tensordot(YCBCR, np.moveaxis(rgb, 2, 0), 1)

    def as_stored(self) -> "Picture":
        """The same picture with its orientation tag ignored, as a copy that lost it shows it."""
        return _decode(self.content, is_upright=False)


def read_picture(content: bytes) -> Picture:
    """Decode within the limits and turn upright. Raises UnreadablePictureError."""
    if not content or len(content) > MAX_BYTES:
        raise UnreadablePictureError(f"{len(content)} bytes")
    if content[:2] == b"\xff\xd8" and content.count(b"\xff\xda") > MAX_SCANS:
        raise UnreadablePictureError("too many JPEG scans")
    return _decode(content, is_upright=True)


def is_quick(content: bytes) -> bool:
    """Whether it takes no longer to decode, or to refuse, than what a turn may take of a loop."""
    if len(content) > QUICK_BYTES:
        return False
    try:
        width, height = Image.open(BytesIO(content), formats=FORMATS).size
    except _DECODER_ERRORS:
        return True
    return width * height <= QUICK_PIXELS


def make_thumbnail(picture: Picture) -> bytes:
    """A square JPEG of at most 96 px and 4,500 bytes."""
    side_px = min(THUMBNAIL_PX, *picture.image.size)
    square = _square(picture.image, side_px, Image.Resampling.HAMMING)  # the quickest that is sharp
    for quality in (82, 70, 55, 40, 25):
        jpeg = BytesIO()
        square.save(jpeg, "JPEG", quality=quality)
        if jpeg.tell() <= THUMBNAIL_BYTES:
            break
    return jpeg.getvalue()


def _decode(content: bytes, *, is_upright: bool) -> Picture:
    try:
        image = Image.open(BytesIO(content), formats=FORMATS)
        _check_size(image)
        if image.format == "JPEG":
            image.draft(image.mode, (_DECODED_PX, _DECODED_PX))
        profile = cast("bytes | None", image.info.get("icc_profile"))
        image.load()
        orientation = _orientation(image)
        if is_upright and orientation in range(2, 9):
            image = ImageOps.exif_transpose(image)
        return Picture(_as_rgb(image, profile), orientation, content)
    except UnreadablePictureError:
        raise
    except _DECODER_ERRORS as error:
        raise UnreadablePictureError(type(error).__name__) from error


def _check_size(image: Image.Image) -> None:
    width, height = image.size
    if min(width, height) < MIN_SIDE_PX or width * height > MAX_PIXELS:
        raise UnreadablePictureError(f"{width}x{height} px")


def _orientation(image: Image.Image) -> int:
    try:
        return cast("int", image.getexif().get(_ORIENTATION_TAG, 1))
    except _DECODER_ERRORS:
        return 1


def _as_rgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if image.mode.startswith(("I", "F")):
        image = _as_eight_bits(image)
    if profile and image.mode in ("RGB", "CMYK", "L"):
        image = _as_srgb(image, profile)
    if image.mode in ("RGBA", "LA", "PA", "P"):
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    return image.convert("RGB")


def _as_eight_bits(image: Image.Image) -> Image.Image:
    levels = np.asarray(image, dtype=float)
    levels = levels / (257 if levels.max() > 255 else 1)
    return Image.fromarray(levels.clip(0, 255).astype("uint8"))


def _as_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """In sRGB; a profile that is broken is as good as none."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, *_DECODER_ERRORS):
        return image
    return converted or image


def _square(
    image: Image.Image, side_px: int, resample: Image.Resampling = Image.Resampling.BICUBIC
) -> Image.Image:
    width, height = image.size
    side = min(width, height)
    left, top = (width - side) / 2, (height - side) / 2
    return image.resize(
        (side_px, side_px),
        resample,
        box=(left, top, left + side, top + side),
        reducing_gap=3.0 if side > 2 * side_px else None,
    )


def draw_bar(share: float, *, width_px: int, height_px: int) -> bytes:
    """Draw a bar that is filled by so much of it, as a PNG on a transparent ground."""
    drawn = Image.new("P", (width_px, height_px))
    drawn.putpalette([*(0, 0, 0), *_BAR_BLUE, *_BAR_GREY])
    filled_px = round((width_px - 2) * min(max(share, 0.0), 1.0))
    drawn.paste(2, (0, 0, width_px, height_px))
    drawn.paste(0, (1, 1, width_px - 1, height_px - 1))
    drawn.paste(1, (1, 1, 1 + filled_px, height_px - 1))
    content = BytesIO()
    drawn.save(content, "PNG", optimize=True, transparency=0)
    return content.getvalue()
