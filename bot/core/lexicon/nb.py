"""What people type in Norwegian Bokmål."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        bild | bilde | billed | bilet | foto | fotto | avatar | avatr | awatar
        portrett | portret | porttrett | initial | inital | inisial | selfie | selfi
        silhuett | siluett | silhuet | profilbid | profilblid | profilpic | profilb
        pofil | prfil | bidle | bidlet | bidler | blidet | blidene | biled | photo
        ansikt | profbilde
    """),
    not_photo=phrases("""
        mobild | bildekk | bildel | bildeler | bildeling | bildelering | bildør
        bildor | bildeleasing | skjermbilde | skjermbildet | bakgrunnsbilde
        bakgrunnsbildet | bakgrunnsbilder | bakgrundsbilde | skrivebordsbilde
        bildebehandling | bildebok | bildearkiv | bildebank | bildegalleri | bildefil
        bildefiler | bilderedigering | bildespill | bildetekst | bildesøk | bildeserie
        bildeformat | bilderamme | lysbilde | lysbilder | lysbildefremvisning
        forbilde | forbilder | helhetsbilde | målbilde | trusselbilde
        situasjonsbilde | røntgenbilde | gruppebilde | lagbilde | klassebilde
        passbilde | passfoto | førerkortbilde | forsidebilde | produktbilde
        arkivbilde | pressebilde | pressefoto | nyhetsbilde | nettbilde | avbildning
        fotografen | fotografer | fotokopi | fotoalbum | fotobok | fotoramme
        fotokonkurranse | fotostudio | fotosyntese | ansiktsgjenkjenning
        ansiktsmaske | ansiktskrem | initialiser | billedlig | billett
    """),
    other_photo=phrases("""
        sjefens @ | @ til sjefen | @ av sjefen | @ til min sjef | @ av min sjef
        @ til kollegaen | @ til en kollega | @ av en kollega | kollegaens @
        @ til lederen | @ hennes | @ hans | @ deres | hennes @ | hans @ | deres @
        @ til kona | @ til mannen | @ av kona | @ av mannen | @ av barna | @ av hunden
        @ av katten | @ av hunder | @ av katter | @ av en katt | @ av en hund
        @ av en kunde | @ av et produkt | @ av produkt | send @ | sende @ | send et @
        sende et @ | dele @ | dele et @ | skrive ut | skriv ut | skriver ut
        skriver ikke ut | skriveren | printer | printeren | utskrift | kamera
        kameraet | webkamera | webkameraet | nettkamera | skann | skanne | skanner
        skanneren | scanne | scanner | scanneren | kopimaskin | kopimaskinen
        bakgrunnsbilde | bakgrunnsbildet | bakgrunnsbilder | skrivebordsbakgrunn
        bakgrunn i teams | uskarp bakgrunn | skjermsparer | skjermbilde | skjermdump
        skjermklipp | passfoto | passbilde | nytt pass | fornye pass | førerkort
        album | fotoalbum | bildearkiv | bildebank | nyhetsbilde | nyhetsbilder
        pressebilde | pressebilder | til intranettet | til nettsiden
        til presentasjonen | i presentasjonen | logoen | logo | gruppebilde
        gruppebildet | lagbilde | teamets @ | teambilde | @ til teamet | @ til gruppen
        @ av gruppen | @ til kanalen | møterom | bildefil | bildefiler | komprimere
        forminske | beskjære | redigere @ | rediger @ | redigere et @ | photoshop
        booke @ | bestille @ | leie @ | arkivfoto | projektor | prosjektor | lysbilde
        lysbilder | bilde i bilde | helhetsbilde | generer et @ | lag et @ | tegn et @
        google @ | @ i word | @ i powerpoint | @ i excel | sett inn @ | sette inn @
        sette inn et @ | sett inn et @ | legge ved @ | legg ved @ | legge ved et @
        slettede @ | hvem er pa @ | sjefen … ikke … @ | kollega … ikke … @
        har ikke sjefen … @ | sjefen … ingen @ | den nye … mangler @ | praktikant … @
        lærling … @ | nye kollega … @
    """),
    again=phrases("""
        sjekk igjen | sjekk én gang til | sjekke igjen | se igjen | se etter igjen
        se en gang til | se på nytt | sjekk på nytt | kontroller igjen | prøv igjen
        prov igjen | prøv på nytt | test igjen | fortsatt feil | fremdeles feil
        ennå feil | enda feil | fortsatt gammelt | fremdeles gammelt
        fortsatt det gamle | fremdeles det gamle | ennå det gamle | enda det gamle
        stemmer fortsatt ikke | stemmer fremdeles ikke | stemmer ennå ikke
        stemmer ikke ennå | fortsatt ikke riktig | fremdeles ikke riktig
        fortsatt ikke oppdatert | fremdeles ikke oppdatert | ikke oppdatert ennå
        ikke oppdatert enda | ikke oppdatert seg | fortsatt ikke endret
        fremdeles ikke endret | fortsatt ikke byttet | fortsatt ikke synket
        fortsatt ikke synkronisert | fortsatt ikke ordnet | fremdeles ikke ordnet
        fortsatt ikke der | fortsatt ikke på plass | det gamle vises fortsatt
        det gamle vises ennå | det har jeg gjort | jeg har gjort trinnene
        har fulgt trinnene | har gjort alle trinnene | ingen forskjell | samme som før
        sjekke en gang til | mitt gamle tryne | ansiktet mitt | i en sirkel
    """),
    stop=phrases("""
        stopp | stop | stans | slutt | slutt nå | slutt med det | stopp det | stopp nå
        stopp takk | avslutt | avmeld | avmeld meg | meld av | meld meg av
        avregistrer | si opp | la meg være | la meg være i fred | hold opp | gi deg
        det holder | ikke flere | nok nå
    """),
    stop_anywhere=phrases("""
        stopp påminnelser | stopp påminnelsene | stopp meldinger | stopp meldingene
        slå av påminnelser | slå av påminnelsene | slå av varsler | slå av varslene
        slå av meldinger | skru av påminnelser | skru av påminnelsene
        skru av varsler | ingen flere påminnelser | ingen flere meldinger
        ingen flere varsler | ingen påminnelser takk | slutt å minne | slutt å skrive
        slutt å sende | slutt å mase | slutt å plage | slutt å kontakte
        slutt å varsle | slutt med påminnelser | slutt med å minne
        slutt med å skrive | ikke skriv til meg | ikke skriv mer | skriv ikke til meg
        skriv aldri til meg | ikke minn meg | minn meg ikke | ikke kontakt meg
        kontakt meg ikke | ikke forstyrr meg | ikke send meg
        vil ikke ha flere påminnelser | vil ikke ha påminnelser
        vil ikke ha flere meldinger | vil ikke ha meldinger
        vil ikke ha flere varsler | vil ikke få flere | vil ikke bli minnet
        ønsker ikke påminnelser | ønsker ikke flere påminnelser
        ønsker ikke flere meldinger | ønsker ikke å bli minnet | slippe påminnelser
        slippe påminnelsene | slippe meldinger | du må ikke skrive til meg
        du skal ikke skrive til meg | du trenger ikke minne meg
        du trenger ikke å minne meg | meld meg av | avmeld meg
    """),
    resume=phrases("""
        gjenoppta | gjennoppta | gjenopta | start igjen | start på nytt | begynn igjen
        fortsett | slå på | slå på igjen | skru på | skru på igjen
    """),
    resume_anywhere=phrases("""
        gjenoppta påminnelser | gjenoppta påminnelsene | gjenoppta meldinger
        slå på påminnelser | slå på påminnelsene | slå på varsler | slå på meldinger
        skru på påminnelser | skru på påminnelsene | skru på varsler
        aktiver påminnelser | aktiver påminnelsene | start påminnelser
        start påminnelsene | begynn å minne | begynn å skrive | minn meg på det igjen
        minn meg igjen | minn meg gjerne | du kan minne meg | du kan gjerne minne meg
        du må gjerne minne meg | du får minne meg | du må gjerne skrive til meg
        du kan gjerne skrive til meg | du kan skrive til meg | skriv gjerne til meg
        skriv til meg igjen | vil ha påminnelser | vil ha påminnelsene tilbake
        vil gjerne ha påminnelser | vil gjerne bli minnet | minne meg … igjen
        påminn meg … igjen | kan … skrive til meg igjen
    """),
    forget_anywhere=phrases("""
        glem meg | glem alt om meg | slett meg | slett opplysningene mine
        slett dataene mine | slett personopplysningene mine | slett alt du vet
        fjern meg | fjern opplysningene mine | fjern mine opplysninger
        fjern dataene mine | fjern mine data | fjern alt om meg | fjern alt du vet
        fjern det du vet om meg | fjern all informasjon om meg | slett … om meg
        slett … mine … opplysninger | slett … mine data
    """),
    help=phrases("""
        hjelp | hjelp meg | hjelp takk | hjelp meg da | kan du hjelpe meg | kommandoer
        meny | hva er du | hva er dette | hva er det her | hvordan fungerer dette
        hvordan fungerer det | hvordan virker dette | hvordan virker det
        hvordan funker dette | hvordan funker det | hvordan bruker jeg deg
        hva kan du … | hva gjør du … | hvordan virker du … | hvordan funker du …
        hvordan fungerer du … | hvem er du …
    """),
    thanks_anywhere=phrases("""
        takk | takker | tusen takk | mange takk | tusentakk | hjertelig takk
        stor takk | ok takk | okei takk | supert takk | super takk | flott takk
        fint takk | perfekt takk | bra takk | topp takk | nydelig takk
        kjempefint takk | herlig takk | strålende takk | den er god takk | supert
        perfekt | kjempebra | takknemlig
    """),
    hi_start=phrases("""
        hei | heisann | heia | hei hei | heihei | hallo | hallå | halla | hallois
        morn | mårn | morna | morn morn | god morgen | godmorgen | god dag | goddag
        god kveld | godkveld | god ettermiddag | god formiddag | hilsen | tjena
        hyggelig å møte deg
    """),
    language=phrases("""
        språk | sprak | språket | bytt språk | endre språk
    """),
    orders=Orders(
        check=phrases("""
        sjekk | kontroller | slå opp | undersøk
    """),
        send=phrases("""
        send
    """),
        forward=phrases("""
        videresend | send videre
    """),
        report=phrases("""
        rapport | rapporten
    """),
        weekly=phrases("""
        ukentlig | hver uke | per uke
    """),
        off=phrases("""
        av | stopp | slutt | avslutt
    """),
        preview=phrases("""
        forhåndsvisning | forhåndsvis
    """),
    ),
)
