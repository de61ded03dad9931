"""The Adaptive Card vocabulary: the only place that spells card JSON.

Elements of schema 1.2, and three newer properties that older clients pass over: the
`heading` style, the `secondary` mode, and Action.Execute, which has an Action.Submit twin.
"""

import re
from base64 import b64encode
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import bidirectional
from zlib import crc32

Card = dict[str, Any]
Element = dict[str, Any]
Action = dict[str, Any]
Look = str | int | bool
"""The value of a property that only changes how an element looks."""

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_MARKS = re.compile(r"([\\`*_\[\]<>~#])")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>~#])")


def card(
    body: list[Element],
    *,
    actions: list[Action],
    fallback: str,
    speak: str,
    are_all_shown: bool = False,
) -> Card:
    """A whole card; both texts are for clients that show or read no cards.

    Two actions with short words may both be shown; of others all but the first are in a menu.
    """
    return {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        **({"rtl": True} if _is_right_to_left(speak) else {}),
        "fallbackText": fallback,
        "speak": speak,
        "body": body,
        "actions": actions if are_all_shown else row(actions),
    }


def _is_right_to_left(words: str) -> bool:
    """Whether most of the letters run from right to left: names of products never do."""
    directions = [bidirectional(letter) for letter in words]
    return sum(d in ("R", "AL") for d in directions) > directions.count("L")


def wide(card: Card) -> Card:
    """Let a card have the whole width of the chat."""
    return {**card, "msteams": {"width": "Full"}}


def text(words: str, **look: Look) -> Element:
    """A paragraph of Markdown. Names in it have to be `escaped` first."""
    return {"type": "TextBlock", "text": words, "wrap": True, **look}


def title(words: str) -> Element:
    """The heading of a card: size and weight are for clients that don't know the style."""
    return text(words, style="heading", size="Large", weight="Bolder")


def subtitle(words: str, *, spacing: str = "Large") -> Element:
    """A heading inside a card, in body size, so that it does not compete with the title."""
    return text(words, style="heading", size="Medium", weight="Bolder", spacing=spacing)


def small_print(words: str, **look: Look) -> Element:
    """A remark that most people may skip."""
    return text(words, size="Small", isSubtle=True, **look)


def footer(words: str) -> Element:
    """The small last line under a rule."""
    return small_print(words, spacing="Medium", separator=True)


def rich(*runs: Element, spacing: str = "Small") -> Element:
    """A line in which nothing is Markdown: for names, addresses and codes."""
    return {"type": "RichTextBlock", "inlines": list(runs), "spacing": spacing}


def run(words: str, **look: Look) -> Element:
    """A part of a `rich` line."""
    return {"type": "TextRun", "text": words, **look}


def choice(label: str, *, name: str, options: list[tuple[str, str]], chosen: str) -> Element:
    """A list to choose one of; `options` are (value, words)."""
    return {
        "type": "Input.ChoiceSet",
        "id": name,
        "label": label,
        "value": chosen,
        "choices": [{"title": words, "value": value} for value, words in options],
    }


def submit(words: str, *, verb: str) -> Action:
    """A button that sends what was chosen, on every client alike."""
    return {"type": "Action.Submit", "title": words, "data": {"verb": verb}}


def copyable(words: str, *, label: str) -> Element:
    """A text to copy whole, however long its parts are: a long address is cut in a paragraph."""
    return {
        "type": "Input.Text",
        "id": f"copy-{crc32(label.encode()):x}",
        "label": label,
        "value": words,
        "isMultiline": True,
    }


def code(words: str, *, size: str = "Large") -> Element:
    """Something to copy, on a line of its own."""
    return rich(run(words, fontType="Monospace", weight="Bolder", size=size))


def image(url: str, *, alt: str, **look: Look) -> Element:
    """A picture, with what it says to who doesn't see it."""
    return {"type": "Image", "url": url, "altText": alt, **look}


def container(*items: Element, **look: Look) -> Element:
    """A part that can be hidden as a whole."""
    return {"type": "Container", "items": list(items), **look}


def panel(*items: Element, spacing: str) -> Element:
    """A tinted part; the coloured styles can't be read in the dark theme."""
    return container(*items, style="emphasis", spacing=spacing)


