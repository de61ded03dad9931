"""What people type in Dutch."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        foto | photo | profielfot | profielofto | profielphot | ofto | fotto
        profielpic | profilepic | picture | afbeelding | afbeeld | afbelding
        afbeeding | afbeelidng | plaatje | plaatej | profielplaat | profielbeeld
        profielplaatje | profielicoon | avatar | avatr | avater | portret | portert
        initialen | initiale | intialen | initiaal | initalen | voorletter | selfie
        selfy | kiekje | smoel | poppetje | silhouet | siluet | headshot | thumbnail
        profielafb
    """),
    not_photo=phrases("""
        fotokopi | fotocopi | photocop | fotogra | photogra | fotoalbum | fotoboek
        fotolijst | fotoshop | photoshop | fotoshoot | fotobibliothe | fotomap
        fotowedstrijd | fotoquiz | fotosynth | fotomodel | fototoestel | fotocamera
        fotobestand | fotocollage | fotopagina | fotostudio | fotoserie | fotorealis
        fotovoltai | fotofinish | photocall | photo-editor | pasfoto | teamfoto
        groepsfoto | klassenfoto | schoolfoto | bedrijfsfoto | productfoto | stockfoto
        omslagfoto | coverfoto | bannerfoto | headerfoto | achtergrondfoto
        achtergrondafbeeld | achtergrondplaat | kerstfoto | vakantiefoto | trouwfoto
        babyfoto | kinderfoto | familiefoto | röntgenfoto | rontgenfoto | luchtfoto
        nieuwsfoto | persfoto | voorbeeldfoto | natuurfoto | kattenfoto | hondenfoto
        kattenplaatje | naaktfoto | schadefoto | smoelenboek | schermafbeeld
        bureaubladafb | bannerafb | headerafb | nummerplaat | kookplaat
        moederbordplaat | portretrecht | portretmodus
    """),
    other_photo=phrases("""
        achtergrond in teams | achtergrond van teams | achtergrond vervagen
        @ genereren | @ in een mail | @ in excel | @ in mijn handtekening
        @ in mijn mail | @ in powerpoint | @ in word | @ invoegen
        @ op de sharepointpagina | @ op de site | @ toevoegen aan | als achtergrond
        als bureaublad | andermans @ | andermans nieuwe @ | andermans oude @
        andermans pasfoto | @ van andere mensen | @ van anderen | @ van collega's
        @ van gebruikers | @ van haar | @ van hem | @ van hen | @ van jan
        @ van m'n baas | @ van medewerkers | @ van mijn auto | @ van mijn baas
        @ van mijn chef | @ van mijn collega | @ van mijn collega's
        @ van mijn dochter | @ van mijn hond | @ van mijn huis | @ van mijn kat
        @ van mijn kids | @ van mijn kind | @ van mijn kinderen
        @ van mijn leidinggevende | @ van mijn man | @ van mijn manager
        @ van mijn moeder | @ van mijn partner | @ van mijn team | @ van mijn vader
        @ van mijn vriend | @ van mijn vriendin | @ van mijn vrouw | @ van mijn zoon
        @ van mijn zoontje | @ van piet | baas z'n @ | baas z'n nieuwe @
        baas z'n oude @ | baas z'n pasfoto | bureaubladachtergrond | camera doet
        camera gaat | camera staat | camera start | camera werkt | collega's @
        collega's nieuwe @ | collega's oude @ | collega's pasfoto | diens @
        diens nieuwe @ | diens oude @ | diens pasfoto | @ afdrukken | @ als bijlage
        @ als logo | @ bij een nieuwsbericht | @ bij het nieuws | @ bij nieuws
        @ doorsturen | @ in de handtekening | @ in de nieuwsbrief | @ in een document
        @ in een e mail | @ in een email | @ in een presentatie | @ in het nieuws
        @ in mijn presentatie | @ inscannen | @ meesturen | @ naar een collega
        @ op de achtergrond | @ op de website | @ op mijn badge | @ op mijn pas
        @ printen | @ scannen | @ uitprinten | @ van mars | @ van ons | @ van onze
        @ voor de nieuwsbrief | @ voor mijn pas | @ bewerken | @ bijsnijden | @ delen
        @ downloaden | @ importeren | @ in een map | @ kwijt op | @ kwijtgeraakt
        @ maken | @ naar onedrive | @ naar sharepoint | @ op het intranet
        @ op onedrive zetten | @ opslaan | @ overzetten | @ sturen | @ terughalen
        @ terugzetten | @ uit | @ van de | @ van een | @ van gisteren | @ van het
        @ van mijn telefoon | @ van mijn vakantie | @ versturen | @ verwijderd
        haar @ | haar nieuwe @ | haar oude @ | haar pasfoto | hun @ | hun nieuwe @
        hun oude @ | hun pasfoto | id-kaart | iemands @ | iemands nieuwe @
        iemands oude @ | iemands pasfoto | jouw @ | jouw nieuwe @ | jouw oude @
        jouw pasfoto | jullie @ | jullie nieuwe @ | jullie oude @ | jullie pasfoto
        kopieerapparaat | map met @ | mijn camera | paspoort | personeelspas
        @ in de mail | printer | rijbewijs | scanner | teamlogo | teams-achtergrond
        toegangspas | virtuele achtergrond | webcam | zijn @ | zijn nieuwe @
        zijn oude @ | zijn pasfoto | leidinggevende … geen @ | collega … geen @
        baas … geen @ | chef … geen @ | manager … geen @ | stagiair … geen @
        de nieuwe … geen @ | bij mijn … geen @ | nieuwe collega … @
    """),
    again=phrases("""
        controleer opnieuw | controleer nog eens | controleer nog een keer
        controleer het opnieuw | controleer nogmaals | opnieuw controleren
        nog eens controleren | check opnieuw | check nog eens | check nog een keer
        check nogmaals | check het nog | opnieuw checken | nog eens checken
        probeer opnieuw | probeer het opnieuw | probeer nog eens
        probeer het nog eens | kijk opnieuw | kijk nog eens | kijk nog een keer
        kijk nog even | kijk nogmaals | opnieuw kijken | nog eens kijken
        nog een keer kijken | test opnieuw | nog steeds fout | nog steeds verkeerd
        nog steeds niet goed | nog steeds niet juist | nog steeds niet bijgewerkt
        nog steeds niet geupdate | nog steeds niet geüpdatet
        nog steeds niet aangepast | nog steeds niet veranderd
        nog steeds niet gewijzigd | nog steeds niet opgelost
        nog steeds niet hetzelfde | nog steeds niet gelukt | nog steeds niet gesynct
        nog steeds niets veranderd | nog steeds niks veranderd | nog steeds hetzelfde
        nog steeds oud | nog steeds de oude | nog steeds mijn oude
        nog steeds het oude | nog altijd de oude | nog altijd mijn oude
        nog altijd niet goed | nog altijd fout | nog altijd verkeerd
        nog altijd hetzelfde | klopt nog steeds niet | klopt nog altijd niet
        klopt nog niet | klopt nogsteeds niet | nogsteeds de oude
        nogsteeds niet goed | nogsteeds fout | nogsteeds verkeerd
        nogsteeds niet bijgewerkt | nogsteeds niet aangepast | nogsteeds hetzelfde
        nogsteeds oud | is nog niet goed | is nog niet bijgewerkt
        is nog niet aangepast | is nog niet veranderd | zie nog de oude
        zie de oude nog | zie nog het oude | oude staat er nog | staat de oude er nog
        dit heb ik gedaan | stappen gedaan | dit klopt niet | het klopt niet
        heeft niet geholpen | in een rondje | nieuwe pasfoto | ouwe kop | oude kop
        kop van mij | mijn gezicht
    """),
    stop=phrases("""
        stop | stop nu | stop ermee | stop maar | stop aub | stop alsjeblieft
        stoppen | stop met schrijven | stop daarmee | hou op | houd op | hou op ermee
        houd ermee op | hou ermee op | ophouden | uitschrijven | schrijf me uit
        schrijf mij uit | afmelden | meld me af | meld mij af | laat me met rust
        laat mij met rust | unsubscribe | opt out | opt-out | niet meer schrijven
        geen berichten | geen herinneringen | zet uit | herinneringen uit
        stop herinneringen
    """),
    stop_anywhere=phrases("""
        stop herinneringen | stop de herinneringen | stop met herinneringen
        stop met herinneren | stop met schrijven | stop met berichten
        stop met berichtjes | stop met mij | stop met me | stop met sturen
        stop met die berichten | stop met die meldingen | stop met meldingen
        stop de meldingen | stop meldingen | stop de berichten | stop die berichten
        geen herinneringen meer | geen meldingen meer | geen berichten meer
        geen berichtjes meer | geen reminders meer | geen herinnering meer
        wil geen herinneringen | wil geen berichten | wil geen meldingen
        wil geen berichtjes | wil geen reminders | wil deze berichten niet
        wil die berichten niet | wil deze meldingen niet | wil die meldingen niet
        wil deze herinneringen niet | hoef geen herinneringen | hoef geen berichten
        hoef geen meldingen | hoef die berichten niet | hoef die herinneringen niet
        hoef deze berichten niet | schrijf me niet | schrijf mij niet
        schrijf me nooit | schrijf niet meer | app me niet meer | stuur me niets meer
        stuur me niks meer | stuur mij niets meer | stuur mij niks meer
        stuur niets meer | stuur niks meer | stuur geen berichten
        stuur geen herinneringen | stuur me geen | stuur mij geen | herinner me niet
        herinner mij niet | herinner me er niet | val me niet meer lastig
        val me niet lastig | val mij niet lastig | val mij niet meer lastig
        laat me met rust | laat mij met rust | zet meldingen uit
        zet de meldingen uit | zet berichten uit | herinneringen uitzetten
        herinneringen uit | meldingen uitzetten | berichten uitzetten
        hou op met berichten | hou op met herinneringen | hou op met schrijven
        hou op met sturen | hou op met die | houd op met | niet meer berichten sturen
        niet meer lastigvallen | mag me niet meer schrijven | neem geen contact meer
        neem geen contact op | meld me af | meld mij af | schrijf me uit
        schrijf mij uit
    """),
    resume=phrases("""
        hervatten | hervat | hervatte | ga door | ga verder | verdergaan | doorgaan
        begin weer | begin opnieuw | start opnieuw | start weer | weer aan
        zet weer aan | zet maar weer aan | weer aanzetten | weer starten
        herinneringen aan | resume | weer inschrijven | schrijf me weer
    """),
    resume_anywhere=phrases("""
        zet herinneringen aan | zet de herinneringen aan | herinneringen weer aan
        meldingen weer aan | berichten weer aan | reminders weer aan
        herinneringen aanzetten | hervat herinneringen | hervat de herinneringen
        hervat de berichten | hervat de meldingen | herinneringen hervatten
        start herinneringen | start de herinneringen | herinner mij weer
        je mag me weer | je mag mij weer | je mag weer | schrijf me weer
        schrijf mij weer | schrijf me maar weer | stuur me weer | stuur mij weer
        stuur maar weer | stuur weer | wil weer herinneringen | wil weer berichten
        wil weer meldingen | wil de herinneringen weer | wil toch weer herinneringen
        wil toch herinneringen | wil wel herinneringen | wil weer reminders
        mag … weer … herinneren | mag … weer … sturen | mag … weer … schrijven
        herinner me … weer
    """),
    forget_anywhere=phrases("""
        vergeet mij | vergeet me | vergeet alles over mij | vergeet alles over me
        vergeet wat je over mij | vergeet wat je van mij | verwijder alle gegevens
        verwijder mijn data | verwijder al mijn data | verwijder alles van mij
        verwijder alles wat je | verwijder wat je | wis mijn data | wis alles van mij
        wis alles wat je | wis wat je | delete mijn gegevens | delete mijn data
        delete alles over mij | gooi mijn gegevens weg | haal mijn gegevens weg
        mijn data verwijderen | mijn gegevens wissen | mijn data wissen
        recht op vergetelheid | gegevens over mij verwijderen
        gegevens over mij wissen | verwijder … mijn … gegevens | wis … mijn … gegevens
        mijn … gegevens … verwijder | verwijder … over mij | wis … over mij
    """),
    help=phrases("""
        help | help me | help mij | help aub | help me even | help alsjeblieft | hulp
        hulp nodig | hulp gevraagd | hulp aub | ik heb hulp nodig | kun je me helpen
        kan je me helpen | kun je mij helpen | kan je mij helpen | kunt u mij helpen
        kun je helpen | kan je helpen | wat kan jij | wat kun jij | wat kan ik vragen
        wat kan ik hier doen | wat kan ik hier vragen | wat ben jij | wat ben je
        wie ben jij | ben je een bot | waar ben je voor | waarvoor dien je
        hoe werkt het | hoe werk jij | hoe werkt deze bot | hoe werkt deze app
        wat is dit | wat is dit voor bot | wat moet ik doen | hoe gebruik ik dit
        hoe gebruik ik deze bot | opdrachten | commando's | commandos
        welke commando's zijn er | welke opdrachten ken je | menu | uitleg | opties
        handleiding | info | wat kan je … | wat kun je … | wat doe je …
        wat doe jij … | wat kan ik je … vragen | hoe werkt dit … | hoe werk je …
        wie ben je …
    """),
    thanks_anywhere=phrases("""
        bedankt | bedank | dank je | dankje | dankjewel | dank je wel | dank u | dank
        veel dank | hartelijk dank | heel erg bedankt | super bedankt | superbedankt
        heel fijn bedankt | ok bedankt | oke bedankt | oké bedankt | top bedankt
        fijn bedankt | mooi bedankt | perfect bedankt | ok dank | oke dank | oké dank
        top dank | super dank | thanks | thx | tnx | merci | top thanks | ok thanks
        super thanks | topper | toppie | lekker bezig | duizendmaal dank
    """),
    hi_start=phrases("""
        hallo | hoi | hey | hé | heey | hoihoi | haai | hai | dag | goedemorgen
        goeiemorgen | goede morgen | goeie morgen | goedemiddag | goede middag
        goeiemiddag | goedenmiddag | goedenavond | goedeavond | goede avond
        goeienavond | goeieavond | goedendag | goeiendag | goeiedag | môgge | mogge
        moin | yo | hallootjes | hoi hoi | joehoe | salut | dag bot | hello | gegroet
    """),
    language=phrases("""
        taal | talen | taal kiezen | taal wijzigen | taal veranderen | andere taal
    """),
    orders=Orders(
        check=phrases("""
        controleer | check | zoek op | opzoeken
    """),
        send=phrases("""
        stuur | verstuur | zend
    """),
        forward=phrases("""
        doorsturen | stuur door | doorverwijzen
    """),
        report=phrases("""
        rapport | rapportage | verslag | overzicht
    """),
        weekly=phrases("""
        wekelijks | elke week | iedere week | per week
    """),
        off=phrases("""
        uit | stop | stoppen | af
    """),
        preview=phrases("""
        voorbeeld | preview | voorvertoning
    """),
    ),
)
