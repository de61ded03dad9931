"""What people type in Finnish."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        kuva | kuvia | kuvie | kuvii | kuviss | kuvist | kuvill | kuvilt | kuville
        kuvin | kuav | kuvva | kuvq | profiilikuv | profiilkuv | profilkuv | proffakuv
        profiilikua | profiilikuba | profiilipic | profiilifot | profiilinkuv | foto
        fotto | valokuv | photo | picture | avatar | avatr | avater | muotokuv
        potret | portre | naamani | naamakuv | naamataul | naama | pärstä | kasvokuv
        nimikirjaim | nimikirjain | nimmari | alkukirjaim | initiaal | selfie | selfi
        siluet | harmaahahmo | hahmo | headshot | profiilikuva
    """),
    not_photo=phrases("""
        taustakuv | elokuv | kuvakaapp | kuvaruutu | kuvaputk | kuvankäsitt
        kuvankasitt | kuvapankk | kuvitel | kuvittel | kuvitte | kuvitta | kuvitus
        kuvio | kuvailu | kuvailla | kuvaile | kuvauks | kuvaus | kuvaaja | kuvaamo
        kuvaami | kuvata | kuvataid | kuvatekst | kuvatiedost | kuvakansio
        kuvakirjast | kuvasuhde | kuvalaatu | kuvahaku | kuvagalleri | kuva-arvoit
        kuvaviest | kuvamuist | kuvasarj | kuvankaunis | kuvaton | mielikuv
        toimenkuv | toimenkuva | työnkuv | tyonkuv | tehtävänkuv | tehtavankuv
        tehtäväkuv | toimikuv | ryhmäkuv | ryhmakuv | luokkakuv | tiimikuv | passikuv
        kansikuv | bannerikuv | otsikkokuv | mainoskuv | röntgenkuv | rontgenkuv
        lomakuv | hääkuv | perhekuv | lapsikuv | vauvakuv | kissakuv | koirakuv
        tuotekuv | lehtikuv | uutiskuv | videokuv | ilmakuv | satelliittikuv
        kuvituskuv | mallikuv | esimerkkikuv | alastonkuv | kamerakuv | livekuv
        tilannekuv | yleiskuv | kokonaiskuv | maailmankuv | ihmiskuv | taudinkuv
        kehonkuv | kehokuv | näyttökuv | ruutukuv | naamari | naamiai | naamio
        fotoniik | fotosyntee | fotoshop | photoshop | valokuvaus | valokuvaaja
        valokuva-albumi | valokuva-alb | hahmot | työpöytäkuv | lukitusnäytönkuv
        palkintokuv | joukkuekuv | pikkujoulukuv | juhlakuv
    """),
    other_photo=phrases("""
        ajokortti | ajokorttiin | alaisen @ | alaiseni @ | asiakkaamme @ | asiakkaan @
        asiakkaiden @ | assistentin @ | auton @ | autoni @ | esihenkilon @
        esihenkilon uuden @ | esihenkilon uusi @ | esihenkilon vanha @
        esihenkilon vanhan @ | esihenkiloni @ | esimiehen @ | esimieheni @ | firman @
        generoi @ | heidan @ | henkilökortti | henkilökorttiin | hanen @
        hanen uuden @ | hanen uusi @ | hanen vanha @ | hanen vanhan @ | isan @
        isani @ | jaan @ | jakaa @ | johtajamme @ | johtajan @ | johtajan uuden @
        johtajan uusi @ | johtajan vanha @ | johtajan vanhan @ | jonkun @ | juhlien @
        kadonneet @ | kaikkien @ | kamera ei | kamerakuva | kameran @ | kamerani ei
        kaverin @ | kaverini @ | kesajuhlien @ | kissan @ | kissani @ | koiran @
        koirani @ | kokouksen @ | kokouksen tausta | kollegan @ | kollegan uuden @
        kollegan uusi @ | kollegan vanha @ | kollegan vanhan @ | kollegani @
        kollegoiden @ | kollegojen @ | kopiokone | kopiokoneen | kuitin @
        kulkukortin | kulkukortti | kulkukorttiin | kulkulupa | kulkulupaan
        kulkulätkä | @ allekirjoitukseen | @ asiakirjaan | @ dokumenttiin
        @ esitykseen | @ exceliin | @ intran uutiseen | @ kissasta | @ koirasta
        @ kuitista | @ laskusta | @ liitteeksi | @ liitteena | @ nettisivuille
        @ pomosta | @ powerpointiin | @ puuttuu naytolta | @ sivustolle
        @ sahkopostiin | @ taustaksi | @ tiedotteeseen | @ tuotteesta | @ tyokaverista
        @ uutiseen | @ uutiskirjeeseen | @ verkkosivuille | @ wordiin | @ wordissa
        kuvakansio | @ taustalle | @ tulostaminen | @ tulostus | @ juhlista
        @ kansiossa | @ katosivat | @ kokouksesta | @ lomalta | @ pikkujouluista
        @ puhelimesta | @ puhelimestani | @ sahkopostissa | @ tapahtumasta
        @ viesteissa | @ kansioon | @ katosi | @ onedriveen | @ sharepointiin
        @ jakaminen | @ kansio | @ lataaminen | @ lahettaminen | @ muokkaaminen
        @ muokkaus | @ siirto | kayttajien @ | kayttajan @ | lapsen @ | lapseni @
        laskun @ | lasten @ | lasteni @ | liisan @ | lomakuvat | luo @ | luoda @
        lahettaa @ | laheta @ | lahetan @ | maijan @ | matin @ | miehen @ | mieheni @
        muiden @ | muitten @ | muokata @ | muokkaan @ | nettikamera | nayton @
        opettajan @ | opiskelijan @ | oppilaan @ | oppilaiden @ | osaston @ | passi
        passiin | passin | pekan @ | piirra @ | piirtaa @ | pikkujoulujen @
        poikani @ | poikaystavan @ | poistetut @ | poistin @ | pojan @ | pomon @
        pomon uuden @ | pomon uusi @ | pomon vanha @ | pomon vanhan @ | pomoni @
        printteri | printterin | puolison @ | puolisoni @ | paallikon @ | rehtorin @
        ruudun @ | ryhman @ | sihteerin @ | siirran @ | siirtaa @ | sivun @
        sivuston @ | skannaan | skannasin | skannata | skannattu | skanneri
        skannerin | sahkopostien @ | sahkopostin @ | tallennan @ | tallentaa @
        talon @ | taustakuvaksi | teamsin tausta | tee @ | tee minulle @ | tiimikuva
        tiimikuvan | tiimimme @ | tiimin @ | toimarin @ | toimitusjohtajan @
        toisten @ | tulosta @ | tulostaa @ | tulostan @ | tulostimella | tulostimen
        tulostimessa | tulostin | tuotteen @ | tuotteiden @ | tyttareni @
        tyttoystavan @ | tyton @ | tyokavereiden @ | tyokavereitten @ | tyokaverin @
        tyokaverin uuden @ | tyokaverin uusi @ | tyokaverin vanha @
        tyokaverin vanhan @ | tyokaverini @ | tyontekijan @ | tyontekijoiden @
        uutisen @ | uutisten @ | vaimon @ | vaimoni @ | @ albumi | valokuvaus
        videokuva | videon @ | vieraan @ | viestien @ | viestin @ | virtuaalitausta
        web-kamera | webkamera | yrityksen @ | aidin @ | aitini @ | pomolla … @
        työkaverilla … @ | esimiehellä … @ | kollegalla … @ | @ sahkopost
        harjoittelij … @ | uudella … @ | uudelta … @ | uusi työntekijä … @
    """),
    again=phrases("""
        tarkista uudelleen | tarkista uudestaan | tarkista uusiksi | tarkista vielä
        tarkista taas | tarkistatko uudelleen | tarkistatko uudestaan
        tarkistatko vielä | voitko tarkistaa vielä | tarkistaa uudelleen
        tarkistaa uudestaan | tarkastele uudelleen | tarkasta uudelleen
        tarkasta uudestaan | tarkasta vielä | yritä uudelleen | yritä uudestaan
        yritä vielä | kokeile uudelleen | kokeile uudestaan | kokeile vielä
        katso uudelleen | katso uudestaan | katso vielä kerran | katsotko uudelleen
        katsotko uudestaan | katsotko vielä | testaa uudelleen | testaa uudestaan
        yhä väärin | yhä väärä | yhä vanha | yhä se vanha | yhä sama | edelleen väärin
        edelleen väärä | edelleen vanha | edelleen se vanha | edelleen sama
        edelleen pielessä | edelleen vanhat | edelleen vanhan | vieläkin väärin
        vieläkin väärä | vieläkin vanha | vieläkin sama | vieläkin se vanha
        vieläkin vanhan | vieläkin pielessä | vielä väärin | vielä väärä | vielä vanha
        vielä se vanha | vielä sama vanha | vielä vanhan | vielä pielessä | yhä vanhan
        yhä pielessä | ei ole vieläkään oikein | ei vieläkään oikein
        ei vieläkään näy | ei näy vieläkään | ei vieläkään päivittynyt
        ei ole vieläkään päivittynyt | ei oo vieläkään päivittynyt
        ei päivittynyt vieläkään | ei ole vieläkään vaihtunut | ei vieläkään vaihtunut
        ei vaihtunut vieläkään | ei oo vieläkään vaihtunut
        ei ole vieläkään muuttunut | ei vieläkään muuttunut | ei muuttunut vieläkään
        ei vieläkään korjaantunut | ei ole vieläkään korjaantunut
        ei korjaantunut vieläkään | ei oo vieläkään oikein | ei toimi vieläkään
        ei pidä vieläkään paikkaansa | ei vieläkään ole oikein
        ei vieläkään ole kunnossa | ei vieläkään sama | ei ole edelleenkään oikein
        ei edelleenkään oikein | ei edelleenkään näy | ei edelleenkään päivittynyt
        ei ole edelleenkään päivittynyt | ei ole edelleenkään vaihtunut
        ei edelleenkään kunnossa | ei ole vielä päivittynyt | ei oo vielä päivittynyt
        ei ole vielä vaihtunut | ei oo vielä vaihtunut | ei pidä paikkaansa
        tein tämän | tein vaiheet | tein ohjeet | tein ohjeiden mukaan
        tein kaikki vaiheet | vanha näkyy yhä | vanha näkyy vielä
        vanha näkyy edelleen | vieläkään kunnossa | vieläkään toimi | naamani
    """),
    stop=phrases("""
        lopeta | lopeta nyt | lopeta jo | lopeta tämä | lopeta toi | lopeta kiitos
        lopettakaa | stop | seis | seis jo | riittää | riittää jo | peru | peruuta
        peru tilaus | peruuta tilaus | poista tilaus | eroa | älä kirjoita
        älä muistuta | ei muistutuksia | ei viestejä | ei enää | jätä rauhaan
        jätä mut rauhaan | jätä minut rauhaan | ole hiljaa | hiljaa | unsubscribe
        opt out | lopeta muistutukset | lopeta viestit | lopeta muistuttelu
    """),
    stop_anywhere=phrases("""
        lopeta muistutukset | lopeta muistuttelu | lopeta muistuttaminen
        lopeta muistuttamasta | lopeta nämä muistutukset | lopeta nää muistutukset
        lopeta noi muistutukset | lopeta viestit | lopeta viestien
        lopeta viestittely | lopeta nämä viestit | lopeta nää viestit
        lopeta noi viestit | lopeta ilmoitukset | lopeta kirjoittelu
        lopeta kirjoittaminen | lopeta lähettely | lopeta lähettäminen
        lopeta spämmäys | lopeta spämmääminen | lopeta spämmi | lopeta häiritseminen
        lopeta yhteydenotot | ei enää muistutuksia | ei enempää muistutuksia
        ei muistutuksia enää | ei enää viestejä | ei viestejä enää
        ei enempää viestejä | ei enää ilmoituksia | ei lisää muistutuksia
        ei lisää viestejä | en halua muistutuksia | en halua enää muistutuksia
        en halua viestejä | en halua enää viestejä | en halua enää näitä
        en halua näitä | en halua ilmoituksia | en halua enää ilmoituksia
        en haluu muistutuksia | en haluu viestejä | en haluu näitä | en haluu enää
        en tarvitse muistutuksia | en tarvitse enää muistutuksia
        en tarvitse näitä viestejä | en tarvitse näitä muistutuksia
        en tarvii muistutuksia | en kaipaa muistutuksia | en kaipaa viestejä
        en kaipaa näitä | älä muistuta | älä muistuttele | älä enää muistuta
        älä kirjoita | älä kirjoittele | älä enää kirjoita | älä lähetä minulle
        älä lähetä mulle | älä lähetä enää | älä lähetä viestejä
        älä lähetä muistutuksia | älä enää lähetä | älä lähettele | älä laita viestejä
        älä laita mulle | älä laita enää | älä viestittele | älä ota yhteyttä
        älä enää ota yhteyttä | älä ota enää yhteyttä | älä häiritse
        älä enää häiritse | älä spämmää | jätä minut rauhaan | jätä mut rauhaan
        anna minun olla rauhassa | anna mun olla | poista muistutukset
        muistutukset pois | viestit pois | ilmoitukset pois | sammuta muistutukset
        peru muistutukset | peruuta muistutukset | mykistä muistutukset
    """),
    resume=phrases("""
        jatka | jatka taas | jatka vaan | jatka vain | saat jatkaa | voit jatkaa
        jatketaan | jatkakaa | aloita uudelleen | aloita uudestaan | aloita taas
        käynnistä uudelleen | muistuta taas | muistutukset päälle
        muistutukset takaisin | resume | jatka muistutuksia
    """),
    resume_anywhere=phrases("""
        jatka muistutuksia | jatka muistuttamista | jatka muistuttelua
        jatka viestejä | jatka viestien | jatka ilmoituksia | ota muistutukset taas
        ota muistutukset uudelleen | muistutukset käyttöön
        muistutukset taas käyttöön | muistutukset päälle | muistutukset takaisin
        muistutukset taas päälle | viestit takaisin | viestit taas päälle
        ilmoitukset takaisin | ilmoitukset päälle | käynnistä muistutukset
        aloita muistutukset | aloita muistuttaminen | palauta muistutukset
        haluan taas muistutuksia | haluan muistutuksia | haluan muistutukset
        haluan sittenkin muistutuksia | haluan taas viestejä | haluun muistutukset
        haluun taas | saat taas muistuttaa | saat muistuttaa | saat taas kirjoittaa
        saat kirjoittaa | voit taas kirjoittaa | voit kirjoittaa minulle
        voit kirjoittaa mulle | kirjoita minulle taas | kirjoita mulle taas
        kirjoita taas | lähetä taas muistutuksia | lähetä taas viestejä
        saat lähettää taas | saat taas lähettää | voit taas lähettää
        saat ottaa yhteyttä | voit ottaa taas yhteyttä | saa taas muistuttaa
        saa taas kirjoittaa | voit … muistuttaa | muistuta … taas
        muistuta … uudelleen
    """),
    forget_anywhere=phrases("""
        unohda minut | unohda mut | unohda mutt | unohda kaikki minusta
        unohda kaikki musta | unohda tietoni | unohda mun tiedot | unohda mitä tiedät
        poista mun tiedot | poista mun tietoja | poista kaikki mun tiedot
        poista kaikki musta | poista kaikki mitä tiedät | poista se mitä tiedät
        poista mitä tiedät | poista minut | poista mut | poista datani
        poista mun data | tietoni poistettava | haluan tietoni poistettavan
        tietojeni poistaminen | tietojeni poistamista | tietojeni poisto
        tietojeni poistoa | hävitä tietoni | hävitä kaikki tietoni | hävitä mun tiedot
        tuhoa tietoni | pyyhi tietoni | pyyhi kaikki tietoni
        oikeus tulla unohdetuksi | poista … minua koskev | poista … tietoni
        tietoni poist | poista … minusta
    """),
    help=phrases("""
        ohje | ohjeet | ohjeita | apua | apuva | apu | auta | auta minua | auta mua
        auttakaa | autatko | autatko minua | autatko mua | voitko auttaa
        voitko auttaa minua | voitko auttaa mua | voitsä auttaa | voisitko auttaa
        voisitko auttaa minua | tarvitsen apua | tarviin apua | tarvitsisin apua
        help | mitä voit tehdä | mitä sä voit tehdä | mitä täällä voi tehdä
        mitä tällä voi tehdä | mitä tällä tekee | mitä voin kysyä
        mitä sulta voi kysyä | mitä sinulta voi kysyä | miten tämä toimii
        miten tää toimii | miten sä toimit | miten tätä käytän | miten käytän tätä
        mikä tämä on | mikä tää on | mikä olet | mikä sä oot | mikä sinä olet
        kuka sä oot | kuka oot | oletko botti | ootko botti | oletko sinä botti
        komennot | mitä komentoja on | komento | valikko | menu | käyttöohje
        käyttöohjeet | neuvo | neuvo minua | opasta | opastus | info
        mitä minun pitää tehdä | mitä pitää tehdä | mitä … osaat … | mitä … teet
        miten … käytetään | miten toimit … | kuka … olet
    """),
    thanks_anywhere=phrases("""
        kiitos | kiitti | kiitoksia | kiitokset | kiits | kiitos paljon | kiiti
        kiitän | kiitti paljon | kiitosta | tattis | tack | thanks | thx | thanx
        suuri kiitos | suuret kiitokset | paljon kiitoksia | iso kiitos
        isot kiitokset | tuhannet kiitokset | ok kiitos | ok kiitti | okei kiitos
        okei kiitti | selvä kiitos | selvä kiitti | hienoa kiitos | hyvä kiitos
        mahtavaa kiitos | loistavaa kiitos | loistava kiitos | super kiitos
        upeaa kiitos | kiva kiitos | jes kiitos | jee kiitos | no kiitos | joo kiitos
        arvostan | oot paras | olet paras | suurkiitos | kiitoksia paljon
    """),
    hi_start=phrases("""
        hei | heippa | heipparallaa | heissan | heips | hejsan | hej | moi | moikka
        moikkelis | moro | morjens | morjensta | morjes | moi moi | moimoi | moikkamoi
        terve | tervehdys | terppa | tere | tsau | tsaukki | tsauki | hellou | hello
        huomenta | hyvää huomenta | hyvää päivää | hyvää iltaa | hyvää iltapäivää
        hyvää aamua | huomenia | päivää | iltaa | iltapäivää | no moi | no hei
        no moro | no terve | mitä kuuluu | mites menee | miten menee | haloo
    """),
    language=phrases("""
        kieli | kielet | vaihda kieli | kielen vaihto | kielivalinta | kielivalikko
    """),
    orders=Orders(
        check=phrases("""
        tarkista | tarkasta | etsi | hae
    """),
        send=phrases("""
        lähetä | laheta
    """),
        forward=phrases("""
        välitä | välitys | ohjaa
    """),
        report=phrases("""
        raportti | raportit | yhteenveto
    """),
        weekly=phrases("""
        viikoittain | viikottain | joka viikko | viikkoraportti
    """),
        off=phrases("""
        pois | pois päältä | lopeta | seis
    """),
        preview=phrases("""
        esikatselu | esikatsele
    """),
    ),
)
