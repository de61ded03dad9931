"""A card as it may be stored: no photo is ever kept, so drawings stand in for them."""

from copy import deepcopy
from typing import Any

from cards.elements import Card, drawing

_DRAWINGS = ("none.jpg", "outline.jpg", "unknown.jpg")


def without_photos(card: Card) -> Card:
    """Give a copy in which every photo of a person is the drawing for "unknown"."""
    drawn = {drawing(name) for name in _DRAWINGS}
    copy = deepcopy(card)
    _replace(copy, drawn)
    return copy


def _replace(node: Any, drawn: set[str]) -> None:  # noqa: ANN401 - JSON
    if isinstance(node, dict):
        if node.get("style") == "Person" and node.get("url") not in drawn:
            node["url"] = drawing("unknown.jpg")
        for child in node.values():
            _replace(child, drawn)
    elif isinstance(node, list):
        for child in node:
            _replace(child, drawn)
