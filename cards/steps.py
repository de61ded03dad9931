"""The article's three steps: private window, sign in, OneDrive or SharePoint.

The private window cannot be opened by a button, so the address stands as text to copy, with
the keys for each browser.
"""

from bot.core.diagnosis import Outcome
from cards.elements import Element, code, column, columns, label_row, rich, run, small_print, text
from cards.reader import Reader

_OFFICE = "www.office.com"
_ONEDRIVE = "www.office.com/launch/onedrive"


def numbered(number: int, *items: Element) -> Element:
    """One step, with its number beside it."""
    mark = text(str(number), weight="Bolder", size="Large", color="Accent")
    return columns(column("24px", mark), column("stretch", *items), spacing="Medium")


def three_steps(outcome: Outcome, reader: Reader) -> list[Element]:
    """The steps themselves, without an introduction."""
    return [
        numbered(1, *_open_a_private_window(reader)),
        numbered(2, *_sign_in(reader)),
        numbered(3, *_choose_a_tile(outcome, reader)),
    ]


def steps_in_words(outcome: Outcome, reader: Reader) -> list[str]:
    """The same three steps for `fallbackText`."""
    _ = reader.gettext
    start = _(
        "On a computer: 1. Open a private window in your browser. 2. Go to www.office.com and "
        "sign in with your work or school account."
    )
    if outcome is Outcome.NO_ONEDRIVE:
        return [start, _("3. Choose Apps, then OneDrive, and wait until the page has loaded.")]
    return [
        start,
        _("3. Choose Apps, then OneDrive or SharePoint, and wait until the page has loaded."),
    ]


def _open_a_private_window(reader: Reader) -> list[Element]:
    _ = reader.gettext
    return [
        text(_("Open a **private window** in your browser:")),
        label_row("Edge, Chrome", value="Ctrl + Shift + N"),
        label_row("Firefox", value="Ctrl + Shift + P"),
        label_row("Safari", value="Cmd + Shift + N"),
        small_print(
            _("On a Mac, Edge, Chrome and Firefox use Cmd instead of Ctrl."), spacing="Small"
        ),
    ]


def _sign_in(reader: Reader) -> list[Element]:
    _ = reader.gettext
    return [
        text(_("Go to this address, and sign in with your work or school account:")),
        code(_OFFICE),
        small_print(
            _("The page may be called Microsoft 365 Copilot. That's fine."), spacing="Small"
        ),
    ]


def _choose_a_tile(outcome: Outcome, reader: Reader) -> list[Element]:
    _ = reader.gettext
    choose = _(
        "Choose **Apps**, then **OneDrive** or **SharePoint**. Wait until the page has loaded."
    )
    if outcome is Outcome.NO_ONEDRIVE:
        choose = _("Choose **Apps**, then **OneDrive**. The first time can take a few minutes.")
    # Translators: an address follows on the same line.
    lost = _("Can't find them? Go to")
    if outcome is Outcome.NO_ONEDRIVE:
        # Translators: an address follows on the same line.
        lost = _("Can't find it? Go to")
    hint = run(f"{lost} ", size="Small", isSubtle=True)
    return [text(choose), rich(hint, run(_ONEDRIVE, size="Small", fontType="Monospace"))]
