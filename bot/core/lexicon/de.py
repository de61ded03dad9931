"""What people type in German."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        bild | foto | profilb | profilf | profilphoto | profilpic | profielb | profiel
        porfil | proifl | bidl | blid | pild | avatar | awatar | portrait | porträt
        portraet | porträit | selfie | initialen | inizialen | initialien
        anfangsbuchstab | silhouette | silouette | silhuette | konterfei | headshot
    """),
    not_photo=phrases("""
        bildschirm | bildung | bildete | bildlich | bildband | bildbearbeitung
        bildrechte | bildlizenz | bildarchiv | bildergalerie | bilderrahmen
        bildersuche | bilderordner | ausbild | auszubildend | abbild | fortbild
        weiterbild | vorbild | umbild | einbild | gebildet | herausbild | meinungsbild
        leitbild | weltbild | klangbild | krankheitsbild | röntgenbild | rontgenbild
        hintergrund | desktopbild | titelbild | bannerbild | headerbild | passbild
        passfoto | bewerbungsfoto | bewerbungsbild | teamfoto | teambild | gruppenfoto
        gruppenbild | klassenfoto | stockfoto | produktfoto | produktbild
        mitarbeiterfotos | urlaubsfoto | urlaubsbild | hochzeitsfoto | beweisfoto
        fotograf | fotokop | fotovoltaik | fotoshop | fotoshoot | fotobuch | fotobox
        fotoalbum | fotodrucker | fotodatei | fotoapparat | fotopapier
        fotowettbewerb | fotoarchiv | fototermin | fotorechte | initialis | bildschrim
        bildschrm | bildschim | profildat | profillinie | profit | bilddatei
        bildlauf | bildrate | erscheinungsbild | lichtbildausweis | initialer
        initialize | vollbild | einzelbild | bewegtbild | startbild | sperrbild
        missbild | wandbild | zeitungsbild
    """),
    other_photo=phrases("""
        alle @ verkleinern | ausweisfoto | beamer | bewerbungsfoto | @ als anhang
        @ als hintergrund | @ auf der homepage | @ auf der startseite
        @ auf der webseite | @ auf der website | @ aus dem album | @ aus dem archiv
        @ aus dem ausflug | @ aus dem baustelle | @ aus dem betriebsausflug
        @ aus dem event | @ aus dem feier | @ aus dem firmenfeier | @ aus dem gebaude
        @ aus dem hochzeit | @ aus dem konferenz | @ aus dem kunden | @ aus dem kundin
        @ aus dem messe | @ aus dem ordner | @ aus dem party | @ aus dem produkt
        @ aus dem sommerfest | @ aus dem urlaub | @ aus dem veranstaltung
        @ aus dem weihnachtsfeier | @ aus dem workshop | @ der chefin | @ der frau
        @ der freundin | @ der gruppe | @ der katze | @ der kinder | @ der kollegen
        @ der kollegin | @ der kolleginnen | @ der mitarbeiter | @ der mitarbeiterin
        @ der tochter | @ der vorgesetzten | @ des chefs | @ des freundes
        @ des hundes | @ des kindes | @ des kollegen | @ des mannes
        @ des mitarbeiters | @ des praktikanten | @ des sohnes | @ des teams
        @ des vorgesetzten | @ einer anderen | @ einer chefin | @ einer frau
        @ einer freundin | @ einer katze | @ einer kinder | @ einer kollegen
        @ einer kollegin | @ einer kolleginnen | @ einer mitarbeiter
        @ einer mitarbeiterin | @ einer tochter | @ einer vorgesetzten
        @ eines anderen | @ eines chefs | @ eines freundes | @ eines hundes
        @ eines kindes | @ eines kollegen | @ eines mannes | @ eines mitarbeiters
        @ eines praktikanten | @ eines sohnes | @ eines teams | @ eines vorgesetzten
        @ erzeugen | @ generieren | @ im anhang | @ im artikel | @ im chat schicken
        @ im dokument | @ im newsletter | @ im ordner | @ in den nachrichten
        @ in den news | @ in der signatur | @ in der zeitung | @ in excel
        @ in meiner signatur | @ in powerpoint | @ in word | @ jemand anderes
        @ malen | @ meiner chefin | @ meiner frau | @ meiner freundin | @ meiner katze
        @ meiner kinder | @ meiner kollegen | @ meiner kollegin | @ meiner kolleginnen
        @ meiner mitarbeiter | @ meiner mitarbeiterin | @ meiner tochter
        @ meiner vorgesetzten | @ meines chefs | @ meines freundes | @ meines hundes
        @ meines kindes | @ meines kollegen | @ meines mannes | @ meines mitarbeiters
        @ meines praktikanten | @ meines sohnes | @ meines teams
        @ meines vorgesetzten | @ per mail schicken | @ unserer chefin
        @ unserer frau | @ unserer freundin | @ unserer gruppe | @ unserer katze
        @ unserer kinder | @ unserer kollegen | @ unserer kollegin
        @ unserer kolleginnen | @ unserer mitarbeiter | @ unserer mitarbeiterin
        @ unserer tochter | @ unserer vorgesetzten | @ unseres chefs
        @ unseres freundes | @ unseres hundes | @ unseres kindes | @ unseres kollegen
        @ unseres mannes | @ unseres mitarbeiters | @ unseres praktikanten
        @ unseres sohnes | @ unseres teams | @ unseres vorgesetzten | @ vom album
        @ vom archiv | @ vom ausflug | @ vom baustelle | @ vom betriebsausflug
        @ vom chef | @ vom event | @ vom feier | @ vom firmenfeier | @ vom freund
        @ vom gebaude | @ vom handy auf | @ vom hochzeit | @ vom hund | @ vom kind
        @ vom kollegen | @ vom konferenz | @ vom kunden | @ vom kundin | @ vom mann
        @ vom messe | @ vom mitarbeiter | @ vom ordner | @ vom party
        @ vom praktikanten | @ vom produkt | @ vom schaden | @ vom sohn
        @ vom sommerfest | @ vom team | @ vom urlaub | @ vom veranstaltung
        @ vom vorgesetzten | @ vom weihnachtsfeier | @ vom workshop | @ von dem album
        @ von dem archiv | @ von dem ausflug | @ von dem baustelle
        @ von dem betriebsausflug | @ von dem event | @ von dem feier
        @ von dem firmenfeier | @ von dem gebaude | @ von dem hochzeit
        @ von dem konferenz | @ von dem kunden | @ von dem kundin | @ von dem messe
        @ von dem ordner | @ von dem party | @ von dem produkt | @ von dem sommerfest
        @ von dem urlaub | @ von dem veranstaltung | @ von dem weihnachtsfeier
        @ von dem workshop | @ von der album | @ von der archiv | @ von der ausflug
        @ von der baustelle | @ von der betriebsausflug | @ von der chefin
        @ von der event | @ von der feier | @ von der firmenfeier | @ von der frau
        @ von der freundin | @ von der gebaude | @ von der hochzeit | @ von der katze
        @ von der kinder | @ von der kollegen | @ von der kollegin
        @ von der kolleginnen | @ von der konferenz | @ von der kunden
        @ von der kundin | @ von der lage | @ von der messe | @ von der mitarbeiter
        @ von der mitarbeiterin | @ von der ordner | @ von der party
        @ von der produkt | @ von der sommerfest | @ von der tochter
        @ von der urlaub | @ von der veranstaltung | @ von der vorgesetzten
        @ von der weihnachtsfeier | @ von der workshop | @ von einem album
        @ von einem archiv | @ von einem ausflug | @ von einem baustelle
        @ von einem betriebsausflug | @ von einem chef | @ von einem event
        @ von einem feier | @ von einem firmenfeier | @ von einem freund
        @ von einem gebaude | @ von einem hochzeit | @ von einem hund
        @ von einem kind | @ von einem kollegen | @ von einem konferenz
        @ von einem kunden | @ von einem kundin | @ von einem mann | @ von einem messe
        @ von einem mitarbeiter | @ von einem ordner | @ von einem party
        @ von einem praktikanten | @ von einem produkt | @ von einem sohn
        @ von einem sommerfest | @ von einem team | @ von einem urlaub
        @ von einem veranstaltung | @ von einem vorgesetzten
        @ von einem weihnachtsfeier | @ von einem workshop | @ von einer album
        @ von einer archiv | @ von einer ausflug | @ von einer baustelle
        @ von einer betriebsausflug | @ von einer chefin | @ von einer event
        @ von einer feier | @ von einer firmenfeier | @ von einer frau
        @ von einer freundin | @ von einer gebaude | @ von einer hochzeit
        @ von einer katze | @ von einer kinder | @ von einer kollegen
        @ von einer kollegin | @ von einer kolleginnen | @ von einer konferenz
        @ von einer kunden | @ von einer kundin | @ von einer messe
        @ von einer mitarbeiter | @ von einer mitarbeiterin | @ von einer ordner
        @ von einer party | @ von einer produkt | @ von einer sommerfest
        @ von einer tochter | @ von einer urlaub | @ von einer veranstaltung
        @ von einer vorgesetzten | @ von einer weihnachtsfeier | @ von einer workshop
        @ von jemand anderem | @ von kollegen | @ von meinem chef
        @ von meinem freund | @ von meinem hund | @ von meinem kind
        @ von meinem kollegen | @ von meinem mann | @ von meinem mitarbeiter
        @ von meinem praktikanten | @ von meinem sohn | @ von meinem team
        @ von meinem vorgesetzten | @ von meiner chefin | @ von meiner frau
        @ von meiner freundin | @ von meiner katze | @ von meiner kinder
        @ von meiner kollegen | @ von meiner kollegin | @ von meiner kolleginnen
        @ von meiner mitarbeiter | @ von meiner mitarbeiterin | @ von meiner tochter
        @ von meiner vorgesetzten | @ von unserem album | @ von unserem archiv
        @ von unserem ausflug | @ von unserem baustelle
        @ von unserem betriebsausflug | @ von unserem chef | @ von unserem event
        @ von unserem feier | @ von unserem firmenfeier | @ von unserem freund
        @ von unserem gebaude | @ von unserem hochzeit | @ von unserem hund
        @ von unserem kind | @ von unserem kollegen | @ von unserem konferenz
        @ von unserem kunden | @ von unserem kundin | @ von unserem mann
        @ von unserem messe | @ von unserem mitarbeiter | @ von unserem ordner
        @ von unserem party | @ von unserem praktikanten | @ von unserem produkt
        @ von unserem sohn | @ von unserem sommerfest | @ von unserem team
        @ von unserem urlaub | @ von unserem veranstaltung
        @ von unserem vorgesetzten | @ von unserem weihnachtsfeier
        @ von unserem workshop | @ von unserer album | @ von unserer archiv
        @ von unserer ausflug | @ von unserer baustelle
        @ von unserer betriebsausflug | @ von unserer chefin | @ von unserer event
        @ von unserer feier | @ von unserer firmenfeier | @ von unserer frau
        @ von unserer freundin | @ von unserer gebaude | @ von unserer hochzeit
        @ von unserer katze | @ von unserer kinder | @ von unserer kollegen
        @ von unserer kollegin | @ von unserer kolleginnen | @ von unserer konferenz
        @ von unserer kunden | @ von unserer kundin | @ von unserer messe
        @ von unserer mitarbeiter | @ von unserer mitarbeiterin | @ von unserer ordner
        @ von unserer party | @ von unserer produkt | @ von unserer sommerfest
        @ von unserer tochter | @ von unserer urlaub | @ von unserer veranstaltung
        @ von unserer vorgesetzten | @ von unserer weihnachtsfeier
        @ von unserer workshop | @ zeitung | @ aller kollegen | @ aller mitarbeitenden
        @ aller mitarbeiter | @ anderer | @ archivieren | @ ausdrucken | @ bearbeiten
        @ der mitarbeitenden | @ drucken | @ freigeben | @ fur den flyer
        @ fur die prasentation | @ fur die website | @ herunterladen | @ komprimieren
        @ runterladen | @ scannen | @ sortieren | @ speichern | @ suchen | @ teilen
        @ unserer kunden | @ unserer produkte | @ verschicken | @ versenden
        @ von allen | @ von anderen | @ zuschneiden | bildschirmfoto
        bildschirmhintergrund | bildzeitung | das @ verkleinern | das große ganze
        deren aktuelles @ | deren altes @ | deren @ | deren neues @
        dessen aktuelles @ | dessen altes @ | dessen @ | dessen neues @
        die @ verkleinern | drucke ich @ | drucke ich die @ | drucke ich unsere @
        drucker | druckt nicht | ein @ verkleinern | eine @ verkleinern
        einem @ verkleinern | einscannen | erstelle ein @ | finde ich @
        finde ich die @ | finde ich unsere @ | fotoalbum | fotograf
        fremde aktuelles @ | fremde altes @ | fremde @ | fremde neues @
        fremdes aktuelles @ | fremdes altes @ | fremdes @ | fremdes neues @
        generiere ein @ | gruppenbild | gruppenfoto | hintergrund @ | hintergrundbild
        ihr aktuelles @ | ihr altes @ | ihr @ | ihr neues @ | ihre aktuelles @
        ihre altes @ | ihre @ | ihre neues @ | ihrem aktuelles @ | ihrem altes @
        ihrem @ | ihrem neues @ | im @ | im grossen @ | ki @ | kopierer | male ein @
        passbild | passfoto | personalausweis | reisepass | scanne ich @
        scanne ich die @ | scanne ich unsere @ | scanner | schick mir @
        schick mir die @ | schick mir unsere @ | schickst du mir @ | sein aktuelles @
        sein altes @ | sein @ | sein neues @ | seine aktuelles @ | seine altes @
        seine @ | seine neues @ | seinem aktuelles @ | seinem altes @ | seinem @
        seinem neues @ | sende ich @ | sende ich die @ | sende ich unsere @
        sende mir @ | sende mir die @ | sende mir unsere @ | signatur @
        sperrbildschirm | stockfoto | teambild | teamfoto | teile ich @
        teile ich die @ | teile ich unsere @ | verschicke ich @ | verschicke ich die @
        verschicke ich unsere @ | visum | whiteboard | wo liegen @ | wo liegen die @
        wo liegen unsere @ | wo sind @ | wo sind die @ | wo sind unsere @
        chef … kein … @ | kolleg … kein … @ | vorgesetzte … kein … @ | chef hat … @
        praktikant … kein @ | der neue … kein @ | die neue … kein @ | bei frau … @
        bei herrn … @ | azubi … kein @ | unsere neue … kein @
    """),
    again=phrases("""
        check bitte erneut | check bitte nochmal | check bitte nochmals
        check das erneut | check das nochmal | check das nochmals | check erneut
        check es erneut | check es nochmal | check es nochmals | check noch einmal
        check noch mal | check nochmal | check nochmals | checke bitte erneut
        checke bitte nochmal | checke bitte nochmals | checke das erneut
        checke das nochmal | checke das nochmals | checke erneut | checke es erneut
        checke es nochmal | checke es nochmals | checke noch einmal | checke noch mal
        checke nochmal | checke nochmals | das stimmt nicht | erneut bitte check
        erneut bitte checken | erneut bitte gucken | erneut bitte kontrollieren
        erneut bitte nachschauen | erneut bitte nachsehen | erneut bitte probieren
        erneut bitte prüfe | erneut bitte prüfen | erneut bitte schauen
        erneut bitte testen | erneut bitte versuchen | erneut check | erneut checken
        erneut gucken | erneut kontrollieren | erneut nachschauen | erneut nachsehen
        erneut probieren | erneut prüfe | erneut prüfen | erneut schauen
        erneut testen | erneut versuchen | funktioniert immernoch net
        funktioniert immernoch nicht | funktioniert noch net | funktioniert noch nicht
        funktioniert noch nichts | funktioniert noch nix | funktioniert weiterhin net
        funktioniert weiterhin nicht | geht immernoch net | geht immernoch nicht
        geht noch net | geht noch nicht | geht noch nichts | geht noch nix
        geht weiterhin net | geht weiterhin nicht | graue figur | graue männchen
        grauer kopf | grauer kreis | grauer umriss | graues maennchen
        graues männchen | guck bitte erneut | guck bitte nochmal | guck bitte nochmals
        guck das erneut | guck das nochmal | guck das nochmals | guck erneut
        guck es erneut | guck es nochmal | guck es nochmals | guck noch einmal
        guck noch mal | guck nochmal | guck nochmals | guckst du nochmal
        hat nicht geholfen | hat nichts gebracht | hat nix gebracht | imer noch alt
        imer noch dasselbe | imer noch falsch | imer noch grau | imer noch nichts
        imer noch nix | imer noch unverändert | imer noch veraltet | immer noch alt
        immer noch dasselbe | immer noch falsch | immer noch grau | immer noch nichts
        immer noch nix | immer noch unverändert | immer noch veraltet | immernoch alt
        immernoch das alte | immernoch das falsche | immernoch das gleiche
        immernoch dasselbe | immernoch falsch | immernoch grau
        immernoch keine änderung | immernoch nicht aktualisiert
        immernoch nicht aktuell | immernoch nicht behoben | immernoch nicht besser
        immernoch nicht da | immernoch nicht gewechselt | immernoch nicht geändert
        immernoch nicht korrekt | immernoch nicht neu | immernoch nicht richtig
        immernoch nicht synchron | immernoch nichts | immernoch nix
        immernoch unverändert | immernoch veraltet | ist noch alt | ist trotzdem alt
        jetzt prüfen | klappt immernoch net | klappt immernoch nicht | klappt noch net
        klappt noch nicht | klappt noch nichts | klappt noch nix
        klappt weiterhin net | klappt weiterhin nicht | kontrollier bitte erneut
        kontrollier bitte nochmal | kontrollier bitte nochmals
        kontrollier das erneut | kontrollier das nochmal | kontrollier das nochmals
        kontrollier erneut | kontrollier es erneut | kontrollier es nochmal
        kontrollier es nochmals | kontrollier noch einmal | kontrollier noch mal
        kontrollier nochmal | kontrollier nochmals | läuft immernoch net
        läuft immernoch nicht | läuft noch net | läuft noch nicht | läuft noch nichts
        läuft noch nix | läuft weiterhin net | läuft weiterhin nicht
        mein altes gesicht | mein pb | meinem pb | neu prüfen | noch das alte
        noch einmal check | noch einmal checken | noch einmal gucken
        noch einmal kontrollieren | noch einmal nachschauen | noch einmal nachsehen
        noch einmal probieren | noch einmal prüfe | noch einmal prüfen
        noch einmal schauen | noch einmal testen | noch einmal versuchen
        noch immer alt | noch immer dasselbe | noch immer falsch | noch immer grau
        noch immer nichts | noch immer nix | noch immer unverändert
        noch immer veraltet | noch mal check | noch mal checken | noch mal gucken
        noch mal kontrollieren | noch mal nachschauen | noch mal nachsehen
        noch mal probieren | noch mal prüfe | noch mal prüfen | noch mal schauen
        noch mal testen | noch mal versuchen | noch nicht aktualisiert
        noch nicht aktuell | nochmal bitte check | nochmal bitte checken
        nochmal bitte gucken | nochmal bitte kontrollieren | nochmal bitte nachschauen
        nochmal bitte nachsehen | nochmal bitte probieren | nochmal bitte prüfe
        nochmal bitte prüfen | nochmal bitte schauen | nochmal bitte testen
        nochmal bitte versuchen | nochmal check | nochmal checken | nochmal gucken
        nochmal kontrollieren | nochmal nachschauen | nochmal nachsehen
        nochmal probieren | nochmal prüfe | nochmal prüfen | nochmal schauen
        nochmal testen | nochmal versuchen | nochmals bitte check
        nochmals bitte checken | nochmals bitte gucken | nochmals bitte kontrollieren
        nochmals bitte nachschauen | nochmals bitte nachsehen
        nochmals bitte probieren | nochmals bitte prüfe | nochmals bitte prüfen
        nochmals bitte schauen | nochmals bitte testen | nochmals bitte versuchen
        nochmals check | nochmals checken | nochmals gucken | nochmals kontrollieren
        nochmals nachschauen | nochmals nachsehen | nochmals probieren
        nochmals prüfe | nochmals prüfen | nochmals schauen | nochmals testen
        nochmals versuchen | nur meine buchstaben | passt immernoch net
        passt immernoch nicht | passt noch net | passt noch nicht | passt noch nichts
        passt noch nix | passt weiterhin net | passt weiterhin nicht | pb ist alt
        pb nicht aktuell | pb wird nicht | probier bitte erneut
        probier bitte nochmal | probier bitte nochmals | probier das erneut
        probier das nochmal | probier das nochmals | probier erneut
        probier es erneut | probier es nochmal | probier es nochmals
        probier noch einmal | probier noch mal | probier nochmal | probier nochmals
        probiers bitte erneut | probiers bitte nochmal | probiers bitte nochmals
        probiers das erneut | probiers das nochmal | probiers das nochmals
        probiers erneut | probiers es erneut | probiers es nochmal
        probiers es nochmals | probiers noch einmal | probiers noch mal
        probiers nochmal | probiers nochmals | pruef bitte erneut
        pruef bitte nochmal | pruef bitte nochmals | pruef das erneut
        pruef das nochmal | pruef das nochmals | pruef erneut | pruef es erneut
        pruef es nochmal | pruef es nochmals | pruef noch einmal | pruef noch mal
        pruef nochmal | pruef nochmals | prüf bitte erneut | prüf bitte nochmal
        prüf bitte nochmals | prüf das erneut | prüf das nochmal | prüf das nochmals
        prüf erneut | prüf es erneut | prüf es nochmal | prüf es nochmals | prüf jetzt
        prüf noch einmal | prüf noch mal | prüf nochmal | prüf nochmals
        prüfe bitte erneut | prüfe bitte nochmal | prüfe bitte nochmals
        prüfe das erneut | prüfe das nochmal | prüfe das nochmals | prüfe erneut
        prüfe es erneut | prüfe es nochmal | prüfe es nochmals | prüfe noch einmal
        prüfe noch mal | prüfe nochmal | prüfe nochmals | prüfst du nochmal
        schattenmännchen | schau bitte erneut | schau bitte nochmal
        schau bitte nochmals | schau das erneut | schau das nochmal
        schau das nochmals | schau erneut | schau es erneut | schau es nochmal
        schau es nochmals | schau noch einmal | schau noch mal | schau nochmal
        schau nochmals | schaust du nochmal | schritte gemacht | sieh bitte erneut
        sieh bitte nochmal | sieh bitte nochmals | sieh das erneut | sieh das nochmal
        sieh das nochmals | sieh erneut | sieh es erneut | sieh es nochmal
        sieh es nochmals | sieh noch einmal | sieh noch mal | sieh nochmal
        sieh nochmals | statt meiner buchstaben | stimmt gar nicht
        stimmt immernoch net | stimmt immernoch nicht | stimmt noch net
        stimmt noch nicht | stimmt noch nichts | stimmt noch nix
        stimmt weiterhin net | stimmt weiterhin nicht | test bitte erneut
        test bitte nochmal | test bitte nochmals | test das erneut | test das nochmal
        test das nochmals | test erneut | test es erneut | test es nochmal
        test es nochmals | test noch einmal | test noch mal | test nochmal
        test nochmals | teste bitte erneut | teste bitte nochmal
        teste bitte nochmals | teste das erneut | teste das nochmal
        teste das nochmals | teste erneut | teste es erneut | teste es nochmal
        teste es nochmals | teste noch einmal | teste noch mal | teste nochmal
        teste nochmals | tut immernoch net | tut immernoch nicht | tut noch net
        tut noch nicht | tut noch nichts | tut noch nix | tut weiterhin net
        tut weiterhin nicht | versuch bitte erneut | versuch bitte nochmal
        versuch bitte nochmals | versuch das erneut | versuch das nochmal
        versuch das nochmals | versuch erneut | versuch es erneut | versuch es nochmal
        versuch es nochmals | versuch noch einmal | versuch noch mal | versuch nochmal
        versuch nochmals | versuchs bitte erneut | versuchs bitte nochmal
        versuchs bitte nochmals | versuchs das erneut | versuchs das nochmal
        versuchs das nochmals | versuchs erneut | versuchs es erneut
        versuchs es nochmal | versuchs es nochmals | versuchs noch einmal
        versuchs noch mal | versuchs nochmal | versuchs nochmals | weiterhin alt
        weiterhin das alte | weiterhin das falsche | weiterhin das gleiche
        weiterhin dasselbe | weiterhin falsch | weiterhin grau
        weiterhin keine änderung | weiterhin nicht aktualisiert
        weiterhin nicht aktuell | weiterhin nicht behoben | weiterhin nicht besser
        weiterhin nicht da | weiterhin nicht gewechselt | weiterhin nicht geändert
        weiterhin nicht korrekt | weiterhin nicht neu | weiterhin nicht richtig
        weiterhin nicht synchron | weiterhin nichts | weiterhin nix
        weiterhin unverändert | weiterhin veraltet | wird nicht aktualisiert
        im kreis | mein gesicht | meine visage | meine alte visage | immer noch nicht
    """),
    stop=phrases("""
        stopp | stop | stopp bitte | bitte stopp | stop bitte | bitte stop
        stopp jetzt | stoppen | halt | aufhören | hör auf | hör auf damit | hoer auf
        abmelden | abmelden bitte | bitte abmelden | mich abmelden | melde mich ab
        abbestellen | austragen | abbrechen | ende | schluss | schluss damit
        schluss jetzt | aus | ruhe | ruhe bitte | gib ruhe | lass mich in ruhe
        lass mich bitte in ruhe | lass das | lass es | bitte nicht mehr | nicht mehr
        nie wieder | nein danke | kein interesse | nerv nicht | nervt | du nervst
        opt out | unsubscribe
    """),
    stop_anywhere=phrases("""
        beende alle benachrichtigungen | beende alle erinnerungen
        beende alle nachrichten | beende benachrichtigungen
        beende deine benachrichtigungen | beende deine erinnerungen
        beende deine nachrichten | beende die benachrichtigungen
        beende die erinnerungen | beende die nachrichten | beende erinnerungen
        beende nachrichten | belästige mich nicht | belästige mir nicht
        benachrichtige mich nicht | benachrichtige mir nicht
        benachrichtigungen abbestellen | benachrichtigungen abmelden
        benachrichtigungen abschalten | benachrichtigungen abstellen
        benachrichtigungen aus | benachrichtigungen ausschalten
        benachrichtigungen ausstellen | benachrichtigungen beenden
        benachrichtigungen bitte abbestellen | benachrichtigungen bitte abmelden
        benachrichtigungen bitte abschalten | benachrichtigungen bitte abstellen
        benachrichtigungen bitte aus | benachrichtigungen bitte ausschalten
        benachrichtigungen bitte ausstellen | benachrichtigungen bitte beenden
        benachrichtigungen bitte deaktivieren | benachrichtigungen bitte einstellen
        benachrichtigungen bitte stop | benachrichtigungen bitte stopp
        benachrichtigungen bitte stoppen | benachrichtigungen deaktivieren
        benachrichtigungen einstellen | benachrichtigungen stop
        benachrichtigungen stopp | benachrichtigungen stoppen
        bitte keine benachrichtigungen | bitte keine nachrichten
        brauche keine benachrichtigungen | brauche keine erinnerung
        brauche keine erinnerungen | brauche keine hinweise
        brauche keine nachrichten | deaktiviere alle benachrichtigungen
        deaktiviere alle erinnerungen | deaktiviere alle nachrichten
        deaktiviere benachrichtigungen | deaktiviere deine benachrichtigungen
        deaktiviere deine erinnerungen | deaktiviere deine nachrichten
        deaktiviere die benachrichtigungen | deaktiviere die erinnerungen
        deaktiviere die nachrichten | deaktiviere erinnerungen
        deaktiviere nachrichten | erinner mich nicht | erinner mir nicht
        erinnere mich nicht | erinnere mir nicht | erinnerung abbestellen
        erinnerung abmelden | erinnerung abschalten | erinnerung abstellen
        erinnerung aus | erinnerung ausschalten | erinnerung ausstellen
        erinnerung beenden | erinnerung bitte abbestellen | erinnerung bitte abmelden
        erinnerung bitte abschalten | erinnerung bitte abstellen
        erinnerung bitte aus | erinnerung bitte ausschalten
        erinnerung bitte ausstellen | erinnerung bitte beenden
        erinnerung bitte deaktivieren | erinnerung bitte einstellen
        erinnerung bitte stop | erinnerung bitte stopp | erinnerung bitte stoppen
        erinnerung deaktivieren | erinnerung einstellen | erinnerung stop
        erinnerung stopp | erinnerung stoppen | erinnerungen abbestellen
        erinnerungen abmelden | erinnerungen abschalten | erinnerungen abstellen
        erinnerungen aus | erinnerungen ausschalten | erinnerungen ausstellen
        erinnerungen beenden | erinnerungen bitte abbestellen
        erinnerungen bitte abmelden | erinnerungen bitte abschalten
        erinnerungen bitte abstellen | erinnerungen bitte aus
        erinnerungen bitte ausschalten | erinnerungen bitte ausstellen
        erinnerungen bitte beenden | erinnerungen bitte deaktivieren
        erinnerungen bitte einstellen | erinnerungen bitte stop
        erinnerungen bitte stopp | erinnerungen bitte stoppen
        erinnerungen deaktivieren | erinnerungen einstellen | erinnerungen stop
        erinnerungen stopp | erinnerungen stoppen | hinweise abbestellen
        hinweise abmelden | hinweise abschalten | hinweise abstellen | hinweise aus
        hinweise ausschalten | hinweise ausstellen | hinweise beenden
        hinweise bitte abbestellen | hinweise bitte abmelden
        hinweise bitte abschalten | hinweise bitte abstellen | hinweise bitte aus
        hinweise bitte ausschalten | hinweise bitte ausstellen
        hinweise bitte beenden | hinweise bitte deaktivieren
        hinweise bitte einstellen | hinweise bitte stop | hinweise bitte stopp
        hinweise bitte stoppen | hinweise deaktivieren | hinweise einstellen
        hinweise stop | hinweise stopp | hinweise stoppen
        keine benachrichtigungen mehr | keine erinnerung bekommen
        keine erinnerung bitte | keine erinnerung erhalten | keine erinnerung mehr
        keine erinnerung schicken | keine erinnerung senden
        keine erinnerungen bekommen | keine erinnerungen bitte
        keine erinnerungen erhalten | keine erinnerungen mehr
        keine erinnerungen schicken | keine erinnerungen senden | keine hinweise mehr
        keine mails mehr | keine meldungen mehr | keine nachrichten mehr
        keinen benachrichtigungen mehr | keinen erinnerung bekommen
        keinen erinnerung bitte | keinen erinnerung erhalten | keinen erinnerung mehr
        keinen erinnerung schicken | keinen erinnerung senden
        keinen erinnerungen bekommen | keinen erinnerungen bitte
        keinen erinnerungen erhalten | keinen erinnerungen mehr
        keinen erinnerungen schicken | keinen erinnerungen senden
        keinen hinweise mehr | keinen mails mehr | keinen meldungen mehr
        keinen nachrichten mehr | keinerlei benachrichtigungen mehr
        keinerlei erinnerung bekommen | keinerlei erinnerung bitte
        keinerlei erinnerung erhalten | keinerlei erinnerung mehr
        keinerlei erinnerung schicken | keinerlei erinnerung senden
        keinerlei erinnerungen bekommen | keinerlei erinnerungen bitte
        keinerlei erinnerungen erhalten | keinerlei erinnerungen mehr
        keinerlei erinnerungen schicken | keinerlei erinnerungen senden
        keinerlei hinweise mehr | keinerlei mails mehr | keinerlei meldungen mehr
        keinerlei nachrichten mehr | kontaktier mich nicht | kontaktier mir nicht
        kontaktiere mich nicht | kontaktiere mir nicht
        möchte keine benachrichtigungen | möchte keine erinnerung
        möchte keine erinnerungen | möchte keine hinweise | möchte keine nachrichten
        nachrichten abbestellen | nachrichten abmelden | nachrichten abschalten
        nachrichten abstellen | nachrichten aus | nachrichten ausschalten
        nachrichten ausstellen | nachrichten beenden | nachrichten bitte abbestellen
        nachrichten bitte abmelden | nachrichten bitte abschalten
        nachrichten bitte abstellen | nachrichten bitte aus
        nachrichten bitte ausschalten | nachrichten bitte ausstellen
        nachrichten bitte beenden | nachrichten bitte deaktivieren
        nachrichten bitte einstellen | nachrichten bitte stop
        nachrichten bitte stopp | nachrichten bitte stoppen | nachrichten deaktivieren
        nachrichten einstellen | nachrichten stop | nachrichten stopp
        nachrichten stoppen | nerv mich nicht | nerv mir nicht | nerve mich nicht
        nerve mir nicht | nicht mehr anschreiben | nicht mehr erinnern
        nicht mehr kontaktieren | nicht mehr schreiben | schalt erinnerungen ab
        schalte erinnerungen ab | schreib mich nicht | schreib mir nicht
        schreibe mich nicht | schreibe mir nicht | stell erinnerungen ab
        stelle erinnerungen ab | stop alle benachrichtigungen | stop alle erinnerungen
        stop alle nachrichten | stop benachrichtigungen
        stop deine benachrichtigungen | stop deine erinnerungen
        stop deine nachrichten | stop die benachrichtigungen | stop die erinnerungen
        stop die nachrichten | stop erinnerungen | stop nachrichten
        stopp alle benachrichtigungen | stopp alle erinnerungen
        stopp alle nachrichten | stopp benachrichtigungen
        stopp deine benachrichtigungen | stopp deine erinnerungen
        stopp deine nachrichten | stopp die benachrichtigungen
        stopp die erinnerungen | stopp die nachrichten | stopp erinnerungen
        stopp nachrichten | stoppe alle benachrichtigungen | stoppe alle erinnerungen
        stoppe alle nachrichten | stoppe benachrichtigungen
        stoppe deine benachrichtigungen | stoppe deine erinnerungen
        stoppe deine nachrichten | stoppe die benachrichtigungen
        stoppe die erinnerungen | stoppe die nachrichten | stoppe erinnerungen
        stoppe nachrichten | stör mich nicht | stör mir nicht | störe mich nicht
        störe mir nicht | will keine benachrichtigungen | will keine erinnerung
        will keine erinnerungen | will keine hinweise | will keine nachrichten
        wünsche keine benachrichtigungen | wünsche keine erinnerung
        wünsche keine erinnerungen | wünsche keine hinweise
        wünsche keine nachrichten | schreib mir … nicht mehr | schreib mir … nie
    """),
    resume=phrases("""
        fortsetzen | fortfahren | fortsetzen bitte | bitte fortsetzen | weitermachen
        mach weiter | wieder an | wieder einschalten | einschalten | wieder anmelden
        anmelden | wieder starten | starten | start | wieder aktivieren | aktivieren
        erinnere mich wieder | du darfst wieder | erinnerungen an | erinnerungen ein
    """),
    resume_anywhere=phrases("""
        aktiviere die erinnerungen | aktiviere erinnerungen
        benachrichtige mich bitte wieder | benachrichtige mich doch wieder
        benachrichtige mich gern wieder | benachrichtige mich gerne wieder
        benachrichtige mich wieder | benachrichtige mir bitte wieder
        benachrichtige mir doch wieder | benachrichtige mir gern wieder
        benachrichtige mir gerne wieder | benachrichtige mir wieder
        benachrichtigungen aktivieren | benachrichtigungen an
        benachrichtigungen anschalten | benachrichtigungen anstellen
        benachrichtigungen aufnehmen | benachrichtigungen bitte aktivieren
        benachrichtigungen bitte an | benachrichtigungen bitte anschalten
        benachrichtigungen bitte anstellen | benachrichtigungen bitte aufnehmen
        benachrichtigungen bitte einschalten | benachrichtigungen bitte erlauben
        benachrichtigungen bitte fortsetzen | benachrichtigungen bitte starten
        benachrichtigungen bitte wieder aktivieren
        benachrichtigungen bitte wieder an
        benachrichtigungen bitte wieder anschalten
        benachrichtigungen bitte wieder anstellen
        benachrichtigungen bitte wieder aufnehmen
        benachrichtigungen bitte wieder bekommen
        benachrichtigungen bitte wieder einschalten
        benachrichtigungen bitte wieder erhalten
        benachrichtigungen bitte wieder erlauben
        benachrichtigungen bitte wieder fortsetzen
        benachrichtigungen bitte wieder haben
        benachrichtigungen bitte wieder starten
        benachrichtigungen bitte wieder zulassen | benachrichtigungen bitte zulassen
        benachrichtigungen einschalten | benachrichtigungen erlauben
        benachrichtigungen fortsetzen | benachrichtigungen starten
        benachrichtigungen wieder aktivieren | benachrichtigungen wieder an
        benachrichtigungen wieder anschalten | benachrichtigungen wieder anstellen
        benachrichtigungen wieder aufnehmen | benachrichtigungen wieder bekommen
        benachrichtigungen wieder einschalten | benachrichtigungen wieder erhalten
        benachrichtigungen wieder erlauben | benachrichtigungen wieder fortsetzen
        benachrichtigungen wieder haben | benachrichtigungen wieder starten
        benachrichtigungen wieder zulassen | benachrichtigungen zulassen
        darfst mich wieder benachrichtigen | darfst mich wieder kontaktieren
        darfst mir wieder benachrichtigen | darfst mir wieder kontaktieren
        du kannst wieder erinnern | du kannst wieder schreiben
        erinner mir bitte wieder | erinner mir doch wieder | erinner mir gern wieder
        erinner mir gerne wieder | erinner mir wieder | erinnere mich bitte wieder
        erinnere mich doch wieder | erinnere mich gern wieder
        erinnere mich gerne wieder | erinnere mich wieder | erinnere mir bitte wieder
        erinnere mir doch wieder | erinnere mir gern wieder
        erinnere mir gerne wieder | erinnere mir wieder | erinnerung aktivieren
        erinnerung an | erinnerung anschalten | erinnerung anstellen
        erinnerung aufnehmen | erinnerung bitte aktivieren | erinnerung bitte an
        erinnerung bitte anschalten | erinnerung bitte anstellen
        erinnerung bitte aufnehmen | erinnerung bitte einschalten
        erinnerung bitte erlauben | erinnerung bitte fortsetzen
        erinnerung bitte starten | erinnerung bitte wieder aktivieren
        erinnerung bitte wieder an | erinnerung bitte wieder anschalten
        erinnerung bitte wieder anstellen | erinnerung bitte wieder aufnehmen
        erinnerung bitte wieder bekommen | erinnerung bitte wieder einschalten
        erinnerung bitte wieder erhalten | erinnerung bitte wieder erlauben
        erinnerung bitte wieder fortsetzen | erinnerung bitte wieder haben
        erinnerung bitte wieder starten | erinnerung bitte wieder zulassen
        erinnerung bitte zulassen | erinnerung einschalten | erinnerung erlauben
        erinnerung fortsetzen | erinnerung starten | erinnerung wieder aktivieren
        erinnerung wieder an | erinnerung wieder anschalten
        erinnerung wieder anstellen | erinnerung wieder aufnehmen
        erinnerung wieder bekommen | erinnerung wieder einschalten
        erinnerung wieder erhalten | erinnerung wieder erlauben
        erinnerung wieder fortsetzen | erinnerung wieder haben
        erinnerung wieder starten | erinnerung wieder zulassen | erinnerung zulassen
        erinnerungen aktivieren | erinnerungen an | erinnerungen anschalten
        erinnerungen anstellen | erinnerungen aufnehmen
        erinnerungen bitte aktivieren | erinnerungen bitte an
        erinnerungen bitte anschalten | erinnerungen bitte anstellen
        erinnerungen bitte aufnehmen | erinnerungen bitte einschalten
        erinnerungen bitte erlauben | erinnerungen bitte fortsetzen
        erinnerungen bitte starten | erinnerungen bitte wieder aktivieren
        erinnerungen bitte wieder an | erinnerungen bitte wieder anschalten
        erinnerungen bitte wieder anstellen | erinnerungen bitte wieder aufnehmen
        erinnerungen bitte wieder bekommen | erinnerungen bitte wieder einschalten
        erinnerungen bitte wieder erhalten | erinnerungen bitte wieder erlauben
        erinnerungen bitte wieder fortsetzen | erinnerungen bitte wieder haben
        erinnerungen bitte wieder starten | erinnerungen bitte wieder zulassen
        erinnerungen bitte zulassen | erinnerungen einschalten | erinnerungen erlauben
        erinnerungen fortsetzen | erinnerungen starten
        erinnerungen wieder aktivieren | erinnerungen wieder an
        erinnerungen wieder anschalten | erinnerungen wieder anstellen
        erinnerungen wieder aufnehmen | erinnerungen wieder bekommen
        erinnerungen wieder einschalten | erinnerungen wieder erhalten
        erinnerungen wieder erlauben | erinnerungen wieder fortsetzen
        erinnerungen wieder haben | erinnerungen wieder starten
        erinnerungen wieder zulassen | erinnerungen zulassen | hinweise aktivieren
        hinweise an | hinweise anschalten | hinweise anstellen | hinweise aufnehmen
        hinweise bitte aktivieren | hinweise bitte an | hinweise bitte anschalten
        hinweise bitte anstellen | hinweise bitte aufnehmen
        hinweise bitte einschalten | hinweise bitte erlauben
        hinweise bitte fortsetzen | hinweise bitte starten
        hinweise bitte wieder aktivieren | hinweise bitte wieder an
        hinweise bitte wieder anschalten | hinweise bitte wieder anstellen
        hinweise bitte wieder aufnehmen | hinweise bitte wieder bekommen
        hinweise bitte wieder einschalten | hinweise bitte wieder erhalten
        hinweise bitte wieder erlauben | hinweise bitte wieder fortsetzen
        hinweise bitte wieder haben | hinweise bitte wieder starten
        hinweise bitte wieder zulassen | hinweise bitte zulassen
        hinweise einschalten | hinweise erlauben | hinweise fortsetzen
        hinweise starten | hinweise wieder aktivieren | hinweise wieder an
        hinweise wieder anschalten | hinweise wieder anstellen
        hinweise wieder aufnehmen | hinweise wieder bekommen
        hinweise wieder einschalten | hinweise wieder erhalten
        hinweise wieder erlauben | hinweise wieder fortsetzen | hinweise wieder haben
        hinweise wieder starten | hinweise wieder zulassen | hinweise zulassen
        kannst mich wieder anschreiben | kannst mich wieder benachrichtigen
        kannst mich wieder erinnern | kannst mich wieder kontaktieren
        kannst mich wieder schreiben | kannst mir wieder anschreiben
        kannst mir wieder benachrichtigen | kannst mir wieder erinnern
        kannst mir wieder kontaktieren | kannst mir wieder schreiben
        mach die benachrichtigungen ein | mach die erinnerungen ein
        mach erinnerungen bitte ein | mach erinnerungen ein
        mach erinnerungen wieder ein | nachrichten aktivieren | nachrichten anschalten
        nachrichten anstellen | nachrichten aufnehmen | nachrichten bitte aktivieren
        nachrichten bitte anschalten | nachrichten bitte anstellen
        nachrichten bitte aufnehmen | nachrichten bitte einschalten
        nachrichten bitte erlauben | nachrichten bitte fortsetzen
        nachrichten bitte starten | nachrichten bitte wieder aktivieren
        nachrichten bitte wieder an | nachrichten bitte wieder anschalten
        nachrichten bitte wieder anstellen | nachrichten bitte wieder aufnehmen
        nachrichten bitte wieder bekommen | nachrichten bitte wieder einschalten
        nachrichten bitte wieder erhalten | nachrichten bitte wieder erlauben
        nachrichten bitte wieder fortsetzen | nachrichten bitte wieder haben
        nachrichten bitte wieder starten | nachrichten bitte wieder zulassen
        nachrichten bitte zulassen | nachrichten einschalten | nachrichten erlauben
        nachrichten fortsetzen | nachrichten starten | nachrichten wieder aktivieren
        nachrichten wieder an | nachrichten wieder anschalten
        nachrichten wieder anstellen | nachrichten wieder aufnehmen
        nachrichten wieder bekommen | nachrichten wieder einschalten
        nachrichten wieder erhalten | nachrichten wieder erlauben
        nachrichten wieder fortsetzen | nachrichten wieder haben
        nachrichten wieder starten | nachrichten wieder zulassen
        nachrichten zulassen | nimm die erinnerungen fort
        nimm die erinnerungen wieder | nimm erinnerungen fort
        nimm erinnerungen wieder | schalt die benachrichtigungen ein
        schalt die erinnerungen ein | schalt erinnerungen bitte ein
        schalt erinnerungen ein | schalt erinnerungen wieder ein
        schalte die benachrichtigungen ein | schalte die erinnerungen ein
        schalte erinnerungen bitte ein | schalte erinnerungen ein
        schalte erinnerungen wieder ein | schreib mich bitte wieder
        schreib mich doch wieder | schreib mich gern wieder
        schreib mich gerne wieder | schreib mich wieder | schreib mir bitte wieder
        schreib mir doch wieder | schreib mir gern wieder | schreib mir gerne wieder
        schreib mir wieder | schreibe mich bitte wieder | schreibe mich doch wieder
        schreibe mich gern wieder | schreibe mich gerne wieder | schreibe mich wieder
        schreibe mir bitte wieder | schreibe mir doch wieder
        schreibe mir gern wieder | schreibe mir gerne wieder | schreibe mir wieder
        setze die erinnerungen fort | setze die erinnerungen wieder
        setze erinnerungen fort | setze erinnerungen wieder | starte die erinnerungen
        starte erinnerungen | stell die benachrichtigungen ein
        stell die erinnerungen ein | stell erinnerungen bitte ein
        stell erinnerungen ein | stell erinnerungen wieder ein
        stelle die benachrichtigungen ein | stelle die erinnerungen ein
        stelle erinnerungen bitte ein | stelle erinnerungen ein
        stelle erinnerungen wieder ein | darfst … wieder … erinnern
        darfst … wieder … schreiben | erinner mich … wieder
    """),
    forget_anywhere=phrases("""
        entfern meine angaben | entfern meine daten | entfern meine informationen
        entfern meine infos | entferne meine angaben | entferne meine daten
        entferne meine informationen | entferne meine infos | loesche meine angaben
        loesche meine daten | loesche meine informationen | loesche meine infos
        lösch meine angaben | lösch meine informationen | lösch meine infos
        lösche meine angaben | lösche meine informationen | lösche meine infos
        meine angaben entfernen | meine angaben loeschen | meine angaben löschen
        meine angaben vergessen | meine daten entfernen | meine daten loeschen
        meine daten vergessen | meine informationen entfernen
        meine informationen loeschen | meine informationen löschen
        meine informationen vergessen | recht auf löschung | recht auf vergessenwerden
        vergess bitte mich | vergess mich | vergesse bitte mich | vergesse mich
        vergessen werden | vergiss bitte mich | vergiss mich
        lösch … daten … über mich | lösch … meine … daten | lösch … über mich
        meine … daten … lösch
    """),
    help=phrases("""
        hilfe | hilfe bitte | bitte hilfe | bitte um hilfe | hilf mir | hilf mir bitte
        bitte hilf mir | kannst du mir helfen | kannst du helfen
        könntest du mir helfen | ich brauche hilfe | brauche hilfe | brauch hilfe
        help | menü | menue | befehle | kommandos | optionen | anleitung | funktionen
        was tust du | was bist du | was ist das | was ist das hier | was soll das
        was bringt das | wofür bist du da | wozu bist du da | wie funktionierst du
        wie geht das | wie geht das hier | wie benutze ich dich
        wie funktioniert der bot | was kann der bot | was kann ich hier machen
        was kann ich dich fragen | was kann ich fragen | was kannst du …
        was machst du … | wie funktioniert das … | wer bist du … | wobei … hilfst du …
    """),
    thanks_anywhere=phrases("""
        danke | dankeschön | dankeschoen | danke schön | dank dir | vielen dank
        vielen lieben dank | tausend dank | herzlichen dank | besten dank
        lieben dank | ganz lieben dank | ok danke | okay danke | super danke
        super dankeschön | super vielen dank | perfekt danke | perfekt vielen dank
        alles klar danke | prima danke | toll danke | klasse danke | top danke
        cool danke | passt danke | hat geklappt danke | ah danke | oh danke | ja danke
        merci | thx | dankee | dange
    """),
    hi_start=phrases("""
        hallo | hallöchen | halo | hi | hey | heyho | na | moin | moinsen | servus
        grüezi | gruezi | grüß gott | grüß dich | gruß | tach | tag | guten tag
        guten morgen | guten abend | guten mittag | mahlzeit | gude
        schönen guten tag | schönen guten morgen | huhu
    """),
    language=phrases("""
        sprache | sprache ändern | sprache wechseln | andere sprache | sprachauswahl
        sprachen
    """),
    orders=Orders(
        check=phrases("""
        prüfe | prüf | pruefe | prüfen | checke | nachschlagen
    """),
        send=phrases("""
        sende | send | schicke | schick | senden
    """),
        forward=phrases("""
        weiterleiten | weiterleitung
    """),
        report=phrases("""
        bericht | report
    """),
        weekly=phrases("""
        wöchentlich | woechentlich | jede woche
    """),
        off=phrases("""
        aus | stopp | stop | ende | beenden
    """),
        preview=phrases("""
        vorschau
    """),
    ),
)
