"""What a person typed, as what they want.

The words of every language count at once, because people write in other languages than the
one Teams is set to: English and Danish as patterns, the others as lists. A sentence that speaks
of one's own photo is a photo question whatever else is in it; short commands come next; nothing
is ever an error.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum

from bot.core.lexicon import LEXICONS
from bot.core.phrases import Phrases, Stems, normalised


class Intent(StrEnum):
    """What a message asks for."""

    CHECK = "check_photo"
    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    STOP = "stop_nudges"
    RESUME = "resume_nudges"
    FORGET = "forget_me"
    LANGUAGE = "language"
    OTHER = "other"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b")


_PHOTO_WORDS = frozenset(
    # en
    "photo photos picture pictures pic pics avatar selfie headshot mugshot portrait initials image"
    " pfp"
    # da
    " foto fotoet fotos billede billedet billeder avatar initialer profilbillede"
    " profilbilledet profilfoto profilfotoet portræt selfie billedstatus".split()
)
_PHOTO_STEMS = _any(
    r"(?:my|mit|mine) (?:\w+ )?(?:face|circle|ansigt|fjæs|cirkel)",
    r"(?:profil|profile)\W?(?:photo|picture|pic|image|foto|billede)\w*",
    r"billed\w*",
)

_SOMEBODY = (
    r"(?:boss|manager|colleague|intern|apprentice|new (?:guy|girl|hire|colleague)"
    r"|chef|kollega|praktikant|elev|den nye)"
)
_SOMETHING_ELSE = _any(
    # en: other people's photos, files and devices
    r"(?:his|her|their|someone(?: else)?s?|boss|manager|colleague|wife|husband|team|group"
    r"|(?!(?:where|what|why|how|there|here|it|that|who|sharepoint|outlook|onedrive)'s)\w+'s)"
    r" (?:\w+ )?(?:photos?|pictures?|pics?|avatar|image)",
    r"(?:photos?|pictures?|pics?|images?)"
    r" (?:of (?:the|a|an|our)|from|album|folder|files?|library)",
    rf"{_SOMEBODY} (?:\w+ ){{0,3}}(?:has|have|got|needs|lacks|har|mangler)"
    r" (?!my|mit)(?:\w+ ){0,2}(?:photo|picture|pic|billede|foto)",
    rf"{_SOMEBODY} ikke (?:\w+ ){{0,2}}(?:billede|foto)",
    r"(?:party|product|christmas|holiday|vacation|wedding|event|team|group|stock|conference|family)"
    r" (?:photos?|pictures?|pics?|images?)",
    r"(?:background|wallpaper|meeting room|print\w*|copier|camera|scan\w*|passport|stock|banner)",
    r"(?:send|share|attach|edit|crop|print|scan|find|search|delete all)\w* (?:\w+ ){0,2}"
    r"(?:photos|pictures|images)",
    r"big picture",
    # da
    r"(?:hans|hendes|deres|chefens|kollegas|kollegaens|andres)"
    r" (?:\w+ )?(?:billeder?|fotos?|\w*billede)",
    r"(?:baggrund\w*|printer\w*|kamera\w*|scan\w*|kopimaskine\w*|pasfoto|skærmbillede\w*)",
    r"(?:billeder|fotos) af (?:en|et|vores|den|det)",
    r"(?:billeder\w*|bilder\w*|bildene|fotos|fotoene|foton\w*) (?:fra|från)",
    r"(?:del|send|udskriv|redig\w+|beskær\w*) (?:\w+ ){0,2}(?:billeder|fotos)",
)
_AGAIN = _any(
    r"check again",
    r"(?:try|look|test) again",
    r"(?:still|it's still) (?:wrong|old|the old one"
    r"|not (?:right|there|working|fixed|updated|synced|changed))",
    r"(?:tjek|prøv|kig|se efter) igen",
    r"(?:stadig|endnu) (?:forkert|gammelt|det gamle"
    r"|ikke (?:rigtigt|der|ordnet|opdateret|skiftet|ændret))",
)
_REMINDERS = r"(?:remind\w*|notif\w*|nudg\w*|påmind\w*|minde\w*)"
_LETTERS = r"(?:messag\w*|writ\w*|contact\w*|bother\w*|skriv\w*|besked\w*|kontakt\w*)"
_STOP_ORDERS = re.compile(
    r"(?:please |venligst |hi |hej |ok |and |og )*(?:"
    r"(?:stop|quit|no more|don'?t|do not|never|end|cancel"
    r"|hold op|slut|ikke flere|lad være|undlad)"
    rf" (?:\w+ ){{0,4}}(?:{_REMINDERS}|{_LETTERS})"
    rf"|(?:du må )?(?:{_LETTERS}|mind\w*) (?:\w+ ){{0,2}}ikke\b"
    r"|du må ikke (?:\w+ ){0,2}(?:skrive|minde|kontakte)"
    r"|(?:i|jeg) (?:\w+ ){0,3}(?:no more|not want|don'?t want|ikke (?:have|ønske)\w*)"
    rf" (?:\w+ ){{0,2}}{_REMINDERS}"
    r")"
)
_STOP_WORDS = re.compile(
    r"(?:please )?(?:stop|stop it|stop please|unsubscribe|opt out|leave me alone|quit"
    r"|stop (?:nu|det|venligst)|afmeld(?: mig)?|frameld(?: mig)?|lad mig være)"
)
_RESUME = _any(
    rf"(?:resume|restart|start|turn on|enable|continue) (?:\w+ ){{0,2}}{_REMINDERS}(?: again)?",
    rf"(?:you )?(?:can|may) {_REMINDERS} me",
    r"(?:remind me|send me reminders|nudge me) again",
    rf"(?:genoptag|start|slå til|begynd) (?:\w+ ){{0,2}}{_REMINDERS}",
    r"du må (?:gerne |godt )?(?:minde|skrive til) mig",
    r"slå påmindelser til",
)
_RESUME_WORDS = re.compile(r"resume|genoptag|start igen|start again")
_FORGET = _any(
    r"(?<!don't )(?<!not )(?<!never )forget (?:me|about me|everything about me)",
    r"(?:delete|erase|remove) (?:all )?"
    r"(?:my (?:data|information)|(?:what|everything|the data)\b.*\babout me)",
    r"glem (?:mig|alt om mig)(?! ikke)",
    r"slet (?:alle )?(?:mine (?:data|oplysninger)|(?:hvad|alt|de|det)\b.*\bom mig|mig)",
)
_HELP = re.compile(
    r"(?:please )?(?:help(?: me)?(?: please)?|hjælp(?: mig)?|commands?|menu|kommandoer|\?+"
    r"|(?:what|who) (?:can|do|are) you.*|how does (?:this|it) work.*|what is this.*"
    r"|hvad (?:kan|gør|er) du.*|hvem er du.*|hvordan virker (?:det|du).*|hvad er det her.*)"
)
_THANKS = re.compile(
    r"(?:(?:ok|okay|great|super|perfect|lovely|wonderful|brilliant|fint|fedt|mange|tusind) )*"
    r"(?:thanks?(?: you| a lot| so much| very much)*|thx|ty|cheers|much appreciated"
    r"|tak|tusindtak|takker)(?: .*)?"
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|hiya|howdy|yo|(?:good )?(?:morning|afternoon|evening)|good day|greetings"
    r"|hej(?:sa|hej)?|hejsa|dav(?:s)?|goddag|godmorgen|god (?:morgen|dag|aften|eftermiddag)|hallo)"
    r"(?: (?:there|all|bot|photo concierge|again|du|med dig|igen|hej))*"
)
_OF = frozenset("of av af på von vom van de du da do di del della od".split())
_PRODUCTS = frozenset("outlook teams sharepoint onedrive microsoft office delve entra".split())
_BEGINS_WITH_SOMEBODY = re.compile(
    r"(?!(?:Jag|Jeg|Det|Vi|Hvem|Vem|Who|It|Outlook|Teams|Share\w+|One\w+|Delve|Microsoft)\b)"
    r"[A-ZÅÄÖÆØ][a-zåäöæøéü]+(?<!et)(?<!en) (?:has|har) (?!my|mit|min)"
)
"""Somebody's name and that they have one: "Anna har et gammelt billede"."""
_OWN_NAME = re.compile(r"photo\s+concierge", re.IGNORECASE)
"""Whoever greets the bot by its name does not speak of a photo."""
_LANGUAGE = re.compile(r"(?:change |choose |switch |skift |vælg )?(?:language|sprog)")
_READ_WORDS = 80
_TYPO_LENGTH = 5
_TYPO_LIKENESS = 0.82
_THANKS_AT_MOST, _GREETING_AT_MOST = 8, 4
"""Words of a message that is thanks, or a greeting, and nothing else."""


