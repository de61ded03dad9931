"""Pictures that are drawn for one card: QR codes, and the bars of a report."""

from io import BytesIO
from typing import cast

import segno

from bot.core.picture import draw_bar
from cards.elements import Element, data_uri, image

_LARGEST_QR_PX = 256
_QR_BORDER = 4
"""The quiet zone that the standard asks for; in the dark theme it is all that tells it apart."""
BAR_PX = (176, 10)


def qr_code(url: str, *, alt: str) -> Element:
    """A QR code of an address: as large as fits, and sharp, because a point is whole pixels."""
    code = segno.make(url, error="m", micro=False)
    points = cast("tuple[int, int]", code.symbol_size(border=_QR_BORDER))[0]
    scale = max(1, _LARGEST_QR_PX // points)
    content = BytesIO()
    code.save(content, kind="png", scale=scale, border=_QR_BORDER)
    return image(data_uri(content.getvalue()), alt=alt, width=f"{points * scale}px")


def bar(share: float, *, alt: str) -> Element:
    """A bar that is filled by so much; the numbers stand in its alt text."""
    width, height = BAR_PX
    drawn = data_uri(draw_bar(share, width_px=width, height_px=height))
    return {**image(drawn, alt=alt, width=f"{width}px", spacing="Small"), "height": f"{height}px"}
