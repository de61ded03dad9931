"""A card without its looks: as plain text, as a summary, and stamped for one rendering."""

import re
from collections.abc import Iterator
from typing import Any

from cards.elements import Action, Card, Element, plain

_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


def as_text(card: Card) -> str:
    """The card, line by line, for screen readers, copying, and clients without cards.

    Buttons become the addresses that they open and the words to write instead, which are the
    last line of `fallbackText`. What a card hides until asked is shown.
    """
    body: list[Element] = card["body"]
    lines = [line for element in body for line in _lines(element)]
    reference = [lines.pop()] if lines and lines[-1].startswith("Ref. ") else []
    links = [f"{action['title']}: {action['url']}" for action in _links(card)]
    instead = card["fallbackText"].partition("\n")[2]
    ending = [*links, *([instead] if instead else []), *reference]
    return "\n".join([*lines, *(["", *ending] if ending else [])]).strip()


def title_of(card: Card) -> str:
    """The first heading: what a notification shows."""
    return next(plain(node["text"]) for node in _nodes(card) if node.get("style") == "heading")


def stamped(card: Card, *, nonce: str) -> Card:
    """A copy in which every answer carries this rendering's nonce."""
    return _stamped(card, nonce)


def as_dialog(card: Card) -> Card:
    """A copy for a dialog, where only the twins of Action.Execute work."""
    return _as_dialog(card)


def _as_dialog(node: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(node, list):
        return [_as_dialog(child) for child in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "Action.Execute":
        return {name: value for name, value in node["fallback"].items() if name != "mode"}
    return {name: _as_dialog(child) for name, child in node.items()}


def _links(card: Card) -> list[Action]:
    return [node for node in _nodes(card) if node.get("type") == "Action.OpenUrl"]


def _stamped(node: Any, nonce: str) -> Any:  # noqa: ANN401 - JSON
    if isinstance(node, list):
        return [_stamped(child, nonce) for child in node]
    if not isinstance(node, dict):
        return node
    copy = {name: _stamped(child, nonce) for name, child in node.items()}
    if copy.get("type") in ("Action.Execute", "Action.Submit"):
        copy["data"]["nonce"] = nonce
    return copy


def _nodes(node: object) -> Iterator[dict[str, Any]]:
    """Every object of a card, in reading order, fallbacks included."""
    if isinstance(node, dict):
        yield node
        for child in node.values():
            yield from _nodes(child)
    elif isinstance(node, list):
        for child in node:
            yield from _nodes(child)


def _lines(element: Element) -> list[str]:
    match element["type"]:
        case "TextBlock":
            words = _LINK.sub(r"\1: \2", plain(element["text"]))
            is_subtitle = element.get("style") == "heading" and element["size"] == "Medium"
            return ["", words] if is_subtitle else [words]
        case "Input.Text" | "Input.ChoiceSet":
            options = [option["title"] for option in element.get("choices", [])]
            return [element["label"], *(options or [element["value"]])]
        case "RichTextBlock":
            return ["".join(run["text"] for run in element["inlines"])]
        case "Container":
            return [line for item in element["items"] for line in _lines(item)]
        case "ColumnSet":
            return _lines_of_columns(element["columns"])
        case _:
            return []


def _lines_of_columns(columns: list[Element]) -> list[str]:
    """Side by side becomes one under the other, but for a mark or a label and its text."""
    parts = [_lines_of_column(column) for column in columns]
    if any(item["type"] == "Image" for column in columns for item in column["items"]):
        return [_labelled(part) for part in parts if part]
    if not str(columns[0]["width"]).endswith("px"):
        is_table = all(len(part) == 1 for part in parts)
        return [": ".join(part[0] for part in parts)] if is_table else [*map(" ".join, parts)]
    mark, (first, *more), *times = parts
    start = f"{mark[0]}." if mark[0].isdigit() else mark[0]
    return [f"{start} {': '.join([first, *(time[0] for time in times)])}", *more]


def _lines_of_column(column: Element) -> list[str]:
    return [line for item in column["items"] for line in _lines(item)]


def _labelled(part: list[str]) -> str:
    """A photo's place and caption, or the sign between the photos and its word."""
    return (" " if len(part[0]) == 1 else ": ").join(part)
