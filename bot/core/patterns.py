"""What people type in English and Danish, as patterns over normalised words."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")\b")


PHOTO_WORDS = frozenset(
    # en
    "photo photos picture pictures pic pics avatar selfie headshot mugshot portrait initials image"
    " pfp"
    # da
    " foto fotoet fotos billede billedet billeder avatar initialer profilbillede"
    " profilbilledet profilfoto profilfotoet portræt selfie billedstatus".split()
)
PHOTO_STEMS = _any(
    r"(?:my|mit|mine) (?:\w+ )?(?:face|circle|ansigt|fjæs|cirkel)",
    r"(?:profil|profile)\W?(?:photo|picture|pic|image|foto|billede)\w*",
    r"billed\w*",
)

_SOMEBODY = (
    r"(?:boss|manager|colleague|intern|apprentice|new (?:guy|girl|hire|colleague)"
    r"|chef|kollega|praktikant|elev|den nye)"
)
SOMETHING_ELSE = _any(
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
AGAIN = _any(
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
STOP_ORDERS = re.compile(
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
STOP_WORDS = re.compile(
    r"(?:please )?(?:stop|stop it|stop please|unsubscribe|opt out|leave me alone|quit"
    r"|stop (?:nu|det|venligst)|afmeld(?: mig)?|frameld(?: mig)?|lad mig være)"
)
RESUME = _any(
    rf"(?:resume|restart|start|turn on|enable|continue) (?:\w+ ){{0,2}}{_REMINDERS}(?: again)?",
    rf"(?:you )?(?:can|may) {_REMINDERS} me",
    r"(?:remind me|send me reminders|nudge me) again",
    rf"(?:genoptag|start|slå til|begynd) (?:\w+ ){{0,2}}{_REMINDERS}",
    r"du må (?:gerne |godt )?(?:minde|skrive til) mig",
    r"slå påmindelser til",
)
RESUME_WORDS = re.compile(r"resume|genoptag|start igen|start again")
FORGET = _any(
    r"(?<!don't )(?<!not )(?<!never )forget (?:me|about me|everything about me)",
    r"(?:delete|erase|remove) (?:all )?"
    r"(?:my (?:data|information)|(?:what|everything|the data)\b.*\babout me)",
    r"glem (?:mig|alt om mig)(?! ikke)",
    r"slet (?:alle )?(?:mine (?:data|oplysninger)|(?:hvad|alt|de|det)\b.*\bom mig|mig)",
)
HELP = re.compile(
    r"(?:please )?(?:help(?: me)?(?: please)?|hjælp(?: mig)?|commands?|menu|kommandoer|\?+"
    r"|(?:what|who) (?:can|do|are) you.*|how does (?:this|it) work.*|what is this.*"
    r"|hvad (?:kan|gør|er) du.*|hvem er du.*|hvordan virker (?:det|du).*|hvad er det her.*)"
)
THANKS = re.compile(
    r"(?:(?:ok|okay|great|super|perfect|lovely|wonderful|brilliant|fint|fedt|mange|tusind) )*"
    r"(?:thanks?(?: you| a lot| so much| very much)*|thx|ty|cheers|much appreciated"
    r"|tak|tusindtak|takker)(?: .*)?"
)
GREETING = re.compile(
    r"(?:hi|hello|hey|hiya|howdy|yo|(?:good )?(?:morning|afternoon|evening)|good day|greetings"
    r"|hej(?:sa|hej)?|hejsa|dav(?:s)?|goddag|godmorgen|god (?:morgen|dag|aften|eftermiddag)|hallo)"
    r"(?: (?:there|all|bot|photo concierge|again|du|med dig|igen|hej))*"
)
OF = frozenset("of av af på von vom van de du da do di del della od".split())
PRODUCTS = frozenset("outlook teams sharepoint onedrive microsoft office delve entra".split())
BEGINS_WITH_SOMEBODY = re.compile(
    r"(?!(?:Jag|Jeg|Det|Vi|Hvem|Vem|Who|It|Outlook|Teams|Share\w+|One\w+|Delve|Microsoft)\b)"
    r"[A-ZÅÄÖÆØ][a-zåäöæøéü]+(?<!et)(?<!en) (?:has|har) (?!my|mit|min)"
)
"""Somebody's name and that they have one: "Anna har et gammelt billede"."""
OWN_NAME = re.compile(r"photo\s+concierge", re.IGNORECASE)
"""Whoever greets the bot by its name does not speak of a photo."""
LANGUAGE = re.compile(r"(?:change |choose |switch |skift |vælg )?(?:language|sprog)")
