"""What people type in Swedish."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        bild | foto | fotto | avatar | avatr | awatar | portratt | porträtt | porträt
        portrat | initialer | initaler | initialier | selfie | selfi | siluett
        silhuett | profilbid | profilpic | pofil | prfil | bidl | bidlen | bildn
        profilb | photo | grågubbe | ansikt
    """),
    not_photo=phrases("""
        utbild | bildning | ombild | inbild | bildskärm | bildskarm | skärmbild
        skarmbild | bakgrundsbild | skrivbordsbild | skärmsläckarbild | bildspel
        bildskärmen | bildsök | bildtext | bildredigering | bildarkiv | bildbank
        bildgalleri | bildfil | passbild | passfoto | körkortsfoto | körkortsbild
        förebild | helhetsbild | målbild | lägesbild | hotbild | livsbild | sinnebild
        röntgenbild | gruppbild | gruppfoto | lagbild | klassfoto | omslagsbild
        produktbild | stockbild | stockfoto | webbild | rubrikbild | nyhetsbild
        pressbild | pressfoto | bildvisning | fotografen | fotografer | fotokopi
        fotoalbum | fotobok | fotoram | fototävling | fotostudio | mobild | bildäck
        bildel | bildelar | bildörr | bilddelning | initialt | bildformat | bildelare
        utbildning | bildas | bildades | bildade | bilda | ansiktsigenkänning
        ansiktsmask | ansiktskräm
    """),
    other_photo=phrases("""
        chefens @ | kollegas @ | hans @ | hennes @ | deras @ | @ pa min chef
        @ pa chefen | @ pa min kollega | @ pa en kollega | @ av min | @ pa min fru
        @ pa min man | @ pa barnen | @ pa hund | @ pa katt | @ av en | skicka @
        skicka en @ | skicka ett @ | dela @ | dela en @ | skriva ut | skriv ut
        skrivare | skrivaren | utskrift | kamera | kameran | webbkamera | webbkameran
        skanna | skannar | skanner | skannern | scanna | scannar | scanner | kopiator
        kopiatorn | kopieringsmaskin | bakgrundsbild | bakgrundsbilden
        bakgrundsbilder | skrivbordsbakgrund | skärmsläckare | skärmdump | skärmbild
        skärmklipp | passfoto | passbild | körkort | album | fotoalbum | bildarkiv
        bildbank | nyhetsbild | nyhetsbilder | pressbild | pressbilder | logotyp
        logotypen | gruppbild | gruppfoto | gruppens @ | teamets @ | teambild
        kanalens @ | mötesrum | rumsbild | bildfil | bildfiler | komprimera
        förminska | förminskar | beskära | beskär en | redigera @ | photoshop | boka @
        stockfoto | min mobil tar | projektor | projektorn | projektorbild
        bild i bild | målbild | helhetsbild | generera en @ | rita en @ | skapa en @
        google @ | @ som jag sparat | raderade @ | bildspel | vem ar pa @
        till intranätet | till hemsidan | till webbplatsen | till presentationen
        i presentationen | bakgrund i teams | oskarp bakgrund | chefs @ | kollegans @
        min frus @ | min mans @ | mammas @ | @ pa barn | @ pa kund | @ pa produkt
        @ pa en katt | @ pa en hund | @ pa en kund | @ i word | @ i powerpoint
        @ i excel | infoga @ | infoga en @ | bifoga @ | bifoga en @ | boka en @
        hyra @ | nytt pass | förnya pass | chefen … ingen @ | kollega … ingen @
        har chefen … @ | nya killen … @ | nya tjejen … @ | praktikant … @
        den nya … saknar @
    """),
    again=phrases("""
        kolla igen | kolla en gång till | titta igen | titta en gång till
        kontrollera igen | kontrollera en gång till | försök igen | prova igen
        testa igen | se efter igen | fortfarande fel | ännu fel | fortfarande gammal
        fortfarande gamla | fortfarande den gamla | fortfarande gammalt
        fortfarande det gamla | fortfarande samma gamla | stämmer fortfarande inte
        stämmer inte fortfarande | fortfarande inte rätt | fortfarande inte uppdaterad
        fortfarande inte uppdaterat | fortfarande inte ändrad
        fortfarande inte ändrat | fortfarande inte bytt | fortfarande inte synkad
        fortfarande inte synkat | fortfarande inte ordnat | inte uppdaterats än
        inte uppdaterats ännu | inte uppdaterad än | inte uppdaterad ännu
        den gamla syns ännu | den gamla visas ännu | den gamla är kvar
        gamla ligger kvar | gamla hänger kvar | jag har gjort stegen
        har gjort alla steg | det har jag gjort | kolla en till gång | ingen skillnad
        samma som förut | fortfarande inte där | fortfarande inte framme | gamla nylle
        mitt ansikte | i en cirkel
    """),
    stop=phrases("""
        stopp | stoppa | stop | sluta | sluta nu | sluta tack | stopp tack | avsluta
        avregistrera | avregistrera mig | avanmäl | avanmäl mig | avprenumerera
        säg upp | lämna mig ifred | lämna mig i fred | lamna mig ifred | låt mig vara
        inga fler | räcker nu | det räcker
    """),
    stop_anywhere=phrases("""
        stoppa påminnelser | stoppa påminnelserna | stoppa meddelanden
        stoppa meddelandena | stäng av påminnelser | stäng av påminnelserna
        stäng av notiser | stäng av aviseringar | inga fler påminnelser
        inga fler meddelanden | inga fler notiser | inga fler mejl | sluta påminna
        sluta skriva | sluta skicka | sluta messa | sluta tjata | sluta störa
        sluta kontakta | sluta meddela | skriv inte till mig | skriv inte mer
        skriv aldrig till mig | skriv aldrig mer | påminn mig inte | påminn inte
        kontakta mig inte | stör mig inte | vill inte ha påminnelser
        vill inte ha några påminnelser | vill inte ha meddelanden
        vill inte få påminnelser | vill inte bli påmind | slippa påminnelser
        slippa meddelanden | du får inte skriva till mig | du behöver inte påminna
        avanmäl mig | avregistrera mig | vill inte ha fler påminnelser
        vill inte ha fler meddelanden | vill inte ha fler notiser
        vill inte ha fler mejl | vill inte få fler påminnelser
        vill inte få fler meddelanden | vill inte få meddelanden
        inga påminnelser tack | inga påminnelser längre
    """),
    resume=phrases("""
        återuppta | ateruppta | återuppta tack | starta igen | börja igen | borja igen
        fortsätt | slå på | slå på igen | sätt på igen
    """),
    resume_anywhere=phrases("""
        återuppta påminnelser | återuppta påminnelserna | återuppta meddelanden
        slå på påminnelser | slå på påminnelserna | slå på meddelanden
        slå på notiser | sätt på påminnelser | sätt på påminnelserna
        aktivera påminnelser | aktivera påminnelserna | starta påminnelser
        starta påminnelserna | börja påminna | börja skriva | påminn mig gärna
        du kan påminna | du får skriva till mig | du får gärna skriva
        skriv gärna till mig igen | skriv till mig igen | vill ha påminnelser
        vill ha påminnelserna tillbaka | vill få påminnelser igen | påminna mig igen
        påminn mig … igen | skriva till mig igen | får … påminna
    """),
    forget_anywhere=phrases("""
        glöm mig | glöm allt om mig | glöm bort mig | radera mig | radera mina data
        radera allt du vet | ta bort mina data | ta bort min data
        ta bort mina personuppgifter | ta bort allt du vet | rensa mina uppgifter
        rensa min data | radera … mina … uppgifter | radera … min data
        radera … om mig | ta bort … om mig | ta bort … mina uppgifter
    """),
    help=phrases("""
        hjälp | hjalp | hjälp mig | hjälp mig tack | hjälp tack | kan du hjälpa mig
        kommandon | meny | vad är du | vad är det här | vad är detta | hur fungerar du
        hur gör man | hur använder jag dig | vad kan du … | vad gör du …
        hur funkar det … | hur fungerar det … | hur funkar du … | vem är du …
    """),
    thanks_anywhere=phrases("""
        tack | tackar | tackar så mycket | tusen tack | stort tack | jättetack
        tusentack | många tack | mange tack | ok tack | okej tack | toppen tack
        super tack | perfekt tack | bra tack | fint tack | underbart tack | kanon tack
        strålande tack | härligt tack | utmärkt tack | snyggt tack | toppen | kanon
        perfekt | tacksam | tack snälla
    """),
    hi_start=phrases("""
        hej | hejsan | hejhej | hej hej | hallå | halla | hallåj | tja | tjena
        tjenare | tjo | tjabba | tjänare | morrn | morsning | god morgon | godmorgon
        god dag | goddag | god kväll | godkväll | god eftermiddag | god förmiddag
        hälsningar
    """),
    language=phrases("""
        språk | sprak | språket | byt språk | ändra språk
    """),
    orders=Orders(
        check=phrases("""
        kolla | kontrollera | slå upp | undersök
    """),
        send=phrases("""
        skicka | sänd
    """),
        forward=phrases("""
        vidarebefordra | skicka vidare
    """),
        report=phrases("""
        rapport | rapporten
    """),
        weekly=phrases("""
        varje vecka | veckovis | per vecka
    """),
        off=phrases("""
        av | stopp | avsluta | från
    """),
        preview=phrases("""
        förhandsvisning | förhandsgranska | förhandsgranskning
    """),
    ),
)