class _Lists:
    """The lists of all languages as one of each kind."""

    photo = Stems(
        (stem for lexicon in LEXICONS for stem in lexicon.photo),
        exceptions=(word for lexicon in LEXICONS for word in lexicon.not_photo),
    )
    others = tuple(
        (
            Stems((*lexicon.photo, *_PHOTO_WORDS), exceptions=lexicon.not_photo),
            Phrases(lexicon.other_photo),
        )
        for lexicon in LEXICONS
    )
    other_beginnings = tuple(word for _, phrases in others for word in phrases.prefixes())
    again = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.again)
    stop = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.stop)
    stop_anywhere = Phrases(p for lexicon in LEXICONS for p in lexicon.stop_anywhere)
    resume = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.resume)
    resume_anywhere = Phrases(p for lexicon in LEXICONS for p in lexicon.resume_anywhere)
    forget = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.forget_anywhere)
    help = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.help)
    thanks = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.thanks_start)
    hi = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.hi_start)
    language = Phrases(phrase for lexicon in LEXICONS for phrase in lexicon.language)


def read_intent(text: str) -> Intent:
    """Tell what the message asks for, in any language that is known here."""
    text = _OWN_NAME.sub(" ", text)
    words = _normalise(text)
    listed = normalised(text).split()[:_READ_WORDS]
    unspaced = "".join(listed)
    if _FORGET.search(words) or _Lists.forget.is_in(listed, unspaced):
        return Intent.FORGET
    if _asks_to_stop(words, listed, unspaced):
        return Intent.STOP
    if _asks_to_resume(words, listed, unspaced):
        return Intent.RESUME
    is_question = _is_photo_question(words) or _is_listed_photo_question(words, listed, unspaced)
    if is_question and not _is_of_somebody(text):
        return Intent.CHECK
    return _talk(words, listed, unspaced)


