"""The page for people: it stands for Office.com, so that a demonstration needs no tenant."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from bot.sandbox.page_html import PAGE
from bot.sandbox.person import SandboxPerson
from bot.sandbox.renditions import rendition
from bot.sandbox.tenant import Tenant
from bot.sandbox.wire import Answer, Asked

_SHOWN_PX = 120
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}
_SAYINGS = {
    "synced": "SharePoint has your photo now. Go back to the chat and press “I've done this”.",
    "looked": "SharePoint looked for a photo of yours and found none. "
    "Add a new photo, then open OneDrive once more.",
    "nothing": "The page opened, but SharePoint fetched no photo for you. "
    "Go back to the chat and press “I've done this” to read why.",
    "added": "Your new photo is saved. SharePoint does not have it yet: open OneDrive.",
    "refused": "Your organization does not let you change your photo.",
}


@dataclass(frozen=True, slots=True)
class Page:
    """Who you are, two tiles to visit, and a way to add a photo."""

    tenant: Tenant

    async def answer(self, asked: Asked) -> Answer:
        match asked.method, asked.segments:
            case "GET" | "HEAD", []:
                return self._shown(asked.query)
            case "POST", ["visit"]:
                return self._acted(asked, self._visit)
            case "POST", ["photo"]:
                return self._acted(asked, self._add_photo)
            case _:
                return Answer(404, b"There is no such page.", content_type="text/plain")

    def _acted(self, asked: Asked, act: Callable[[SandboxPerson], str]) -> Answer:
        person = self.tenant.find(asked.form.get("person", ""))
        if person is None:
            return Answer(303, headers={"Location": "/"})
        query = urlencode({"person": person.nickname, "done": act(person)})
        # Going on to a GET lets the page be loaded again without a second visit.
        return Answer(303, headers={"Location": f"/?{query}"})

    def _visit(self, person: SandboxPerson) -> str:
        if not self.tenant.visit(person):
            return "nothing"
        return "looked" if person.sharepoint_photo is None else "synced"

    def _add_photo(self, person: SandboxPerson) -> str:
        if not self.tenant.people_may_add_photos:
            return "refused"
        self.tenant.add_photo(person)
        return "added"

    def _shown(self, query: dict[str, str]) -> Answer:
        person = self.tenant.find(query.get("person", "")) or self.tenant.people[0]
        is_placeholder = person.placeholder_state == 1 or person.picture_timestamp is None
        html = PAGE.substitute(
            organization=escape(self.tenant.display_name),
            options="".join(_option(each, is_chosen=each is person) for each in self.tenant.people),
            nickname=escape(person.nickname),
            name=escape(person.display_name),
            said=_said(query.get("done", "")),
            microsoft_photo=_figure("Microsoft 365", person.exchange_photo),
            sharepoint_photo=_figure(
                "SharePoint", None if is_placeholder else person.sharepoint_photo
            ),
        )
        return Answer(200, html.encode(), dict(_HEADERS), "text/html")


def _option(person: SandboxPerson, *, is_chosen: bool) -> str:
    label = escape(f"{person.display_name} ({person.outcome})")
    chosen = " selected" if is_chosen else ""
    return f'<option value="{escape(person.nickname)}"{chosen}>{label}</option>'


def _said(done: str) -> str:
    return f'<p class="said" role="status">{_SAYINGS[done]}</p>' if done in _SAYINGS else ""


def _figure(place: str, photo: bytes | None) -> str:
    caption = f"<figcaption>{place}</figcaption>"
    if photo is None:
        return f'<figure><div class="none">No photo</div>{caption}</figure>'
    data = b64encode(rendition(photo, _SHOWN_PX)).decode()
    image = f'<img width="{_SHOWN_PX}" height="{_SHOWN_PX}" alt="Your photo in {place}"'
    return f'<figure>{image} src="data:image/jpeg;base64,{data}">{caption}</figure>'