def columns(*parts: Element, **look: Look) -> Element:
    """Columns side by side."""
    return {"type": "ColumnSet", "columns": list(parts), **look}


def column(width: str | int, *items: Element, **look: Look) -> Element:
    """One of several columns; a number is its share of the width."""
    return {"type": "Column", "width": width, "items": list(items), **look}


def label_row(
    label: str, *, value: str, widths: tuple[int, int] = (2, 3), separator: bool = False
) -> Element:
    """A row of a table that wraps well at 320 px, which a FactSet does not."""
    left, right = widths
    return columns(
        column(left, text(label, weight="Bolder")),
        column(right, text(value)),
        spacing="Small",
        separator=separator,
    )


def code_row(label: str, *, value: str) -> Element:
    """A label and what is shown letter by letter: codes, too long for a column at 320 px."""
    return rich(run(f"{label}: ", weight="Bolder"), run(value))


def event_row(mark: str, *, what: str, when: str, **look: Look) -> Element:
    """A row of a small time table: a mark, what happens, and when."""
    return columns(
        column("24px", text(mark, weight="Bolder", color="Accent")),
        column("stretch", text(what, **look)),
        column("auto", text(when, isSubtle=True, horizontalAlignment="Right")),
        spacing="Small",
    )


def table(rows: list[tuple[str, str]]) -> list[Element]:
    """Label rows with a rule between each two."""
    return [
        label_row(label, value=value, separator=index > 0)
        for index, (label, value) in enumerate(rows)
    ]


def execute(words: str, *, verb: str, ref: str = "", days: int = 0, user: str = "") -> Action:
    """A button that comes back to the bot; the twin is for clients without Action.Execute."""
    data = {"verb": verb, "ref": ref, "days": days, "user": user}
    data = {name: value for name, value in data.items() if value}
    twin = {"type": "Action.Submit", "title": words, "data": dict(data)}
    return {
        "type": "Action.Execute",
        "title": words,
        "verb": verb,
        "data": data,
        "fallback": twin,
    }


def link(words: str, *, url: str) -> Action:
    """A button that opens an address outside the chat."""
    return {"type": "Action.OpenUrl", "title": words, "url": url}


def toggle(words: str, *, shows: str) -> Action:
    """A button that shows or hides a part of the card, without a round trip."""
    return {"type": "Action.ToggleVisibility", "title": words, "targetElements": [shows]}


def button(action: Action, *others: Action, spacing: str = "Small") -> Element:
    """One action in the body, right under the sentence that speaks of it; others in its menu."""
    return {"type": "ActionSet", "actions": row([action, *others]), "spacing": spacing}


def row(actions: list[Action]) -> list[Action]:
    """The card's own row: one button, the rest in the menu. More would be cut at 320 px."""
    return [*actions[:1], *(_secondary(action) for action in actions[1:])]


def _secondary(action: Action) -> Action:
    twin = {"fallback": {**action["fallback"], "mode": "secondary"}} if "fallback" in action else {}
    return {**action, **twin, "mode": "secondary"}


def data_uri(content: bytes) -> str:
    """A picture inside the card, so that nobody has to be let in to see it."""
    kind = "png" if content.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64,{b64encode(content).decode('ascii')}"


@cache
def drawing(name: str) -> str:
    """A drawing of the product's own, as a data URI."""
    return data_uri(files("cards").joinpath("pictures", name).read_bytes())


def escaped(name: str) -> str:
    """A person's or an organisation's name, so that a TextBlock shows it as it is."""
    return _MARKS.sub(r"\\\1", " ".join(name.split()))


def plain(words: str) -> str:
    """What a sentence of ours reads like without its Markdown."""
    return _ESCAPED.sub(r"\1", _BOLD.sub(r"\1", words))


def spoken(*sentences: str) -> str:
    """Sentences one after another, for `speak` and `fallbackText`; a title gets its full stop."""
    parts = [plain(sentence).strip() for sentence in sentences if sentence]
    return " ".join(part if part[-1] in ".!?…:”🎉" else f"{part}." for part in parts)