def _talk(words: str, listed: list[str], unspaced: str) -> Intent:
    """What is no question: the language, help, thanks, or a greeting."""
    is_thanks = len(listed) <= _THANKS_AT_MOST and _Lists.thanks.is_in(listed, unspaced)
    is_greeting = len(listed) <= _GREETING_AT_MOST and _Lists.hi.begins(listed, unspaced)
    for intent, pattern, is_listed in (
        (Intent.LANGUAGE, _LANGUAGE, _Lists.language.is_all(listed, unspaced)),
        (Intent.HELP, _HELP, _Lists.help.is_all(listed, unspaced)),
        (Intent.THANKS, _THANKS, is_thanks),
        (Intent.GREETING, _GREETING, is_greeting),
    ):
        if is_listed or pattern.fullmatch(words):
            return intent
    return Intent.OTHER


def _asks_to_stop(words: str, listed: list[str], unspaced: str) -> bool:
    order = _STOP_ORDERS.match(words)
    if _STOP_WORDS.fullmatch(words) or (order and not _speaks_of_a_photo(order[0].split())):
        return True
    if _Lists.stop.is_all(listed, unspaced):
        return True
    has_photo = _speaks_of_a_photo(words.split()) or _Lists.photo.are_in(listed, unspaced)
    return not has_photo and _Lists.stop_anywhere.is_in(listed, unspaced)


def _asks_to_resume(words: str, listed: list[str], unspaced: str) -> bool:
    if _RESUME.search(words) or _RESUME_WORDS.fullmatch(words):
        return True
    is_listed = _Lists.resume.is_all(listed, unspaced)
    return is_listed or _Lists.resume_anywhere.is_in(listed, unspaced)


def _is_listed_photo_question(words: str, listed: list[str], unspaced: str) -> bool:
    has_photo = _Lists.photo.are_in(listed, unspaced)
    if not has_photo:
        return _Lists.again.is_in(listed, unspaced)
    has_other_word = any(
        word.startswith(_Lists.other_beginnings) and not _Lists.photo.is_one(word)
        for word in listed
    )
    return not has_other_word and not _is_about_something_else(words)


def _normalise(text: str) -> str:
    """Lower case, straight apostrophes, and single blanks in place of other signs."""
    words = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(re.sub(r"[^\w'?]+", " ", words).replace("?", " ? ").split()).rstrip(" ?") or (
        "?" if "?" in words else ""
    )


def _is_photo_question(words: str) -> bool:
    if _AGAIN.search(words):
        return True
    if not _speaks_of_a_photo(words.split()[:_READ_WORDS]) and not _PHOTO_STEMS.search(words):
        return False
    return not _is_about_something_else(words)


def _is_about_something_else(words: str) -> bool:
    """Whether it speaks of other people's photos, or of files and devices, in any language."""
    if _SOMETHING_ELSE.search(words):
        return True
    listed = normalised(words).split()
    unspaced = "".join(listed)
    return any(
        phrases.is_in(listed, unspaced) or phrases.is_in(stems.masked(listed), "")
        for stems, phrases in _Lists.others
        if stems.are_in(listed, unspaced)
    )


def _is_of_somebody(text: str) -> bool:
    """Whether it speaks of a photo "of Anna": names are written with a capital, in every language.

    Whoever shouts has no names, and products are nobody.
    """
    raw = re.findall(r"[\w'’]+", text)
    if text.isupper():
        return False
    if _BEGINS_WITH_SOMEBODY.match(text):
        return True
    return any(
        of.casefold() in _OF and name[0].isupper() and name.casefold() not in _PRODUCTS
        for photo, of, name in zip(raw, raw[1:], raw[2:], strict=False)
        if _speaks_of_a_photo([photo.casefold()]) or _Lists.photo.is_one(normalised(photo))
    )


def _speaks_of_a_photo(words: Iterable[str]) -> bool:
    """Whether a word is one for a photo, or is one letter or two away from it."""
    return any(
        word in _PHOTO_WORDS
        or (
            len(word) >= _TYPO_LENGTH
            and bool(get_close_matches(word, _PHOTO_WORDS, n=1, cutoff=_TYPO_LIKENESS))
        )
        for word in words
    )
