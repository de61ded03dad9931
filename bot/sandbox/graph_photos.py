"""Graph's photo resource: what is there, in which sizes, and the bytes.

https://learn.microsoft.com/graph/api/profilephoto-get
"""

from bot.sandbox.graph_errors import GraphError
from bot.sandbox.person import SandboxPerson
from bot.sandbox.renditions import rendition, width_px
from bot.sandbox.wire import Answer, json_answer

_SIZES_PX = (48, 64, 96, 120, 240, 360, 432, 504, 648)
_NO_PHOTO_IN_200: dict[str, object] = {
    "@odata.mediaContentType": "image/gif",
    "@odata.mediaEtag": "",
    "id": "1x1",
    "width": 1,
    "height": 1,
}


def photo_answer(person: SandboxPerson, rest: list[str], *, context_url: str) -> Answer:
    """`rest` is what follows photo or photos: a size, and $value for the bytes."""
    match rest:
        case ["photo"]:
            return _metadata(person, None, context_url=f"{context_url}/photo/$entity")
        case ["photo", "$value"]:
            return _content(person, None)
        case ["photos"]:
            return json_answer({"@odata.context": f"{context_url}/photos", "value": _all(person)})
        case ["photos", size]:
            return _metadata(person, _asked_px(size), context_url=f"{context_url}/photos/$entity")
        case ["photos", size, "$value"]:
            return _content(person, _asked_px(size))
        case _:
            raise GraphError(400, "BadRequest", "Resource not found for the segment.")


def _metadata(person: SandboxPerson, asked_px: int | None, *, context_url: str) -> Answer:
    if person.exchange_photo is None and person.photo_error == "1x1":
        return json_answer({"@odata.context": context_url, **_NO_PHOTO_IN_200})
    size_px = _nearest_px(_photo_of(person), asked_px)
    return json_answer({"@odata.context": context_url, **_described(person, size_px)})


def _content(person: SandboxPerson, asked_px: int | None) -> Answer:
    photo = _photo_of(person)
    size_px = _nearest_px(photo, asked_px)
    content = photo if size_px == width_px(photo) else rendition(photo, size_px)
    return Answer(200, content, content_type=person.photo_content_type)


def _all(person: SandboxPerson) -> list[dict[str, object]]:
    if person.exchange_photo is None and person.photo_error == "1x1":
        return []
    return [_described(person, size_px) for size_px in _sizes_px(_photo_of(person))]


def _photo_of(person: SandboxPerson) -> bytes:
    if person.exchange_photo is None:
        code = "ImageNotFound" if person.photo_error == "1x1" else person.photo_error
        raise GraphError(404, code)
    return person.exchange_photo


def _described(person: SandboxPerson, size_px: int) -> dict[str, object]:
    return {
        "@odata.mediaContentType": person.photo_content_type,
        "@odata.mediaEtag": f'"{person.media_etag}"',
        "id": f"{size_px}X{size_px}",
        "height": size_px,
        "width": size_px,
    }


def _sizes_px(photo: bytes) -> list[int]:
    largest_px = width_px(photo)
    return [*(size for size in _SIZES_PX if size < largest_px), largest_px]


def _nearest_px(photo: bytes, asked_px: int | None) -> int:
    """The largest that is not larger than asked: who asks too much gets what there is."""
    sizes_px = _sizes_px(photo)
    if asked_px is None:
        return sizes_px[-1]
    return max((size for size in sizes_px if size <= asked_px), default=sizes_px[0])


def _asked_px(size: str) -> int:
    width, _, height = size.lower().partition("x")
    if not width.isdecimal() or width != height:
        raise GraphError(400, "ErrorInvalidImageId", f"The image id '{size}' is invalid.")
    return int(width)
